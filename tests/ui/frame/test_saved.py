"""A selection is kept by name, used again, renamed and forgotten, and all of that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import EVERYTHING, Selection
from workbench.ui.bench import Bench
from workbench.ui.frame.saved import SavedDialog, SavedMenu

NEGATIVE = Selection(sentiments=("negative",), search="bus")


@pytest.fixture
def dialog(qtbot: QtBot, open_bench: Bench, settle: Settle) -> SavedDialog:
    open_bench.selection.set(NEGATIVE)
    settle()
    made = SavedDialog(None, open_bench)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def kept(dialog: SavedDialog, settle: Settle) -> SavedDialog:
    """Return the dialog after “Angry riders” was kept."""
    QTest.keyClicks(dialog.name, "Angry riders")
    dialog.save.click()
    settle()
    return dialog


def names(dialog: SavedDialog) -> list[str]:
    return [dialog.list.item(place).text() for place in range(dialog.list.count())]


def test_that_what_is_selected_is_kept_and_said_in_words(kept: SavedDialog) -> None:
    assert kept.now.text() == "Selected now: Sentiment: − Negative · Says “bus”"
    assert names(kept) == ["Angry riders"]
    assert kept.means.text() == "Sentiment: − Negative · Says “bus”"
    assert kept.name.text() == ""


def test_that_a_kept_selection_is_used_from_the_menu_and_the_list(
    kept: SavedDialog, open_bench: Bench
) -> None:
    open_bench.selection.clear()
    menu = SavedMenu(kept, open_bench)
    menu.fill()
    menu.actions()[0].trigger()
    assert open_bench.selection.value == NEGATIVE
    open_bench.selection.clear()
    assert kept.now.text() == "Selected now: everything"
    QTest.keyClick(kept.list, Qt.Key.Key_Return)
    assert open_bench.selection.value == NEGATIVE


def test_that_it_is_renamed_forgotten_and_brought_back(
    kept: SavedDialog, open_bench: Bench, settle: Settle
) -> None:
    kept.list.item(0).setText("Riders")
    settle()
    assert names(kept) == ["Riders"]
    QTest.keyClick(kept.list, Qt.Key.Key_Delete)
    settle()
    assert names(kept) == []
    assert not kept.use.isEnabled()
    open_bench.edits.undo()
    settle()
    assert names(kept) == ["Riders"]


def test_that_a_name_already_taken_is_refused_and_the_list_shows_what_holds(
    kept: SavedDialog, open_bench: Bench, settle: Settle
) -> None:
    open_bench.edits.save_selection("Everything", EVERYTHING)
    settle()
    told = []
    open_bench.desk.failed.connect(told.append)
    kept.list.item(0).setText("everything")
    settle()
    assert [problem.code for problem in told] == ["selection.name_taken"]
    assert names(kept) == ["Angry riders", "Everything"]
