"""Whatever goes wrong, on whatever thread, is told once, in words, without a citizen's."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.problems import Problem
from workbench.ui.funnel import Funnel, as_problem, details

SECRET = "my neighbour Ada drinks"


@pytest.fixture
def funnel(qapp: object) -> Iterator[Funnel]:
    made = Funnel()
    made.install()
    yield made
    made.uninstall()


def caught_in(function: object) -> BaseException:
    try:
        function()  # pyright: ignore[reportCallIssue] - any callable that raises
    except BaseException as error:  # noqa: BLE001 - the test wants whatever comes
        return error
    raise AssertionError


def failing() -> None:
    raise ValueError(SECRET)


def test_that_a_problem_stays_itself() -> None:
    problem = Problem("study.no_comments")
    assert as_problem(problem) is problem


def test_that_anything_else_becomes_unexpected_and_keeps_its_cause() -> None:
    error = caught_in(failing)
    problem = as_problem(error)
    assert problem.code == "unexpected"
    assert problem.__cause__ is error
    assert SECRET not in problem.sentences


def test_that_details_name_places_but_no_words() -> None:
    told = details(as_problem(caught_in(failing)))
    assert "ValueError" in told
    assert "failing" in told
    assert SECRET not in told


def test_that_details_of_a_circle_of_causes_end() -> None:
    one, other = ValueError("one"), KeyError("other")
    one.__context__, other.__context__ = other, one
    assert details(as_problem(one)).count("ValueError") == 1


def test_that_an_uncaught_exception_is_told_and_logged_without_its_words(
    qtbot: QtBot, funnel: Funnel, caplog: pytest.LogCaptureFixture
) -> None:
    error = caught_in(failing)
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(funnel.caught) as told:
        sys.excepthook(type(error), error, error.__traceback__)
    assert told.args is not None
    assert told.args[0].code == "unexpected"
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text


def test_that_an_exception_on_a_thread_is_told_on_the_window(qtbot: QtBot, funnel: Funnel) -> None:
    heard_on: list[str] = []
    funnel.caught.connect(lambda _: heard_on.append(threading.current_thread().name))
    thread = threading.Thread(target=failing)
    with qtbot.waitSignal(funnel.caught):
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(heard_on))
    assert heard_on == [threading.main_thread().name]


def test_that_hooks_are_given_back(qapp: object) -> None:
    before = sys.excepthook, threading.excepthook
    funnel = Funnel()
    funnel.uninstall()
    funnel.install()
    assert sys.excepthook != before[0]
    funnel.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_that_an_end_by_keyboard_is_not_a_fault(funnel: Funnel, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[object] = []
    funnel.caught.connect(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
