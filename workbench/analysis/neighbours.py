"""Finds each text's nearest texts by cosine: themes, the map and near-duplicates all start from these."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra, usable_cores

EXACT_UP_TO = 20_000
_ROWS_AT_ONCE = 256
# Navigable small worlds (Malkov and Yashunin 2020): links a node, breadth of building and of search.
_LINKS, _BUILD_BREADTH, _SEARCH_BREADTH = 16, 80, 64


class Neighbours(NamedTuple):
    """Row i has text i's nearest others, the nearest first: `indices` int32, cosines float32, both (n, k)."""

    indices: NDArray[np.int32]
    similarities: NDArray[np.float32]


NO_NEIGHBOURS = Neighbours(np.empty((0, 0), np.int32), np.empty((0, 0), np.float32))


def nearest(vectors: NDArray[np.float32], k: int) -> Neighbours:
    """Return the `k` nearest others of each row of `vectors` (n, d), rows of length 1; k shrinks to n - 1.

    Exact up to 20,000 rows; above, an approximate index that finds about 98 in 100 of them. The same
    vectors give the same answer, because one thread builds the index; those found stand in the order of
    their cosines, equal ones in the order of their indices.
    """
    return nearest_in_crowd(vectors, k, k)[0]


def nearest_in_crowd(
    vectors: NDArray[np.float32], k: int, crowd: int
) -> tuple[Neighbours, NDArray[np.float32]]:
    """Return the same, and the mean cosine (n,) of each row to its `crowd` nearest others, k or more.

    Above 20,000 rows only k others are looked for, and the mean is of these.
    """
    k, crowd = (max(0, min(number, len(vectors) - 1)) for number in (k, crowd))
    if k == 0:
        found = Neighbours(np.empty((len(vectors), 0), np.int32), np.empty((len(vectors), 0), np.float32))
        return found, np.zeros(len(vectors), dtype=np.float32)
    vectors = np.ascontiguousarray(vectors, dtype=np.float32)
    if len(vectors) <= EXACT_UP_TO:
        return _exact(vectors, k, crowd)
    found = _approximate(vectors, k)
    return found, found.similarities.mean(axis=1)


def with_self(neighbours: Neighbours, k: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return indices and distances (n, k) as umap-learn counts: a text is its own nearest, at distance 0."""
    own = np.arange(len(neighbours.indices), dtype=np.int32)[:, None]
    indices = np.hstack([own, neighbours.indices[:, : k - 1]])
    distances = np.hstack([np.zeros_like(own, dtype=np.float32), 1 - neighbours.similarities[:, : k - 1]])
    return indices, np.maximum(distances, 0)


def _exact(vectors: NDArray[np.float32], k: int, crowd: int) -> tuple[Neighbours, NDArray[np.float32]]:
    indices = np.empty((len(vectors), k), dtype=np.int32)
    similarities = np.empty((len(vectors), k), dtype=np.float32)
    means = np.empty(len(vectors), dtype=np.float32)

    def fill(start: int) -> None:
        rows = slice(start, start + _ROWS_AT_ONCE)
        cosines = vectors[rows] @ vectors.T
        np.fill_diagonal(cosines[:, start:], -2.0)
        found = np.argpartition(cosines, -k, axis=1)[:, -k:]
        indices[rows], similarities[rows] = _sorted(found, np.take_along_axis(cosines, found, axis=1))
        if crowd > k:
            cosines.partition(-crowd, axis=1)
            means[rows] = np.sort(cosines[:, -crowd:], axis=1).mean(axis=1)

    with single_threaded_algebra(), ThreadPoolExecutor(usable_cores()) as pool:
        for _ in pool.map(fill, range(0, len(vectors), _ROWS_AT_ONCE)):
            pass
    return Neighbours(indices, similarities), means if crowd > k else similarities.mean(axis=1)


def _approximate(vectors: NDArray[np.float32], k: int) -> Neighbours:
    import faiss

    index = faiss.IndexHNSWFlat(vectors.shape[1], _LINKS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction, index.hnsw.efSearch = _BUILD_BREADTH, max(_SEARCH_BREADTH, 2 * k)
    # Several threads would insert in an order that differs from run to run, and the index would differ with it.
    faiss.omp_set_num_threads(1)
    index.add(vectors)
    faiss.omp_set_num_threads(usable_cores())
    cosines, found = index.search(vectors, k + 1)
    return _without_self(found, cosines, k)


def _without_self(found: NDArray[np.int64], cosines: NDArray[np.float32], k: int) -> Neighbours:
    """Drop each row's own index; a row the search did not find itself in loses its farthest neighbour."""
    rows = np.arange(len(found))[:, None]
    unwanted = (found == rows) | (found < 0)
    cosines = np.where(unwanted, np.float32(-2.0), cosines)
    # A search that came back short would leave -1: the row itself is the harmless stand-in.
    indices, similarities = _sorted(np.where(found < 0, rows, found), cosines)
    return Neighbours(indices[:, :k], np.maximum(similarities[:, :k], -1.0))


def _sorted(
    indices: NDArray[np.int64], similarities: NDArray[np.float32]
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    order = np.lexsort((indices, -similarities), axis=1)
    return (
        np.take_along_axis(indices, order, axis=1).astype(np.int32),
        np.take_along_axis(similarities, order, axis=1),
    )
