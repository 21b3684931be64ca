"""What is listed is seldom there by chance, and what differs is found."""

from __future__ import annotations

from math import comb, exp, log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.statistics.discoveries import adjusted, chance_of_more, odds_ratio


def test_that_the_chance_is_that_of_the_lady_tasting_tea() -> None:
    """3 of 4 cups of 8 right: (C(4,3)·C(4,1) + C(4,4)·C(4,0)) / C(8,4) = 17/70, and half of 16/70 off."""
    assert chance_of_more(3, 4, 1, 4) == pytest.approx((16 / 2 + 1) / 70)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_that_the_chance_is_the_sum_of_all_larger_parts(a: int, b: int, c: int, d: int) -> None:
    of, others, with_it = a + b, c + d, a + c
    ways = [comb(with_it, k) * comb(b + d, of - k) for k in range(a, min(with_it, of) + 1)]
    told = (sum(ways) - ways[0] / 2) / comb(of + others, of)
    assert chance_of_more(a, of, c, others) == pytest.approx(told, rel=1e-9)


def test_that_a_large_collection_is_no_trouble() -> None:
    assert chance_of_more(600, 5_000, 2_000, 95_000) < 1e-100
    assert chance_of_more(2_500, 50_000, 2_500, 50_000) == pytest.approx(0.5, abs=0.01)


def test_that_odds_of_nothing_have_an_interval() -> None:
    """10 of 10 against 0 of 10: 10.5·10.5/(0.5·0.5) = 441; the error of the logarithm is sqrt(2/10.5 + 2/0.5)."""
    told = odds_ratio(10, 10, 0, 10)
    assert told.value == pytest.approx(441)
    half = 1.959964 * sqrt(2 / 10.5 + 2 / 0.5)
    assert (told.low, told.high) == (
        pytest.approx(exp(log(441) - half), rel=1e-5),
        pytest.approx(exp(log(441) + half), rel=1e-5),
    )


def test_that_rates_are_those_of_benjamini_and_hochberg() -> None:
    """Four p-values: 0.01·4/1, 0.02·4/2, 0.03·4/3 and 0.5; none above the next one."""
    assert adjusted([0.02, 0.5, 0.01, 0.03]) == pytest.approx([0.04, 0.5, 0.04, 0.04])
    assert adjusted([]) == []


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_that_what_is_less_likely_is_never_listed_later(chances: list[float]) -> None:
    rates = adjusted(chances)
    ordered = sorted(zip(chances, rates, strict=True))
    assert [rate for _, rate in ordered] == sorted(rates)
    assert all(chance <= rate + 1e-12 <= 1 + 1e-9 for chance, rate in ordered)


def test_that_intervals_of_odds_hold_the_truth_where_counts_are_small() -> None:
    draw, truth = np.random.default_rng(3), (0.3 / 0.7) / (0.15 / 0.85)
    drawn = zip(draw.binomial(40, 0.3, 500).tolist(), draw.binomial(60, 0.15, 500).tolist(), strict=True)
    told = [odds_ratio(a, 40, c, 60) for a, c in drawn]
    held = [(each.low or 0) <= truth <= (each.high or 0) for each in told]
    assert 0.93 <= np.mean(held) <= 0.98


@pytest.mark.parametrize(("part", "of"), [(3, 2), (-1, 4)])
def test_that_what_is_no_share_is_refused(part: int, of: int) -> None:
    for ask in (odds_ratio, chance_of_more):
        with pytest.raises(ValueError, match="no two shares"):
            ask(part, of, 1, 2)
