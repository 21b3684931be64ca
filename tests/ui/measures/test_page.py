"""The measures page shows figures by group, obeys the selection and sets it, and withholds what is too small."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import EVERYTHING, Selection
from workbench.ui.bench import Bench
from workbench.ui.measures.page import MeasuresPage
from workbench.ui.measures.shown import selecting


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> MeasuresPage:
    made = MeasuresPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    settle()
    return made


def by(page: MeasuresPage, grouping: str, settle: Settle) -> list[list[str]]:
    box = page.figures.choices.groupings
    box.setCurrentIndex(box.findData(grouping))
    settle()
    return shown(page)


def shown(page: MeasuresPage) -> list[list[str]]:
    rows = page.figures.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_that_figures_stand_by_theme_first(page: MeasuresPage, qtmodeltester: ModelTester) -> None:
    """Buses were rated 1 and 2, libraries 3 and 4, the fifth comment 5."""
    assert [row[:3] for row in shown(page)] == [
        ["Buses", "2", "1.50"],
        ["Libraries", "2", "3.50"],
        ["No theme", "1", "5.00"],
    ]
    assert "Mean 3.00" in page.figures.told.text()
    qtmodeltester.check(page.figures.rows)


def test_that_months_channels_and_segments_can_be_chosen(page: MeasuresPage, settle: Settle) -> None:
    assert [row[:2] for row in by(page, "month", settle)] == [["March 2026", "5"]]
    assert page.figures.chart.shown.is_over_time
    assert [row[:2] for row in by(page, "channel", settle)] == [["web", "3"], ["phone", "2"]]
    assert [row[:2] for row in by(page, "district", settle)] == [["North", "5"]]
    assert [row[:2] for row in by(page, "", settle)] == [["All together", "5"]]


def test_that_the_selection_is_obeyed(page: MeasuresPage, open_bench: Bench, settle: Settle) -> None:
    open_bench.selection.set(Selection(channels=("phone",)))
    settle()
    assert [row[:2] for row in by(page, "channel", settle)] == [["phone", "2"]]
    open_bench.selection.set(Selection(search="nobody said this"))
    settle()
    assert shown(page) == []
    assert page.figures.told.text() == page._texts.nobody


def test_that_a_chosen_mark_becomes_the_selection(
    page: MeasuresPage, open_bench: Bench, settle: Settle
) -> None:
    buses = page.figures.chart.shown.marks[0].id
    page.figures.chart.setFocus()
    QTest.keyClick(page.figures.chart, Qt.Key.Key_Down)
    assert page.figures.list.currentIndex().row() == 0
    QTest.keyClick(page.figures.chart, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(themes=(buses,))
    settle()


def test_that_a_row_opened_in_the_table_does_the_same(
    page: MeasuresPage, open_bench: Bench, settle: Settle
) -> None:
    by(page, "channel", settle)
    page.figures.list.setCurrentIndex(page.figures.rows.index(1, 0))
    assert page.figures.chart.current == "phone"
    QTest.keyClick(page.figures.list, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(channels=("phone",))
    settle()


def test_what_each_grouping_restricts() -> None:
    assert selecting(EVERYTHING, "theme", "") == Selection(unassigned=True)
    assert selecting(EVERYTHING, "month", "2026-03") == Selection(months=("2026-03",))
    old = Selection(segments=("district=North", "age=20"))
    assert selecting(old, "district", "South") == Selection(segments=("age=20", "district=South"))
    assert [selecting(EVERYTHING, by, "x") for by in ("", "week", "question")] == [None] * 3


def test_that_small_groups_are_withheld_in_safe_view(
    page: MeasuresPage, open_bench: Bench, settle: Settle
) -> None:
    open_bench.safe_view.turn(on=True)
    settle()
    withheld = page._texts.withheld
    assert [row[1] for row in shown(page)] == [withheld] * 3
    assert {mark.told for mark in page.figures.chart.shown.marks} == {withheld}
    assert all(mark.value is None for mark in page.figures.chart.shown.marks)


def test_that_picture_and_table_are_saved_and_copied(
    page: MeasuresPage, tmp_path: Path, settle: Settle
) -> None:
    page.figures.save_picture(tmp_path / "chart.svg")
    page.figures.write_table(tmp_path / "figures.csv")
    page.figures.copy_picture()
    settle()
    assert (tmp_path / "chart.svg").stat().st_size > 1000
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["group"] for row in csv.DictReader(stream)] == ["Buses", "Libraries", "no theme"]
    assert not QGuiApplication.clipboard().image().isNull()


def test_that_a_hidden_page_asks_for_nothing(qtbot: QtBot, open_bench: Bench, settle: Settle) -> None:
    page = MeasuresPage(open_bench)
    qtbot.addWidget(page)
    page.reload()
    settle()
    assert shown(page) == []
    page.show()
    settle()
    assert len(shown(page)) == 3
