"""Promises in the window: written down, linked and judged by keys, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.promises import WORDS
from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.priorities.page import PrioritiesPage
from workbench.ui.priorities.promises import Promises

PROMISES = 3


@pytest.fixture
def promises(qtbot: QtBot, open_bench: Bench, settle: Settle) -> Promises:
    page = PrioritiesPage(open_bench)
    qtbot.addWidget(page)
    page.show()
    page.tabs.setCurrentIndex(PROMISES)
    settle()
    return page.promises


@pytest.fixture
def written(promises: Promises, settle: Settle) -> Promises:
    """Return the view with a promise to businesses."""
    promises.audience.setCurrentIndex(1)
    QTest.keyClicks(promises.statement, "The bus comes on time")
    QTest.keyClick(promises.statement, Qt.Key.Key_Return)
    settle()
    return promises


def shown(view: Promises, row: int = 0) -> list[str]:
    return [view.rows.index(row, place).data() for place in range(view.rows.columnCount())]


def link(view: Promises, name: str, settle: Settle) -> None:
    names = [view.form.target.itemText(place) for place in range(view.form.target.count())]
    view.form.target.setCurrentIndex(names.index(name))
    QTest.mouseClick(view.form.link, Qt.MouseButton.LeftButton)
    settle()


def test_that_without_promises_it_says_what_they_are_for(promises: Promises) -> None:
    assert not promises.list.isVisible()
    assert promises.statement.isVisible()


def test_that_a_promise_is_written_down_and_taken_back(
    open_bench: Bench, written: Promises, settle: Settle
) -> None:
    assert shown(written) == ["The bus comes on time", "Businesses", "Cannot be told", "–", "–"]
    assert written.statement.text() == ""
    open_bench.edits.undo()
    settle()
    assert written.rows.rowCount() == 0


def test_that_a_theme_is_linked_and_its_comments_speak(written: Promises, settle: Settle) -> None:
    link(written, "Theme: Buses", settle)
    assert shown(written)[3:] == ["2 of 2: 100% (34%–100%)", "2"]
    assert written.form.rows.index(0, 0).data() == "Buses"
    names = [written.form.target.itemText(place) for place in range(written.form.target.count())]
    assert "Theme: Buses" not in names


def test_that_a_persons_word_goes_first_and_the_comments_can_have_it_back(
    open_bench: Bench, written: Promises, settle: Settle
) -> None:
    link(written, "Theme: Buses", settle)
    written.form.word.setCurrentIndex(WORDS.index("broken") + 1)
    written.form.word.activated.emit(WORDS.index("broken") + 1)
    settle()
    assert shown(written)[2] == "Broken (judged)"
    written.form.link_word.setCurrentIndex(WORDS.index("kept") + 1)
    written.form.link_word.activated.emit(WORDS.index("kept") + 1)
    settle()
    assert written.form.rows.index(0, 2).data() == "Kept (judged)"
    written.form.word.setCurrentIndex(0)
    written.form.word.activated.emit(0)
    settle()
    assert shown(written)[2] == "Cannot be told"
    for _ in range(3):
        open_bench.edits.undo()
        settle()
    assert shown(written)[2] == "Cannot be told"
    assert written.form.rows.index(0, 2).data() == "Cannot be told"


def test_that_it_is_reworded_and_made_to_others(written: Promises, settle: Settle) -> None:
    written.form.statement.setText("A bus every ten minutes")
    written.form.statement.editingFinished.emit()
    settle()
    written.form.audience.setCurrentIndex(0)
    written.form.audience.activated.emit(0)
    settle()
    assert shown(written)[:2] == ["A bus every ten minutes", "Citizens"]
    written.form.statement.setText("  ")
    written.form.statement.editingFinished.emit()
    settle()
    assert written.form.statement.text() == "A bus every ten minutes"


def test_that_a_link_leads_to_its_comments_and_is_taken_away(
    qtbot: QtBot, open_bench: Bench, written: Promises, settle: Settle
) -> None:
    link(written, "Theme: Buses", settle)
    buses = next(row.id for row in open_bench.overview.themes if row.name == "Buses")
    with qtbot.waitSignal(written.comments_wanted):
        QTest.keyClick(written.form.links, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(themes=(buses,))
    QTest.mouseClick(written.form.unlink, Qt.MouseButton.LeftButton)
    settle()
    assert written.form.rows.rowCount() == 0
    assert not written.form.unlink.isEnabled()


def test_that_an_action_touches_a_promise(open_bench: Bench, written: Promises, settle: Settle) -> None:
    open_bench.edits.tag_theme(open_bench.overview.themes[0].id)
    settle()
    name = open_bench.overview.priorities[0].statement
    link(written, f"Action: {name}", settle)
    assert written.form.rows.index(0, 1).data() == "Action"


def test_that_a_promise_is_removed(open_bench: Bench, written: Promises, settle: Settle) -> None:
    QTest.mouseClick(written.remove, Qt.MouseButton.LeftButton)
    settle()
    assert written.rows.rowCount() == 0
    open_bench.edits.undo()
    settle()
    assert written.rows.rowCount() == 1
