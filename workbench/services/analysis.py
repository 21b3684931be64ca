"""Analysing a study: hand a snapshot to the worker, follow it, and let its result in step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import perf_counter

from workbench.domain.changes import Changed
from workbench.domain.granularity import nearest_stop
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.domain.spoken import spoken
from workbench.protocol.events import Event, Progress
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import Result, WorkFolder, known_figure
from workbench.services.ahead import embedding_ahead
from workbench.services.following import follow
from workbench.services.levels import differs_in_granularity_alone, keep_levels, show_level
from workbench.services.memberships import fits_of, membership_results
from workbench.services.models import names_of_packs
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP, paced
from workbench.services.preparation import look_through
from workbench.services.tags import tag_results
from workbench.services.vectors import (
    hand_over_sentences,
    hand_over_vectors,
    salvage_vectors,
    take_back_vectors,
)
from workbench.store import runs
from workbench.store.snapshot import (
    Snapshot,
    drawn_map,
    private_words,
    take_snapshot,
)
from workbench.store.study import Study


@dataclass
class AnalysisTask:
    """One analysis on its way: what was handed over, and the worker that has it."""

    recipe: Recipe
    snapshot: Snapshot
    folder: WorkFolder
    worker: WorkerProcess
    started_at: str
    started: float

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks, so call it on a thread of its own."""
        return self.worker.events()

    def cancel(self) -> None:
        """Ask the worker to end, from any thread; returns at once."""
        self.worker.cancel()


def begin(study: Study, recipe: Recipe) -> AnalysisTask:
    """Write what the worker needs into the study's work folder, and keep what an earlier one left there.

    Raises:
        Problem: the study has no comments, or its folder cannot be written.
    """
    if recipe.model and recipe.model not in names_of_packs():
        raise Problem("pack.missing", model=recipe.model)
    recipe = replace(recipe, granularity=nearest_stop(recipe.granularity))
    folder = WorkFolder.of_study(study.path)
    salvage_vectors(study, folder)
    snapshot = take_snapshot(study)
    if not snapshot.texts:
        raise Problem("study.no_comments")
    folder.begin()
    folder.write_task(recipe, snapshot.texts, snapshot.counts, snapshot.given)
    folder.write_hashes(snapshot.hashes)
    folder.write_readings(snapshot.readings)
    folder.write_private(private_words(study))
    hand_over_vectors(study, folder, snapshot)
    hand_over_sentences(study, folder, snapshot)
    _hand_over_map(study, folder, snapshot, recipe)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return AnalysisTask(recipe, snapshot, folder, WorkerProcess(folder.path), now, perf_counter())


def salvage(study: Study, task: AnalysisTask) -> None:
    """Keep the vectors a cancelled or failed analysis finished, so that they are not computed again."""
    salvage_vectors(study, task.folder)


def publish(
    study: Study, task: AnalysisTask, *, beside: bool = False, longest: float = LONGEST_STEP
) -> Generator[Changed | None]:
    """Let a finished result in, one transaction of about `longest` seconds a step; the last step yields what changed.

    With `beside` the themes in sight stay, and the new ones are kept to be compared with them and adopted.

    Raises:
        Problem: the disk is full or the study cannot be written; nothing of the run stays behind.
    """
    for _ in take_back_vectors(study, task.folder, longest):
        yield None
    result = task.folder.read_result()
    seconds = round(perf_counter() - task.started, 1)
    arrival = runs.RunArrival(study, _header(task, result, seconds))
    try:
        arrival.add_clusters(_clusters(task.snapshot, result))
        yield None
        for _ in paced(_text_results(task.snapshot, result), arrival.add_texts, longest):
            yield None
        for _ in paced(sentiment_results(task.snapshot, result), arrival.add_sentiment, longest):
            yield None
        for _ in paced(part_results(task.snapshot, result), arrival.add_parts, longest):
            yield None
        for _ in paced(membership_results(task.snapshot.numbers, result), arrival.add_memberships, longest):
            yield None
        for _ in keep_levels(study, arrival.number, task.snapshot, task.folder):
            yield None
        for _ in paced(tag_results(task.snapshot, result), arrival.add_tags, longest):
            yield None
        changed = arrival.publish(
            spoken("Analyse beside the present themes") if beside else spoken("Analyse"), beside=beside
        )
    except BaseException:
        arrival.withdraw()
        raise
    task.folder.remove()
    yield changed


def analyse(
    study: Study, recipe: Recipe, tell: Callable[[Progress], None] | None = None, *, beside: bool = False
) -> Changed:
    """Analyse a study from beginning to end, blocking; `tell` hears of the progress.

    Comments nobody looked through yet are looked through first. Where nothing but the granularity differs from the
    present analysis, the themes it holds at that granularity are shown, and nothing is computed. With `beside` the
    themes in sight stay, and the new ones are kept to be compared with them.

    Raises:
        Problem: what kept the analysis from its end; its themes are then as they were.
    """
    with embedding_ahead(study):
        look_through(study, tell)
    if differs_in_granularity_alone(study, recipe):
        return show_level(study, recipe.granularity, beside=beside)
    task = begin(study, recipe)
    try:
        follow(task, tell)
    except BaseException:
        salvage(study, task)
        raise
    steps = publish(study, task, beside=beside, longest=UNWATCHED_STEP)
    return [step for step in steps if step is not None][-1]


def _hand_over_map(study: Study, folder: WorkFolder, snapshot: Snapshot, recipe: Recipe) -> None:
    """Hand over the map of an earlier run, if there is one: granularity does not change it, and it takes long."""
    drawn = drawn_map(study, snapshot, recipe)
    if drawn is not None:
        folder.write_map(drawn.places, drawn.models, drawn.versions)


def _header(task: AnalysisTask, result: Result, seconds: float) -> runs.RunHeader:
    return runs.RunHeader(
        recipe=task.recipe,
        data_hash=task.snapshot.data_hash,
        versions=result.versions,
        models=result.models,
        timings=result.timings,
        texts=len(task.snapshot.texts),
        started_at=task.started_at,
        seconds=seconds,
    )


def _clusters(snapshot: Snapshot, result: Result) -> list[runs.ClusterRow]:
    return [
        runs.ClusterRow(
            number=cluster.number,
            name=cluster.name,
            language=cluster.language,
            words=cluster.words,
            representatives=[snapshot.numbers[position] for position in cluster.representatives],
            stability=cluster.stability,
            weak_below=cluster.weak_below,
            code=cluster.code,
        )
        for cluster in result.clusters
    ]


def _text_results(snapshot: Snapshot, result: Result) -> Iterator[runs.TextResult]:
    columns = (result.labels.tolist(), result.strength.tolist(), result.xy.tolist())
    fits = fits_of(result)
    for number, language, cluster, strength, (x, y), fit in zip(
        snapshot.numbers, result.languages, *columns, fits, strict=True
    ):
        yield runs.TextResult(number, language, cluster, strength, known_figure(x), known_figure(y), *fit)


def sentiment_results(snapshot: Snapshot, result: Result) -> Iterator[runs.SentimentResult]:
    """Yield the sentiment of a worker's result as it goes into the study."""
    columns = (result.sentiment.tolist(), result.score.tolist(), result.confidence.tolist())
    for (position, polarity), label, score, confidence in zip(snapshot.readings, *columns, strict=True):
        yield runs.SentimentResult(
            snapshot.numbers[position], polarity, label, known_figure(score), confidence
        )


def part_results(snapshot: Snapshot, result: Result) -> Iterator[runs.PartResult]:
    """Yield the sentiment of sentences of a worker's result as it goes into the study."""
    if result.parts is None:
        return
    found = result.parts
    places: list[list[int]] = found.place.tolist()
    columns = (found.sentiment.tolist(), found.score.tolist(), found.confidence.tolist())
    for (reading, start, stop), label, score, confidence in zip(places, *columns, strict=True):
        position, polarity = snapshot.readings[reading]
        text = snapshot.numbers[position]
        yield runs.PartResult(text, polarity, start, stop, label, known_figure(score), confidence)
