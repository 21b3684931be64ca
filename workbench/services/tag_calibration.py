"""What a calibration of tones or drivers hands to the worker, and what comes back from it."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.tags import NAMES, Family
from workbench.protocol.tag_calibrating import (
    TagCalibrationFiles,
    TagCalibrationInput,
    TagCalibrationResult,
    TaughtReading,
)
from workbench.protocol.workfolder import WorkFolder
from workbench.store.calibrations import languages_of
from workbench.store.runs import TagResult
from workbench.store.snapshot import Snapshot
from workbench.store.study import Study
from workbench.store.tag_lessons import lessons


def write_tag_task(study: Study, folder: WorkFolder, snapshot: Snapshot, family: Family) -> None:
    """Write what a model of a family is to be fitted to: what was coded blind, and what a person put right."""
    spoken, places = languages_of(study), snapshot.places
    taught = [
        TaughtReading(places[one.text, one.polarity], one.said, one.blind, one.at_random)
        for one in lessons(study, family)
        if (one.text, one.polarity) in places
    ]
    languages = [spoken.get(number, "und") for number in snapshot.numbers]
    TagCalibrationFiles(folder).write_task(
        TagCalibrationInput(family, snapshot.texts, languages, snapshot.readings, taught)
    )


def tags_read(snapshot: Snapshot, result: TagCalibrationResult, family: Family) -> Iterator[TagResult]:
    """Yield the tags a calibrated model read, as they go into the study."""
    readings: list[int] = result.reading.tolist()
    tags: list[int] = result.tag.tolist()
    signs: list[int] = result.sign.tolist()
    scores: list[float] = result.score.tolist()
    for reading, tag, sign, score in zip(readings, tags, signs, scores, strict=True):
        position, polarity = snapshot.readings[reading]
        yield TagResult(snapshot.numbers[position], polarity, family, NAMES[family][tag], sign, score)
