"""The personal data page: marks are listed, filtered and judged by keys, several at once, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.views import MarkState
from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.personal_data.model import Column
from workbench.ui.personal_data.page import PersonalDataPage
from workbench.ui.widgets.empty import Empty

TEXTS = ("Call me on 0207946 please", "My number is 5551234", "The park is dark")


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> PersonalDataPage:
    made = PersonalDataPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    settle()
    return made


@pytest.fixture
def marked(qtbot: QtBot, open_bench: Bench, page: PersonalDataPage, settle: Settle) -> PersonalDataPage:
    """Return the page with two telephone numbers found."""
    open_bench.desk.change(lambda study: bring_in(study, a_preview("desk.csv", "cd" * 32), TEXTS))
    analysis = Analysis(open_bench.desk, open_bench.verbs)
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE):
        analysis.look_through()
    analysis.stop()
    settle()
    return page


def states(page: PersonalDataPage) -> list[str]:
    return [page.table.index(row, Column.STATE).data() for row in range(page.table.rowCount())]


def offer(page: PersonalDataPage) -> QPushButton:
    """Return what can be done where the list is empty."""
    empty = page._views.currentWidget()
    assert isinstance(empty, Empty)
    assert empty.offer is not None
    return empty.offer


def test_that_an_empty_list_claims_nothing(page: PersonalDataPage) -> None:
    assert page._views.currentIndex() == 1
    assert not page.filters.isVisible()
    assert "never complete" in page.how_well.text()


def test_that_an_empty_list_offers_to_look(qtbot: QtBot, page: PersonalDataPage) -> None:
    with qtbot.waitSignal(page.look_wanted):
        offer(page).click()


def test_that_it_is_a_sound_model(qtmodeltester: ModelTester, marked: PersonalDataPage) -> None:
    qtmodeltester.check(marked.table)


def test_that_a_mark_shows_where_it_stands(marked: PersonalDataPage) -> None:
    shown = [marked.table.index(0, column).data() for column in Column]
    assert shown == [
        "Phone number",
        "0207946",
        "Call me on [0207946] please",
        "three digits and more",
        "? Open",
    ]
    assert marked.counts.text() == "2 places look like personal data · 2 open · 0 confirmed · 0 dismissed"


@pytest.mark.parametrize(
    ("key", "state"),
    [(Qt.Key.Key_C, "✓ Confirmed"), (Qt.Key.Key_D, "✕ Dismissed"), (Qt.Key.Key_O, "? Open")],
)
def test_that_one_key_judges_all_that_is_chosen_and_undo_takes_it_back(
    open_bench: Bench, marked: PersonalDataPage, settle: Settle, key: Qt.Key, state: str
) -> None:
    marked.list.selectAll()
    QTest.keyClick(marked.list, key)
    settle()
    assert states(marked) == [state, state]
    assert len(marked.list.chosen()) == 2
    open_bench.edits.undo()
    settle()
    assert states(marked) == ["? Open", "? Open"]


@pytest.mark.parametrize("state", ["confirmed", "dismissed"])
def test_that_a_button_judges_the_chosen_one_alone(
    marked: PersonalDataPage, settle: Settle, state: MarkState
) -> None:
    marked.list.selectRow(1)
    marked.judge[state].click()
    settle()
    assert states(marked)[0] == "? Open"
    assert states(marked)[1] != "? Open"


def test_that_judging_goes_on_with_the_next_that_is_open(marked: PersonalDataPage, settle: Settle) -> None:
    marked.filters.states.setCurrentIndex(1)
    settle()
    assert marked.table.rowCount() == 2
    marked.list.selectRow(0)
    QTest.keyClick(marked.list, Qt.Key.Key_D)
    settle()
    assert marked.table.rowCount() == 1
    assert marked.list.chosen() == [marked.table.mark(0).id]  # pyright: ignore[reportOptionalMemberAccess]
    QTest.keyClick(marked.list, Qt.Key.Key_C)
    settle()
    assert marked._views.currentIndex() == 2
    offer(marked).click()
    settle()
    assert marked.table.rowCount() == 2


def test_that_choices_say_how_much_they_mean(marked: PersonalDataPage, settle: Settle) -> None:
    kinds, judged = marked.filters.kinds, marked.filters.states
    assert [kinds.itemText(place) for place in range(kinds.count())] == ["Every kind (2)", "Phone number (2)"]
    assert judged.itemText(1) == "Open (2)"
    kinds.setCurrentIndex(1)
    settle()
    assert marked.filters.kind == "phone"
    assert "phone number 98" in marked.how_well.told


def test_that_enter_leads_to_the_comment(qtbot: QtBot, marked: PersonalDataPage) -> None:
    marked.list.selectRow(1)
    with qtbot.waitSignal(marked.read_wanted) as wanted:
        QTest.keyClick(marked.list, Qt.Key.Key_Return)
    mark = marked.table.mark(1)
    assert mark is not None
    assert wanted.args == [mark.comment]


def test_that_safe_view_covers_the_list_too(open_bench: Bench, marked: PersonalDataPage) -> None:
    open_bench.safe_view.turn(on=True)
    assert not marked.list.isVisible()
    offer(marked).click()
    assert not open_bench.safe_view.is_on
    assert marked.list.isVisible()


def test_that_nothing_chosen_is_nothing_to_judge(marked: PersonalDataPage) -> None:
    marked.list.selectionModel().select(marked.table.index(0, 0), QItemSelectionModel.SelectionFlag.Clear)
    assert not any(button.isEnabled() for button in marked.judge.values())


def test_that_the_window_never_promises_anonymity(marked: PersonalDataPage) -> None:
    from pathlib import Path

    import workbench.ui

    folder = Path(workbench.ui.__file__).parent
    texts = [path.read_text(encoding="utf-8").casefold() for path in folder.rglob("*.py")]
    assert texts
    assert not any("anonymi" in text for text in texts)
