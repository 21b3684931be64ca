"""Follows one analysis at a time: the worker's events arrive on a thread of their own and become signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.ui.analysis_texts import AnalysisTexts
from workbench.ui.desk import Desk
from workbench.ui.funnel import as_problem
from workbench.ui.jobs import JobState
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.protocol.events import Event
    from workbench.services.analysis import AnalysisTask


class Analysis(QObject):
    """Begins, follows, publishes, cancels.

    Signals: `told` (a JobState), `ended` (whether themes were found), `cancelled`, `failed` (a Problem).
    """

    told = Signal(object)
    ended = Signal(bool)
    cancelled = Signal()
    failed = Signal(object)
    _heard = Signal(object, object)

    def __init__(self, desk: Desk, verbs: Verbs) -> None:
        super().__init__(desk)
        self._desk, self._verbs, self._texts = desk, verbs, AnalysisTexts()
        self._task: AnalysisTask | None = None
        self._thread: threading.Thread | None = None
        self._stop_publishing: Callable[[], None] | None = None
        self._is_running = False
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self._is_running

    def start(self, recipe: Recipe) -> None:
        """Begin an analysis with `recipe`, unless one is running."""
        if self._is_running:
            return
        self._is_running = True
        self.told.emit(JobState(self._texts.stage("start")))
        self._desk.change(lambda study: self._verbs.begin(study, recipe), self._begun, self._fail)

    def cancel(self) -> None:
        """Stop the analysis; the window is told at once, the remains are put away afterwards."""
        if not self._is_running:
            return
        self._is_running = False
        task, self._task = self._task, None
        if self._stop_publishing is not None:
            self._stop_publishing()
            self._stop_publishing = None
        if task is not None:
            task.cancel()
            self._put_away(task)
        self.cancelled.emit()
        self.ended.emit(False)

    def stop(self) -> None:
        """Cancel, and wait for the events' thread to end: nothing may outlive the window."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _begun(self, task: AnalysisTask) -> None:
        if not self._is_running:
            self._put_away(task)
            return
        self._task = task
        self._thread = threading.Thread(
            target=self._listen, args=(task,), name="analysis events", daemon=True
        )
        self._thread.start()

    def _listen(self, task: AnalysisTask) -> None:
        from workbench.protocol.events import Failed

        try:
            for event in task.events():
                self._heard.emit(task, event)
        except Exception as error:  # noqa: BLE001 - the funnel: a broken worker is told, never lost with its thread
            self._heard.emit(task, Failed(as_problem(error)))

    @Slot(object, object)
    def _hear(self, task: AnalysisTask, event: Event) -> None:
        from workbench.protocol.events import Failed, Finished, Progress

        if task is not self._task:
            return
        match event:
            case Progress():
                self.told.emit(self._texts.state(event))
            case Finished():
                self._publish(task)
            case Failed(problem):
                self._put_away(task)
                self._fail(problem)
            case _:
                self.cancel()

    def _publish(self, task: AnalysisTask) -> None:
        self.told.emit(JobState(self._texts.publishing, 1.0))
        self._stop_publishing = self._desk.publish(
            lambda study: self._verbs.publish(study, task), self._published, self._fail
        )

    def _published(self, _changed: Changed | None) -> None:
        self._settle()
        self.ended.emit(True)

    def _fail(self, problem: Problem) -> None:
        was_running = self._is_running
        self._settle()
        if was_running:
            self.failed.emit(problem)
            self.ended.emit(False)

    def _put_away(self, task: AnalysisTask) -> None:
        """Keep what was computed; if even that fails the study is unchanged, and that is all that counts."""
        if self._desk.path is not None:
            self._desk.change(lambda study: self._verbs.salvage(study, task), on_problem=lambda _: None)

    def _settle(self) -> None:
        self._is_running = False
        self._task = None
        self._stop_publishing = None
