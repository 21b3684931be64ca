"""How surely a theme would be found again: each is looked for in divisions of parts of the same texts."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.cores import usable_cores

_PART = 0.8
_DRAWS, _DRAWS_OF_MANY, _MANY = 5, 3, 20_000
_DRAWS_OF_A_TREE = 2

Divide = Callable[[csr_matrix, int], NDArray[np.int32]]
Tree = Mapping[float, NDArray[np.int32]]
Grow = Callable[[csr_matrix, int], Tree]
GrownAgain = Iterable[tuple[NDArray[np.int64], Tree]]
"""Which nodes a part of a graph holds, and the tree grown from it; for each part."""


def stability(graph: csr_matrix, labels: NDArray[np.int32], divide: Divide, seed: int) -> NDArray[np.float32]:
    """Return for each label of the nodes of `graph` how surely it would be found again, 0 to 1.

    Four fifths of the nodes are drawn and divided anew, five times (three times if there are more than 20,000). A
    label's stability is the geometric mean of two shares: of its pairs of nodes that stay together (the cluster
    consensus of Monti and others, 2003), and of its nodes' ties that stay inside. `divide` takes a graph and a seed.
    """
    draws = _DRAWS if len(labels) <= _MANY else _DRAWS_OF_MANY
    with grown_again(graph, lambda part, chance: {0.0: divide(part, chance)}, seed, draws) as again:
        return tree_stability(graph, {0.0: labels}, again)[0.0]


@contextmanager
def grown_again(graph: csr_matrix, grow: Grow, seed: int, draws: int | None = None) -> Generator[GrownAgain]:
    """Begin to grow trees from parts of a graph, two (one above 20,000) if `draws` does not say how many.

    `grow` makes a tree of as many levels as the graph's own from a graph and a seed, on several threads: communities
    are found outside of the interpreter's lock, so that the graph's own can be grown meanwhile.
    """
    nodes, chance = len(graph.indptr) - 1, np.random.default_rng(seed)
    size, number = max(1, round(_PART * nodes)), draws or (_DRAWS_OF_A_TREE if nodes <= _MANY else 1)
    parts = [np.sort(chance.choice(nodes, size, replace=False)) for _ in range(number)]

    def again(draw: int) -> Tree:
        rows = parts[draw]
        return grow(csr_matrix(graph[rows][:, rows]), seed + draw + 1)

    with ThreadPoolExecutor(usable_cores()) as pool:
        yield zip(parts, pool.map(again, range(number)), strict=True)


def tree_stability(graph: csr_matrix, tree: Tree, again: GrownAgain) -> dict[float, NDArray[np.float32]]:
    """Return the same for the labels of every level of a tree of themes, by what was `grown_again`."""
    pairs = {level: np.zeros((2, int(labels.max(initial=-1)) + 1)) for level, labels in tree.items()}
    for rows, other in again:
        for level, labels in tree.items():
            pairs[level] += _pairs(labels[rows], other[level], pairs[level].shape[1])
    return {
        level: np.sqrt(kept / np.maximum(drawn, 1) * _inside(graph, tree[level])).astype(np.float32)
        for level, (kept, drawn) in pairs.items()
    }


def _pairs(labels: NDArray[np.int32], again: NDArray[np.int32], number: int) -> NDArray[np.float64]:
    """Return how many pairs of each label are together in a group of `again`, and how many there are (2, number)."""
    shape = (number, int(again.max(initial=-1)) + 1)
    both = csr_matrix((np.ones(len(labels)), (labels, again)), shape=shape).tocoo()
    found = np.zeros((2, number))
    np.add.at(found[0], both.row, both.data * (both.data - 1))
    sizes = np.bincount(labels, minlength=number)
    found[1] = sizes * (sizes - 1)
    return found


def _inside(graph: csr_matrix, labels: NDArray[np.int32]) -> NDArray[np.float64]:
    """Return for each label which share of the ties of one of its nodes stays inside, on the average."""
    rows = np.repeat(np.arange(len(labels)), np.diff(graph.indptr))
    own = np.bincount(rows, graph.data * (labels[rows] == labels[graph.indices]), len(labels))
    every = np.bincount(rows, graph.data, len(labels))
    shares = own / np.where(every > 0, every, 1.0)
    sizes = np.bincount(labels).astype(np.float64)
    return np.bincount(labels, shares) / np.maximum(sizes, 1.0)
