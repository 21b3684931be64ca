"""Holds the tags two models give against what people said, tag by tag and as a whole, with intervals."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.calibrating import middle_of
from workbench.domain.tag_comparison import TagComparison, TagFigure

Flags = NDArray[np.bool_]
Figures = NDArray[np.float64]
_RESAMPLES = 2_000


def compared(
    language: str,
    taught: tuple[int, int],
    names: Sequence[str],
    truth: Flags,
    ours: Flags,
    starter: Flags,
    *,
    is_read: bool,
) -> TagComparison:
    """Hold given tags (m, tags) and the starter's against what people said of m comments.

    `taught`: how many comments coded blind taught the model, and how many that were put right. Intervals are
    percentiles of 2,000 resamples of the comments; macro-F1 is the mean over tags that people gave.
    """
    f1, starter_f1 = f1_of(truth, ours), f1_of(truth, starter)
    draws = np.random.default_rng(0).integers(0, max(1, len(truth)), (_RESAMPLES, len(truth)))
    several = np.array([_both(truth[draw], ours[draw], starter[draw]) for draw in draws])
    macros = np.array([[macro_f1(one[0], one[1]), macro_f1(one[0], one[2])] for one in several])
    low, high = middle_of(macros[:, 0] - macros[:, 1])
    ours_ends, starter_ends = middle_of(macros[:, 0]), middle_of(macros[:, 1])
    there = truth.any(axis=0)
    return TagComparison(
        language,
        *taught,
        len(truth),
        is_read,
        macro_f1(there, f1),
        *ours_ends,
        macro_f1(there, starter_f1),
        *starter_ends,
        low,
        high,
        tuple(
            TagFigure(
                names[tag],
                int(truth[:, tag].sum()),
                float(f1[tag]),
                *middle_of(several[:, 1, tag]),
                float(starter_f1[tag]),
                *middle_of(several[:, 2, tag]),
            )
            for tag in np.flatnonzero(there)
        ),
    )


def f1_of(truth: Flags, flags: Flags) -> Figures:
    """Return F1 of each tag; 0 where neither people nor the model gave it."""
    met, size = (truth & flags).sum(axis=0), truth.sum(axis=0) + flags.sum(axis=0)
    return 2 * met / np.maximum(1, size)


def macro_f1(there: Flags | Figures, f1: Figures) -> float:
    """Return the mean F1 of the tags that are there; 0 where none is."""
    given = there > 0
    return float(f1[given].mean()) if given.any() else 0.0


def _both(truth: Flags, ours: Flags, starter: Flags) -> Figures:
    """Return (3, tags): how often each tag was given by people, and F1 of both models."""
    return np.vstack([truth.sum(axis=0), f1_of(truth, ours), f1_of(truth, starter)])
