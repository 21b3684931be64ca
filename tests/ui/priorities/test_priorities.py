"""The list of priorities: reworded in place, removed by a key, led back to its comments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.evidence import Evidence
from workbench.domain.measures import FEWEST_SHOWN, Figure
from workbench.domain.selection import Selection
from workbench.domain.voices import Raised
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.priorities.evidence_texts import EvidenceTexts
from workbench.ui.priorities.model import Column, PriorityTable
from workbench.ui.priorities.page import PrioritiesPage


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> PrioritiesPage:
    made = PrioritiesPage(open_bench)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


@pytest.fixture
def tagged(open_bench: Bench, page: PrioritiesPage, settle: Settle) -> PrioritiesPage:
    for theme in open_bench.overview.themes:
        open_bench.edits.tag_theme(theme.id)
    settle()
    return page


def shown(table: PriorityTable, row: int) -> list[str]:
    return [table.index(row, column).data() for column in Column]


def test_that_an_empty_list_says_what_to_do(qtbot: QtBot, page: PrioritiesPage) -> None:
    assert not page.list.isVisible()
    assert not page.remove.isVisible()
    empty = cast("Any", page._views.currentWidget())
    with qtbot.waitSignal(page.themes_wanted):
        empty.offer.click()


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, tagged: PrioritiesPage) -> None:
    qtmodeltester.check(tagged.table)


def test_that_a_priority_shows_its_evidence(tagged: PrioritiesPage) -> None:
    assert shown(tagged.table, 0)[:4] == ["Buses", "Buses", "2", "100% of 2 (34%–100%)"]
    assert tagged.plan.evidence.text().startswith(
        "Rests on: Buses. Reach: 1 person, 2 comments, 2 unique texts."
    )
    assert tagged.list.isVisible()


def test_that_a_statement_is_reworded_in_place(
    qtbot: QtBot, open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    tagged.table.setData(tagged.table.index(0, Column.STATEMENT), "Run later buses")
    qtbot.waitUntil(lambda: shown(tagged.table, 0)[0] == "Run later buses", timeout=PATIENCE)
    settle()
    assert shown(tagged.table, 0)[0] == "Run later buses"
    assert open_bench.overview.steps[0] is not None


def test_that_the_enter_that_ends_a_rewording_opens_nothing(
    qtbot: QtBot, tagged: PrioritiesPage, settle: Settle
) -> None:
    opened: list[int] = []
    tagged.list.opened.connect(opened.append)
    tagged.list.setCurrentIndex(tagged.table.index(0, Column.STATEMENT))
    tagged.list.edit(tagged.table.index(0, Column.STATEMENT))
    field = tagged.list.viewport().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("Run earlier buses")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(tagged.table, 0)[0] == "Run earlier buses", timeout=PATIENCE)
    settle()
    assert opened == []


def test_that_delete_takes_it_off_and_undo_brings_it_back(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    tagged.list.selectRow(1)
    QTest.keyClick(tagged.list, Qt.Key.Key_Delete)
    settle()
    assert [row.statement for row in open_bench.overview.priorities] == ["Buses"]
    assert tagged.list.currentIndex().row() == 0
    open_bench.edits.undo()
    settle()
    assert len(open_bench.overview.priorities) == 2


def test_that_enter_shows_the_comments_it_rests_on(
    qtbot: QtBot, open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    tagged.list.selectRow(0)
    with qtbot.waitSignal(tagged.comments_wanted):
        QTest.keyClick(tagged.list, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(themes=(open_bench.overview.themes[0].id,))
    settle()


def test_that_a_plan_is_made_in_the_window_and_taken_back(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    tagged.list.selectRow(0)
    tagged.plan.lines["owner"].setText("Transport")
    tagged.plan.lines["owner"].editingFinished.emit()
    settle()
    tagged.plan.effort.setCurrentIndex(2)
    tagged.plan.effort.activated.emit(2)
    settle()
    tagged.plan.status.activated.emit(1)
    settle()
    chosen = next(row for row in open_bench.overview.priorities if row.statement == "Buses")
    assert (chosen.owner, chosen.effort, chosen.status) == ("Transport", 2, "under way")
    assert tagged.current() == chosen
    assert tagged.plan.lines["owner"].text() == "Transport"
    for _ in range(3):
        open_bench.edits.undo()
        settle()
    chosen = next(row for row in open_bench.overview.priorities if row.statement == "Buses")
    assert (chosen.owner, chosen.effort, chosen.status) == ("", None, "open")


def test_that_a_day_is_taken_as_days_are_shown(tagged: PrioritiesPage, settle: Settle) -> None:
    tagged.plan.lines["due"].setText(language.date("2026-12-31"))
    assert language.date("2026-12-31") != "2026-12-31"
    tagged.plan.lines["due"].editingFinished.emit()
    settle()
    chosen = tagged.current()
    assert chosen is not None
    assert chosen.due == "2026-12-31"


def test_that_a_day_that_is_none_is_told_beside_the_field_and_stays_to_be_mended(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(notice.headline))
    tagged.plan.lines["due"].setText("soon")
    tagged.plan.lines["due"].editingFinished.emit()
    settle()
    assert told == []
    field, refused = tagged.plan.lines["due"], tagged.plan.refused
    assert refused.text() == f"“soon” is no day. Write it like 2026-12-31 or {language.date('2026-12-31')}."
    assert refused.isVisible()
    assert field.accessibleDescription() == refused.text()
    tagged.plan.lines["owner"].setText("Transport")
    tagged.plan.lines["owner"].editingFinished.emit()
    settle()
    assert field.text() == "soon"
    chosen = tagged.current()
    assert chosen is not None
    assert (chosen.owner, chosen.due) == ("Transport", "")
    field.setText(language.date("2026-12-31"))
    field.editingFinished.emit()
    settle()
    assert not refused.isVisible()
    assert field.text() == "2026-12-31"


def test_that_what_was_refused_goes_with_its_priority(tagged: PrioritiesPage, settle: Settle) -> None:
    tagged.list.selectRow(0)
    tagged.plan.lines["due"].setText("soon")
    tagged.plan.lines["due"].editingFinished.emit()
    tagged.list.selectRow(1)
    settle()
    assert tagged.plan.lines["due"].text() == ""
    assert not tagged.plan.refused.isVisible()


def test_that_weighing_otherwise_ranks_otherwise(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    assert [row.statement for row in open_bench.overview.priorities] == ["Buses", "Libraries"]
    assert tagged.weighing.boxes["severity"].value() == 1.0
    tagged.weighing.boxes["severity"].setValue(0.0)
    settle()
    assert [row.statement for row in open_bench.overview.priorities] == ["Libraries", "Buses"]
    current = tagged.current()
    assert current is not None
    assert current.statement == "Buses"
    open_bench.edits.undo()
    settle()
    assert tagged.weighing.boxes["severity"].value() == 1.0


def test_that_all_that_speaks_for_it_is_told_once_it_is_known(tagged: PrioritiesPage, settle: Settle) -> None:
    settle()
    told = tagged.plan.evidence.text()
    assert "Confidence 0.34, the least of: how narrow the margin of error is 0.34." in told
    assert "Its people speak through phone (1), web (1)." in told
    assert tagged.plan.lines["channel"].placeholderText() == "phone, web"


def test_that_safe_view_tells_no_channel_of_a_few_people(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    settle()
    open_bench.safe_view.turn(on=True)
    assert "Reach: 1 person" in tagged.plan.evidence.text()
    assert "phone" not in tagged.plan.evidence.text()
    assert tagged.plan.lines["channel"].placeholderText() == ""
    open_bench.safe_view.turn(on=False)
    assert "phone (1), web (1)" in tagged.plan.evidence.text()


def test_that_only_what_is_told_of_enough_people_is_told(tagged: PrioritiesPage) -> None:
    row = tagged.current()
    assert row is not None
    raised = Raised("district", "North", "t", "Buses", 10, 40, 0, 360, Figure(2.0, 1.0, 3.0), 0.01)
    known = Evidence(
        hard=(3, 10),
        unresolved=(4, 11),
        groups=(raised, replace(raised, value="South", people=11)),
        channels=(("web", 11), ("phone", 10)),
        drivers=(("ease", 10),),
    )
    told = EvidenceTexts().told(replace(row, evidence=known), FEWEST_SHOWN)
    assert "Its people speak through web (11)." in told
    assert "Raised more by South (district, a small group) than by others." in told
    assert "4 of 11 matters" in told
    assert [word for word in ("North", "found it no easy", "Blamed") if word in told] == []


def test_that_the_driver_is_said_and_taken_back(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    tagged.plan.driver.setCurrentIndex(2)
    tagged.plan.driver.activated.emit(2)
    settle()
    assert [row.driver for row in open_bench.overview.priorities if row.statement == "Buses"] == ["ease"]
    open_bench.edits.undo()
    settle()
    assert tagged.plan.driver.currentIndex() == 0


def test_that_a_score_that_counts_an_effort_nobody_judged_is_marked(
    open_bench: Bench, tagged: PrioritiesPage, settle: Settle
) -> None:
    cell = tagged.table.index(0, Column.SCORE)
    told = "Nobody judged the effort, so 3 is counted. The score is 0.50 if it is 5, and 1.50 if it is 1."
    assert cell.data() == "1.00 *"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == told
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"1.00 *. {told}"
    assert tagged.plan.evidence.text().endswith(told)
    tagged.plan.effort.activated.emit(3)
    settle()
    cell = next(
        tagged.table.index(row, Column.SCORE)
        for row in range(tagged.table.rowCount())
        if shown(tagged.table, row)[0] == "Buses"
    )
    assert cell.data() == "1.00"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) is None
