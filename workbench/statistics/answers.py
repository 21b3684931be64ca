"""Means, medians and shares of answers on a scale, and how they differ, each with its interval.

Answers come as tallies of their values, since nothing else of them is needed. The intervals take them for draws from
all the answers that might have come in; weights count by Kish's effective size.
Sources: E. B. Wilson (1927) for shares; R. G. Newcombe (1998), Interval estimation for the difference between
independent proportions (method 10); B. L. Welch (1947) for differences of means; L. Kish (1965), Survey sampling, for
weights; G. J. Hahn, W. Q. Meeker (1991), Statistical intervals, section 5.2, for medians.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import sqrt
from typing import NamedTuple

from workbench.domain.measures import Figure, Tally
from workbench.statistics.intervals import wilson_of_share
from workbench.statistics.quantiles import normal_quantile, t_quantile

FEWEST = 2
"""Answers below which a mean has no interval."""


class Mean(NamedTuple):
    """A mean, the variance of that mean, and how many answers of equal weight it rests on."""

    value: float
    variance: float
    effective: float


def tallied(values: Iterable[float], weights: Iterable[float] | None = None) -> list[Tally]:
    """Return the tallies of single answers; without weights each counts as one."""
    found: dict[float, Tally] = {}
    pairs = ((value, 1.0) for value in values) if weights is None else zip(values, weights, strict=True)
    for value, weight in pairs:
        _, answers, total, squares = found.get(value, Tally(value, 0, 0.0, 0.0))
        found[value] = Tally(value, answers + 1, total + weight, squares + weight * weight)
    return [found[value] for value in sorted(found)]


def pooled(parts: Iterable[Tally]) -> list[Tally]:
    """Return one tally a value of those of several groups, by rising value."""
    found: dict[float, Tally] = {}
    for value, answers, weight, squares in parts:
        before = found.get(value, Tally(value, 0, 0.0, 0.0))
        found[value] = Tally(
            value, before.answers + answers, before.weight + weight, before.squares + squares
        )
    return [found[value] for value in sorted(found)]


def count(tallies: Sequence[Tally]) -> int:
    """Return how many answers there are."""
    return sum(tally.answers for tally in tallies)


def total(tallies: Sequence[Tally]) -> float:
    """Return the weighted sum of the values."""
    return sum(tally.value * tally.weight for tally in tallies)


def effective_size(tallies: Sequence[Tally]) -> float:
    """Return how many answers of equal weight would tell as much (Kish): their number where all weigh the same."""
    weight, squares = sum(tally.weight for tally in tallies), sum(tally.squares for tally in tallies)
    return weight * weight / squares if squares else 0.0


def mean(
    tallies: Sequence[Tally], scale: tuple[float, float] | None = None, confidence: float = 0.95
) -> Figure:
    """Return the weighted mean with Student's interval.

    Where all answers are alike their spread tells nothing; on a `scale` (its ends) the interval then says how far the
    mean could lie off, as far as Wilson's lets others have answered otherwise.

    Raises:
        ValueError: there are no answers.
    """
    found = mean_and_variance(tallies)
    if count(tallies) < FEWEST:
        return Figure(found.value)
    if found.variance <= 0:
        return _alike(found, scale, confidence)
    half = t_quantile(max(1.0, found.effective - 1), confidence) * sqrt(found.variance)
    return Figure(found.value, *_within(scale, found.value - half, found.value + half))


def mean_and_variance(tallies: Sequence[Tally]) -> Mean:
    """Return the weighted mean with the variance it would have over draws (linearised).

    Raises:
        ValueError: there are no answers.
    """
    weight = sum(tally.weight for tally in tallies)
    if weight <= 0:
        raise ValueError("a mean needs answers")
    answers, value = count(tallies), total(tallies) / weight
    apart = sum(tally.squares * (tally.value - value) ** 2 for tally in tallies)
    freedom = answers / (answers - 1) if answers > 1 else 1.0
    return Mean(value, freedom * apart / weight**2, effective_size(tallies))


def share(tallies: Sequence[Tally], is_counted: Callable[[float], bool], confidence: float = 0.95) -> Figure:
    """Return the weighted share of the answers that are counted, with Wilson's interval.

    Raises:
        ValueError: there are no answers.
    """
    weight = sum(tally.weight for tally in tallies)
    if weight <= 0:
        raise ValueError("a share needs answers")
    part = sum(tally.weight for tally in tallies if is_counted(tally.value)) / weight
    part = min(part, 1.0)
    return Figure(part, *wilson_of_share(part, effective_size(tallies), normal_quantile(confidence)))


def median(tallies: Sequence[Tally], confidence: float = 0.95) -> Figure:
    """Return the weighted median, with the values that stand as far from the middle as chance may move it.

    Half of all answers lie below the true median, give or take the score interval of a half: that gives the ranks of
    the two ends, and no shape of the distribution is assumed. Resolution times have long tails.

    Raises:
        ValueError: there are no answers.
    """
    ordered = sorted(tallies)
    if not ordered or sum(tally.weight for tally in ordered) <= 0:
        raise ValueError("a median needs answers")
    value, size = _at(ordered, 0.5), effective_size(ordered)
    half = normal_quantile(confidence) * 0.5 / sqrt(size)
    if half + 0.5 / size >= 0.5:
        return Figure(value)
    return Figure(value, _at(ordered, 0.5 - half), _at(ordered, 0.5 + half))


def difference_of_shares(one: Figure, other: Figure) -> Figure:
    """Return by how much the first share is above the other, with Newcombe's interval from Wilson's of both.

    Raises:
        ValueError: one of them has no interval.
    """
    if one.low is None or one.high is None or other.low is None or other.high is None:
        raise ValueError("a difference needs the intervals of both shares")
    apart = one.value - other.value
    down = sqrt((one.value - one.low) ** 2 + (other.high - other.value) ** 2)
    up = sqrt((one.high - one.value) ** 2 + (other.value - other.low) ** 2)
    return Figure(apart, apart - down, apart + up)


def difference_of_means(one: Sequence[Tally], other: Sequence[Tally], confidence: float = 0.95) -> Figure:
    """Return by how much the first mean is above the other, with Welch's interval.

    Raises:
        ValueError: one of them has no answers.
    """
    first, second = mean_and_variance(one), mean_and_variance(other)
    apart, variance = first.value - second.value, first.variance + second.variance
    if min(count(one), count(other)) < FEWEST or variance <= 0:
        return Figure(apart)
    spread = sum(each.variance**2 / max(1.0, each.effective - 1) for each in (first, second))
    half = t_quantile(variance**2 / spread, confidence) * sqrt(variance)
    return Figure(apart, apart - half, apart + half)


def _alike(found: Mean, scale: tuple[float, float] | None, confidence: float) -> Figure:
    if scale is None:
        return Figure(found.value)
    surely, _ = wilson_of_share(1.0, found.effective, normal_quantile(confidence))
    low, high = scale
    others = 1 - surely
    return Figure(
        found.value, found.value - others * (found.value - low), found.value + others * (high - found.value)
    )


def _within(scale: tuple[float, float] | None, low: float, high: float) -> tuple[float, float]:
    """Cut an interval where the scale ends: no mean can lie beyond."""
    return (low, high) if scale is None else (max(low, scale[0]), min(high, scale[1]))


def _at(ordered: Sequence[Tally], part: float) -> float:
    """Return the value up to which `part` of the weight lies; where it falls between two, the middle."""
    wanted, sofar = part * sum(tally.weight for tally in ordered), 0.0
    slack = 1e-9 * wanted
    for place, tally in enumerate(ordered):
        sofar += tally.weight
        if abs(sofar - wanted) <= slack and place + 1 < len(ordered):
            return (tally.value + ordered[place + 1].value) / 2
        if sofar > wanted:
            return tally.value
    return ordered[-1].value
