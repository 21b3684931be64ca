"""Shares that a machine's mistakes have been taken out of, by what people coded at random.

A machine reads every comment but errs; people read few of them, drawn at random. The machine's share over all
is corrected by how far it was off on those few. The more it is right, the narrower the interval; where it is
useless, what people coded decides alone. The shares are those of the comments that came in, nothing beyond.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.statistics.intervals import wilson_of_share
from workbench.statistics.quantiles import t_quantile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FEWEST_CODED = 30
"""Codings at random below which no share is corrected: the interval would rest on hope."""


@dataclass(frozen=True)
class Share:
    """An estimated share with its interval; `coded` comments drawn at random spoke for `comments`."""

    value: float
    low: float
    high: float
    coded: int
    comments: int


@dataclass(frozen=True)
class RandomCoding:
    """What people coded in a random draw, n comments.

    positions: (n) places in the collection, each once. truth: (n) 1 where the comment is of the class, else 0.
    inclusion: (n) the probability with which each was to be drawn, in (0, 1]. strata: (n) numbers of the layers
    that were drawn from one by one, all 0 for a simple draw. A comment chosen because the machine was unsure of
    it has no such probability and cannot be in here.
    """

    positions: NDArray[np.int64]
    truth: Floats
    inclusion: Floats
    strata: NDArray[np.int64]

    def __post_init__(self) -> None:
        import numpy as np

        if not (np.all(self.inclusion > 0) and np.all(self.inclusion <= 1)):
            raise ValueError("a comment without a probability of being drawn says nothing about a share")
        if np.unique(self.positions).size != self.positions.size:
            raise ValueError("a comment was drawn once or not at all")


def corrected_share(
    predicted: Floats, weights: Floats, coding: RandomCoding, confidence: float = 0.95
) -> Share:
    """Return the share of a class in a collection of N comments.

    predicted: (N) what the machine believes of each, in [0, 1], from a model that never saw these codings.
    weights: (N) how much each comment counts, positive. The estimate is the regression estimator of survey
    sampling: the machine's share times a slope, plus the weighted mean of what people found beyond it; with
    equal weights and a simple draw it is PPI++. The interval is Wilson's at the size of a simple draw that
    would be as exact, with the t distribution's quantile.
    Sources: C.-E. Särndal, B. Swensson, J. Wretman (1992), Model assisted survey sampling, ch. 6;
    A. Angelopoulos, J. Duchi, T. Zrnic (2023), PPI++: Efficient prediction-powered inference; E. Korn,
    B. Graubard (1998), Confidence intervals for proportions with small expected number of positive counts.

    Raises:
        ValueError: fewer than 30 codings, or weights that are not positive.
    """
    import numpy as np

    if coding.truth.size < FEWEST_CODED:
        raise ValueError(f"{coding.truth.size} codings are too few to correct a share with")
    if not np.all(weights > 0):
        raise ValueError("weights are positive")
    counts = weights[coding.positions] / coding.inclusion
    guessed = predicted[coding.positions]
    slope = _slope(guessed, coding.truth, counts)
    beyond = coding.truth - slope * guessed
    found = slope * np.average(predicted, weights=weights) + np.average(beyond, weights=counts)
    share = float(np.clip(found, 0, 1))
    low, high = _interval(share, _variance(beyond, counts, coding), coding, counts, confidence)
    return Share(share, low, high, coding.truth.size, predicted.size)


def _slope(guessed: Floats, truth: Floats, counts: Floats) -> float:
    """Return how far the machine is to be believed: the slope of truth on its guesses, never below 0."""
    import numpy as np

    aside = guessed - np.average(guessed, weights=counts)
    spread = float(np.average(aside**2, weights=counts))
    together = float(np.average(aside * (truth - np.average(truth, weights=counts)), weights=counts))
    return max(0.0, together / spread) if spread > 1e-12 else 0.0


def _variance(beyond: Floats, counts: Floats, coding: RandomCoding) -> float:
    """Return the variance of the mean of what people found beyond the machine, layer by layer."""
    import numpy as np

    parts = counts * (beyond - np.average(beyond, weights=counts)) / counts.sum()
    total = 0.0
    for rows in _layers(coding.strata):
        aside = parts[rows] - (parts[rows].mean() if rows.size > 1 else 0.0)
        freedom = rows.size / max(1, rows.size - 1)
        total += freedom * float(((1 - coding.inclusion[rows]) * aside**2).sum())
    size = beyond.size
    return total * (size - 1) / (size - 2)  # one more number, the slope, was taken from the same codings


def _layers(strata: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return the rows of each layer; layers of a single coding, which say nothing of their spread, are pooled."""
    import numpy as np

    layers = [np.flatnonzero(strata == number) for number in np.unique(strata)]
    alone = [rows for rows in layers if rows.size == 1]
    several = [rows for rows in layers if rows.size > 1]
    return several + ([np.concatenate(alone)] if alone else [])


def _interval(
    share: float, variance: float, coding: RandomCoding, counts: Floats, confidence: float
) -> tuple[float, float]:
    import numpy as np

    size = coding.truth.size
    simple = float(counts.sum() ** 2 / (counts**2).sum())  # Kish's effective size
    told = np.unique(coding.truth).size > 1 and 0 < share < 1
    as_good_as = share * (1 - share) / variance if told and variance > 0 else simple
    freedom = max(1, size - np.unique(coding.strata).size - 1)
    return wilson_of_share(share, as_good_as, t_quantile(freedom, confidence))
