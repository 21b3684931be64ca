"""What a model of tags that codings teach sees of a language's texts, and the sentences of our own it starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import vstack

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment.ngrams import counted
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.scoring import score
from workbench.analysis.sentiment.shelf import ModelFiles, models_listed
from workbench.analysis.tags.english import sigmoid, signs_of
from workbench.analysis.tags.features import COLUMNS, VECTOR_SCALE, EnglishFeatures, shape_of
from workbench.analysis.tags.lettered import LENGTHS, WRITINGS, LetteredFeatures
from workbench.analysis.tags.scoring import tags_folder
from workbench.analysis.tags.train import (
    ENOUGH,
    fitted_letters,
    fitted_signs,
    fitted_tags,
    held,
    seen,
    tags_of,
)
from workbench.domain.tags import BAD, DRIVERS, GOOD, UNCLEAR, Family, Tag

_ENGLISH = "en"
Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Sight:
    """What is seen of n texts: features (n, k), cues of drivers (n, 14), sentiment (n), and counts of characters
    (n, 65536) where the language is read by these.
    """

    features: Floats
    cues: Floats
    gladness: Floats
    counts: Any = None

    def of(self, rows: Rows) -> Sight:
        """Return what is seen of some of the texts."""
        counts = None if self.counts is None else self.counts[rows]
        return Sight(self.features[rows], self.cues[rows], self.gladness[rows], counts)

    def and_then(self, others: Sight) -> Sight:
        """Return what is seen of these texts and of others behind them."""
        counts = None if self.counts is None else vstack([self.counts, others.counts], format="csr")
        return Sight(
            np.vstack([self.features, others.features]),
            np.vstack([self.cues, others.cues]),
            np.concatenate([self.gladness, others.gladness]),
            counts,
        )


def sight_of(language: str, family: Family, texts: Sequence[str], dense: Floats, gladness: Floats) -> Sight:
    """Look at n texts of a language with their vectors (n, 384; zeros where there are none) and sentiment (n).

    English is seen by meaning and cues, a language we have cues for by these and by characters, and any other by
    characters, meaning and punctuation.
    """
    if language == _ENGLISH:
        found = seen(texts, dense, gladness, EnglishFeatures(_files(language)))
        return Sight(found.tables[family], found.cues, found.gladness)
    if language in WRITINGS:
        looked = LetteredFeatures(_files(language))(texts, gladness)
        return Sight(looked.others[family], looked.cues, looked.gladness, looked.counts)
    shape = shape_of(texts, gladness)
    no_cues = np.zeros((len(texts), len(COLUMNS["driver"])), dtype=np.float32)
    return Sight(np.hstack([dense * VECTOR_SCALE, shape]), no_cues, shape[:, -1], counted(texts, LENGTHS))


def own_sentences(language: str, family: Family) -> tuple[Sight, list[set[Tag]]] | None:
    """Return what is seen of our sentences of a language, and their tags; None where there are none.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    if language != _ENGLISH and language not in WRITINGS:
        return None
    rows = _files(language).rows(f"{language}/{family}s.csv")
    texts = [row["text"] for row in rows]
    dense = minilm().encode(texts) if language == _ENGLISH else np.zeros((len(texts), 0), dtype=np.float32)
    vectors = dense if language == _ENGLISH else None
    gladness = score(texts, [language] * len(texts), ["open"] * len(texts), vectors).score
    return sight_of(language, family, texts, dense, gladness), [
        tags_of(family, row[f"{family}s"]) for row in rows
    ]


class TaughtTags:
    """One model a tag, fitted to what is seen of n texts and to their tags; what none or all have is never read."""

    def __init__(self, family: Family, sight: Sight, tags: Sequence[set[Tag]]) -> None:
        labels = held(family, tags)
        self._met = np.flatnonzero(labels.any(axis=0) & ~labels.all(axis=0))
        self._tags = labels.shape[1]
        known = labels[:, self._met]
        self._letters = self._weights = None
        if self._met.size and sight.counts is not None:
            self._letters = fitted_letters(sight.counts, sight.features, known, ENOUGH)
        elif self._met.size:
            self._weights = fitted_tags(sight.features, known, ENOUGH)
        signs = {tag.sign for each in tags for tag in each}
        self._signs = fitted_signs(sight.cues, sight.gladness, tags) if signs >= {GOOD, BAD} else None

    def likely(self, sight: Sight) -> Floats:
        """Return how likely (n, tags) each tag is in n texts."""
        found = np.zeros((len(sight.gladness), self._tags), dtype=np.float32)
        if self._letters is not None:
            found[:, self._met] = sigmoid(self._letters.logits(sight.counts, sight.features))
        elif self._weights is not None:
            found[:, self._met] = sigmoid(self._weights.logits(sight.features))
        return found

    def signs(self, sight: Sight) -> NDArray[np.int8]:
        """Return the sign (n, drivers) each driver of n texts would have; all open where people said but one."""
        if self._signs is None:
            return np.full((len(sight.gladness), len(DRIVERS)), UNCLEAR, dtype=np.int8)
        return signs_of(self._signs, sight.cues, sight.gladness)


def _files(language: str) -> ModelFiles:
    return models_listed(tags_folder())[language]
