"""Which comments are off the study's topic: those far from the middle of everything that was said.

How well a comment fits its own theme cannot tell: comments that strayed in together make a theme of their own and fit
it well. So a comment is held against the study's middle, which is taken again without the tenth that lies farthest out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workbench.analysis.sentiment.scores import Floats

FEWEST = 50
"""A study with fewer texts has no middle to speak of."""
LEAST_FIT = 0.15
"""Nothing that fits less is on topic, however scattered a study is: chance lies near it."""
_OUTER = 0.1
_FAR = 3.0
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
        fit = dense @ vector
        median = np.median(fit)
        deviation = _LIKE_A_DEVIATION * np.median(np.abs(fit - median))
        return cls(vector, max(LEAST_FIT, float(median - _FAR * deviation)))

    def fit(self, dense: Floats) -> Floats:
        """Return the cosine (n) of unit vectors (n, d) to the middle."""
        return dense @ self.vector


def _inner(those: Floats, dense: Floats) -> Floats:
    """Return the vectors that lie nearest to the middle of `those`."""
    fit = dense @ _middle(those)
    return dense[fit >= np.quantile(fit, _OUTER)]


def _middle(dense: Floats) -> Floats:
    middle = dense.mean(axis=0, dtype=np.float64)
    return (middle / max(1e-9, float(np.linalg.norm(middle)))).astype(np.float32)
