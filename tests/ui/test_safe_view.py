"""In safe view whatever was marked and not dismissed is covered in every list and in the reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in, quote_as_earlier
from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.selection import Selection
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.dialogs.history import HistoryDialog
from workbench.ui.memory import Memory
from workbench.ui.verbs import Verbs

TEXTS = ("Call me on 0207946 please", "The park is dark")


@pytest.fixture
def marked(qtbot: QtBot, city: Workbench, calm: Settle) -> Workbench:
    """Return the window reading a comment with a telephone number in it."""
    city.bench.desk.change(lambda study: bring_in(study, a_preview("desk.csv", "cd" * 32), TEXTS))
    calm()
    with qtbot.waitSignal(city.analysis.ended, timeout=PATIENCE):
        city.analysis.look_through()
    city.window.show_page("comments")
    city.bench.selection.set(Selection(search="Call me"))
    calm()
    city.window.step_comment(1)
    calm()
    return city


@pytest.fixture
def listed(qtbot: QtBot, marked: Workbench) -> Callable[[], str]:
    """Return a function that gives the text of the first comment of the list."""

    def first() -> str:
        assert marked.window.workspace is not None
        table = marked.window.workspace.comments
        qtbot.waitUntil(lambda: table.index(0, 0).data() != "…", timeout=PATIENCE)
        return table.index(0, 0).data()

    return first


def read(workbench: Workbench) -> str:
    assert workbench.window.reader is not None
    return workbench.window.reader.text.toPlainText()


def test_that_comments_are_shown_as_they_came_until_somebody_asks(
    marked: Workbench, listed: Callable[[], str]
) -> None:
    assert not marked.window.doings.safe.isChecked()
    assert listed() == read(marked) == TEXTS[0]


def test_that_lists_and_reader_are_covered(
    marked: Workbench, calm: Settle, listed: Callable[[], str]
) -> None:
    marked.window.doings.safe.trigger()
    assert read(marked) == "Call me on [phone] please"  # at once, whatever the desk is doing
    calm()
    assert listed() == read(marked) == "Call me on [phone] please"
    assert marked.window.doings.safe.isChecked()
    assert "never complete" in marked.window.notice_bar.body.text()
    marked.window.doings.safe.trigger()
    calm()
    assert listed() == read(marked) == TEXTS[0]


def test_that_nothing_uncovered_is_seen_while_the_rows_are_read(marked: Workbench) -> None:
    assert marked.window.workspace is not None
    marked.window.doings.safe.trigger()
    assert "0207946" not in marked.window.workspace.comments.index(0, 0).data()


def test_that_what_was_dismissed_is_shown(marked: Workbench, calm: Settle, listed: Callable[[], str]) -> None:
    marks: list[int] = []
    marked.bench.desk.ask(marked.bench.verbs.list_marks, lambda rows: marks.extend(row.id for row in rows))
    calm()
    marked.window.doings.safe.trigger()
    marked.bench.edits.judge_marks(marks, "dismissed")
    calm()
    assert listed() == read(marked) == TEXTS[0]


def test_that_it_is_remembered(qapp: QApplication, marked: Workbench, tmp_path: Path) -> None:
    marked.window.doings.safe.trigger()
    marked.window.close()
    again = assemble(qapp, Verbs(), Memory(tmp_path / "window.ini"))
    assert again.bench.safe_view.is_on
    assert again.window.doings.safe.isChecked()
    again.stop()


def test_that_what_nobody_looked_through_is_covered_whole(city: Workbench, calm: Settle) -> None:
    city.window.show_page("comments")
    city.bench.safe_view.turn(on=True)
    calm()
    with_text = bring_in_later(city, calm)
    assert "0207946" not in with_text
    assert with_text == "[not looked through yet]"
    city.bench.safe_view.turn(on=False)
    calm()
    assert read(city) == TEXTS[0]


def bring_in_later(city: Workbench, calm: Settle) -> str:
    """Bring in comments that nobody looks through; return what the reader shows of the first."""
    city.bench.desk.change(lambda study: bring_in(study, a_preview("late.csv", "ef" * 32), TEXTS))
    city.bench.selection.set(Selection(search="Call me"))
    calm()
    city.window.step_comment(1)
    calm()
    return read(city)


def test_that_steps_kept_with_words_are_named_without(city: Workbench, calm: Settle) -> None:
    for is_on in (True, False):
        city.bench.safe_view.turn(on=is_on)  # which looks through the comments, a step of its own
        calm()
    city.bench.desk.change(quote_as_earlier)
    calm()
    assert "Quote “" in city.window.doings.undo.text()
    dialog = HistoryDialog(city.window, city.bench)
    calm()
    assert dialog.list.model().index(0, 3).data().startswith("Quote “")
    city.bench.safe_view.turn(on=True)
    assert city.window.doings.undo.text().endswith("Quote words of a comment")
    calm()
    assert dialog.list.model().index(0, 3).data() == "Quote words of a comment"
    city.bench.edits.undo()
    calm()
    assert city.window.doings.redo.text().endswith("Quote words of a comment")
    assert dialog.list.model().index(0, 3).data() == "Taken back: Quote words of a comment"
    dialog.close()
