"""How surely a theme would be found again: each is looked for in divisions of parts of the same texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

_PART = 0.8
_DRAWS, _DRAWS_OF_MANY, _MANY = 5, 3, 20_000
_DRAWS_OF_A_TREE = 2

Divide = Callable[[csr_matrix, int], NDArray[np.int32]]
Grow = Callable[[csr_matrix, int], Mapping[float, NDArray[np.int32]]]


def stability(graph: csr_matrix, labels: NDArray[np.int32], divide: Divide, seed: int) -> NDArray[np.float32]:
    """Return for each label of the nodes of `graph` how well it is found again, 0 to 1.

    Four fifths of the nodes are drawn and divided anew, five times (three times if there are more than 20,000); a
    label's stability is the mean of its Jaccard index with the group most like it (Hennig 2007). `divide` takes
    a graph and a seed. Below about .6 a theme is a matter of chance, above .75 it is sound (by the same source).
    """
    nodes, number = len(labels), int(labels.max(initial=-1)) + 1
    chance = np.random.default_rng(seed)
    draws = _DRAWS if nodes <= _MANY else _DRAWS_OF_MANY
    found = np.zeros((draws, number))
    for draw in range(draws):
        rows = np.sort(chance.choice(nodes, max(1, round(_PART * nodes)), replace=False))
        again = divide(csr_matrix(graph[rows][:, rows]), seed + draw + 1)
        found[draw] = _likeness(labels[rows], again, number)
    return found.mean(axis=0).astype(np.float32)


def tree_stability(
    graph: csr_matrix, tree: Mapping[float, NDArray[np.int32]], grow: Grow, seed: int
) -> dict[float, NDArray[np.float32]]:
    """Return the same for the labels of every level of a tree of themes, from two draws (one above 20,000).

    `grow` makes a tree of as many levels from a graph and a seed.
    """
    nodes = len(graph.indptr) - 1
    chance = np.random.default_rng(seed)
    numbers = {level: int(labels.max(initial=-1)) + 1 for level, labels in tree.items()}
    draws = _DRAWS_OF_A_TREE if nodes <= _MANY else 1
    found = {level: np.zeros((draws, number)) for level, number in numbers.items()}
    for draw in range(draws):
        rows = np.sort(chance.choice(nodes, max(1, round(_PART * nodes)), replace=False))
        again = grow(csr_matrix(graph[rows][:, rows]), seed + draw + 1)
        for level, labels in tree.items():
            found[level][draw] = _likeness(labels[rows], again[level], numbers[level])
    return {level: likeness.mean(axis=0).astype(np.float32) for level, likeness in found.items()}


def _likeness(labels: NDArray[np.int32], again: NDArray[np.int32], number: int) -> NDArray[np.float64]:
    """Return each label's Jaccard index with the group of `again` that is most like it."""
    both = csr_matrix((np.ones(len(labels)), (labels, again)), shape=(number, int(again.max(initial=-1)) + 1))
    own, other = np.asarray(both.sum(axis=1)).ravel(), np.asarray(both.sum(axis=0)).ravel()
    pairs = both.tocoo()
    likeness = pairs.data / (own[pairs.row] + other[pairs.col] - pairs.data)
    best = np.zeros(number)
    np.maximum.at(best, pairs.row, likeness)
    return best
