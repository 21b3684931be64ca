"""Linear models as plain arrays: a matrix product and a softmax, so that scoring needs no model library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles


@dataclass(frozen=True)
class LinearWeights:
    """Coefficients (features, 3) and intercepts (3,) for negative, neutral and positive."""

    coefficients: Floats
    intercepts: Floats

    @classmethod
    def from_files(cls, files: ModelFiles, path: str) -> LinearWeights:
        """Raises: Problem `model.missing` or `model.damaged`."""
        arrays = files.arrays(path)
        return cls(arrays["coefficients"].astype(np.float32), arrays["intercepts"].astype(np.float32))

    def logits(self, features: Floats) -> Floats:
        """Return (n, 3) for features (n, features)."""
        return features @ self.coefficients + self.intercepts


def softmax(logits: Floats) -> Floats:
    """Return the probabilities (n, 3) of logits (n, 3)."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)


@dataclass(frozen=True)
class LexiconModel:
    """A language read by a lexicon: its features (n, k) weighed by a few numbers."""

    use: ModelUse
    features: Callable[[Sequence[str]], Floats]
    weights: LinearWeights
    needs_vectors: bool = False

    def probabilities(self, texts: Sequence[str], _dense: Floats | None, /) -> Floats:
        """Return (n, 3) probabilities; vectors are not looked at."""
        return softmax(self.weights.logits(self.features(texts)))

    def part_probabilities(self, parts: Sequence[str], /) -> Floats:
        """Return (n, 3) probabilities of sentences, read as whole texts are."""
        return self.probabilities(parts, None)
