from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.statistics.agreement import Level, Units, cohen_kappa, krippendorff_alpha, macro_f1

# Four coders, twelve units, codes 1 to 5 and missing ones: example C and D of K. Krippendorff (2011).
FOUR_CODERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
PUBLISHED: Units = list(zip(*FOUR_CODERS, strict=True))
# Two coders, ten units, two codes: example A of the same paper.
TWO_CODERS: Units = list(zip((0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0), strict=True))
# Two coders, twelve units, five codes: example B.
FIVE_CODES: Units = list(
    zip((1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1), (2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4), strict=True)
)


@pytest.mark.parametrize(
    ("units", "level", "alpha"),
    [
        (TWO_CODERS, "nominal", 0.095),
        (FIVE_CODES, "nominal", 0.692),
        (PUBLISHED, "nominal", 0.743),
        (PUBLISHED, "ordinal", 0.815),
    ],
)
def test_that_alpha_is_the_one_its_author_published(units: Units, level: Level, alpha: float) -> None:
    assert krippendorff_alpha(units, level).value == pytest.approx(alpha, abs=6e-4)


def test_that_alpha_is_what_a_hand_derives() -> None:
    """Three units, codes (0,0) (0,1) (2,2): n = 6, n0 = 3, n1 = 1, n2 = 2.

    Nominal: 2 of 6 pairs disagree; by chance 2·(3·1 + 3·2 + 1·2) / (6·5) = 22/30 do. Ordinal: 0 and 1 are
    (3/2 + 1/2)² = 4 apart, 0 and 2 (3/2 + 1 + 1)² = 12.25, 1 and 2 (1/2 + 1)² = 2.25.
    """
    units = [(0, 0), (0, 1), (2, 2)]
    assert krippendorff_alpha(units).value == pytest.approx(1 - (2 / 6) / (22 / 30))
    by_chance = 2 * (3 * 1 * 4 + 3 * 2 * 12.25 + 1 * 2 * 2.25) / (6 * 5)
    assert krippendorff_alpha(units, "ordinal").value == pytest.approx(1 - (2 * 4 / 6) / by_chance)


def test_that_units_coded_once_or_never_count_for_nothing() -> None:
    found = krippendorff_alpha([*PUBLISHED, (None, 4, None, None), (None,) * 4], "ordinal")
    plain = krippendorff_alpha(PUBLISHED, "ordinal")
    assert found == plain
    assert (plain.units, plain.codes) == (11, 40)


@pytest.mark.parametrize("units", [[], [(1, None)], [(1, 1), (1, 1)]])
def test_that_where_nothing_can_disagree_there_is_no_agreement_to_tell(units: Units) -> None:
    found = krippendorff_alpha(units)
    assert (found.value, found.low, found.high) == (None, None, None)


def test_that_the_interval_holds_the_figure_and_narrows_with_more_units() -> None:
    few, many = krippendorff_alpha(PUBLISHED), krippendorff_alpha(list(PUBLISHED) * 20)
    for found in (few, many):
        assert found.low is not None
        assert found.high is not None
        assert found.value is not None
        assert found.low < found.value < found.high
    assert few.low is not None
    assert many.low is not None
    assert many.low > few.low


def test_that_the_same_codes_give_the_same_interval() -> None:
    assert krippendorff_alpha(PUBLISHED) == krippendorff_alpha(PUBLISHED)


codes = st.one_of(st.none(), st.integers(-1, 1))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(codes, codes, codes), max_size=12), st.sampled_from(["nominal", "ordinal"]))
def test_that_neither_the_order_of_coders_nor_of_units_matters(units: Units, level: Level) -> None:
    first = krippendorff_alpha(units, level).value
    for order in permutations(range(3)):
        turned = [[unit[place] for place in order] for unit in reversed(units)]
        assert krippendorff_alpha(turned, level).value == (None if first is None else pytest.approx(first))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(-1, 1), min_size=2, max_size=12).filter(lambda codes: len(set(codes)) > 1))
def test_that_full_agreement_is_one(same: list[int]) -> None:
    assert krippendorff_alpha([(code, code) for code in same], "ordinal").value == pytest.approx(1)
    assert cohen_kappa(same, same).value == pytest.approx(1)


def test_that_kappa_is_what_a_hand_derives() -> None:
    """Twenty agree on yes, fifteen on no, five and ten apart: 0.7 observed, 0.5 by chance (a textbook's table)."""
    first = [1] * 20 + [1] * 5 + [0] * 10 + [0] * 15
    second = [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    found = cohen_kappa(first, second, "none")
    assert found.value == pytest.approx(0.4)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.4 < found.high
    assert found.units == 50


def test_that_a_farther_disagreement_weighs_more() -> None:
    truth = [-1, 0, 1, 1, 0, -1]
    near, far = [-1, 0, 0, 1, 0, -1], [-1, 0, -1, 1, 0, -1]
    nearly, hardly = cohen_kappa(truth, near).value, cohen_kappa(truth, far).value
    assert nearly is not None
    assert hardly is not None
    assert nearly > hardly


def test_that_linear_kappa_agrees_with_an_established_library() -> None:
    from sklearn.metrics import cohen_kappa_score

    first = [-1, 0, 1, 1, 0, -1, -1, 1, 0, 0, 1]
    second = [-1, 1, 1, 0, 0, -1, 1, 1, -1, 0, 0]
    assert cohen_kappa(first, second).value == pytest.approx(
        float(cohen_kappa_score(first, second, weights="linear"))
    )
    assert cohen_kappa(first, second, "none").value == pytest.approx(float(cohen_kappa_score(first, second)))


def test_that_one_code_alone_leaves_kappa_undefined() -> None:
    assert cohen_kappa([0, 0], [0, 0]).value is None


def test_that_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="held against"):
        cohen_kappa([0], [0, 1])
    with pytest.raises(ValueError, match="confidence"):
        krippendorff_alpha([(0, 1)], confidence=1)


def test_that_macro_f1_is_what_a_hand_derives() -> None:
    truth, found = [0] * 4 + [1] * 2, [0, 0, 0, 1, 1, 0]
    agreement = macro_f1(truth, found)
    assert agreement.value == pytest.approx((2 * 3 / 8 + 2 * 1 / 4) / 2)
    assert agreement.units == 6
    assert agreement.value is not None
    assert agreement.low is not None
    assert agreement.high is not None
    assert agreement.low <= agreement.value <= agreement.high


def test_that_macro_f1_agrees_with_an_established_library() -> None:
    from sklearn.metrics import f1_score

    rng = random.Random(7)
    truth = [rng.choice((-1, 0, 1)) for _ in range(200)]
    found = [code if rng.random() < 0.6 else rng.choice((-1, 0)) for code in truth]
    assert macro_f1(truth, found).value == pytest.approx(float(f1_score(truth, found, average="macro")))


def test_that_nothing_coded_leaves_macro_f1_undefined() -> None:
    assert macro_f1([], []).value is None
    with pytest.raises(ValueError, match="cannot be held"):
        macro_f1([1], [1, 0])
