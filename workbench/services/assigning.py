"""Putting comments that came after an analysis to its themes, which stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.coding import TAUGHT
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.assigning import AssigningFiles
from workbench.protocol.events import Event, Progress
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import Result, WorkFolder, known_figure
from workbench.services.analysis import part_results, sentiment_results
from workbench.services.following import follow
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP, paced
from workbench.services.preparation import look_through
from workbench.services.tags import tag_results
from workbench.services.vectors import hand_over_vectors, salvage_vectors, take_back_vectors
from workbench.store.calibrations import adopted
from workbench.store.extensions import Extended, Extension, extended
from workbench.store.runs import RunHeader, TextResult
from workbench.store.snapshot import Snapshot, take_snapshot
from workbench.store.study import Study

_NAN = float("nan")


@dataclass
class AssigningTask:
    """New comments on their way to themes. `snapshot` holds the texts of the task, those with themes first."""

    kept: Extended
    snapshot: Snapshot
    folder: WorkFolder
    worker: WorkerProcess
    started_at: str
    started: float

    @property
    def added(self) -> tuple[int, ...]:
        """The numbers of the new texts."""
        return self.snapshot.numbers[len(self.kept.texts) :]

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks, so call it on a thread of its own."""
        return self.worker.events()

    def cancel(self) -> None:
        """Ask the worker to end, from any thread; returns at once."""
        self.worker.cancel()


def begin(study: Study) -> AssigningTask | None:
    """Write what the worker needs into the study's work folder; None where no comment is new.

    Raises:
        Problem: nothing is analysed yet, a calibrated model judges sentiment, or the folder cannot be written.
    """
    kept = extended(study)
    if kept is None:
        raise Problem("study.no_analysis")
    if any(adopted(study, subject) for subject in TAUGHT):
        raise Problem("assign.calibrated")
    snapshot = _with_new(take_snapshot(study), kept)
    if len(snapshot.numbers) == len(kept.texts) and not snapshot.readings:
        return None
    folder = WorkFolder.of_study(study.path)
    salvage_vectors(study, folder)
    folder.begin()
    files = AssigningFiles(folder)
    files.write_task(kept.recipe, snapshot.texts, snapshot.given)
    places = [(_NAN if text.x is None else text.x, _NAN if text.y is None else text.y) for text in kept.texts]
    files.write_themes([text.cluster for text in kept.texts], places, kept.weak_below)
    folder.write_hashes(snapshot.hashes)
    folder.write_readings(snapshot.readings)
    hand_over_vectors(study, folder, snapshot)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return AssigningTask(kept, snapshot, folder, WorkerProcess(folder.path), now, perf_counter())


def publish(study: Study, task: AssigningTask, longest: float = LONGEST_STEP) -> Generator[Changed | None]:
    """Let a finished result in, one transaction of about `longest` seconds a step; the last step yields what changed.

    Raises:
        Problem: the disk is full or the study cannot be written; nothing of it stays behind.
    """
    for _ in take_back_vectors(study, task.folder, longest):
        yield None
    result = task.folder.read_result()
    extension = Extension(study, task.kept, _header(task, result), len(task.added))
    arrival = extension.arrival
    try:
        for _ in extension.copy():
            yield None
        for _ in paced(_text_results(task, result), arrival.add_texts, longest):
            yield None
        for _ in paced(sentiment_results(task.snapshot, result), arrival.add_sentiment, longest):
            yield None
        for _ in paced(part_results(task.snapshot, result), arrival.add_parts, longest):
            yield None
        for _ in paced(tag_results(task.snapshot, result), arrival.add_tags, longest):
            yield None
        changed = extension.publish(spoken("Put {number} new texts to themes", number=len(task.added)))
    except BaseException:
        arrival.withdraw()
        raise
    task.folder.remove()
    yield changed


def salvage(study: Study, task: AssigningTask) -> None:
    """Keep the vectors a cancelled or failed task finished, so that they are not computed again."""
    salvage_vectors(study, task.folder)


def assign(study: Study, tell: Callable[[Progress], None] | None = None) -> Changed:
    """Put new comments to the themes there are, from beginning to end, blocking; nothing new changes nothing.

    Comments nobody looked through yet are looked through first.

    Raises:
        Problem: what kept it from its end; the study is then as it was.
    """
    look_through(study, tell)
    task = begin(study)
    if task is None:
        return NOTHING
    try:
        follow(task, tell)
    except BaseException:
        salvage(study, task)
        raise
    return [step for step in publish(study, task, UNWATCHED_STEP) if step is not None][-1]


def _with_new(now: Snapshot, kept: Extended) -> Snapshot:
    """Return the texts the themes were found in, then those that are new, and the readings not yet judged."""
    new = [place for place, number in enumerate(now.numbers) if number not in kept.read]
    numbers = (*(text.number for text in kept.texts), *(now.numbers[place] for place in new))
    places = {number: place for place, number in enumerate(numbers)}
    readings = [
        (places[now.numbers[position]], polarity)
        for position, polarity in now.readings
        if (now.numbers[position], polarity) not in kept.judged and now.numbers[position] in places
    ]
    return Snapshot(
        numbers=numbers,
        hashes=(*(text.digest for text in kept.texts), *(now.hashes[place] for place in new)),
        texts=(*(text.text for text in kept.texts), *(now.texts[place] for place in new)),
        counts=(1,) * len(numbers),
        given=(*(text.language for text in kept.texts), *(now.given[place] for place in new)),
        readings=tuple(readings),
        data_hash=now.data_hash,
    )


def _header(task: AssigningTask, result: Result) -> RunHeader:
    return RunHeader(
        recipe=task.kept.recipe,
        data_hash=task.snapshot.data_hash,
        versions=result.versions,
        models=result.models,
        timings=result.timings,
        texts=len(task.kept.read) + len(task.added),
        started_at=task.started_at,
        seconds=round(perf_counter() - task.started, 1),
    )


def _text_results(task: AssigningTask, result: Result) -> Iterator[TextResult]:
    columns = (result.labels.tolist(), result.strength.tolist(), result.xy.tolist())
    near = [None] * len(task.added) if result.memberships is None else result.memberships.nearness.tolist()
    for number, language, cluster, strength, (x, y), nearness in zip(
        task.added, result.languages, *columns, near, strict=True
    ):
        yield TextResult(number, language, cluster, strength, known_figure(x), known_figure(y), nearness)
