"""A worker for tests: it speaks the protocol, sorts comments by a word, and waits or fails when told to."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

import numpy as np

from workbench.domain.personal_data import Mark
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.protocol.events import STAGES, Cancelled, Event, Failed, Finished, Progress
from workbench.protocol.preparing import PreparationFiles, PreparationResult
from workbench.protocol.workfolder import Result, ResultCluster
from workbench.services.analysis import AnalysisTask
from workbench.services.assigning import AssigningTask
from workbench.services.preparation import PreparationTask
from workbench.store.study import Study
from workbench.ui.verbs import Verbs

LOOKING = ("language", "duplicates", "personal data")
WORDS = ("bus", "library", "park")
PATIENCE = 60.0  # seconds a test may hold the worker up before something is wrong


class HandWorker:
    """Tells of every stage; at `gate`, if there is one, it waits half way."""

    def __init__(
        self, task: AnalysisTask, gate: threading.Event | None = None, problem: Problem | None = None
    ) -> None:
        self._task, self._gate, self._problem = task, gate, problem
        self._cancelled = threading.Event()

    def events(self) -> Iterator[Event]:
        for place, stage in enumerate(STAGES):
            yield Progress(stage, place, len(STAGES), place / len(STAGES), 41.0)
            if place == len(STAGES) // 2 and self._gate is not None:
                assert self._gate.wait(PATIENCE)
            if self._cancelled.is_set():
                yield Cancelled()
                return
        if self._problem is not None:
            yield Failed(self._problem)
            return
        self._task.folder.write_result(_sorted_by_word(self._task))
        yield Finished()

    def cancel(self) -> None:
        self._cancelled.set()
        if self._gate is not None:
            self._gate.set()


class HandLooker:
    """Tells of the stages of looking through; at `gate`, if there is one, it waits half way.

    It marks every number of three and more digits as a phone number, and takes texts that begin with "Dear"
    for copies of the first such text.
    """

    def __init__(
        self, task: PreparationTask, gate: threading.Event | None = None, problem: Problem | None = None
    ) -> None:
        self._task, self._gate, self._problem = task, gate, problem
        self._cancelled = threading.Event()

    def events(self) -> Iterator[Event]:
        for place, stage in enumerate(LOOKING):
            yield Progress(stage, place, len(LOOKING), place / len(LOOKING), 7.0)
            if place == 1 and self._gate is not None:
                assert self._gate.wait(PATIENCE)
            if self._cancelled.is_set():
                yield Cancelled()
                return
        if self._problem is not None:
            yield Failed(self._problem)
            return
        PreparationFiles(self._task.folder).write_result(_seen(self._task))
        yield Finished()

    def cancel(self) -> None:
        self._cancelled.set()
        if self._gate is not None:
            self._gate.set()


class HandVerbs(Verbs):
    """The real services, but for the worker."""

    def __init__(self) -> None:
        self.gate: threading.Event | None = None
        self.problem: Problem | None = None
        self.looking_gate: threading.Event | None = None
        self.looking_problem: Problem | None = None

    def begin_looking(self, study: Study) -> PreparationTask | None:
        task = super().begin_looking(study)
        if task is not None:
            task.worker = HandLooker(task, self.looking_gate, self.looking_problem)  # pyright: ignore[reportAttributeAccessIssue] - stands in by protocol
        return task

    def begin_assigning(self, study: Study) -> AssigningTask | None:
        task = super().begin_assigning(study)
        if task is not None:
            task.worker = HandAssigner(task)  # pyright: ignore[reportAttributeAccessIssue] - stands in by protocol
        return task

    def begin(self, study: Study, recipe: Recipe) -> AnalysisTask:
        task = super().begin(study, recipe)
        task.worker = HandWorker(task, self.gate, self.problem)  # pyright: ignore[reportAttributeAccessIssue] - stands in by protocol
        return task


class HandAssigner:
    """Puts every new comment to the first theme."""

    def __init__(self, task: AssigningTask) -> None:
        self._task = task

    def events(self) -> Iterator[Event]:
        new, readings = len(self._task.added), len(self._task.snapshot.readings)
        found = Result(
            languages=["en"] * new,
            labels=np.zeros(new, dtype=np.int32),
            strength=np.full(new, 0.5, dtype=np.float32),
            xy=np.zeros((new, 2), dtype=np.float32),
            sentiment=np.zeros(readings, dtype=np.int8),
            score=np.zeros(readings, dtype=np.float32),
            confidence=np.full(readings, 0.8, dtype=np.float32),
            clusters=(),
            models={},
            versions={"workbench": "test"},
            timings={},
        )
        self._task.folder.write_result(found)
        yield Finished()

    def cancel(self) -> None:
        """It is over at once."""


def _sorted_by_word(task: AnalysisTask) -> Result:
    texts = task.snapshot.texts
    labels = [
        next((place for place, word in enumerate(WORDS) if word in text.casefold()), -1) for text in texts
    ]
    readings = len(task.snapshot.readings)
    clusters = tuple(
        ResultCluster(
            place, word.capitalize(), "en", ((word, 1.0), (f"{word}s", 0.5)), (labels.index(place),)
        )
        for place, word in enumerate(WORDS)
        if place in labels
    )
    return Result(
        languages=["en"] * len(texts),
        labels=np.array(labels, dtype=np.int32),
        strength=np.full(len(texts), 0.5, dtype=np.float32),
        xy=np.zeros((len(texts), 2), dtype=np.float32),
        sentiment=np.array([(-1, 0, 1)[place % 3] for place in range(readings)], dtype=np.int8),
        score=np.zeros(readings, dtype=np.float32),
        confidence=np.full(readings, 0.8, dtype=np.float32),
        clusters=clusters,
        models={"sentiment en": "by hand 1"},
        versions={"workbench": "test"},
        timings={"embed": 0.1},
    )


def _seen(task: PreparationTask) -> PreparationResult:
    texts = task.unprepared.texts
    letters = [place for place, text in enumerate(texts) if text.startswith("Dear")]
    members = letters if len(letters) > 1 else []
    own = [texts[place].removeprefix(texts[letters[0]]).strip() for place in members]
    return PreparationResult(
        languages=["th" if text > "\u0e00" else "en" for text in texts],
        confidence=np.full(len(texts), 0.9, dtype=np.float32),
        groups=np.array([(place, letters[0]) for place in members], dtype=np.int32).reshape(-1, 2),
        similarity=np.array([0.9 if added else 1.0 for added in own], dtype=np.float32),
        additions=own,
        marks=[_numbers(received) for received in task.unprepared.received],
        versions={"workbench": "test"},
    )


def _numbers(text: str) -> tuple[Mark, ...]:
    found = re.finditer(r"\d{3,}", text)
    return tuple(Mark(each.start(), each.end(), "phone", "three digits and more", 0.7) for each in found)
