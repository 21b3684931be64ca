"""Intervals for shares that were estimated from a random sample."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist


def wilson(successes: int, trials: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the Wilson score interval (low, high) of a share, both in [0, 1].

    It is meant for random draws. A whole collection is no sample of anything, so a share of it needs none.
    Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference.

    Raises:
        ValueError: there are no trials, more successes than trials, or no sensible confidence.
    """
    if not 0 <= successes <= trials or trials == 0:
        raise ValueError(f"{successes} of {trials} is no share")
    if not 0 < confidence < 1:
        raise ValueError("confidence lies between 0 and 1")
    return wilson_of_share(successes / trials, trials, NormalDist().inv_cdf((1 + confidence) / 2))


def wilson_of_share(share: float, trials: float, quantile: float) -> tuple[float, float]:
    """Return Wilson's interval of a share as exact as one of so many trials, which need be no whole number.

    `quantile` is that of the distribution the interval is cut from: 1.96 of the normal one for 95 %.
    """
    weight = quantile * quantile / trials
    middle = (share + weight / 2) / (1 + weight)
    half = quantile * sqrt(share * (1 - share) / trials + weight / (4 * trials)) / (1 + weight)
    low = 0.0 if share == 0 else max(0.0, middle - half)
    high = 1.0 if share == 1 else min(1.0, middle + half)
    return low, high
