"""The adjusted Rand index against values worked out on paper and against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from workbench.statistics.clusterings import adjusted_rand


def test_that_the_names_of_labels_do_not_count() -> None:
    assert adjusted_rand([0, 0, 1, 1], [7, 7, -1, -1]) == 1.0
    assert adjusted_rand([], []) == 1.0
    assert adjusted_rand([3], [1]) == 1.0


def test_a_value_worked_out_on_paper() -> None:
    # Of 6 pairs the first division joins 2, the second 1, both 1; by chance that would be 2 * 1 / 6.
    assert adjusted_rand([0, 0, 1, 1], [0, 0, 1, 2]) == pytest.approx((1 - 2 * 1 / 6) / (1.5 - 2 * 1 / 6))


def test_that_scikit_learn_agrees() -> None:
    chance = np.random.default_rng(8)
    for groups in (2, 5, 40):
        one, other = (chance.integers(0, groups, 300).tolist() for _ in range(2))
        mixed = [a if keep else b for a, b, keep in zip(one, other, chance.random(300) < 0.7, strict=True)]
        assert adjusted_rand(one, mixed) == pytest.approx(adjusted_rand_score(one, mixed))


def test_that_lengths_must_agree() -> None:
    with pytest.raises(ValueError, match="as long as"):
        adjusted_rand([1], [1, 2])
