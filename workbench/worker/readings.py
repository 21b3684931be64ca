"""What is read in every text under its question: sentiment, that of its sentences, tones and drivers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.protocol.beside import Readings
from workbench.protocol.workfolder import POLARITIES, ResultParts, TaskTexts
from workbench.worker.tagging import tags_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.analysis.sentiment import Scores

Tell = Callable[[str, int, int, str], None]
_STAGE = "sentiment"


def readings_of(
    task: TaskTexts, languages: Sequence[str], dense: NDArray[np.float32] | None, tell: Tell
) -> Readings:
    """Judge every reading of a task; `dense` (n, d) are the vectors of the encoder that ships with the workbench."""
    scores = _sentiment(task, languages, dense, tell)
    parts = _parts(task, languages, tell)
    tags, readers = tags_of(task, languages, dense, scores.score, tell)
    judges = {
        f"sentiment {model.language}": f"{model.name} {model.version}, {model.sha256}"
        for model in scores.models
    }
    return Readings(scores.label, scores.score, scores.confidence, parts, tags, judges | readers)


def _sentiment(
    task: TaskTexts, languages: Sequence[str], dense: NDArray[np.float32] | None, tell: Tell
) -> Scores:
    from workbench.analysis.sentiment import score

    rows: list[int] = task.readings[:, 0].tolist()
    tell("sentiment", 0, len(rows), _STAGE)
    scores = score(*_asked(task, languages), None if dense is None else dense[rows])
    tell("sentiment", len(rows), len(rows), _STAGE)
    return scores


def _parts(task: TaskTexts, languages: Sequence[str], tell: Tell) -> ResultParts:
    """Score the sentences of every reading that has several."""
    from workbench.analysis.sentiment import score_parts

    tell("parts", 0, 1, _STAGE)
    found = score_parts(*_asked(task, languages))
    tell("parts", 1, 1, _STAGE)
    return ResultParts(found.place, found.label, found.score, found.confidence)


def _asked(task: TaskTexts, languages: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the text, its language and the question's polarity of every reading."""
    rows: list[int] = task.readings[:, 0].tolist()
    polarities: list[int] = task.readings[:, 1].tolist()
    return (
        [task.texts[row] for row in rows],
        [languages[row] for row in rows],
        [POLARITIES[polarity] for polarity in polarities],
    )
