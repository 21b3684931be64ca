from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from workbench.statistics.intervals import wilson
from workbench.statistics.shares import FEWEST_CODED, RandomCoding, Share, corrected_share

DRAWS, COMMENTS = 500, 4_000


@dataclass(frozen=True)
class Collection:
    """A made-up collection: what is true of each comment, what a biased machine believes, how each counts."""

    truth: np.ndarray
    predicted: np.ndarray
    weights: np.ndarray
    layers: np.ndarray

    @property
    def share(self) -> float:
        return float(np.average(self.truth, weights=self.weights))


def a_collection(*, weighted: bool = False) -> Collection:
    """A machine that is right four times in five and takes a third too many for negative."""
    draw = np.random.default_rng(11)
    layers = (draw.random(COMMENTS) < 0.3).astype(np.int64)
    truth = (draw.random(COMMENTS) < np.where(layers == 1, 0.55, 0.25)).astype(float)
    predicted = np.clip(0.15 + 0.6 * truth + draw.normal(0.08, 0.2, COMMENTS), 0, 1)
    weights = draw.uniform(0.5, 2.0, COMMENTS) if weighted else np.ones(COMMENTS)
    return Collection(truth, predicted, weights, layers)


def drawn(of: Collection, rows: np.ndarray, inclusion: np.ndarray, strata: np.ndarray) -> Share:
    coding = RandomCoding(rows, of.truth[rows], inclusion, strata)
    return corrected_share(of.predicted, of.weights, coding)


def simple_draws(of: Collection, size: int) -> list[tuple[Share, np.ndarray]]:
    draw, found = np.random.default_rng(5), []
    for _ in range(DRAWS):
        rows = draw.choice(COMMENTS, size, replace=False)
        flat = np.full(size, size / COMMENTS)
        found.append((drawn(of, rows, flat, np.zeros(size, dtype=np.int64)), rows))
    return found


def coverage(shares: list[Share], truth: float) -> float:
    return float(np.mean([share.low <= truth <= share.high for share in shares]))


@pytest.mark.parametrize("size", [100, 200])
def test_that_the_intervals_of_500_draws_cover_and_are_narrower_than_wilsons(size: int) -> None:
    of = a_collection()
    found = simple_draws(of, size)
    assert 0.93 <= coverage([share for share, _ in found], of.share) <= 0.97
    plain = [wilson(int(of.truth[rows].sum()), size) for _, rows in found]
    ours = np.mean([share.high - share.low for share, _ in found])
    assert ours < 0.85 * np.mean([high - low for low, high in plain])


def test_that_the_machines_bias_is_gone() -> None:
    of = a_collection()
    assert of.predicted.mean() > of.share + 0.05
    assert np.mean([share.value for share, _ in simple_draws(of, 100)]) == pytest.approx(of.share, abs=0.005)


def test_that_weights_are_respected() -> None:
    of = a_collection(weighted=True)
    assert 0.93 <= coverage([share for share, _ in simple_draws(of, 150)], of.share) <= 0.97


def test_that_layers_drawn_unequally_are_respected() -> None:
    """The rarer layer is drawn four times as densely; taken at face value that would shift the share."""
    of, draw, found, naive = a_collection(), np.random.default_rng(4), [], []
    sizes = {0: 70, 1: 120}
    members = {layer: np.flatnonzero(of.layers == layer) for layer in sizes}
    for _ in range(DRAWS):
        rows = np.concatenate([draw.choice(members[one], size, replace=False) for one, size in sizes.items()])
        inclusion = np.array([sizes[one] / members[one].size for one in of.layers[rows]])
        found.append(drawn(of, rows, inclusion, of.layers[rows]))
        naive.append(of.truth[rows].mean())
    assert np.mean(naive) > of.share + 0.05
    assert np.mean([share.value for share in found]) == pytest.approx(of.share, abs=0.005)
    assert 0.93 <= coverage(found, of.share) <= 0.97


def test_that_a_useless_machine_is_not_believed() -> None:
    of = a_collection()
    blind = Collection(of.truth, np.random.default_rng(1).random(COMMENTS), of.weights, of.layers)
    found = simple_draws(blind, 100)
    assert 0.93 <= coverage([share for share, _ in found], blind.share) <= 0.97


def test_that_a_class_nobody_met_still_has_an_upper_end() -> None:
    size = 100
    coding = RandomCoding(
        np.arange(size), np.zeros(size), np.full(size, size / COMMENTS), np.zeros(size, dtype=np.int64)
    )
    share = corrected_share(np.full(COMMENTS, 0.3), np.ones(COMMENTS), coding)
    assert (share.value, share.low) == (0.0, 0.0)
    assert 0.03 < share.high < 0.05
    assert (share.coded, share.comments) == (size, COMMENTS)


def test_that_coding_everything_leaves_nothing_to_estimate() -> None:
    of = a_collection()
    rows = np.arange(COMMENTS)
    share = drawn(of, rows, np.ones(COMMENTS), np.zeros(COMMENTS, dtype=np.int64))
    assert share.value == pytest.approx(of.share)
    assert share.high - share.low < 0.03


@pytest.mark.parametrize("inclusion", [0.0, -0.1, 1.5, np.nan])
def test_that_a_comment_that_was_not_drawn_at_random_is_refused(inclusion: float) -> None:
    size = 40
    with pytest.raises(ValueError, match="probability"):
        RandomCoding(
            np.arange(size), np.zeros(size), np.full(size, inclusion), np.zeros(size, dtype=np.int64)
        )


def test_that_a_comment_coded_twice_is_refused() -> None:
    size = 40
    with pytest.raises(ValueError, match="once"):
        RandomCoding(np.zeros(size, dtype=np.int64), np.zeros(size), np.full(size, 0.1), np.arange(size))


def test_that_a_handful_of_codings_corrects_nothing() -> None:
    size = FEWEST_CODED - 1
    coding = RandomCoding(np.arange(size), np.zeros(size), np.full(size, 0.1), np.zeros(size, dtype=np.int64))
    with pytest.raises(ValueError, match="too few"):
        corrected_share(np.zeros(200), np.ones(200), coding)
