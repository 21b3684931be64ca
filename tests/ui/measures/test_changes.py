"""What rose is listed and drawn over time; words can be watched and dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.measures import Figure
from workbench.domain.selection import Selection
from workbench.domain.watching import Point, Rise, Trends
from workbench.ui.bench import Bench
from workbench.ui.measures.page import MeasuresPage

SERIES = (Point("2026-03", "2026-03", 5, 100), Point("2026-04", "2026-04", 20, 100))
RISE = Rise("t1", "Lifts", False, 5, 100, 20, 100, Figure(4.5, 1.7, 12), 0.01, SERIES)
FEW = Rise("t2", "Trams", False, 0, 100, 9, 100, Figure(20, 2, 90), 0.02, SERIES)


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> MeasuresPage:
    made = MeasuresPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.tabs.setCurrentWidget(made.changes)
    settle()
    return made


def listed(page: MeasuresPage) -> list[list[str]]:
    rows = page.changes.rows
    return [[rows.index(row, column).data() for column in range(4)] for row in range(rows.rowCount())]


def test_that_one_month_is_no_change(page: MeasuresPage) -> None:
    assert listed(page) == []
    assert page.changes.told.text() == page.changes._texts.one_period


def test_that_what_rose_is_listed_and_drawn(page: MeasuresPage, open_bench: Bench) -> None:
    page.changes._take(Trends("month", "2026-03", "2026-04", (RISE, FEW), 40))
    assert listed(page)[0] == ["Lifts", "Raised by more people", "5.0% (5/100)", "20.0% (20/100)"]
    assert listed(page)[1][1] == "New"
    assert "April 2026 against March 2026" in page.changes.told.text()
    assert [(mark.name, mark.value) for mark in page.changes.chart.shown.marks] == [
        ("March 2026", 0.05),
        ("April 2026", 0.2),
    ]
    open_bench.safe_view.turn(on=True)
    assert [row[0] for row in listed(page)] == ["Lifts"]


def test_that_a_line_narrows_the_selection(page: MeasuresPage, open_bench: Bench, settle: Settle) -> None:
    page.changes._take(Trends("month", "2026-03", "2026-04", (RISE,), 40))
    QTest.keyClick(page.changes.list, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(themes=("t1",))
    settle()


def test_that_a_word_is_watched_and_dropped(page: MeasuresPage, open_bench: Bench, settle: Settle) -> None:
    page.changes.word.setText("bus")
    QTest.keyClick(page.changes.word, Qt.Key.Key_Return)
    settle()
    assert [row[0] for row in listed(page)] == ["Watched: “bus”"]
    assert page.changes.chart.shown.marks[0].value == 0.4
    QTest.keyClick(page.changes.list, Qt.Key.Key_Return)
    settle()
    assert open_bench.selection.value == Selection(search="bus")
    page.changes.unwatch.click()
    settle()
    assert listed(page) == []
