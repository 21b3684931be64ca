"""The notice bar tells what happened, what is safe and what to do, and never a comment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.frame.notice_bar import NoticeBar
from workbench.ui.funnel import as_problem


@pytest.fixture
def bar(qtbot: QtBot, bench: Bench) -> NoticeBar:
    made = NoticeBar(bench.notices, bench.icons)
    qtbot.addWidget(made)
    return made


def test_that_it_is_out_of_sight_until_there_is_something_to_say(bar: NoticeBar) -> None:
    assert not bar.isVisible()


def test_that_a_problem_is_told_in_three_parts(bench: Bench, bar: NoticeBar) -> None:
    problem = Problem("study.no_comments")
    bench.notices.problem(problem)
    assert bar.isVisible()
    assert bar.headline.text() == problem.what
    assert bar.body.text() == f"{problem.safe} {problem.do}"
    assert bar.property("kind") == "problem"


def test_that_details_can_be_copied_and_hold_no_words_of_a_citizen(bench: Bench, bar: NoticeBar) -> None:
    try:
        raise ValueError("I live at 12 Elm Street")
    except ValueError as error:
        bench.notices.problem(as_problem(error))
    bar.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_notice_bar.py" in copied
    assert "Elm Street" not in copied


def test_that_good_news_offers_a_next_step(bench: Bench, bar: NoticeBar) -> None:
    taken: list[str] = []
    bench.notices.done("Imported.", offer=("Find themes…", lambda: taken.append("themes")))
    assert bar.offer.text() == "Find themes…"
    assert not bar.copy.isVisible()
    bar.offer.click()
    assert taken == ["themes"]
    assert not bar.isVisible()


def test_that_escape_dismisses_it(bench: Bench, bar: NoticeBar) -> None:
    bench.notices.done("Done.")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_that_markup_in_a_notice_is_text(bench: Bench, bar: NoticeBar) -> None:
    bench.notices.problem(Problem("file.missing", path="<b>bold</b>.csv"))
    assert "<b>bold</b>.csv" in bar.headline.text()
    assert bar.headline.textFormat() == Qt.TextFormat.PlainText
