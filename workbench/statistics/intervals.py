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
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share, weight = successes / trials, z * z / trials
    middle = (share + weight / 2) / (1 + weight)
    half = z * sqrt(share * (1 - share) / trials + weight / (4 * trials)) / (1 + weight)
    low = 0.0 if successes == 0 else middle - half
    high = 1.0 if successes == trials else middle + half
    return low, high
