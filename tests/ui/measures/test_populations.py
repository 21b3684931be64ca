"""Shares of the population are typed or read from a table, kept, told beside who answered, and taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.studies import a_preview
from tests.ui.conftest import Settle
from tests.ui.measures.test_groups import many
from workbench.domain.intake import CommentDraft, SubmissionDraft
from workbench.domain.selection import Selection
from workbench.store.intake import Arrival
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.measures.page import MeasuresPage
from workbench.ui.measures.populations import Populations


def few(study: Study) -> None:
    arrival = Arrival(study, a_preview("few.csv", "ee" * 32))
    drafts = [
        SubmissionDraft(n, f"m{n}", (CommentDraft(f"mill {n}"),), segments=(("district", "Millrace"),))
        for n in (1, 2, 3)
    ]
    arrival.add(drafts)
    arrival.publish()


@pytest.fixture
def pane(qtbot: QtBot, open_bench: Bench, settle: Settle) -> Populations:
    """Return the tab of a study of 44 people of the north, 100 of the south and three of Millrace."""
    open_bench.desk.change(many)
    open_bench.desk.change(few)
    settle()
    page = MeasuresPage(open_bench)
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.show()
    page.tabs.setCurrentWidget(page.groups)
    page.groups.tabs.setCurrentWidget(page.groups.populations)
    settle()
    return page.groups.populations


def listed(pane: Populations) -> list[tuple[str, ...]]:
    rows = pane.rows
    return [
        tuple(rows.index(row, column).data() for column in range(rows.columnCount()))
        for row in range(rows.rowCount())
    ]


def given(pane: Populations, settle: Settle, *lines: str) -> None:
    dialog = pane.ask_shares()
    settle()
    assert dialog.lines.toPlainText() == "Millrace = \nNorth = \nSouth = "
    dialog.lines.setPlainText("\n".join(lines))
    dialog.keep.click()
    settle()


def test_that_shares_are_typed_and_told_beside_who_answered(pane: Populations, settle: Settle) -> None:
    assert pane.summed_up.text().startswith("Which part of the population")
    given(pane, settle, "North = 60%", "South = 30%", "Quay = 10%")
    assert [(row[0], row[1], row[3], row[5]) for row in listed(pane)] == [
        ("district: Quay", "0", "10.0%", "▼ less than its part"),
        ("district: North", "44", "60.0%", "▼ less than its part"),
        ("district: South", "100", "30.0%", "▲ more than its part"),
    ]
    assert pane.summed_up.text().startswith("Heard less than their part: Quay, North. 3 ")


def test_that_a_wrong_list_stays_to_be_mended(pane: Populations, settle: Settle) -> None:
    dialog = pane.ask_shares()
    settle()
    dialog.lines.setPlainText("North = 60%\nSouth = 30%")
    dialog.keep.click()
    settle()
    assert "90" in dialog.told.text()
    assert dialog.isVisible()
    dialog.lines.setPlainText("North = 60%\nSouth = 40%")
    dialog.keep.click()
    settle()
    assert len(listed(pane)) == 2


def test_that_a_table_is_read_into_the_lines_first(pane: Populations, settle: Settle, tmp_path: Path) -> None:
    file = tmp_path / "census.csv"
    file.write_text("group,people\nNorth,3000\nSouth,1000\n", encoding="utf-8")
    dialog = pane.ask_shares()
    settle()
    dialog.take_file(file)
    settle()
    assert dialog.lines.toPlainText() == "North = 75%\nSouth = 25%"
    assert listed(pane) == []
    dialog.reject()


def test_that_shares_are_removed_and_come_back(pane: Populations, open_bench: Bench, settle: Settle) -> None:
    given(pane, settle, "North = 60%", "South = 40%")
    pane.remove.click()
    settle()
    assert listed(pane) == []
    open_bench.edits.undo()
    settle()
    assert len(listed(pane)) == 2


def test_that_a_group_becomes_the_selection(pane: Populations, open_bench: Bench, settle: Settle) -> None:
    given(pane, settle, "North = 60%", "South = 40%")
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(segments=("district=North",))
    settle()


def test_that_groups_of_a_few_are_not_told_in_safe_view(
    pane: Populations, open_bench: Bench, settle: Settle
) -> None:
    given(pane, settle, "North = 55%", "South = 40%", "Millrace = 5%")
    open_bench.safe_view.turn(on=True)
    withheld = "too few to be shown"
    assert listed(pane)[0][:3] == ("district: Millrace", "", withheld)
    assert {row[0]: row[1] for row in listed(pane)} == {
        "district: Millrace": "",
        "district: North": "",
        "district: South": "100",
    }, "one small group alone could be worked out from the rest"
