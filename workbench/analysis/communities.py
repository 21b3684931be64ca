"""Groups texts by the communities of their neighbour graph; fits BERTopic as its cluster model."""

from __future__ import annotations

from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.neighbours import Neighbours, nearest

NEIGHBOURS = 30
SMALLEST_THEME = 3
_TRIALS = 3
_ITERATIONS = 2


class GraphCommunities:
    """Leiden communities (Traag et al. 2019) of the union graph of cosine neighbours, weighted by cosine.

    After `fit`, `labels_` holds a community for every row, the largest first; nothing is left out.
    `granularity` multiplies the resolution: larger means more and smaller communities. `neighbours` may be
    handed in when they are known already.
    """

    def __init__(self, granularity: float = 1.0, seed: int = 0, neighbours: Neighbours | None = None) -> None:
        self.granularity = granularity
        self.seed = seed
        self.neighbours = neighbours
        self.labels_: NDArray[np.int32] = np.empty(0, np.int32)
        self.centroids_: NDArray[np.float32] = np.empty((0, 0), np.float32)

    def fit(self, X: NDArray[np.float32], y: object = None) -> Self:  # noqa: N803 - BERTopic's name for it
        """Group the rows of `X` (n, d), of length 1."""
        neighbours = self.neighbours or nearest(X, NEIGHBOURS)
        graph = union_graph(neighbours)
        resolution = self.granularity * resolution_for(len(X))
        self.labels_ = without_fragments(leiden(graph, resolution, self.seed), graph)
        self.centroids_ = centroids(X, self.labels_)
        return self

    def predict(self, X: NDArray[np.float32]) -> NDArray[np.int32]:  # noqa: N803 - BERTopic's name for it
        """Return the community with the nearest centroid for each row of `X`."""
        return np.argmax(X @ self.centroids_.T, axis=1).astype(np.int32)


def resolution_for(texts: int) -> float:
    return float(np.clip(texts / 3000, 1.0, 3.0))


def union_graph(neighbours: Neighbours) -> csr_matrix:
    """Return the symmetric graph (n, n) that joins two texts if either is a neighbour of the other."""
    n, k = neighbours.indices.shape
    weights = np.maximum(neighbours.similarities, 1e-6).ravel().astype(np.float64)
    rows = np.repeat(np.arange(n), k)
    directed = csr_matrix((weights, (rows, neighbours.indices.ravel())), shape=(n, n))
    directed.setdiag(0)
    directed.eliminate_zeros()
    graph = directed.maximum(directed.T).tocsr()
    graph.sort_indices()
    return graph


def leiden(graph: csr_matrix, resolution: float, seed: int) -> NDArray[np.int32]:
    """Return a community for each node of a symmetric graph, numbered by size (ties: by first member)."""
    from graspologic_native import leiden_csr

    n = graph.shape[0]
    _, found = leiden_csr(
        graph.indptr.astype(np.int64),
        graph.indices.astype(np.int32),
        graph.data.astype(np.float64),
        n,
        resolution=resolution,
        seed=seed,
        trials=_TRIALS,
        iterations=_ITERATIONS,
    )
    return numbered_by_size(np.array([found[i] for i in range(n)]))


def numbered_by_size(labels: NDArray[np.integer]) -> NDArray[np.int32]:
    """Renumber labels from 0 for the largest group on; groups of one size by their first member."""
    _, first, inverse, sizes = np.unique(labels, return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    numbers = np.empty(len(order), dtype=np.int32)
    numbers[order] = np.arange(len(order))
    return numbers[inverse]


def without_fragments(labels: NDArray[np.int32], graph: csr_matrix) -> NDArray[np.int32]:
    """Give communities of fewer than three texts to the community they are tied to most."""
    labels = labels.copy()
    sizes = np.bincount(labels)
    for small in np.flatnonzero(sizes < SMALLEST_THEME)[::-1]:
        members = np.flatnonzero(labels == small)
        ties = np.zeros(len(sizes))
        for member in members:
            span = slice(graph.indptr[member], graph.indptr[member + 1])
            np.add.at(ties, labels[graph.indices[span]], graph.data[span])
        ties[small] = 0
        if ties.any():
            labels[members] = int(np.argmax(ties))
    return numbered_by_size(labels)


def centroids(vectors: NDArray[np.float32], labels: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the mean direction of each label's rows (labels, d), of length 1; negative labels are left out."""
    sums = np.zeros((int(labels.max(initial=-1)) + 1, vectors.shape[1]), dtype=np.float64)
    np.add.at(sums, labels[labels >= 0], vectors[labels >= 0])
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return (sums / np.where(lengths > 0, lengths, 1)).astype(np.float32)
