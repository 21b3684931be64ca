"""Quantiles of the distributions that intervals are cut from."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from statistics import NormalDist
from typing import Any


@lru_cache(maxsize=4096)
def normal_quantile(confidence: float) -> float:
    """Return how many standard deviations to both sides hold `confidence` of a normal distribution.

    Raises:
        ValueError: the confidence is none.
    """
    if not 0 < confidence < 1:
        raise ValueError("confidence lies between 0 and 1")
    return NormalDist().inv_cdf((1 + confidence) / 2)


@lru_cache(maxsize=65_536)
def t_quantile(freedom: float, confidence: float) -> float:
    """Return the same for Student's t distribution with `freedom` degrees, which need be no whole number."""
    if not 0 < confidence < 1:
        raise ValueError("confidence lies between 0 and 1")
    special: Any = import_module("scipy.special")  # a light part of scipy, without types
    return float(special.stdtrit(freedom, (1 + confidence) / 2))
