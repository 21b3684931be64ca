"""The English tags: linear models, one a tag, that were taught with our own sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.analysis.tags.features import COLUMNS, EnglishFeatures, joined, shape_of
from workbench.domain.tags import BAD, DRIVERS, GOOD, UNCLEAR, Family

WEIGHTS_FILES: dict[Family, str] = {"tone": "en/tones.npz", "driver": "en/drivers.npz"}
SIGNS_FILE = "en/signs.npz"
SURE_OF_A_SIGN = 0.6
"""A driver's sign is told only from this probability on, either way."""


@dataclass(frozen=True)
class Read:
    """How likely (n, tags) each tag of each family is in n texts, and the sign (n, drivers) of each driver."""

    likely: dict[Family, Floats]
    signs: NDArray[np.int8]


class TagModel(Protocol):
    """One language's way from texts to tags."""

    @property
    def use(self) -> ModelUse: ...

    @property
    def needs_vectors(self) -> bool:
        """Whether the model reads the texts' MiniLM vectors."""
        ...

    def read(self, texts: Sequence[str], dense: Floats | None, gladness: Floats, /) -> Read: ...


class EnglishTags:
    """The English model of both families."""

    needs_vectors = True

    def __init__(self, files: ModelFiles) -> None:
        self.use = files.use
        self._features = EnglishFeatures(files)
        self._weights = {
            family: LinearWeights.from_files(files, path) for family, path in WEIGHTS_FILES.items()
        }
        self._signs = LinearWeights.from_files(files, SIGNS_FILE)

    def read(self, texts: Sequence[str], dense: Floats | None, gladness: Floats, /) -> Read:
        """Read n texts. dense: their MiniLM vectors (n, 384). gladness: their sentiment (n), -1 to 1, nan for none.

        Raises:
            ValueError: there are no vectors.
        """
        if dense is None:
            raise ValueError("English is read with vectors")
        cues, shape = self._features.cues(texts), shape_of(texts, gladness)
        likely = {
            family: sigmoid(weights.logits(joined(dense, cues[family], shape)))
            for family, weights in self._weights.items()
        }
        return Read(likely, signs_of(self._signs, cues["driver"], shape[:, -1]))


def signs_of(weights: LinearWeights, cues: Floats, gladness: Floats) -> NDArray[np.int8]:
    """Return the sign (n, drivers) each driver of n texts would have, 0 where it is not clear."""
    columns = [sigmoid(weights.logits(sign_features(cues, gladness, driver)))[:, 0] for driver in DRIVERS]
    good = np.stack(columns, axis=1)
    sure = np.where(good >= SURE_OF_A_SIGN, GOOD, np.where(good <= 1 - SURE_OF_A_SIGN, BAD, UNCLEAR))
    return sure.astype(np.int8)


def sign_features(cues: Floats, gladness: Floats, driver: str) -> Floats:
    """Return (n, 5): the driver's cues of praise and of blame, those of all others, and the comment's sentiment."""
    praise, blame = COLUMNS["driver"].index((driver, GOOD)), COLUMNS["driver"].index((driver, BAD))
    signs = np.array([sign for _, sign in COLUMNS["driver"]])
    others = np.stack([cues[:, signs == sign].sum(axis=1) for sign in (GOOD, BAD)], axis=1)
    own = cues[:, [praise, blame]]
    return np.hstack([own, others - own, gladness[:, None]], dtype=np.float32)


def sigmoid(logits: Floats) -> Floats:
    """Return the probabilities of logits."""
    return (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)
