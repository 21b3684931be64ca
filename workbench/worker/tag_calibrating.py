"""Calibrates the tones or the drivers of each language that has enough codings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from workbench.domain.coding import FEWEST_TO_CALIBRATE
from workbench.domain.problems import Problem
from workbench.protocol.events import Event
from workbench.protocol.tag_calibrating import TagCalibrationFiles, TagCalibrationInput, TagCalibrationResult
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.calibrating import vectors_of
from workbench.worker.reporting import Reporter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.analysis.tags.calibrating import Calibrated, Lessons

    Found = list[tuple[NDArray[np.int64], Calibrated]]


def calibrate_tags(folder: WorkFolder, send: Callable[[Event], None]) -> None:
    """Calibrate the family that is asked for in `folder` and leave the result there.

    Raises:
        Problem: no language has enough codings.
    """
    files = TagCalibrationFiles(folder)
    task = files.read_task()
    size = len(task.texts)
    reporter = Reporter({"embed": 1 + size / 400, "sentiment": size / 4_000, "tags": 10 + size / 3_000}, send)
    vectors = vectors_of(folder, task.texts, task.languages, reporter)
    found = _every_language(task, vectors, reporter)
    if not found:
        coded = sum(one.blind for one in task.lessons)
        raise Problem("codings.too_few", coded=coded, wanted=FEWEST_TO_CALIBRATE)
    reporter.finish()
    files.write_result(_result(found))


def _every_language(task: TagCalibrationInput, vectors: NDArray[np.float32], reporter: Reporter) -> Found:
    """Return what is read by each language's model, with the readings it is of."""
    from workbench.analysis.sentiment import score
    from workbench.analysis.tags.calibrating import calibrate, learn
    from workbench.analysis.tags.scoring import topic_of

    rows = [row for row, _ in task.readings]
    texts, languages = [task.texts[row] for row in rows], [task.languages[row] for row in rows]
    reporter.tell("sentiment", 0, 1)
    dense, asked = vectors[rows], [polarity for _, polarity in task.readings]
    gladness = score(texts, languages, asked, dense).score
    wanted = sorted({languages[one.reading] for one in task.lessons})
    topic = topic_of(task.texts, task.languages, vectors, wanted)
    found: Found = []
    for number, language in enumerate(wanted):
        reporter.tell("tags", number, len(wanted))
        places = np.array([place for place, name in enumerate(languages) if name == language])
        lessons = _lessons_of(task, places)
        if lessons.are_enough:
            own = [texts[int(place)] for place in places]
            learned = learn(language, task.family, own, dense[places], gladness[places], topic)
            found.append((places, calibrate(learned, lessons)))
    return found


def _lessons_of(task: TagCalibrationInput, places: NDArray[np.int64]) -> Lessons:
    """Return what teaches of the readings at `places`, by their position among these."""
    from workbench.analysis.tags.calibrating import Lessons
    from workbench.analysis.tags.train import tags_of

    position = {int(place): row for row, place in enumerate(places)}
    here = [one for one in task.lessons if one.reading in position]
    return Lessons(
        np.array([position[one.reading] for one in here], dtype=np.int64),
        [tags_of(task.family, one.said) for one in here],
        np.array([one.blind for one in here], dtype=bool),
        np.array([one.at_random for one in here], dtype=bool),
    )


def _result(found: Found) -> TagCalibrationResult:
    return TagCalibrationResult(
        reading=np.concatenate([places[one.row] for places, one in found]).astype(np.int32),
        tag=np.concatenate([one.tag for _, one in found]),
        sign=np.concatenate([one.sign for _, one in found]),
        score=np.concatenate([one.score for _, one in found]),
        comparisons=tuple(one.comparison for _, one in found),
    )
