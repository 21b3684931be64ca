"""Calibrating sentiment by coding: fit a model in the worker, see how much better it is, adopt it or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.domain.changes import Changed
from workbench.domain.coding import FEWEST_TO_CALIBRATE, Calibration
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.calibrating import CalibrationFiles, CalibrationInput, CalibrationResult
from workbench.protocol.events import Event, Progress
from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import WorkFolder
from workbench.services.following import follow
from workbench.services.pacing import paced
from workbench.services.vectors import hand_over_vectors
from workbench.store import calibrations
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

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks, so call it on a thread of its own."""
        return self.worker.events()

    def cancel(self) -> None:
        """End the worker, from any thread; returns at once."""
        self.worker.cancel()


def begin(study: Study) -> CalibrationTask:
    """Write what the worker needs into the study's work folder.

    Raises:
        Problem: nothing is analysed yet, fewer than 100 comments (of one language) are coded blind, or the folder
            cannot be written.
    """
    if not current_run(study):
        raise Problem("study.no_analysis")
    coded = calibrations.coded_readings(study)
    if len(coded) < FEWEST_TO_CALIBRATE:
        raise Problem("codings.too_few", coded=len(coded), wanted=FEWEST_TO_CALIBRATE)
    most = max(calibrations.coded_by_language(study).values())
    if most < FEWEST_TO_CALIBRATE:
        raise Problem("codings.too_few_of_a_language", coded=most, wanted=FEWEST_TO_CALIBRATE)
    snapshot = take_snapshot(study)
    spoken = calibrations.languages_of(study)
    places = {
        (snapshot.numbers[position], polarity): row
        for row, (position, polarity) in enumerate(snapshot.readings)
    }
    folder = WorkFolder.of_study(study.path)
    folder.begin()
    CalibrationFiles(folder).write_task(
        CalibrationInput(
            snapshot.texts,
            [spoken.get(number, "und") for number in snapshot.numbers],
            snapshot.readings,
            [
                (places[one.text, one.polarity], one.code, int(one.at_random))
                for one in coded
                if (one.text, one.polarity) in places
            ],
        )
    )
    hand_over_vectors(study, folder, snapshot)
    return CalibrationTask(snapshot, folder, WorkerProcess(folder.path))


def publish(study: Study, task: CalibrationTask) -> Iterator[Calibration | None]:
    """Let a finished result in, one short transaction a step; the last step yields the model that is offered.

    Raises:
        Problem: the disk is full or the study cannot be written; nothing of the model stays behind.
    """
    result = CalibrationFiles(task.folder).read_result()
    arrival = calibrations.CalibrationArrival(study, result.comparisons)
    try:
        for _ in paced(_judgements(task.snapshot, result), arrival.add):
            yield None
        arrival.offer()
    except BaseException:
        arrival.withdraw()
        raise
    task.folder.remove()
    yield next(one for one in calibrations.list_calibrations(study) if one.id == arrival.uid)


def calibrate(study: Study, tell: Callable[[Progress], None] | None = None) -> Calibration:
    """Calibrate from beginning to end, blocking; `tell` hears of the progress. The model is offered, not yet adopted.

    Raises:
        Problem: too few codings, or what kept the worker from its end.
    """
    task = begin(study)
    try:
        follow(task, tell)
        return [one for one in publish(study, task) if one is not None][-1]
    finally:
        task.folder.remove()


def list_calibrations(study: Study) -> list[Calibration]:
    """Return the models that are offered or adopted, oldest first."""
    return calibrations.list_calibrations(study)


def adopted(study: Study) -> Calibration | None:
    """Return the model that judges sentiment in the starters' place, or None."""
    return calibrations.adopted(study)


def adopt(study: Study, calibration: str = "") -> Changed:
    """Judge sentiment by a calibrated model from now on; the newest if none is named. It can be undone.

    Raises:
        Problem: there is none, or cross-validation does not show it to be better than the starter.
    """
    offered = [one for one in calibrations.list_calibrations(study) if not one.adopted]
    found = next((one for one in reversed(offered) if calibration in {"", one.id}), None)
    if found is None:
        raise Problem("calibration.missing", calibration=calibration or "–")
    if not found.is_better:
        raise Problem("calibration.worse")
    for one in calibrations.list_calibrations(study):
        if one.adopted:
            calibrations.exchange(study, one.id, spoken("Set a calibrated model aside"))
    return calibrations.exchange(study, found.id, spoken("Adopt a calibrated model"))


def set_aside(study: Study) -> Changed:
    """Judge sentiment by the starter again.

    Raises:
        Problem: no calibrated model is adopted.
    """
    for one in calibrations.list_calibrations(study):
        if one.adopted:
            return calibrations.exchange(study, one.id, spoken("Set a calibrated model aside"))
    raise Problem("calibration.missing", calibration="–")


def _judgements(snapshot: Snapshot, result: CalibrationResult) -> Iterator[SentimentResult]:
    columns = (result.sentiment.tolist(), result.score.tolist(), result.confidence.tolist())
    readings: list[int] = result.readings.tolist()
    for reading, label, score, confidence in zip(readings, *columns, strict=True):
        position, polarity = snapshot.readings[reading]
        yield SentimentResult(snapshot.numbers[position], polarity, label, score, confidence)
