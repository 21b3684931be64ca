from __future__ import annotations

import numpy as np
import pytest

from tests.analysis.test_communities import clouds
from workbench.analysis.map import disc, framed, layout, side_by_side
from workbench.analysis.neighbours import nearest

pytestmark = pytest.mark.usefixtures("libraries")


def test_that_alike_texts_lie_together() -> None:
    vectors, truth = clouds([40, 40, 40], spread=0.15)
    places = layout(vectors, nearest(vectors, 15), seed=0)
    gaps = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(gaps, np.inf)
    assert (truth[gaps.argmin(axis=1)] == truth).mean() > 0.95


def test_that_one_seed_draws_one_map() -> None:
    vectors, _ = clouds([30, 30])
    once, twice = (layout(vectors, nearest(vectors, 15), seed=5) for _ in range(2))
    assert once.tobytes() == twice.tobytes()


@pytest.mark.parametrize("rows", [1, 2, 3, 19, 20, 21])
def test_that_few_texts_have_places_too(rows: int) -> None:
    vectors, _ = clouds([rows])
    places = layout(vectors, nearest(vectors, 15), seed=0)
    assert places.shape == (rows, 2)
    assert np.isfinite(places).all()


def test_that_equal_texts_do_not_break_the_map() -> None:
    vectors = np.tile(np.eye(16, dtype=np.float32)[0], (40, 1))
    assert np.isfinite(layout(vectors, nearest(vectors, 15), seed=0)).all()


def test_that_a_framed_map_is_centred_and_of_one_size() -> None:
    places = framed(np.random.default_rng(0).normal(size=(100, 2)).astype(np.float32) * 50 + 7)
    assert np.allclose(np.median(places, axis=0), 0, atol=1e-5)
    assert np.isclose(np.quantile(np.linalg.norm(places, axis=1), 0.9), 1, atol=1e-3)


def test_that_maps_side_by_side_do_not_overlap_and_take_room_by_number() -> None:
    large, small, none = side_by_side([disc(400), disc(100), disc(0)])
    assert large[:, 0].max() < small[:, 0].min()
    assert np.ptp(large[:, 1]) > 1.8 * np.ptp(small[:, 1])
    assert none.shape == (0, 2)
