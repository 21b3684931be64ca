"""Which comments are off the study's topic: those far from the middle of everything that was said.

How well a comment fits its own theme cannot tell: comments that strayed in together make a theme of their own and fit
it well. So a comment is held against the study's middle, which is taken again without the tenth that lies farthest out.
Where there are no vectors to speak of, it is held against the words of the study: what strayed in says others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.tokens import terms

FEWEST = 50
"""A study with fewer texts has no middle to speak of."""
LEAST_FIT = 0.15
"""Nothing that fits less is on topic, however scattered a study is: chance lies near it."""
_OUTER = 0.1
_FAR, _FAR_IN_WORDS = 3.0, 2.0
_UNMET = 0.1
_LIKE_A_DEVIATION = (
    1.4826  # the median absolute deviation of a normal distribution, times this, is its deviation
)


@dataclass(frozen=True)
class Middle:
    """The middle (d) of what a study says, and the cosine to it below which a text is off topic."""

    vector: Floats
    limit: float

    @classmethod
    def of(cls, dense: Floats) -> Middle | None:
        """Return the middle of a study's unit vectors (n, d), or None where they are too few to have one.

        The limit lies three robust deviations below the median, or where chance begins, whichever is higher.
        """
        if len(dense) < FEWEST:
            return None
        vector = _middle(_inner(_inner(dense, dense), dense))
        return cls(vector, max(LEAST_FIT, _far_below(dense @ vector, _FAR)))

    def fit(self, dense: Floats) -> Floats:
        """Return the cosine (n) of unit vectors (n, d) to the middle."""
        return dense @ self.vector


@dataclass(frozen=True)
class CommonWords:
    """In how many of a study's texts of a language each word is, and how common words must be to be on topic."""

    language: str
    met: Counter[str]
    texts: int
    limit: float

    @classmethod
    def of(cls, texts: Sequence[str], language: str) -> CommonWords | None:
        """Return what n texts have in common, or None where those that say a word are too few."""
        said = [words for text in texts if (words := {*terms(text, language)})]
        if len(said) < FEWEST:
            return None
        words = cls(language, Counter(word for each in said for word in each), len(said), -np.inf)
        return replace(words, limit=_far_below(words._fit(said), _FAR_IN_WORDS))

    def fit(self, texts: Sequence[str]) -> Floats:
        """Return the mean logarithm of the share of other texts each word of n texts is in; infinite without words."""
        return self._fit([{*terms(text, self.language)} for text in texts])

    def _fit(self, said: Sequence[set[str]]) -> Floats:
        return np.array([self._common(words) for words in said], dtype=np.float32)

    def _common(self, words: set[str]) -> float:
        shares = [(max(0, self.met[word] - 1) + _UNMET) / self.texts for word in sorted(words)]
        return float(np.mean(np.log(shares))) if shares else np.inf


def _far_below(fit: NDArray[np.float32], far: float) -> float:
    """Return what lies `far` robust deviations below the median."""
    median = np.median(fit)
    return float(median - far * _LIKE_A_DEVIATION * np.median(np.abs(fit - median)))


def _inner(those: Floats, dense: Floats) -> Floats:
    """Return the vectors that lie nearest to the middle of `those`."""
    fit = dense @ _middle(those)
    return dense[fit >= np.quantile(fit, _OUTER)]


def _middle(dense: Floats) -> Floats:
    middle = dense.mean(axis=0, dtype=np.float64)
    return (middle / max(1e-9, float(np.linalg.norm(middle)))).astype(np.float32)
