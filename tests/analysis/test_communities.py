from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.communities import (
    GraphCommunities,
    centroids,
    leiden,
    numbered_by_size,
    smallest_theme,
    without_fragments,
)
from workbench.analysis.graph import affinities, memberships
from workbench.analysis.neighbours import Neighbours, nearest


def clouds(sizes: list[int], spread: float = 0.25) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return points on a sphere around one axis a group, and the group of each."""
    chance = np.random.default_rng(1)
    truth = np.repeat(np.arange(len(sizes)), sizes)
    points = np.eye(32)[truth] + chance.normal(scale=spread, size=(len(truth), 32))
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32), truth


def test_that_clear_groups_are_found_and_numbered_by_size() -> None:
    vectors, truth = clouds([20, 60, 40], spread=0.1)
    labels = GraphCommunities(granularity=0.5).fit(vectors).labels_
    assert {(a, b) for a, b in zip(truth, labels, strict=True)} == {(0, 2), (1, 0), (2, 1)}


def test_that_larger_granularity_makes_more_themes() -> None:
    vectors, _ = clouds([100, 100, 100])
    numbers = [GraphCommunities(granularity=g).fit(vectors).labels_.max() + 1 for g in (0.5, 2, 6)]
    assert 3 <= numbers[0] < numbers[1] < numbers[2]


def test_that_one_seed_gives_one_answer() -> None:
    vectors, _ = clouds([50, 50, 50], spread=0.5)
    assert np.array_equal(
        GraphCommunities(seed=3).fit(vectors).labels_, GraphCommunities(seed=3).fit(vectors).labels_
    )


def test_that_handing_in_the_neighbours_changes_nothing() -> None:
    vectors, _ = clouds([40, 40])
    found = GraphCommunities(neighbours=nearest(vectors, 15)).fit(vectors).labels_
    assert np.array_equal(found, GraphCommunities().fit(vectors).labels_)


def test_that_new_rows_go_to_the_nearest_theme() -> None:
    vectors, _ = clouds([30, 60], spread=0.1)
    model = GraphCommunities(granularity=0.3).fit(vectors)
    assert np.array_equal(model.predict(vectors), model.labels_)


def test_that_a_row_like_no_other_has_no_theme() -> None:
    vectors, _ = clouds([30, 30], spread=0.1)
    vectors[7] = 0
    labels = GraphCommunities().fit(vectors).labels_
    assert labels[7] == -1
    assert (np.delete(labels, 7) >= 0).all()


@pytest.mark.parametrize("rows", [2, 3, 6])
def test_that_a_handful_of_rows_is_grouped_without_complaint(rows: int) -> None:
    vectors, _ = clouds([rows])
    labels = GraphCommunities().fit(vectors).labels_
    assert len(labels) == rows
    assert labels.min() == 0


def test_that_equal_rows_are_one_theme() -> None:
    labels = GraphCommunities(granularity=0.1).fit(np.tile(np.eye(8, dtype=np.float32)[0], (10, 1))).labels_
    assert labels.tolist() == [0] * 10


def test_that_labels_are_renumbered_by_size_and_first_member() -> None:
    assert numbered_by_size(np.array([7, 7, 2, 9, 9, -1])).tolist() == [0, 0, 2, 1, 1, -1]


def test_that_a_fragment_joins_what_it_is_tied_to_most() -> None:
    ties = np.zeros((7, 7))
    for a, b, weight in [
        (0, 1, 1),
        (1, 2, 1),
        (0, 2, 1),
        (3, 4, 1),
        (4, 5, 1),
        (3, 5, 1),
        (6, 0, 0.1),
        (6, 4, 0.9),
    ]:
        ties[a, b] = ties[b, a] = weight
    labels = without_fragments(np.array([0, 0, 0, 1, 1, 1, 2], dtype=np.int32), csr_matrix(ties))
    assert labels[6] == labels[4]


def test_that_fragments_join_each_other_until_none_is_left() -> None:
    ties = np.diag(np.arange(1.0, 9.0), 1)
    labels = without_fragments(np.arange(9, dtype=np.int32), csr_matrix(ties + ties.T))
    assert np.bincount(labels).min() >= 3


def test_that_a_fragment_without_ties_stays() -> None:
    assert without_fragments(np.zeros(2, dtype=np.int32), csr_matrix((2, 2))).tolist() == [0, 0]


def test_that_centroids_are_directions_of_the_members_alone() -> None:
    vectors = np.array([[1, 0], [0, 1], [0, 1], [-1, 0]], dtype=np.float32)
    found = centroids(vectors, np.array([0, 1, 1, -1], dtype=np.int32))
    assert np.allclose(found, [[1, 0], [0, 1]])


def test_that_the_graph_is_symmetric_without_loops_and_near_texts_weigh_more() -> None:
    vectors, _ = clouds([40, 40])
    neighbours = nearest(vectors, 5)
    for graph in (affinities(neighbours), memberships(neighbours)):
        assert abs(graph - graph.T).max() < 1e-12
        assert not graph.diagonal().any()
    near, far = neighbours.indices[0, 0], neighbours.indices[0, -1]
    assert affinities(neighbours)[0, near] > affinities(neighbours)[0, far]


@pytest.mark.slow
@pytest.mark.usefixtures("libraries")
def test_that_memberships_are_those_umap_computes() -> None:
    from umap.umap_ import fuzzy_simplicial_set

    vectors, _ = clouds([30, 30])
    neighbours = nearest(vectors, 9)
    own = np.arange(60, dtype=np.int32)[:, None]
    reference = fuzzy_simplicial_set(
        vectors,
        10,
        np.random.RandomState(0),
        "cosine",
        knn_indices=np.hstack([own, neighbours.indices]),
        knn_dists=np.hstack([np.zeros((60, 1), np.float32), 1 - neighbours.similarities]),
    )[0]
    assert abs(memberships(neighbours) - reference).max() < 1e-4


def test_that_equal_texts_are_full_members_of_each_others_neighbourhood() -> None:
    graph = memberships(Neighbours(np.array([[1], [0]], np.int32), np.ones((2, 1), np.float32)))
    assert graph.toarray().tolist() == [[0, 1], [1, 0]]


def test_that_leiden_splits_two_cliques_joined_by_a_thread() -> None:
    clique = np.ones((5, 5)) - np.eye(5)
    ties = np.kron(np.eye(2), clique)
    ties[0, 5] = ties[5, 0] = 0.1
    assert leiden(csr_matrix(ties), 1.0, 0).tolist() == [0] * 5 + [1] * 5


def test_that_rows_apart_make_a_theme_of_their_own() -> None:
    vectors, truth = clouds([40, 40], spread=0.1)
    apart = np.zeros(80, dtype=bool)
    apart[::10] = True
    labels = GraphCommunities(granularity=0.3, apart=apart).fit(vectors).labels_
    assert len(set(labels[apart])) == 1
    assert not set(labels[apart]) & set(labels[~apart])
    assert {(a, b) for a, b in zip(truth[~apart], labels[~apart], strict=True)} in (
        {(0, 0), (1, 1)},
        {(0, 1), (1, 0)},
    )


def test_that_too_few_rows_apart_stay_with_the_others() -> None:
    vectors, _ = clouds([40, 40], spread=0.1)
    apart = np.zeros(80, dtype=bool)
    apart[:2] = True
    alike = GraphCommunities().fit(vectors).labels_
    assert np.array_equal(GraphCommunities(apart=apart).fit(vectors).labels_, alike)


def test_that_only_rows_apart_are_one_theme() -> None:
    vectors, _ = clouds([8], spread=0.1)
    assert set(GraphCommunities(apart=np.ones(8, dtype=bool)).fit(vectors).labels_) == {0}


@pytest.mark.parametrize(
    ("texts", "granularity", "smallest"), [(0, 1, 3), (60, 1, 3), (200, 1, 4), (10_000, 1, 7), (10_000, 4, 3)]
)
def test_that_themes_of_many_texts_are_larger_at_the_least(
    texts: int, granularity: float, smallest: int
) -> None:
    assert smallest_theme(texts, granularity) == smallest
