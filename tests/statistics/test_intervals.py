from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.statistics.intervals import wilson


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Worked examples of the score interval without continuity correction: R. G. Newcombe (1998), table I.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_that_the_interval_is_the_published_one(successes: int, trials: int, low: float, high: float) -> None:
    assert wilson(successes, trials) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(st.integers(1, 10_000), st.floats(0, 1), st.floats(0.5, 0.999))
def test_that_the_interval_holds_the_share_and_lies_within_bounds(
    trials: int, part: float, confidence: float
) -> None:
    successes = round(trials * part)
    low, high = wilson(successes, trials, confidence)
    assert 0 <= low <= successes / trials <= high <= 1


@given(st.integers(1, 1_000), st.floats(0, 1))
def test_that_the_interval_of_the_opposite_is_the_mirror_image(trials: int, part: float) -> None:
    successes = round(trials * part)
    low, high = wilson(successes, trials)
    assert wilson(trials - successes, trials) == (pytest.approx(1 - high), pytest.approx(1 - low))


@pytest.mark.parametrize(
    ("successes", "trials", "confidence"), [(0, 0, 0.95), (3, 2, 0.95), (-1, 2, 0.95), (1, 2, 1.0)]
)
def test_that_what_is_no_share_is_refused(successes: int, trials: int, confidence: float) -> None:
    with pytest.raises(ValueError, match=r"share|confidence"):
        wilson(successes, trials, confidence)
