"""Figures of answers are those of the textbooks, and their intervals hold what they promise."""

from __future__ import annotations

from math import sqrt
from statistics import mean as plain_mean

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.measures import Figure, Tally
from workbench.statistics.answers import (
    count,
    difference_of_means,
    difference_of_shares,
    effective_size,
    mean,
    median,
    pooled,
    share,
    tallied,
)
from workbench.statistics.intervals import wilson

TRIES = 500
RATINGS = np.array([1, 2, 3, 4, 5])


def figure(told: Figure) -> tuple[float, float, float]:
    assert told.low is not None
    assert told.high is not None
    return told.value, told.low, told.high


def test_that_a_mean_has_students_interval() -> None:
    """1, 2, 3, 4, 5: mean 3, variance 10/4 = 2.5, error sqrt(2.5/5), t of 4 degrees 2.7764 (any table)."""
    half = 2.776445 * sqrt(2.5 / 5)
    assert figure(mean(tallied([1, 2, 3, 4, 5]))) == pytest.approx((3, 3 - half, 3 + half), abs=1e-5)


def test_that_weights_count_by_the_size_they_are_worth() -> None:
    """Weights 1, 1, 2: (1 + 1 + 2)² / (1 + 1 + 4) = 16/6; the mean of 1, 2, 3 is (1 + 2 + 6)/4 = 9/4."""
    tallies = tallied([1, 2, 3], [1, 1, 2])
    assert effective_size(tallies) == pytest.approx(16 / 6)
    assert mean(tallies).value == pytest.approx(9 / 4)
    assert share(tallies, lambda value: value > 2).value == pytest.approx(1 / 2)


def test_that_equal_weights_change_nothing() -> None:
    plain, heavy = tallied([1, 4, 4, 5]), tallied([1, 4, 4, 5], [3] * 4)
    assert figure(mean(heavy)) == pytest.approx(figure(mean(plain)))
    assert figure(share(heavy, lambda value: value > 3)) == pytest.approx(
        figure(share(plain, lambda value: value > 3))
    )


def test_that_a_share_has_wilsons_interval() -> None:
    told = share(tallied([1] * 81 + [0] * 182), bool)
    assert figure(told) == pytest.approx((81 / 263, *wilson(81, 263)))


def test_that_answers_that_are_all_alike_are_not_taken_for_certain() -> None:
    """Five times 5 on a scale of 1 to 5: Wilson's lower end of 5 of 5 is 1/(1 + z²/5) = 0.5655."""
    lowest = 5 - (1 - 1 / (1 + 1.959964**2 / 5)) * 4
    assert figure(mean(tallied([5] * 5), (1, 5))) == pytest.approx((5, lowest, 5), abs=1e-4)
    assert mean(tallied([5] * 5)) == Figure(5)
    assert mean(tallied([4])) == Figure(4)


def test_that_an_interval_ends_where_the_scale_does() -> None:
    assert figure(mean(tallied([5, 5, 1]), (1, 5)))[1:] == (1, 5)


def test_that_a_median_lies_between_values_as_far_off_as_chance_moves_it() -> None:
    """Of 1 to 30, a half is 0.5 ± 1.96 × 0.5/√30 = 0.321 to 0.679 in rank: the 10th and the 21st."""
    assert figure(median(tallied(range(1, 31)))) == (15.5, 10, 21)
    assert median(tallied([3, 1, 2])) == Figure(2)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    # R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
    ],
)
def test_that_differences_of_shares_have_newcombes_interval(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float
) -> None:
    shares = [share(tallied([1] * part + [0] * (whole - part)), bool) for part, whole in (one, other)]
    assert figure(difference_of_shares(*shares))[1:] == pytest.approx((low, high), abs=5e-5)


def test_that_differences_of_means_have_welchs_interval() -> None:
    """1, 2, 3 and 1, 3, 3, 3, 5: means 2 and 3; variances of the means 1/3 and 2/5, together 11/15.

    Freedom (11/15)² / ((1/3)²/2 + (2/5)²/4) = 5.628, between 5 (t is 2.571) and 6 (2.447).
    """
    value, low, high = figure(difference_of_means(tallied([1, 2, 3]), tallied([1, 3, 3, 3, 5])))
    assert value == pytest.approx(-1)
    assert 2.447 < (high - value) / sqrt(11 / 15) < 2.571
    assert value - low == pytest.approx(high - value)


def test_that_a_difference_without_intervals_is_refused() -> None:
    with pytest.raises(ValueError, match="intervals"):
        difference_of_shares(Figure(0.5), Figure(0.4))
    for told in (mean, median, lambda none: share(none, bool)):
        with pytest.raises(ValueError, match="needs answers"):
            told([])


def drawn(draw: np.random.Generator, size: int) -> tuple[list[Tally], float, float]:
    """Return answers from a population of its own, its true mean and its true share of 4 and 5.

    A population for each try: of a single one, the few values a share of 30 can have lift or lower what is held.
    """
    chances = draw.dirichlet([2.0] * 5)
    told = tallied(draw.choice(RATINGS, size, p=chances).tolist())
    return told, float(RATINGS @ chances), float(chances[3:].sum())


def holds(told: Figure, truth: float) -> bool:
    _, low, high = figure(told)
    return low <= truth <= high


def is_good(value: float) -> bool:
    return value > 3


@pytest.mark.parametrize("size", [30, 100, 1000])
def test_that_intervals_of_500_draws_hold_the_truth_as_often_as_they_say(size: int) -> None:
    draw, held = np.random.default_rng(size), np.zeros((TRIES, 5))
    for number in range(TRIES):
        (one, first, good), (other, second, fine) = drawn(draw, size), drawn(draw, size)
        shares = share(one, is_good), share(other, is_good)
        hours = tallied(draw.lognormal(2, 1, size).tolist())
        held[number] = (
            holds(mean(one, (1, 5)), first),
            holds(shares[0], good),
            holds(difference_of_means(one, other), first - second),
            holds(difference_of_shares(*shares), good - fine),
            holds(median(hours), float(np.exp(2))),
        )
    assert all(0.93 <= part <= 0.97 for part in held.mean(axis=0)), held.mean(axis=0)


@pytest.mark.parametrize("size", [30, 100, 1000])
def test_that_intervals_of_weighted_answers_hold_the_truth_as_often_as_they_say(size: int) -> None:
    """Answers that come in half as often as others are weighted twice."""
    draw, held = np.random.default_rng(size), np.zeros((2 * TRIES, 2))
    for number in range(2 * TRIES):
        chances = draw.dirichlet([2.0] * 5, size=2)
        kind = (draw.random(size) < 1 / 3).astype(int)
        light, heavy = (draw.choice(RATINGS, size, p=each) for each in chances)
        weighted = tallied(np.where(kind, heavy, light).tolist(), (1.0 + kind).tolist())
        truth = chances.mean(axis=0)
        held[number] = (
            holds(mean(weighted, (1, 5)), float(RATINGS @ truth)),
            holds(share(weighted, is_good), float(truth[3:].sum())),
        )
    assert all(0.93 <= part <= 0.97 for part in held.mean(axis=0)), held.mean(axis=0)


values = st.lists(st.integers(1, 7), min_size=1, max_size=60)


@given(values)
def test_that_tallies_tell_the_mean_of_the_values(given_values: list[int]) -> None:
    tallies = tallied(given_values)
    assert count(tallies) == len(given_values)
    assert mean(tallies).value == pytest.approx(plain_mean(given_values))
    assert effective_size(tallies) == pytest.approx(len(given_values))


@given(values, values)
def test_that_parts_put_together_are_the_whole(one: list[int], other: list[int]) -> None:
    assert pooled([*tallied(one), *tallied(other)]) == tallied([*one, *other])


def test_that_pooling_keeps_weights() -> None:
    assert pooled([Tally(1, 2, 3.0, 5.0), Tally(1, 1, 2.0, 4.0)]) == [Tally(1, 3, 5.0, 9.0)]
