"""Long comments judged sentence by sentence: kind words for the staff and anger about the wait, in one comment.

A sentence is read by its language's model alone. The comment's own label does not help (measured: each share of it
made sentences worse), and English sentences are read without vectors, which would cost a second embedding and read
them no better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentences import sentences
from workbench.analysis.sentiment.models import Models
from workbench.analysis.sentiment.polarity import says_no_word, with_question
from workbench.analysis.sentiment.scores import Floats, scores_of
from workbench.analysis.sentiment.scoring import installed_models

_BATCH = 20_000


@dataclass(frozen=True)
class PartScores:
    """Sentiment of k sentences, in the order of the texts and of the sentences in them.

    place: int32 (k, 3), rows of (position of the text, start, end) with the end exclusive. label: int8 (k),
    score and confidence: float32 (k), as in `Scores`; nothing abstains.
    """

    place: NDArray[np.int32]
    label: NDArray[np.int8]
    score: Floats
    confidence: Floats


def score_parts(
    texts: Sequence[str], languages: Sequence[str], polarities: Sequence[str], models: Models | None = None
) -> PartScores:
    """Score the sentences of every text that has at least two of them and whose language has a model.

    The parameters are those of `score`. Sentences without a word, or that no model speaks for, are left out.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    shelf = models or installed_models()
    found = _places(texts, languages, shelf)
    batches: list[PartScores] = []
    while places := list(islice(found, _BATCH)):
        batches.append(_scored(texts, languages, polarities, places, shelf))
    return _together(batches)


def _places(texts: Sequence[str], languages: Sequence[str], shelf: Models) -> Iterator[tuple[int, int, int]]:
    for row, (text, language) in enumerate(zip(texts, languages, strict=True)):
        spans = sentences(text, language) if shelf.of(language) else []
        if len(spans) > 1:
            yield from ((row, *span) for span in spans if not says_no_word(text[slice(*span)]))


def _scored(
    texts: Sequence[str],
    languages: Sequence[str],
    polarities: Sequence[str],
    places: Sequence[tuple[int, int, int]],
    shelf: Models,
) -> PartScores:
    parts = [texts[row][start:end] for row, start, end in places]
    spoken = [languages[row] for row, _, _ in places]
    asked = [polarities[row] for row, _, _ in places]
    table = np.full((len(parts), 3), np.nan, dtype=np.float32)
    for language in sorted(set(spoken)):
        rows = [place for place, name in enumerate(spoken) if name == language]
        if model := shelf.of(language):
            table[rows] = model.part_probabilities([parts[row] for row in rows])
    scores = scores_of(with_question(table, parts, spoken, asked, shelf.empty), (), ())
    return PartScores(
        np.array(places, dtype=np.int32).reshape(-1, 3), scores.label, scores.score, scores.confidence
    )


def _together(batches: Sequence[PartScores]) -> PartScores:
    if not batches:
        none = np.zeros(0, dtype=np.float32)
        return PartScores(np.zeros((0, 3), dtype=np.int32), none.astype(np.int8), none, none)
    return PartScores(
        np.concatenate([batch.place for batch in batches]),
        np.concatenate([batch.label for batch in batches]),
        np.concatenate([batch.score for batch in batches]),
        np.concatenate([batch.confidence for batch in batches]),
    )
