"""The desk answers on the window's thread, drops what nobody waits for, and tells every problem."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.store.study import Study
from workbench.ui.desk import Desk


@pytest.fixture
def with_study(desk: Desk, study_file: Path, settle: Settle) -> Desk:
    desk.open(lambda: Study.open(study_file))
    settle()
    return desk


def test_that_a_question_runs_on_the_desk_and_its_answer_arrives_on_the_window(
    with_study: Desk, settle: Settle
) -> None:
    threads: list[str] = []
    with_study.ask(
        lambda _: threading.current_thread().name,
        lambda name: threads.extend([name, threading.current_thread().name]),
    )
    settle()
    assert threads == ["desk", threading.main_thread().name]


def test_that_what_can_wait_is_told_last_of_a_study_that_opened(
    desk: Desk, study_file: Path, settle: Settle
) -> None:
    told: list[str] = []
    desk.followed.connect(lambda _: told.append("what can wait"))
    desk.opened.connect(lambda _: told.append("what is shown"))
    desk.open(lambda: Study.open(study_file))
    settle()
    assert told == ["what is shown", "what can wait"]


def test_that_a_problem_reaches_whoever_asked(with_study: Desk, settle: Settle) -> None:
    told: list[Problem] = []

    def fail(_: Study) -> None:
        raise Problem("study.no_comments")

    with_study.ask(fail, lambda _: None, told.append)
    settle()
    assert [problem.code for problem in told] == ["study.no_comments"]


def test_that_a_problem_nobody_takes_is_told_by_the_desk(
    qtbot: QtBot, with_study: Desk, settle: Settle
) -> None:
    def fail(_: Study) -> None:
        raise ZeroDivisionError("a comment's words")

    with qtbot.waitSignal(with_study.failed) as told:
        with_study.ask(fail, lambda _: None)
    (problem,) = cast("Any", told.args)
    assert problem.code == "unexpected"
    assert "words" not in problem.sentences
    settle()


def test_that_only_the_newest_question_of_a_slot_is_answered(with_study: Desk, settle: Settle) -> None:
    gate, answers = threading.Event(), list[str]()
    with_study.call(lambda: gate.wait(5), lambda _: None)
    for name in ("first", "second", "third"):
        with_study.ask(lambda _, name=name: name, answers.append, slot="rows")
    gate.set()
    settle()
    assert answers == ["third"]


def test_that_a_long_read_is_interrupted_by_a_newer_question(
    qtbot: QtBot, with_study: Desk, settle: Settle
) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    answers: list[Any] = []
    begun = threading.Event()

    def read_for_ever(study: Study) -> Any:
        begun.set()
        return study.database.one(endless)

    with_study.ask(read_for_ever, answers.append, slot="rows")
    qtbot.waitUntil(begun.is_set)
    with_study.ask(lambda _: "soon", answers.append, slot="rows")
    settle()
    assert answers == ["soon"]


def test_that_a_long_read_makes_way_for_an_urgent_one_and_is_answered_after_it(
    qtbot: QtBot, with_study: Desk, settle: Settle
) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    answers: list[str] = []
    begun = threading.Event()

    def read_long_at_first(study: Study) -> str:
        if not begun.is_set():
            begun.set()
            study.database.one(endless)
        return "late"

    with_study.ask(read_long_at_first, answers.append)
    qtbot.waitUntil(begun.is_set)
    with_study.ask(lambda _: "urgent", answers.append, urgent=True)
    settle()
    assert answers == ["urgent", "late"]


def test_that_an_urgent_question_interrupts_until_it_is_answered(
    qtbot: QtBot, with_study: Desk, settle: Settle
) -> None:
    answers: list[str] = []
    begun, pressed = threading.Event(), threading.Event()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

    def miss_the_first_interrupt(study: Study) -> str:
        if not begun.is_set():
            begun.set()
            assert pressed.wait(5)
            study.database.one(endless)
        return "late"

    with_study.ask(miss_the_first_interrupt, answers.append)
    qtbot.waitUntil(begun.is_set)
    with_study.ask(lambda _: "urgent", answers.append, urgent=True)
    pressed.set()
    settle()
    assert answers == ["urgent", "late"]


def test_that_a_write_tells_what_it_changed(qtbot: QtBot, with_study: Desk, settle: Settle) -> None:
    changed = Changed(frozenset({"themes"}), "Rename theme")
    with qtbot.waitSignal(with_study.changed) as told:
        with_study.change(lambda _: changed)
    assert told.args == [changed]
    settle()


def test_that_saving_is_told_while_a_write_is_under_way(with_study: Desk, settle: Settle) -> None:
    told: list[bool] = []
    with_study.saving.connect(told.append)
    with_study.change(lambda _: None)
    assert told == [True]
    settle()
    assert told == [True, False]


def test_that_publishing_answers_questions_between_its_steps(with_study: Desk, settle: Settle) -> None:
    seen: list[str] = []
    begun, asked = threading.Event(), threading.Event()

    def steps(_: Study) -> Iterator[Changed | None]:
        seen.append("first step")
        begun.set()
        assert asked.wait(5)
        yield None
        seen.append("second step")
        yield Changed(frozenset({"runs"}))

    done: list[Changed | None] = []
    with_study.publish(steps, done.append)
    assert begun.wait(5)
    with_study.ask(lambda _: seen.append("question"), lambda _: None)
    asked.set()
    settle()
    assert seen == ["first step", "question", "second step"]
    assert done == [Changed(frozenset({"runs"}))]


def test_that_publishing_can_be_stopped_and_cleans_up(with_study: Desk, settle: Settle) -> None:
    ended: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def steps(_: Study) -> Iterator[Changed | None]:
        try:
            begun.set()
            assert go_on.wait(5)
            yield None
            ended.append("published")
            yield Changed(frozenset({"runs"}))
        finally:
            ended.append("withdrawn")

    done: list[Changed | None] = []
    stop = with_study.publish(steps, done.append)
    assert begun.wait(5)
    stop()
    go_on.set()
    settle()
    assert ended == ["withdrawn"]
    assert done == []


def test_that_questions_are_answered_in_the_pauses_of_long_work(with_study: Desk, settle: Settle) -> None:
    order: list[str] = []
    begun, asked = threading.Event(), threading.Event()

    def long_work(_: Study) -> None:
        begun.set()
        assert asked.wait(5)
        with_study.breathe()
        order.append("work done")

    with_study.change(long_work)
    assert begun.wait(5)
    with_study.ask(lambda _: order.append("question"), lambda _: None)
    asked.set()
    settle()
    assert order == ["question", "work done"]


def test_that_closing_drops_questions_but_keeps_its_word_on_writes(with_study: Desk, settle: Settle) -> None:
    gate, done = threading.Event(), list[str]()
    with_study.call(lambda: gate.wait(5), lambda _: None)
    with_study.ask(lambda _: done.append("read"), lambda _: None)
    with_study.change(lambda _: done.append("written"))
    with_study.close_study()
    gate.set()
    settle()
    assert done == ["written"]
    assert with_study.path is None


def test_that_a_question_without_a_study_stays_unanswered(desk: Desk, settle: Settle) -> None:
    told: list[Any] = []
    desk.failed.connect(told.append)
    desk.ask(lambda _: "answer", told.append)
    settle()
    assert told == []


def test_that_a_study_that_cannot_be_opened_leaves_the_present_one(
    with_study: Desk, study_file: Path, tmp_path: Path, settle: Settle
) -> None:
    told: list[Problem] = []
    with_study.open(lambda: Study.open(tmp_path / "missing.voc"), on_problem=told.append)
    settle()
    assert [problem.code for problem in told] == ["study.missing"]
    assert with_study.path == study_file
    names: list[str] = []
    with_study.ask(lambda study: study.name, names.append)
    settle()
    assert names == ["City"]


def test_that_opening_another_study_lets_the_first_one_go(
    with_study: Desk, study_file: Path, tmp_path: Path, settle: Settle
) -> None:
    with_study.open(lambda: Study.create(tmp_path / "other.voc"))
    settle()
    Study.open(study_file).close()
    assert with_study.path == tmp_path / "other.voc"


def test_that_stopping_ends_the_thread_and_frees_the_file(qapp: Any, qtbot: QtBot, study_file: Path) -> None:
    desk = Desk()
    desk.open(lambda: Study.open(study_file))
    qtbot.waitUntil(lambda: desk.is_idle)
    desk.stop()
    assert all(thread.name != "desk" for thread in threading.enumerate())
    Study.open(study_file).close()
