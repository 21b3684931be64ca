"""The table of themes: figures as text, the rest always shown, renaming by editing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.themes.model import UNASSIGNED, WORDS_ROLE, Column, ThemeTable
from workbench.ui.themes.view import ThemeList


@pytest.fixture
def table(open_bench: Bench) -> ThemeTable:
    return ThemeTable(open_bench.overview)


def shown(table: ThemeTable, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [table.index(row, column).data(role) for row in range(table.rowCount())]


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, table: ThemeTable) -> None:
    qtmodeltester.check(table)


def test_that_every_comment_is_in_a_row_also_those_without_a_theme(table: ThemeTable) -> None:
    assert shown(table, Column.NAME) == ["Buses", "Libraries", "No theme"]
    assert shown(table, Column.SIZE) == ["2 · 40.0%", "2 · 40.0%", "1 · 20.0%"]


def test_that_figures_can_be_heard(table: ThemeTable) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert shown(table, Column.SIZE, spoken)[0] == "2 comments, 40.0% of all comments"
    assert shown(table, Column.SENTIMENT, spoken)[0] == "100% negative, 0% neutral, 0% positive, of 2 judged"


def test_that_words_stand_with_every_theme(table: ThemeTable) -> None:
    assert shown(table, Column.NAME, WORDS_ROLE)[:2] == ["buses", "libraries"]


@pytest.mark.parametrize(
    ("column", "order", "names"),
    [
        (Column.NAME, Qt.SortOrder.AscendingOrder, ["Buses", "Libraries"]),
        (Column.NAME, Qt.SortOrder.DescendingOrder, ["Libraries", "Buses"]),
        (Column.SENTIMENT, Qt.SortOrder.DescendingOrder, ["Buses", "Libraries"]),
        (Column.SENTIMENT, Qt.SortOrder.AscendingOrder, ["Libraries", "Buses"]),
    ],
)
def test_that_the_rest_stays_last_in_any_order(
    table: ThemeTable, column: Column, order: Qt.SortOrder, names: list[str]
) -> None:
    table.sort(column, order)
    assert shown(table, Column.NAME) == [*names, "No theme"]


def test_that_an_edit_asks_for_a_rename(table: ThemeTable) -> None:
    told: list[tuple[str, str]] = []
    table.rename_wanted.connect(lambda theme, name: told.append((theme, name)))
    assert table.setData(table.index(0, Column.NAME), "  Late   buses ")
    assert told == [(table.identity(0), "Late buses")]


@pytest.mark.parametrize("name", ["", "   ", "Buses"])
def test_that_an_empty_or_equal_name_asks_for_nothing(table: ThemeTable, name: str) -> None:
    told: list[str] = []
    table.rename_wanted.connect(lambda theme, _: told.append(theme))
    assert not table.setData(table.index(0, Column.NAME), name)
    assert told == []


def test_that_the_rest_cannot_be_renamed(table: ThemeTable) -> None:
    assert not table.flags(table.index(2, Column.NAME)) & Qt.ItemFlag.ItemIsEditable
    assert table.identity(2) == UNASSIGNED


def test_that_a_new_name_shows_before_it_is_written(
    open_bench: Bench, table: ThemeTable, settle: Settle
) -> None:
    open_bench.edits.rename_theme(table.identity(0), "Late buses")
    assert shown(table, Column.NAME)[0] == "Late buses"
    settle()
    assert shown(table, Column.NAME)[0] == "Late buses"


def test_that_a_name_that_cannot_be_written_is_taken_back(
    open_bench: Bench, table: ThemeTable, settle: Settle
) -> None:
    told: list[object] = []
    open_bench.notices.told.connect(told.append)
    open_bench.edits.rename_theme(table.identity(0), "\u0000")
    settle()
    assert shown(table, Column.NAME)[0] == "Buses"
    assert len(told) == 1


class TestOfTheList:
    @pytest.fixture
    def listed(self, qtbot: QtBot, open_bench: Bench, table: ThemeTable) -> ThemeList:
        made = ThemeList(table, open_bench.selection, open_bench.appearance)
        qtbot.addWidget(made)
        return made

    def test_that_a_row_chosen_sets_the_shared_selection(self, open_bench: Bench, listed: ThemeList) -> None:
        listed.selectRow(0)
        assert open_bench.selection.value == Selection(themes=(open_bench.overview.themes[0].id,))
        listed.selectRow(2)
        assert open_bench.selection.value == Selection(unassigned=True)

    def test_that_other_filters_stay_when_a_theme_is_chosen(
        self, open_bench: Bench, listed: ThemeList
    ) -> None:
        open_bench.selection.set(Selection(search="bus"))
        listed.selectRow(0)
        assert open_bench.selection.value.search == "bus"

    def test_that_the_shared_selection_chooses_rows(self, open_bench: Bench, listed: ThemeList) -> None:
        ids = tuple(theme.id for theme in open_bench.overview.themes)
        open_bench.selection.set(Selection(themes=ids))
        assert {index.row() for index in listed.selectionModel().selectedRows()} == {0, 1}
        assert open_bench.selection.value == Selection(themes=ids)
        open_bench.selection.clear()
        assert listed.selectionModel().selectedRows() == []

    def test_that_a_choice_survives_another_order(self, open_bench: Bench, listed: ThemeList) -> None:
        listed.selectRow(0)
        before = open_bench.selection.value
        listed.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
        assert open_bench.selection.value == before
        assert [index.row() for index in listed.selectionModel().selectedRows()] == [1]

    def test_that_commands_mean_the_current_row(self, listed: ThemeList) -> None:
        listed.selectRow(1)
        theme = listed.current()
        assert theme is not None
        assert theme.name == "Libraries"
        listed.selectRow(2)
        assert listed.current() is None
