"""What scoring sentiment takes in and gives back, whatever the language and whatever the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workbench.domain.sentiment import ABSTAINED, NEGATIVE

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ModelUse:
    """A model that took part: its language ("mul" where it serves any), name, version and fingerprint.

    `sha256` is the hash of the model's file list as `sha256sum` would print it, sorted by path.
    """

    language: str
    name: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Scores:
    """Sentiment of n texts, in the order they were given.

    label: int8 (n,), -1 negative, 0 neutral, 1 positive, 2 abstained.
    score: float32 (n,) in [-1, 1], the probability of positive less that of negative; nan when abstained.
    confidence: float32 (n,) in [0, 1], the probability of the label; 0 when abstained.
    """

    label: NDArray[np.int8]
    score: Floats
    confidence: Floats
    models: tuple[ModelUse, ...]
    abstained_languages: tuple[str, ...]


class LanguageModel(Protocol):
    """One language's way from texts to probabilities."""

    @property
    def use(self) -> ModelUse: ...

    @property
    def needs_vectors(self) -> bool:
        """Whether the model reads the texts' MiniLM vectors."""
        ...

    def probabilities(self, texts: Sequence[str], dense: Floats | None, /) -> Floats:
        """Return (n, 3) probabilities of negative, neutral, positive; a row of nan abstains."""
        ...

    def part_probabilities(self, parts: Sequence[str], /) -> Floats:
        """Return (n, 3) probabilities of n sentences of comments, of which there are no vectors."""
        ...


def scores_of(probabilities: Floats, models: Sequence[ModelUse], abstained: Sequence[str]) -> Scores:
    """Turn (n, 3) probabilities into labels, scores and confidences; rows of nan become abstentions."""
    silent = np.isnan(probabilities[:, 0])
    known = np.where(silent[:, None], np.float32(0), probabilities)
    label = np.where(silent, ABSTAINED, known.argmax(axis=1) + NEGATIVE).astype(np.int8)
    score = np.where(silent, np.float32(np.nan), known[:, 2] - known[:, 0]).astype(np.float32)
    confidence = known.max(axis=1, initial=0).astype(np.float32)
    return Scores(label, score, confidence, tuple(models), tuple(abstained))
