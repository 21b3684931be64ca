"""Themes, tones and drivers before their coder: digits, Enter and letters, and nothing that gives an answer away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.changes import Changed
from workbench.domain.coding import NONE_OF_THEM, Subject
from workbench.domain.tags import DRIVERS, TONES
from workbench.store import codings
from workbench.store.study import Study
from workbench.ui.bench import Bench
from workbench.ui.coding.answers import TagAnswers, ThemeAnswers
from workbench.ui.coding.codebook import Codebook
from workbench.ui.coding.page import CodingPage
from workbench.ui.coding.sitting_view import SittingView

Sits = Callable[..., SittingView]
KEYS = {" ": Qt.Key.Key_Space, "<": Qt.Key.Key_Backspace, "\n": Qt.Key.Key_Return, "!": Qt.Key.Key_Escape}


@pytest.fixture
def sits(open_bench: Bench, page: CodingPage, settle: Settle) -> Sits:
    """Return what draws all five comments for a subject and sits down to them."""

    def draw(subject: Subject, *, blind: bool = True) -> SittingView:
        open_bench.desk.change(
            lambda study: open_bench.verbs.draw_sample(
                study, "random", 5, layer=None, blind=blind, subject=subject
            )
        )
        settle()
        page.list.selectRow(0)
        page.sit_down()
        settle()
        return page.sitting_view

    return draw


def types(view: SittingView, keys: str) -> None:
    for key in keys:
        focused = QApplication.focusWidget() or view.text
        if key in KEYS:
            QTest.keyClick(focused, KEYS[key])
        else:
            QTest.keyClicks(focused, key)


def types_to(book: Codebook, key: Qt.Key) -> None:
    QTest.keyClick(book.focusWidget() or book, key)


def kept(bench: Bench, settle: Settle, subject: Subject) -> list[str]:
    """Return what the study holds of a subject, in the order it was said."""
    settle()
    answers: list[list[str]] = []
    bench.desk.ask(lambda study: [one.said for one in codings.codings(study, subject)], answers.append)
    settle()
    return answers[0]


def place(view: SittingView) -> int:
    assert view.sitting is not None
    return view.sitting.place


def words_on(view: SittingView) -> list[str]:
    """Return every word a coder is shown or told, and what is ticked."""
    told = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    told += [text.toPlainText() for text in view.findChildren(QPlainTextEdit) if text.isVisible()]
    for each in view.findChildren(QAbstractButton):
        if each.isVisible():
            told += [each.text(), each.accessibleName(), each.toolTip(), str(each.isChecked())]
    return told


def test_that_several_tones_are_ticked_and_enter_says_them(
    open_bench: Bench, sits: Sits, settle: Settle
) -> None:
    view = sits("tone")
    types(view, "41")
    assert place(view) == 0
    assert isinstance(view.answers, TagAnswers)
    assert [name for name, made in view.answers.codes.items() if made.isChecked()] == ["anger", "worry"]
    types(view, "\n")
    types(view, "44\n")  # ticked and taken back: none
    types(view, "60")  # none at once, whatever was ticked
    assert place(view) == 3
    assert kept(open_bench, settle, "tone") == ["anger;worry", "", ""]
    types(view, "<<<")
    assert [name for name, made in view.answers.codes.items() if made.isChecked()] == ["anger", "worry"]


def test_that_a_drivers_key_turns_its_sign_round(open_bench: Bench, sits: Sits, settle: Settle) -> None:
    view = sits("driver")
    types(view, "2")
    assert isinstance(view.answers, TagAnswers)
    assert view.answers.codes["ease"].text() == "2  ease −"
    assert view.answers.codes["ease"].accessibleName() == "ease blamed, ticked, key 2"
    types(view, "66\n")
    types(view, "111\n")
    types(view, "1111\n")
    assert kept(open_bench, settle, "driver") == ["ease-;employee+", "effectiveness", ""]


def test_that_a_digit_says_the_theme_on_show_and_none_is_said_by_nought(
    open_bench: Bench, sits: Sits, settle: Settle
) -> None:
    view = sits("theme")
    assert isinstance(view.answers, ThemeAnswers)
    first, second = view.answers.shown
    types(view, "120")
    assert kept(open_bench, settle, "theme") == [first.code, second.code, NONE_OF_THEM]
    types(view, "9\n")  # there is no ninth, and Enter says nothing nobody looked for
    assert place(view) == 3
    types(view, "<")
    assert view.answers.none.isChecked()


def test_that_letters_look_for_a_theme_and_enter_takes_the_first(
    open_bench: Bench, sits: Sits, settle: Settle
) -> None:
    view = sits("theme")
    assert isinstance(view.answers, ThemeAnswers)
    library = next(one for one in view.answers.shown if one.name == "Libraries")
    types(view, "libxx<<")
    assert view.answers.sought.text() == "Looking for: lib"
    assert [one.code for one in view.answers.shown] == [library.code]
    types(view, "!")
    assert view.sitting is not None, "Escape takes back what was typed before it leads away"
    assert len(view.answers.shown) == 2
    types(view, "lib\n")
    assert kept(open_bench, settle, "theme") == [library.code]
    types(view, " ")
    assert place(view) == 2


@pytest.mark.parametrize(("subject", "codes"), [("tone", TONES), ("driver", DRIVERS)])
def test_that_the_codebook_tells_what_each_tag_means(
    qtbot: QtBot, sits: Sits, subject: Subject, codes: tuple[str, ...]
) -> None:
    view = sits(subject)
    types(view, "?")
    (book,) = view.findChildren(Codebook)
    told = [label.text() for label in book.findChildren(QLabel)]
    assert sum(text.startswith(tuple(f"{place}  " for place in range(1, 10))) for text in told) == len(codes)
    assert book.list is not None
    bar = book.list.verticalScrollBar()
    book.list.setFixedHeight(60)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    types_to(book, Qt.Key.Key_Down)
    assert bar.value() > 0
    book.close()


def test_that_an_open_sample_shows_the_machines_answer_and_names_themes(sits: Sits) -> None:
    view = sits("theme", blind=False)
    assert view.sight.isVisible()
    assert isinstance(view.answers, ThemeAnswers)
    names = {one.name for one in view.answers.shown} | {"none of the themes"}
    assert view.sight.text().removeprefix("Machine: ") in names


@pytest.mark.parametrize("subject", ["sentiment", "theme", "tone", "driver"])
def test_that_what_a_blind_coder_is_shown_does_not_depend_on_the_machine(
    open_bench: Bench, page: CodingPage, sits: Sits, settle: Settle, subject: Subject
) -> None:
    """Everything the machine says of the comments is turned round: not a word in sight may change by that."""

    def turn_round(study: Study) -> Changed:
        for change in (
            "UPDATE assignment SET cluster = 1 - cluster WHERE cluster >= 0",
            "UPDATE sentiment SET label = -label WHERE label <> 2",
            "DELETE FROM text_tag",
            "INSERT INTO text_tag SELECT run_id, text_id, polarity, 'tone', 'worry', 0, 0.9 FROM sentiment",
            "INSERT INTO text_tag SELECT run_id, text_id, polarity, 'driver', 'ease', -1, 0.9 FROM sentiment",
        ):
            study.database.execute(change)
        return Changed(frozenset({"comments", "sentiment", "tags", "runs"}))

    def other_coder(study: Study) -> Changed:
        draw = codings.list_draws(study)[-1].draw
        code = {"sentiment": "negative", "theme": draw.offered[0] if draw.offered else ""}.get(subject, "")
        said = [(one.comment, code) for one in codings.drawn(study, draw.id)]
        return open_bench.verbs.code(study, draw.id, said, "Bert")

    view = sits(subject)
    before = words_on(view)
    page.stand_up()
    changes: tuple[Callable[[Any], Changed], ...] = (turn_round, other_coder)
    for change in changes:
        open_bench.desk.change(change)
        settle()
    page.sit_down()
    settle()
    assert words_on(view) == before
    assert not view.sight.isVisible()
