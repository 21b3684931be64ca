"""Linear models as plain arrays: a matrix product and a softmax, so that no model library is needed to score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles


@dataclass(frozen=True)
class LinearWeights:
    """Coefficients (features, 3) and intercepts (3,) for negative, neutral and positive."""

    coefficients: Floats
    intercepts: Floats

    @classmethod
    def from_files(cls, files: ModelFiles, path: str) -> LinearWeights:
        arrays = files.arrays(path)
        return cls(arrays["coefficients"].astype(np.float32), arrays["intercepts"].astype(np.float32))

    def logits(self, features: Floats) -> Floats:
        """Return (n, 3) for features (n, features)."""
        return features @ self.coefficients + self.intercepts


def softmax(logits: Floats) -> Floats:
    """Return the probabilities (n, 3) of logits (n, 3)."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
