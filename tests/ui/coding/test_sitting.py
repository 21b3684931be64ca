"""A coder's way through a sample: single keys, nothing lost, and everything as she left it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import Settle
from workbench.domain.changes import Changed
from workbench.domain.coding import Coding
from workbench.domain.problems import Problem
from workbench.domain.sentiment import Label
from workbench.store import codings
from workbench.ui.bench import Bench
from workbench.ui.coding.answers import LabelAnswers
from workbench.ui.coding.codebook import Codebook
from workbench.ui.coding.page import CodingPage
from workbench.ui.coding.sitting import Sitting
from workbench.ui.coding.sitting_view import SittingView

MARKUP = "<b>Bold</b> <img src='http://example.org/x.png'> & 5 < 6"


def types(view: SittingView, keys: str) -> None:
    """Press keys one after the other: digits code, " " skips, "<" goes back, ">" on."""
    moves = {"<": Qt.Key.Key_Backspace, ">": Qt.Key.Key_Right, " ": Qt.Key.Key_Space}
    for key in keys:
        focused = QApplication.focusWidget() or view.text
        if key in moves:
            QTest.keyClick(focused, moves[key])
        else:
            QTest.keyClicks(focused, key)


def codes_of(view: SittingView) -> dict[Label, QPushButton]:
    assert isinstance(view.answers, LabelAnswers)
    return view.answers.codes


def sitting_of(view: SittingView) -> Sitting:
    assert view.sitting is not None
    return view.sitting


def kept(bench: Bench, settle: Settle) -> list[Coding]:
    """Return what the study holds, of each coder's the newest."""
    answers: list[list[Coding]] = []
    bench.desk.ask(codings.codings, answers.append)
    settle()
    return answers[0]


def test_that_keys_code_and_everything_is_kept_in_its_order(
    open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    assert view.place.text().startswith("1 of 5")
    types(view, "123")
    settle()
    found = kept(open_bench, settle)
    assert [one.said for one in found] == ["negative", "neutral", "positive"]
    assert {one.coder for one in found} == {"Anna"}
    assert all(one.blind for one in found)
    assert view.place.text().startswith("4 of 5")
    assert view.bar.value() == 3
    assert view.saved.text() == "All saved"


def test_that_nothing_of_the_machine_is_in_sight_where_a_sample_is_blind(view: SittingView) -> None:
    assert not view.sight.isVisible()
    assert view.sight.text() == ""
    assert "blind" in view.what.text()


def test_that_an_open_sample_shows_what_machine_and_others_say(
    open_bench: Bench, page: CodingPage, settle: Settle
) -> None:
    verbs = open_bench.verbs

    def prepare(study: Any) -> Changed:
        draw = verbs.draw_sample(study, "random", 5, layer=None, blind=False).ids[0]
        return verbs.code(study, draw, [(codings.drawn(study, draw)[0].comment, "neutral")], "Bert")

    open_bench.desk.change(prepare)
    settle()
    page.sit_down()
    settle()
    assert page.sitting_view.sight.isVisible()
    assert page.sitting_view.sight.text().startswith("Machine:")
    assert "Bert: = Neutral" in page.sitting_view.sight.text()
    assert "not blind" in page.sitting_view.what.text()


def test_that_one_can_go_back_and_change_and_is_led_to_where_one_was(
    open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    types(view, "11<<")
    assert codes_of(view)["negative"].isChecked()
    assert sitting_of(view).place == 0
    types(view, "3")
    assert sitting_of(view).place == 2
    settle()
    assert sorted(one.said for one in kept(open_bench, settle)) == ["negative", "positive"]


def test_that_what_is_skipped_comes_again_at_the_end(view: SittingView, settle: Settle) -> None:
    types(view, " 1 22")
    settle()
    assert sitting_of(view).turn is None
    assert view.through.text() == "3 comments of this sample are coded. 2 were skipped."
    assert view.again.isVisible()
    view.again.click()
    assert sitting_of(view).place == 0
    types(view, "33")
    settle()
    assert sitting_of(view).turn is None
    assert not view.again.isVisible()


def test_that_coding_goes_on_exactly_where_it_stopped(
    drawn: CodingPage, view: SittingView, settle: Settle
) -> None:
    types(view, "1 2")
    before = [turn.comment.comment for turn in sitting_of(view)._turns]
    QTest.keyClick(view.text, Qt.Key.Key_Escape)
    settle()
    assert drawn.start.text().replace("&", "") == "Go on (2 of 5)"
    drawn.sit_down()
    settle()
    turn = sitting_of(view).turn
    assert turn is not None
    assert turn.comment.comment == before[3]
    types(view, "33")
    assert sitting_of(view).place == 1  # the one that was skipped


def test_that_undo_takes_the_last_code_back_and_shows_its_comment(
    open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    types(view, "13")
    settle()
    open_bench.edits.undo()
    settle()
    assert sitting_of(view).place == 1
    assert sitting_of(view).said is None
    assert not any(button.isChecked() for button in codes_of(view).values())
    open_bench.edits.redo()
    settle()
    assert codes_of(view)["positive"].isChecked()


def test_that_a_lost_write_stops_everything_until_it_is_kept(
    monkeypatch: pytest.MonkeyPatch, open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    def full(*_: object) -> Changed:
        raise Problem("study.disk_full", path="city.voc")

    types(view, "1")
    settle()
    with monkeypatch.context() as patch:
        patch.setattr(type(open_bench.verbs), "code", full)
        types(view, "23")
        settle()
    assert view.trouble.isVisible()
    assert "2 coding" in view.trouble.text()
    assert sitting_of(view).not_kept == 2
    place = sitting_of(view).place
    view.answers.said.emit("positive")
    view.do("leave")
    assert sitting_of(view).place == place
    view.write_again.click()
    settle()
    assert not view.trouble.isVisible()
    assert [one.said for one in kept(open_bench, settle)] == ["negative", "neutral", "positive"]


def test_that_leaving_waits_until_all_is_kept_and_stays_where_it_cannot_be(
    monkeypatch: pytest.MonkeyPatch, drawn: CodingPage, view: SittingView, settle: Settle
) -> None:
    def full(*_: object) -> Changed:
        raise Problem("study.disk_full", path="city.voc")

    with monkeypatch.context() as patch:
        patch.setattr(type(drawn._bench.verbs), "code", full)
        types(view, "2")
        QTest.keyClick(view.text, Qt.Key.Key_Escape)
        settle()
    assert view.trouble.isVisible()
    assert view.sitting is not None
    view.write_again.click()
    QTest.keyClick(view.text, Qt.Key.Key_Escape)
    settle()
    assert view.sitting is None
    assert drawn.list.isVisible()


def test_that_a_write_lost_after_the_study_was_left_is_told(
    monkeypatch: pytest.MonkeyPatch, open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    def full(*_: object) -> Changed:
        raise Problem("study.disk_full", path="city.voc")

    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(notice.kind))
    with monkeypatch.context() as patch:
        patch.setattr(type(open_bench.verbs), "code", full)
        types(view, "2")
        view.stand_up()
        settle()
    assert told == ["problem"]


def test_that_what_cannot_be_kept_can_be_let_go(
    monkeypatch: pytest.MonkeyPatch, open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    def full(*_: object) -> Changed:
        raise Problem("study.disk_full", path="city.voc")

    with monkeypatch.context() as patch:
        patch.setattr(type(open_bench.verbs), "code", full)
        types(view, "2")
        settle()
    view.give_up.click()
    settle()
    assert sitting_of(view).coded == 0
    assert sitting_of(view).place == 0
    assert kept(open_bench, settle) == []


def test_that_a_key_held_down_is_one_judgement(view: SittingView) -> None:
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, none, "1", True, 1)
    QApplication.sendEvent(view.text, held)
    assert sitting_of(view).coded == 0


def test_that_long_comments_scroll_and_their_keys_code_nothing(view: SittingView) -> None:
    QTest.keyClick(view.text, Qt.Key.Key_Down)
    QTest.keyClick(view.text, Qt.Key.Key_PageDown)
    assert sitting_of(view).place == 0
    assert sitting_of(view).coded == 0


def test_that_question_mark_opens_the_codebook_and_closes_it(view: SittingView) -> None:
    QTest.keyClicks(view.text, "?")
    (book,) = view.findChildren(Codebook)
    assert book.isVisible()
    QTest.keyClicks(book, "?")
    assert not book.isVisible()


def test_that_markup_in_a_comment_stays_text(
    qtbot: QtBot, open_bench: Bench, page: CodingPage, settle: Settle
) -> None:
    open_bench.desk.change(lambda study: bring_in(study, a_preview("m.csv", "cd" * 32), (MARKUP,)))
    open_bench.desk.change(
        lambda study: open_bench.verbs.draw_sample(study, "random", 6, layer=None, blind=True)
    )
    settle()
    page.sit_down()
    settle()
    view = page.sitting_view
    shown: list[str] = []
    while sitting_of(view).turn is not None:
        shown.append(view.text.toPlainText())
        types(view, " ")
    assert MARKUP in shown


def test_that_safe_view_covers_what_nobody_looked_through(
    open_bench: Bench, drawn: CodingPage, view: SittingView, settle: Settle
) -> None:
    def forget(study: Any) -> Changed:
        study.database.execute("UPDATE comment SET examined = 0")
        return Changed(frozenset({"personal data"}))

    types(view, "1")
    open_bench.desk.change(forget)
    settle()
    words = view.text.toPlainText()
    open_bench.safe_view.turn(on=True)
    assert words not in view.text.toPlainText()
    settle()
    assert view.text.toPlainText() == "[not looked through yet]"
    assert view.covered.isVisible()
    assert sitting_of(view).place == 1
    open_bench.safe_view.turn(on=False)
    settle()
    assert view.text.toPlainText() == words


def test_that_buttons_do_what_keys_do_and_leave_the_keys_where_they_were(view: SittingView) -> None:
    codes_of(view)["positive"].click()
    assert sitting_of(view).coded == 1
    assert view.text.hasFocus()
    view.skip.click()
    view.back.click()
    assert sitting_of(view).place == 1
    assert [button.accessibleName() for button in codes_of(view).values()] == [
        "Negative, keys 1 and N",
        "Neutral, keys 2 and U",
        "Positive, keys 3 and P",
    ]
