"""The desk: one background thread that owns the study, so that the window never waits for it.

A question is a function of the study; its answer is delivered on the window's thread. A newer question for
the same slot takes the place of an older one, which is interrupted if it is being read just now; for an urgent
question any other one is interrupted and begins again after it. Publishing goes in small steps between which
questions are answered.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.ui.funnel import as_problem
from workbench.ui.workload import Task, Workload

T = TypeVar("T")
OnProblem = Callable[[Problem], None]
Steps = Callable[[Any], Iterator[Changed | None]]
_PRESS_EVERY = 10
"""Milliseconds after which a read that an urgent one waits for is interrupted again."""


class OpenStudy(Protocol):
    """What the desk itself must know of a study; everything else is the services' affair."""

    @property
    def path(self) -> Path: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...


class NoStudyError(Exception):
    """A question came after its study was closed; nobody waits for the answer."""


@dataclass(eq=False)
class _Answer:
    task: Task
    value: Any = None
    problem: Problem | None = None
    stopped: bool = False


class Desk(QObject):
    """Owns the study on a thread of its own and answers on the thread it was made on.

    Signals: `opened` (path), and `followed` after all who show it: for what can wait until they asked for theirs;
    `closed`, `changed` (what a write touched), `failed` (a problem nobody else takes), `saving` (whether a write is
    under way).
    """

    opened = Signal(object)
    followed = Signal(object)
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    saving = Signal(bool)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study: OpenStudy | None = None
        self._path: Path | None = None
        self._unsaved = 0
        self._workload = Workload(self._interrupt)
        self._pressing = QTimer(self, interval=_PRESS_EVERY)
        self._pressing.timeout.connect(self._press)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._serve, name="desk", daemon=True)
        self._thread.start()

    @property
    def path(self) -> Path | None:
        """Where the open study lies; None when none is open."""
        return self._path

    @property
    def is_idle(self) -> bool:
        """Whether every question has been answered and the answer delivered."""
        return self._workload.is_settled

    def ask(
        self,
        function: Callable[[Any], T],
        on_result: Callable[[T], None],
        on_problem: OnProblem | None = None,
        *,
        slot: str = "",
        urgent: bool = False,
    ) -> None:
        """Run the read `function(study)` on the desk; in a named slot only the newest question counts.

        An urgent one, which somebody looks at, goes before others; a read that is running begins again after it.
        """
        work = Task(lambda: function(self._owned()), on_result, on_problem, "read", slot, urgent=urgent)
        self._workload.put(work)
        if urgent:
            self._pressing.start()

    def forget(self, slot: str) -> None:
        """Drop the question of `slot`: nobody waits for its answer any more."""
        self._workload.drop_slot(slot)

    def call(
        self, function: Callable[[], T], on_result: Callable[[T], None], on_problem: OnProblem | None = None
    ) -> None:
        """Run `function()` on the desk's thread; for work that needs no study."""
        self._workload.put(Task(function, on_result, on_problem))

    def change(
        self,
        function: Callable[[Any], T],
        on_result: Callable[[T], None] | None = None,
        on_problem: OnProblem | None = None,
    ) -> None:
        """Run the write `function(study)`; if it answers with a Changed, the views are told."""

        def written(value: T) -> None:
            if isinstance(value, Changed):
                self.changed.emit(value)
            if on_result is not None:
                on_result(value)

        self._count_unsaved(+1)
        self._workload.put(Task(lambda: function(self._owned()), written, on_problem, "write"))

    def publish(
        self, steps: Steps, on_done: Callable[[Changed | None], None], on_problem: OnProblem | None = None
    ) -> Callable[[], None]:
        """Take the steps of `steps(study)` one by one between other work; return a function that stops it."""
        walk = _Walk(lambda: steps(self._owned()))

        def walked(_: object) -> None:
            if walk.last is not None:
                self.changed.emit(walk.last)
            on_done(walk.last)

        def stop() -> None:
            self._workload.drop(task)
            self.call(walk.close, lambda _: None)

        task = Task(walk.step, walked, on_problem, "step")
        self._workload.put(task)
        return stop

    def open(
        self,
        opener: Callable[[], OpenStudy],
        on_opened: Callable[[Path], None] | None = None,
        on_problem: OnProblem | None = None,
    ) -> None:
        """Open a study in place of the present one, which stays open if `opener` fails."""

        def replaced() -> Path:
            study = opener()
            self._close_now()
            self._study = study
            return study.path

        def opened(path: Path) -> None:
            self._path = path
            self.opened.emit(path)
            self.followed.emit(path)
            if on_opened is not None:
                on_opened(path)

        self._workload.put(Task(replaced, opened, on_problem))

    def breathe(self) -> None:
        """Answer the questions that wait; long work on the desk's thread calls this between its steps."""
        while (task := self._workload.next_read()) is not None:
            self._finish(_done(task))

    def close_study(self) -> None:
        """Close the study; questions not yet answered are dropped, writes are finished."""
        self._workload.drop_reads()
        self._path = None
        self._workload.put(Task(self._close_now, lambda _: self.closed.emit()))

    def stop(self) -> None:
        """Close the study and end the thread; waits for the write under way, never for a read."""
        self._workload.drop_reads()
        self._workload.put(Task(self._close_now, lambda _: None))
        self._workload.close()
        self._thread.join()

    def _press(self) -> None:
        if not self._workload.press():
            self._pressing.stop()

    def _count_unsaved(self, step: int) -> None:
        self._unsaved += step
        self.saving.emit(self._unsaved > 0)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        task = answer.task
        self._workload.settle()
        if task.kind == "write":
            self._count_unsaved(-1)
        if task.dropped:
            return
        if answer.problem is None:
            task.on_result(answer.value)
        else:
            (task.on_problem or self.failed.emit)(answer.problem)

    # What follows runs on the desk's own thread, but for `_interrupt`, which sqlite allows from any.

    def _serve(self) -> None:
        while (task := self._workload.next()) is not None:
            self._finish(_done(task))

    def _finish(self, answer: _Answer) -> None:
        if answer.stopped and self._workload.put_back(answer.task):
            return
        has_more = answer.task.kind == "step" and answer.value is True
        if not self._workload.finish(answer.task, again=has_more):
            self._answered.emit(answer)

    def _owned(self) -> OpenStudy:
        if self._study is None:
            raise NoStudyError
        return self._study

    def _interrupt(self) -> None:
        if self._study is not None:
            self._study.interrupt()

    def _close_now(self) -> None:
        if self._study is not None:
            self._study.close()
            self._study = None


class _Walk:
    """A generator of publishing steps, begun at the first step and remembered up to its last answer."""

    def __init__(self, begin: Callable[[], Iterator[Changed | None]]) -> None:
        self._begin = begin
        self._steps: Iterator[Changed | None] | None = None
        self.last: Changed | None = None

    def step(self) -> bool:
        if self._steps is None:
            self._steps = self._begin()
        try:
            self.last = next(self._steps) or self.last
        except StopIteration:
            return False
        return True

    def close(self) -> None:
        end: Callable[[], object] | None = getattr(self._steps, "close", None)
        if end is not None:
            end()


def _done(task: Task) -> _Answer:
    try:
        return _Answer(task, task.work())
    except NoStudyError:
        task.dropped = True
        return _Answer(task)
    except Problem as problem:
        return _Answer(task, problem=problem)
    except Exception as error:  # noqa: BLE001 - the funnel: whatever it is, the window tells it in words
        return _Answer(task, problem=as_problem(error), stopped=True)
