"""Follows a worker's chores one by one: its events arrive on a thread of their own and become signals."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from workbench.domain.problems import Problem
from workbench.ui.analysis_texts import AnalysisTexts
from workbench.ui.chores import Assign, Calibrate, Chore, FindThemes, LookThrough, WorkerTask
from workbench.ui.desk import Desk
from workbench.ui.funnel import as_problem
from workbench.ui.jobs import JobState
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.coding import Taught
    from workbench.domain.recipe import Recipe
    from workbench.protocol.events import Event


class Analysis(QObject):
    """Begins, follows, publishes, cancels. Comments are looked through before their themes are found.

    Signals: `told` (a JobState), `ended` (whether themes were found), `cancelled` (what that means, in
    words), `failed` (a Problem), `calibrated` (a model is offered), `kept` (themes lie beside those in sight).
    """

    told = Signal(object)
    ended = Signal(bool)
    cancelled = Signal(str)
    failed = Signal(object)
    calibrated = Signal()
    kept = Signal()
    _heard = Signal(object, object)

    def __init__(self, desk: Desk, verbs: Verbs) -> None:
        super().__init__(desk)
        self._desk, self._verbs, self._texts = desk, verbs, AnalysisTexts()
        self._waiting: deque[Chore] = deque()
        self._chore: Chore | None = None
        self._task: WorkerTask | None = None
        self._thread: threading.Thread | None = None
        self._stop_publishing: Callable[[], None] | None = None
        self._found_themes = False
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self._chore is not None

    @property
    def can_start(self) -> bool:
        """Whether no analysis is under way; one that is asked for while comments are looked through waits."""
        return not any(chore.finds_themes for chore in (self._chore, *self._waiting) if chore is not None)

    def start(self, recipe: Recipe, beside: bool = False) -> None:
        """Begin an analysis with `recipe`, unless one is running; `beside` leaves the themes in sight as they are."""
        if self.can_start:
            self.look_through()
            self._waiting.append(FindThemes(self._verbs, self._texts, recipe, beside=beside))

    def assign(self) -> None:
        """Put new comments to the themes there are, unless an analysis is running."""
        if self.can_start:
            self.look_through()
            self._waiting.append(Assign(self._verbs, self._texts))

    def look_through(self) -> None:
        """Look through the comments that came since the last time, if there are any."""
        self._line_up(LookThrough(self._verbs, self._texts))

    def calibrate(self, subject: Taught) -> None:
        """Fit a model of sentiment, tones or drivers to what was coded, unless one is under way."""
        if not any(isinstance(chore, Calibrate) for chore in (self._chore, *self._waiting)):
            self._line_up(Calibrate(self._verbs, self._texts, subject))

    def cancel(self) -> None:
        """Stop all work; the window is told at once, the remains are put away afterwards."""
        chore, task = self._chore, self._task
        if chore is None:
            return
        if self._stop_publishing is not None:
            self._stop_publishing()
        self._forget()
        if task is not None:
            task.cancel()
            self._put_away(chore, task)
        self.cancelled.emit(chore.cancelled)
        self.ended.emit(False)

    def stop(self) -> None:
        """Cancel, and wait for the events' thread to end: nothing may outlive the window."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _line_up(self, chore: Chore) -> None:
        self._waiting.append(chore)
        if not self.is_running:
            self._found_themes = False
            self._next()

    def _next(self) -> None:
        """Begin what waits, or say that all is done."""
        self._task = self._stop_publishing = None
        self._chore = chore = self._waiting.popleft() if self._waiting else None
        if chore is None:
            self.ended.emit(self._found_themes)
            return
        self.told.emit(JobState(self._texts.stage("start")))
        self._desk.change(
            chore.begin, lambda task: self._begun(chore, task), lambda problem: self._fail(chore, problem)
        )

    def _begun(self, chore: Chore, task: WorkerTask | None) -> None:
        if chore is not self._chore:
            if task is not None:
                self._put_away(chore, task)
        elif task is None:
            self._next()
        else:
            self._follow(task)

    def _follow(self, task: WorkerTask) -> None:
        if self._thread is not None:
            self._thread.join()  # it has told its last event and is about to end
        self._task = task
        self._thread = threading.Thread(
            target=self._listen, args=(task,), name="analysis events", daemon=True
        )
        self._thread.start()

    def _listen(self, task: WorkerTask) -> None:
        from workbench.protocol.events import Failed

        try:
            for event in task.events():
                self._heard.emit(task, event)
        except Exception as error:  # noqa: BLE001 - the funnel: a broken worker is told, never lost with its thread
            self._heard.emit(task, Failed(as_problem(error)))

    @Slot(object, object)
    def _hear(self, task: WorkerTask, event: Event) -> None:
        from workbench.protocol.events import Failed, Finished, Progress

        chore = self._chore
        if task is not self._task or chore is None:
            return
        match event:
            case Progress():
                self.told.emit(self._texts.state(event))
            case Finished():
                self._publish(chore, task)
            case Failed(problem):
                self._put_away(chore, task)
                self._fail(chore, problem)
            case _:
                self.cancel()

    def _publish(self, chore: Chore, task: WorkerTask) -> None:
        self.told.emit(JobState(chore.publishing, 1.0))
        self._stop_publishing = self._desk.publish(
            lambda study: chore.publish(study, task),
            lambda _: self._published(chore),
            lambda problem: self._fail(chore, problem),
        )

    def _published(self, chore: Chore) -> None:
        if isinstance(chore, FindThemes) and chore.beside:
            self.kept.emit()
        else:
            self._found_themes |= chore.finds_themes
        if isinstance(chore, Calibrate):
            self.calibrated.emit()
        self._next()

    def _fail(self, chore: Chore, problem: Problem) -> None:
        if chore is self._chore:
            self._forget()
            self.failed.emit(problem)
            self.ended.emit(False)

    def _put_away(self, chore: Chore, task: WorkerTask) -> None:
        """Keep what was computed; if even that fails the study is unchanged, and that is all that counts."""
        if self._desk.path is not None:
            self._desk.change(lambda study: chore.put_away(study, task), on_problem=lambda _: None)

    def _forget(self) -> None:
        self._waiting.clear()
        self._chore = self._task = self._stop_publishing = None
