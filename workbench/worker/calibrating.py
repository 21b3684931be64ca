"""Calibrates the sentiment of each language that has enough codings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from workbench.domain.problems import Problem
from workbench.protocol.calibrating import CalibrationFiles, CalibrationInput, CalibrationResult
from workbench.protocol.events import Event
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.reporting import Reporter
from workbench.worker.steps import Vectors, need_vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.analysis.sentiment.calibrating import Calibrated, Coded


def calibrate(folder: WorkFolder, send: Callable[[Event], None]) -> None:
    """Calibrate what lies in `folder` and leave the result there.

    Raises:
        Problem: no language has enough codings.
    """
    from workbench.analysis.sentiment.calibrating import FEWEST
    from workbench.analysis.sentiment.scoring import asked_probabilities, installed_models

    files = CalibrationFiles(folder)
    task = files.read_task()
    reporter = Reporter({"embed": 1 + len(task.texts) / 400, "sentiment": 5 + len(task.texts) / 300}, send)
    vectors = vectors_of(folder, task.texts, task.languages, reporter)
    rows = [row for row, _ in task.readings]
    texts, languages = [task.texts[row] for row in rows], [task.languages[row] for row in rows]
    reporter.tell("sentiment", 0, 1)
    dense = vectors[rows]
    starter, _ = asked_probabilities(
        texts, languages, [polarity for _, polarity in task.readings], dense, installed_models()
    )
    found: list[tuple[NDArray[np.int64], Calibrated]] = []
    for language in sorted(set(languages)):
        places = np.array([place for place, name in enumerate(languages) if name == language])
        coded = _coded_of(task, places)
        if coded.rows.size >= FEWEST and np.unique(coded.codes).size > 1 and coded.at_random.any():
            found.append((places, _calibrated(language, places, texts, starter, dense, coded)))
        reporter.tell("sentiment", 1, 2)
    if not found:
        raise Problem("codings.too_few", coded=len(task.coded), wanted=FEWEST)
    reporter.finish()
    files.write_result(_result(found))


def vectors_of(
    folder: WorkFolder, texts: Sequence[str], languages: Sequence[str], reporter: Reporter
) -> NDArray[np.float32]:
    """Return the vectors (n, 384) of texts, those that are known taken over; zeros where they are of no use."""
    from workbench.analysis.embedding.minilm import identity, minilm

    wanted = need_vectors(texts, languages)
    return Vectors(folder, len(texts)).complete(identity(), minilm, texts, wanted, reporter.tell)


def _calibrated(
    language: str,
    places: NDArray[np.int64],
    texts: Sequence[str],
    starter: NDArray[np.float32],
    dense: NDArray[np.float32],
    coded: Coded,
) -> Calibrated:
    from workbench.analysis.sentiment.calibrating import calibrate as calibrate_language

    own = [texts[int(place)] for place in places]
    return calibrate_language(language, own, starter[places], dense[places], coded)


def _coded_of(task: CalibrationInput, places: NDArray[np.int64]) -> Coded:
    """Return the codings of the readings at `places`, by their position among these."""
    from workbench.analysis.sentiment.calibrating import Coded

    position = {int(place): row for row, place in enumerate(places)}
    here = [(position[reading], code, chance) for reading, code, chance in task.coded if reading in position]
    table = np.array(here, dtype=np.int64).reshape(-1, 3)
    return Coded(table[:, 0], table[:, 1].astype(np.int8), table[:, 2].astype(bool))


def _result(found: list[tuple[NDArray[np.int64], Calibrated]]) -> CalibrationResult:
    return CalibrationResult(
        readings=np.concatenate([places for places, _ in found]),
        sentiment=np.concatenate([one.label for _, one in found]),
        score=np.concatenate([one.score for _, one in found]),
        confidence=np.concatenate([one.confidence for _, one in found]),
        comparisons=tuple(one.comparison for _, one in found),
    )
