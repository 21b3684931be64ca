"""Calibrating by coding: fit a model of sentiment, tones or drivers in the worker, see how much better it is, and adopt
it or not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.domain.changes import Changed
from workbench.domain.coding import FEWEST_TO_CALIBRATE, Calibration, Taught
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.calibrating import CalibrationFiles, CalibrationInput, CalibrationResult
from workbench.protocol.events import Event, Progress
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.tag_calibrating import TagCalibrationFiles
from workbench.protocol.workfolder import WorkFolder
from workbench.services.following import follow
from workbench.services.pacing import paced
from workbench.services.tag_calibration import tags_read, write_tag_task
from workbench.services.teaching import need_variety
from workbench.services.vectors import hand_over_vectors
from workbench.store import calibrations, tag_lessons
from workbench.store.calibrations import CalibrationArrival
from workbench.store.runs import SentimentResult
from workbench.store.selecting import current_run
from workbench.store.snapshot import Snapshot, take_snapshot
from workbench.store.study import Study


@dataclass
class CalibrationTask:
    """One calibration on its way: what was handed over, and the worker that has it."""

    snapshot: Snapshot
    folder: WorkFolder
    worker: WorkerProcess
    subject: Taught = "sentiment"

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks, so call it on a thread of its own."""
        return self.worker.events()

    def cancel(self) -> None:
        """End the worker, from any thread; returns at once."""
        self.worker.cancel()


def begin(study: Study, subject: Taught = "sentiment") -> CalibrationTask:
    """Write what the worker needs into the study's work folder.

    Raises:
        Problem: nothing is analysed yet, fewer than 100 comments (of one language) are coded blind, none of them was
            drawn at random or nothing different was said of them, or the folder cannot be written.
    """
    if not current_run(study):
        raise Problem("study.no_analysis")
    coded = coded_by_language(study, subject)
    if coded.total() < FEWEST_TO_CALIBRATE:
        raise Problem("codings.too_few", coded=coded.total(), wanted=FEWEST_TO_CALIBRATE)
    if max(coded.values()) < FEWEST_TO_CALIBRATE:
        raise Problem("codings.too_few_of_a_language", coded=max(coded.values()), wanted=FEWEST_TO_CALIBRATE)
    need_variety(study, subject, [name for name, number in coded.items() if number >= FEWEST_TO_CALIBRATE])
    snapshot = take_snapshot(study)
    folder = WorkFolder.of_study(study.path)
    folder.begin()
    if subject == "sentiment":
        _write_task(study, folder, snapshot)
    else:
        write_tag_task(study, folder, snapshot, subject)
    hand_over_vectors(study, folder, snapshot)
    return CalibrationTask(snapshot, folder, WorkerProcess(folder.path), subject)


def coded_by_language(study: Study, subject: Taught) -> Counter[str]:
    """Return how many comments coded blind could teach a model of each language of the current run."""
    if subject == "sentiment":
        return calibrations.coded_by_language(study)
    return tag_lessons.coded_by_language(study, subject)


def publish(study: Study, task: CalibrationTask) -> Iterator[Calibration | None]:
    """Let a finished result in, one short transaction a step; the last step yields the model that is offered.

    Raises:
        Problem: the disk is full or the study cannot be written; nothing of the model stays behind.
    """
    arrival, steps = _arriving(study, task)
    try:
        for _ in steps:
            yield None
        arrival.offer()
    except BaseException:
        arrival.withdraw()
        raise
    task.folder.remove()
    yield next(one for one in calibrations.list_calibrations(study) if one.id == arrival.uid)


def _arriving(study: Study, task: CalibrationTask) -> tuple[CalibrationArrival, Iterator[int]]:
    """Return a model on its way in, and the steps that bring what it says."""
    if task.subject == "sentiment":
        result = CalibrationFiles(task.folder).read_result()
        arrival = CalibrationArrival(study, result.comparisons)
        return arrival, paced(_judgements(task.snapshot, result), arrival.add)
    read = TagCalibrationFiles(task.folder).read_result()
    arrival = CalibrationArrival(study, read.comparisons, task.subject)
    return arrival, paced(tags_read(task.snapshot, read, task.subject), arrival.add_tags)


def calibrate(
    study: Study, tell: Callable[[Progress], None] | None = None, subject: Taught = "sentiment"
) -> Calibration:
    """Calibrate from beginning to end, blocking; `tell` hears of the progress. The model is offered, not yet adopted.

    Raises:
        Problem: too few codings, or what kept the worker from its end.
    """
    task = begin(study, subject)
    try:
        follow(task, tell)
        return [one for one in publish(study, task) if one is not None][-1]
    finally:
        task.folder.remove()


def list_calibrations(study: Study, subject: Taught = "sentiment") -> list[Calibration]:
    """Return the models of a subject that are offered or adopted, oldest first."""
    return [one for one in calibrations.list_calibrations(study) if one.subject == subject]


def adopted(study: Study, subject: Taught = "sentiment") -> Calibration | None:
    """Return the model that judges in the starters' place, or None."""
    return calibrations.adopted(study, subject)


def adopt(study: Study, calibration: str = "", subject: Taught = "sentiment") -> Changed:
    """Judge by a calibrated model from now on: by the one with this id, or by the newest of a subject. It can be
    undone.

    Raises:
        Problem: there is none, or cross-validation does not show it to be better than the starter.
    """
    known = calibrations.list_calibrations(study)
    offered = [one for one in reversed(known) if not one.adopted]
    found = next(
        (one for one in offered if calibration in {"", one.id} and (calibration or one.subject == subject)),
        None,
    )
    if found is None:
        raise Problem("calibration.missing", calibration=calibration or "–")
    if not found.is_better:
        raise Problem("calibration.worse")
    before = calibrations.adopted(study, found.subject)
    if before is not None:
        calibrations.exchange(study, before.id, spoken("Set a calibrated model aside"))
    return calibrations.exchange(study, found.id, spoken("Adopt a calibrated model"))


def set_aside(study: Study, subject: Taught = "sentiment") -> Changed:
    """Judge by the starter again.

    Raises:
        Problem: no calibrated model is adopted.
    """
    found = calibrations.adopted(study, subject)
    if found is None:
        raise Problem("calibration.missing", calibration="–")
    return calibrations.exchange(study, found.id, spoken("Set a calibrated model aside"))


def _write_task(study: Study, folder: WorkFolder, snapshot: Snapshot) -> None:
    languages = calibrations.languages_of(study)
    places = snapshot.places
    CalibrationFiles(folder).write_task(
        CalibrationInput(
            snapshot.texts,
            [languages.get(number, "und") for number in snapshot.numbers],
            snapshot.readings,
            [
                (places[one.text, one.polarity], one.code, int(one.at_random))
                for one in calibrations.coded_readings(study)
                if (one.text, one.polarity) in places
            ],
        )
    )


def _judgements(snapshot: Snapshot, result: CalibrationResult) -> Iterator[SentimentResult]:
    columns = (result.sentiment.tolist(), result.score.tolist(), result.confidence.tolist())
    readings: list[int] = result.readings.tolist()
    for reading, label, score, confidence in zip(readings, *columns, strict=True):
        position, polarity = snapshot.readings[reading]
        yield SentimentResult(snapshot.numbers[position], polarity, label, score, confidence)
