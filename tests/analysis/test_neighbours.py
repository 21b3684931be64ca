from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from workbench.analysis import neighbours
from workbench.analysis.neighbours import nearest


def vectors(rows: int, seed: int = 0, dimension: int = 16) -> NDArray[np.float32]:
    found = np.random.default_rng(seed).normal(size=(rows, dimension)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 60), st.integers(1, 8), st.integers(0, 1000))
def test_that_neighbours_are_those_a_full_comparison_finds(rows: int, k: int, seed: int) -> None:
    table = vectors(rows, seed)
    cosines = table @ table.T
    np.fill_diagonal(cosines, -2)
    found = nearest(table, k)
    expected = -np.sort(-cosines, axis=1)[:, : min(k, rows - 1)]
    assert np.allclose(found.similarities, expected, atol=1e-6)
    assert np.allclose(np.take_along_axis(cosines, found.indices, axis=1), found.similarities, atol=1e-6)


def test_that_no_text_is_its_own_neighbour_even_among_equals() -> None:
    table = np.repeat(vectors(3), 4, axis=0)
    found = nearest(table, 3)
    assert (found.indices != np.arange(12)[:, None]).all()
    assert np.allclose(found.similarities, 1)


def test_that_equally_near_texts_stand_in_the_order_of_their_indices() -> None:
    found = nearest(np.repeat(vectors(1), 6, axis=0), 3)
    assert (np.diff(found.indices, axis=1) > 0).all()


@pytest.mark.parametrize(("rows", "k"), [(0, 5), (1, 5), (2, 1), (3, 2)])
def test_that_few_texts_have_few_neighbours(rows: int, k: int) -> None:
    assert nearest(vectors(rows), 5).indices.shape == (rows, k if rows > 1 else 0)


def test_that_the_approximate_search_finds_nearly_all_and_the_same_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = vectors(3000, dimension=32)
    exact = nearest(table, 10)
    monkeypatch.setattr(neighbours, "EXACT_UP_TO", 100)
    once, twice = nearest(table, 10), nearest(table, 10)
    hits = [len(set(a) & set(b)) for a, b in zip(exact.indices, once.indices, strict=True)]
    assert np.mean(hits) / 10 > 0.9
    assert np.array_equal(once.indices, twice.indices)
    assert np.array_equal(once.similarities, twice.similarities)
    assert (once.indices != np.arange(3000)[:, None]).all()
