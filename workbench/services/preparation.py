"""Looking comments through before any analysis: languages, campaigns, personal data."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from workbench.domain.changes import Changed
from workbench.protocol.events import Event
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.preparing import PreparationFiles, PreparationResult
from workbench.protocol.workfolder import WorkFolder
from workbench.services.following import Tell, follow
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP, paced
from workbench.store import preparation
from workbench.store.preparation import Member, Unprepared
from workbench.store.study import Study


@dataclass
class PreparationTask:
    """One look through the comments on its way."""

    unprepared: Unprepared
    folder: WorkFolder
    worker: WorkerProcess

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks, so call it on a thread of its own."""
        return self.worker.events()

    def cancel(self) -> None:
        """Ask the worker to end, from any thread; returns at once."""
        self.worker.cancel()


def is_needed(study: Study) -> bool:
    """Tell whether comments came or went since they were last looked through."""
    return preparation.is_needed(study)


def begin(study: Study) -> PreparationTask:
    """Write what the worker needs into a folder beside the study.

    Raises:
        Problem: the folder cannot be written.
    """
    folder = WorkFolder(study.path.with_name(study.path.name + "-look"))
    unprepared = preparation.take_unprepared(study)
    folder.begin()
    PreparationFiles(folder).write_task(unprepared.texts, unprepared.given, unprepared.received)
    return PreparationTask(unprepared, folder, WorkerProcess(folder.path))


def publish(study: Study, task: PreparationTask, longest: float = LONGEST_STEP) -> Generator[Changed | None]:
    """Let what was found in, one transaction of at most about `longest` seconds a step.

    The last step yields what changed.
    """
    result = PreparationFiles(task.folder).read_result()
    seen = task.unprepared
    confidence: list[float] = result.confidence.tolist()
    languages = zip(seen.numbers, result.languages, confidence, strict=True)
    for _ in paced(languages, lambda batch: preparation.keep_languages(study, batch), longest):
        yield None
    held = ((key, marks) for keys, marks in zip(seen.holders, result.marks, strict=True) for key in keys)
    for _ in paced(held, lambda batch: preparation.keep_marks(study, batch), longest):
        yield None
    arrival = preparation.CampaignArrival(study, seen.data_hash, result.versions)
    try:
        for _ in paced(_members(seen, result), arrival.add, longest):
            yield None
        changed = arrival.publish()
    except BaseException:
        arrival.withdraw()
        raise
    task.folder.remove()
    yield changed


def look_through(study: Study, tell: Tell | None = None) -> None:
    """Look comments through where that is needed, blocking; `tell` hears of the progress.

    Raises:
        Problem: what kept it from its end; what had been found out before still holds.
    """
    if not is_needed(study):
        return
    task = begin(study)
    try:
        follow(task, tell)
        for _ in publish(study, task, UNWATCHED_STEP):
            pass
    finally:
        discard(task)


def discard(task: PreparationTask) -> None:
    """Remove what a cancelled or failed look through left on disk."""
    task.folder.remove()


def _members(seen: Unprepared, result: PreparationResult) -> Iterator[Member]:
    groups: list[list[int]] = result.groups.tolist()
    similarity: list[float] = result.similarity.tolist()
    for (text, letter), alike, addition in zip(groups, similarity, result.additions, strict=True):
        yield Member(seen.numbers[text], seen.numbers[letter], alike, addition)
