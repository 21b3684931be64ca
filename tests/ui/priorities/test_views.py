"""Board and picture show the same rows as the table; cards are moved by keys and by hand, and that is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.views import PRIORITY_STATUSES
from workbench.ui.bench import Bench
from workbench.ui.priorities.board import BoardColumn
from workbench.ui.priorities.model import CARD, Column
from workbench.ui.priorities.page import PrioritiesPage

BOARD, IMPACT = 1, 2


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> PrioritiesPage:
    """Return the page with two priorities: buses, then libraries."""
    made = PrioritiesPage(open_bench)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    settle()
    for theme in open_bench.overview.themes:
        open_bench.edits.tag_theme(theme.id)
    settle()
    return made


def cards(page: PrioritiesPage) -> dict[str, list[str]]:
    """Return the statements in each column."""
    told: dict[str, list[str]] = {}
    for column in page.board.columns:
        places = range(column.model().rowCount())
        told[column.status] = [column.model().index(place, 0).data() for place in places]
    return told


def column(page: PrioritiesPage, status: str) -> BoardColumn:
    return next(each for each in page.board.columns if each.status == status)


def statuses(bench: Bench) -> dict[str, str]:
    return {row.statement: row.status for row in bench.overview.priorities}


def begin(page: PrioritiesPage) -> BoardColumn:
    page.tabs.setCurrentIndex(BOARD)
    first = column(page, "open")
    first.setFocus()
    first.take_up(0)
    return first


def carried(text: str, kind: str = CARD) -> QMimeData:
    data = QMimeData()
    data.setData(kind, text.encode())
    return data


def drop(where: BoardColumn, data: QMimeData) -> bool:
    """Let go of something over a column; say whether it was taken."""
    middle = where.viewport().rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(middle), copy, data, left, none)
    where.dropEvent(event)
    return event.isAccepted()


def test_that_the_board_has_a_column_for_each_status_over_the_same_rows(
    qtmodeltester: ModelTester, page: PrioritiesPage
) -> None:
    assert cards(page) == {"open": ["Buses", "Libraries"], "under way": [], "done": [], "declined": []}
    assert [heading.text() for heading in page.board.headings][:2] == ["Open (2)", "Under way (0)"]
    assert column(page, "open").accessibleName() == "Priorities: Open (2)"
    for each in page.board.columns:
        qtmodeltester.check(each.model())
    first = column(page, "open").model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Buses. 1 person · 100% negative"


def test_that_control_and_an_arrow_move_a_card_and_undo_moves_it_back(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    QTest.keyClick(begin(page), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert cards(page)["under way"] == ["Buses"]
    moved = column(page, "under way")
    assert moved.hasFocus()
    card = moved.current()
    assert card is not None
    assert card.statement == "Buses"
    assert page.current() == card
    QTest.keyClick(moved, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert statuses(open_bench)["Buses"] == "done"
    for _ in range(2):
        open_bench.edits.undo()
        settle()
    assert cards(page)["open"] == ["Buses", "Libraries"]


def test_that_no_card_goes_beyond_the_first_or_the_last_column(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    QTest.keyClick(begin(page), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert set(statuses(open_bench).values()) == {"open"}
    for status in PRIORITY_STATUSES[1:]:
        for each in page.board.columns:
            if each.hasFocus():
                QTest.keyClick(each, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
                break
        settle()
        assert statuses(open_bench)["Buses"] == status
    QTest.keyClick(column(page, "declined"), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert statuses(open_bench)["Buses"] == "declined"


def test_that_arrows_walk_over_the_columns_that_have_cards(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    libraries = next(row.id for row in open_bench.overview.priorities if row.statement == "Libraries")
    open_bench.edits.plan_priority(libraries, {"status": "done"})
    settle()
    QTest.keyClick(begin(page), Qt.Key.Key_Right)
    assert column(page, "done").hasFocus()
    current = page.current()
    assert current is not None
    assert current.statement == "Libraries"
    assert column(page, "open").current() is None
    QTest.keyClick(column(page, "done"), Qt.Key.Key_Left)
    assert column(page, "open").hasFocus()


def test_that_a_card_that_is_dropped_changes_its_column(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    model = column(page, "open").model()
    data = model.mimeData([model.index(1, 0)])
    assert data is not None
    assert drop(column(page, "declined"), data)
    settle()
    assert cards(page)["declined"] == ["Libraries"]
    open_bench.edits.undo()
    settle()
    assert cards(page)["declined"] == []


def test_that_nothing_but_cards_is_welcome(page: PrioritiesPage) -> None:
    assert not drop(column(page, "done"), carried("hello", "text/plain"))


def test_that_enter_shows_the_comments_of_a_card_and_delete_takes_it_off(
    qtbot: QtBot, open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    first = begin(page)
    with qtbot.waitSignal(page.comments_wanted):
        QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Delete)
    settle()
    assert cards(page)["open"] == ["Libraries"]
    open_bench.edits.undo()
    settle()
    assert len(cards(page)["open"]) == 2


def test_that_the_picture_shows_the_same_rows_and_unknown_effort_apart(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    buses = open_bench.overview.priorities[0]
    open_bench.edits.plan_priority(buses.id, {"effort": 2})
    settle()
    shown = page.impact.chart.shown
    assert {mark.name: shown.lanes[mark.lane] for mark in shown.marks} == {
        "Buses": "2",
        "Libraries": "Not judged",
    }
    assert {mark.name: mark.value for mark in shown.marks} == {"Buses": 1.5, "Libraries": 1.0}
    assert "Buses: 1.50 upwards, effort 2; Libraries: 1.00 upwards, effort not judged" in (
        page.impact.chart.accessibleDescription()
    )
    assert page.impact.apart.text().endswith(
        "1 of 2 have no effort yet: they stand apart here, and in the table their score counts 3."
    )
    page.impact.upwards.setCurrentIndex(1)
    page.impact.show_priorities()
    assert {mark.name: mark.value for mark in page.impact.chart.shown.marks} == {
        "Buses": 1.0,
        "Libraries": 2.0,
    }


def test_that_keys_walk_the_picture_and_the_plan_follows(
    qtbot: QtBot, page: PrioritiesPage, settle: Settle
) -> None:
    page.tabs.setCurrentIndex(IMPACT)
    chart = page.impact.chart
    chart.setFocus()
    page.choose(page.table.priorities[0].id)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    current = page.current()
    assert current is not None
    assert current.statement == "Libraries"
    assert page.list.currentIndex().row() == 1
    with qtbot.waitSignal(page.comments_wanted):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    settle()


def test_that_the_picture_and_its_table_are_saved(
    page: PrioritiesPage, settle: Settle, tmp_path: Path
) -> None:
    page.impact.save_picture(tmp_path / "impact.png")
    page.impact.save_picture(tmp_path / "impact.svg")
    page.impact.write_table(tmp_path / "impact.csv")
    settle()
    assert (tmp_path / "impact.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (tmp_path / "impact.svg").read_text(encoding="utf-8")
    assert "Libraries" in (tmp_path / "impact.csv").read_text(encoding="utf-8")


def test_that_a_card_is_reworded_where_it_stands(
    qtbot: QtBot, open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    model = begin(page).model()
    model.setData(model.index(0, Column.STATEMENT), "Run later buses")
    qtbot.waitUntil(lambda: "Run later buses" in statuses(open_bench), timeout=PATIENCE)
    settle()
    assert cards(page)["open"][0] == "Run later buses"


def test_that_the_other_views_wait_until_there_are_priorities(
    open_bench: Bench, page: PrioritiesPage, settle: Settle
) -> None:
    for row in open_bench.overview.priorities:
        open_bench.edits.remove_priority(row.id)
    settle()
    assert not page.tabs.isTabEnabled(BOARD)
    assert not page.tabs.isTabEnabled(IMPACT)
    assert not page.plan.isVisible()
