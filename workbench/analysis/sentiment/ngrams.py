"""Hashed character n-grams: languages without spaces, or with rich endings, read well by their characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import diags_array

from workbench.analysis.sentiment.linear import LinearWeights, softmax
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles

HASHES = 2**16
_STEPS = 20
_REPEATED = re.compile(r"(.)\1{2,}", re.DOTALL)


def counted(texts: Sequence[str], lengths: tuple[int, int]) -> Any:
    """Return (n, 65536) sparse counts of character n-grams, dampened by their logarithm.

    Characters repeated more than three times count as three, so that "sooooo" is one word and not many.
    """
    # Here and not above: it takes longer to import than English, which has no use for it, takes to be judged.
    from sklearn.feature_extraction.text import HashingVectorizer

    vectorizer = HashingVectorizer(
        analyzer="char",
        ngram_range=lengths,
        n_features=HASHES,
        alternate_sign=False,
        norm=None,
        preprocessor=_plain,
    )
    counts = vectorizer.transform(texts)
    counts.data = np.log1p(counts.data)
    return counts


def rarity(counts: Any) -> NDArray[np.uint8]:
    """Return how rare each n-gram is (inverse document frequency), in steps of a twentieth."""
    texts, met = counts.shape[0], np.bincount(counts.indices, minlength=HASHES)
    return np.minimum(np.round((np.log((1 + texts) / (1 + met)) + 1) * _STEPS), 255).astype(np.uint8)


def weighted(counts: Any, rare: NDArray[np.uint8]) -> Any:
    """Return counts times rarity, rows of length 1."""
    from sklearn.preprocessing import normalize

    return normalize(counts @ diags_array(rare.astype(np.float32) / np.float32(_STEPS)))


def _plain(text: str) -> str:
    return _REPEATED.sub(r"\1\1\1", text.lower())


@dataclass(frozen=True)
class QuantisedWeights:
    """Weights of n-grams as int8 (65536, 3) with one scale a class, and those of other features in full."""

    grams: NDArray[np.int8]
    scale: Floats
    rare: NDArray[np.uint8]
    others: LinearWeights

    @classmethod
    def of(cls, weights: LinearWeights, rare: NDArray[np.uint8]) -> QuantisedWeights:
        """Quantise weights whose first 65,536 rows belong to n-grams."""
        grams, rest = weights.coefficients[:HASHES], weights.coefficients[HASHES:]
        scale = (np.abs(grams).max(axis=0) / 127).astype(np.float32)
        return cls(
            np.round(grams / scale).astype(np.int8), scale, rare, LinearWeights(rest, weights.intercepts)
        )

    @classmethod
    def from_files(cls, files: ModelFiles, path: str) -> QuantisedWeights:
        arrays = files.arrays(path)
        others = LinearWeights(arrays["others"].astype(np.float32), arrays["intercepts"].astype(np.float32))
        grams, rare = arrays["grams"].astype(np.int8), arrays["rare"].astype(np.uint8)
        return cls(grams, arrays["scale"].astype(np.float32), rare, others)

    def arrays(self) -> dict[str, NDArray[Any]]:
        return {
            "grams": self.grams,
            "scale": self.scale,
            "rare": self.rare,
            "others": self.others.coefficients,
            "intercepts": self.others.intercepts,
        }

    def logits(self, counts: Any, others: Floats) -> Floats:
        """Return (n, 3) for sparse n-gram counts (n, 65536) and other features (n, k)."""
        grams = weighted(counts, self.rare).astype(np.float32)
        of_grams = grams @ (self.grams.astype(np.float32) * self.scale)
        return (of_grams + self.others.logits(others)).astype(np.float32)


@dataclass(frozen=True)
class GramModel:
    """A language read by its characters, with a few other features (n, k) beside them."""

    use: ModelUse
    lengths: tuple[int, int]
    others: Callable[[Sequence[str]], Floats]
    weights: QuantisedWeights
    needs_vectors: bool = False

    def probabilities(self, texts: Sequence[str], _dense: Floats | None, /) -> Floats:
        """Return (n, 3) probabilities; vectors are not looked at."""
        return softmax(self.weights.logits(counted(texts, self.lengths), self.others(texts)))

    def part_probabilities(self, parts: Sequence[str], /) -> Floats:
        """Return (n, 3) probabilities of sentences, read as whole texts are."""
        return self.probabilities(parts, None)
