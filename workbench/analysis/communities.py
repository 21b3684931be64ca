"""Groups texts by the communities of their neighbour graph; fits BERTopic as its cluster model."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.graph import affinities
from workbench.analysis.neighbours import Neighbours, nearest
from workbench.analysis.stability import stability

NEIGHBOURS = 15
RESOLUTION = 1.5
_SMALLEST_OF_FEW = 3
_ITERATIONS = 2
_COLUMNS_AT_ONCE = 64
# More trials find better and steadier themes; on many texts one trial is steady and takes long enough.
_TRIALS, _TRIALS_OF_MANY, _MANY = 5, 2, 20_000


class GraphCommunities:
    """Leiden communities (Traag et al. 2019) of the graph of cosine neighbours.

    How many themes there are follows from one criterion at any number of texts: a theme is a group whose
    ties among its own outweigh one and a half times what chance would give them, and any split or merger
    would lower that surplus (modularity at resolution 1.5 over 15 neighbours: the middle of a plateau on which
    themes are as near to people's own categories on labelled sets of 160 to 20,000 texts). Groups of fewer
    texts than `smallest_theme` says join the group they are tied to most. `granularity` multiplies the
    resolution: larger means more and smaller themes.

    After `fit`, `labels_` holds a community for every row, the largest first; -1 only for rows that have
    nothing in common with any other. `neighbours` may be handed in when they are known already. Rows that are
    `apart` make a community of their own, or none if they are too few. `stability_` says of each community
    how surely it would be found again.
    """

    def __init__(
        self,
        granularity: float = 1.0,
        seed: int = 0,
        neighbours: Neighbours | None = None,
        apart: NDArray[np.bool_] | None = None,
    ) -> None:
        self.granularity = granularity
        self.seed = seed
        self.neighbours = neighbours
        self.apart = apart
        self.labels_: NDArray[np.int32] = np.empty(0, np.int32)
        self.stability_: NDArray[np.float32] = np.empty(0, np.float32)
        self._again: NDArray[np.float32] = np.empty(0, np.float32)
        self.centroids_: NDArray[np.float32] = np.empty((0, 0), np.float32)

    def fit(self, X: NDArray[np.float32], y: object = None) -> Self:  # noqa: ARG002, N803 - BERTopic's own names
        """Group the rows of `X` (n, d), of length 1."""
        neighbours = nearest(X, NEIGHBOURS) if self.neighbours is None else self.neighbours
        graph = affinities(neighbours)
        alone = neighbours.similarities.max(axis=1, initial=0.0) <= 0
        labels = np.full(len(X), -1, dtype=np.int32)
        apart = self._apart(len(X))
        rows = np.flatnonzero(~apart)
        if len(rows):
            inner = graph if len(rows) == len(X) else csr_matrix(graph[rows][:, rows])
            found = leiden(inner, RESOLUTION * self.granularity, self.seed)
            labels[rows] = without_fragments(found, inner, smallest_theme(len(rows), self.granularity))
            self._again = stability(inner, labels[rows], self._divided, self.seed)
        labels[alone] = -1
        labels[apart] = len(self._again)
        self.labels_ = numbered_by_size(labels)
        self.stability_ = self._stability(labels)
        self.centroids_ = centroids(X, self.labels_)
        return self

    def _apart(self, rows: int) -> NDArray[np.bool_]:
        if self.apart is None or np.count_nonzero(self.apart) < _SMALLEST_OF_FEW:
            return np.zeros(rows, dtype=bool)
        return self.apart

    def _divided(self, graph: csr_matrix, seed: int) -> NDArray[np.int32]:
        found = leiden(graph, RESOLUTION * self.granularity, seed, trials=1)
        return without_fragments(found, graph, smallest_theme(len(graph.indptr) - 1, self.granularity))

    def _stability(self, labels: NDArray[np.int32]) -> NDArray[np.float32]:
        """Return the stability of each of `labels_`, given what they were before; rows apart are a rule's."""
        first = [
            int(np.argmax(self.labels_ == number)) for number in range(int(self.labels_.max(initial=-1)) + 1)
        ]
        before = labels[first]
        return np.append(self._again, 1.0).astype(np.float32)[np.minimum(before, len(self._again))]

    def predict(self, X: NDArray[np.float32]) -> NDArray[np.int32]:  # noqa: N803 - BERTopic's own name
        """Return the community with the nearest centroid for each row of `X`."""
        return np.argmax(X @ self.centroids_.T, axis=1).astype(np.int32)


def smallest_theme(texts: int, granularity: float = 1.0) -> int:
    """Return how many of `texts` make a theme at the least: half of their binary logarithm, three or more.

    A theme must repay its naming: with more texts to choose from, chance makes larger groups. Where finer
    themes are asked for, smaller ones are allowed.
    """
    return max(_SMALLEST_OF_FEW, round(np.log2(max(texts, 1)) / 2 / max(granularity, 1.0)))


def leiden(graph: csr_matrix, resolution: float, seed: int, trials: int | None = None) -> NDArray[np.int32]:
    """Return a community for each node of a symmetric graph (n, n), numbered by size: the best of `trials`."""
    from graspologic_native import leiden_csr

    n = len(graph.indptr) - 1
    if not graph.nnz:  # the library panics on a node without any tie in the graph
        return np.arange(n, dtype=np.int32)
    _, found = leiden_csr(
        graph.indptr.astype(np.int64),
        graph.indices.astype(np.int32),
        graph.data.astype(np.float64),
        n,
        resolution=resolution,
        seed=seed,
        trials=trials or (_TRIALS if n <= _MANY else _TRIALS_OF_MANY),
        iterations=_ITERATIONS,
    )
    return numbered_by_size(np.array([found[i] for i in range(n)]))


def numbered_by_size(labels: NDArray[np.integer]) -> NDArray[np.int32]:
    """Renumber labels from 0 for the largest group on, groups of one size by their first member; -1 stays."""
    numbered = np.full(len(labels), -1, dtype=np.int32)
    inside = labels >= 0
    _, first, inverse, sizes = np.unique(
        labels[inside], return_index=True, return_inverse=True, return_counts=True
    )
    numbers = np.empty(len(sizes), dtype=np.int32)
    numbers[np.lexsort((first, -sizes))] = np.arange(len(sizes))
    numbered[inside] = numbers[inverse]
    return numbered


def without_fragments(
    labels: NDArray[np.int32], graph: csr_matrix, smallest: int = _SMALLEST_OF_FEW
) -> NDArray[np.int32]:
    """Give communities of fewer than `smallest` nodes, the least first, to the one they are tied to most."""
    labels = labels.copy()
    members = {int(label): list(np.flatnonzero(labels == label)) for label in np.unique(labels)}
    queue = [(len(found), -label) for label, found in members.items() if len(found) < smallest]
    heapify(queue)
    while queue:
        size, label = heappop(queue)
        if len(members.get(-label, ())) != size:
            continue  # it has grown, or gone into another, since it was put here
        target = _most_tied(members[-label], labels, graph)
        if target is None:
            continue
        labels[members[-label]] = target
        members[target] += members.pop(-label)
        if len(members[target]) < smallest:
            heappush(queue, (len(members[target]), -target))
    return numbered_by_size(labels)


def _most_tied(members: Sequence[int], labels: NDArray[np.int32], graph: csr_matrix) -> int | None:
    """Return the label of other nodes with the heaviest ties to `members` in all, None if there are none."""
    ties: dict[int, float] = {}
    for member in members:
        span = slice(graph.indptr[member], graph.indptr[member + 1])
        for label, weight in zip(
            labels[graph.indices[span]].tolist(), graph.data[span].tolist(), strict=True
        ):
            ties[label] = ties.get(label, 0.0) + weight
    ties.pop(int(labels[members[0]]), None)
    return max(ties, key=lambda label: (ties[label], -label), default=None)


def centroids(vectors: NDArray[np.float32], labels: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the mean direction of each label's rows (labels, d), of length 1; -1 is no label."""
    rows = np.flatnonzero(labels >= 0)
    shape = (int(labels.max(initial=-1)) + 1, len(vectors))
    members = csr_matrix((np.ones(len(rows)), (labels[rows], rows)), shape=shape)
    sums = np.zeros((shape[0], vectors.shape[1]))
    for start in range(0, vectors.shape[1], _COLUMNS_AT_ONCE):
        columns = slice(start, start + _COLUMNS_AT_ONCE)
        sums[:, columns] = members @ vectors[:, columns].astype(np.float64)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return (sums / np.where(lengths > 0, lengths, 1)).astype(np.float32)
