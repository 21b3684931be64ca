"""A table gives its rows and columns the room their words need, at any size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.look.appearance import Appearance, Mode
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

SAMPLED, SET_BY_HAND, HIDDEN, STRETCHED = range(4)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    root = QObject()
    made = Appearance(qapp, root, Mode.LIGHT)
    made.dress()
    yield made
    made.choose_scale(1.0)
    root.deleteLater()


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance) -> Table:
    root = QObject()
    rows = Rows(("One", "Two", "Three", "Four"), root)
    rows.show([("a", "b", "c", "d")])
    made = Table("Table", rows, appearance)
    rows.setParent(made)
    for column in (SAMPLED, SET_BY_HAND, HIDDEN):
        made.size_column(column, "30/12/2025")
    made.setColumnWidth(SET_BY_HAND, 300)
    made.setColumnHidden(HIDDEN, True)
    made.stretch_column(STRETCHED)
    qtbot.addWidget(made)
    made.resize(2_000, 300)
    made.show()
    return made


def test_that_columns_grow_with_the_text_and_back(table: Table, appearance: Appearance) -> None:
    before = table.columnWidth(SAMPLED)
    appearance.choose_scale(2.0)
    assert table.columnWidth(SAMPLED) == pytest.approx(2 * before, rel=0.02)
    assert table.columnWidth(SET_BY_HAND) == 600
    appearance.choose_scale(1.0)
    assert table.columnWidth(SAMPLED) == pytest.approx(before, abs=2)
    assert table.columnWidth(SET_BY_HAND) == 300


def test_that_a_column_out_of_sight_grows_too(table: Table, appearance: Appearance) -> None:
    appearance.choose_scale(2.0)
    table.setColumnHidden(HIDDEN, False)
    assert table.columnWidth(HIDDEN) == pytest.approx(table.columnWidth(SAMPLED), rel=0.03)


def test_that_a_change_of_colours_leaves_columns_alone(table: Table, appearance: Appearance) -> None:
    before = table.columnWidth(SAMPLED)
    appearance.choose_mode(Mode.DARK)
    assert table.columnWidth(SAMPLED) == before
    appearance.choose_mode(Mode.LIGHT)


def test_that_words_give_way_in_a_narrow_table_and_figures_do_not(
    table: Table, appearance: Appearance
) -> None:
    table.draw_column(SAMPLED, NumberCell(appearance, table))
    figures = table.columnWidth(SAMPLED)
    table.resize(500, 300)
    assert table.columnWidth(SAMPLED) == figures
    assert table.columnWidth(SET_BY_HAND) < 300
    assert table.columnWidth(STRETCHED) >= 0.25 * 500
    table.resize(2_000, 300)
    assert table.columnWidth(SET_BY_HAND) == 300
