"""The graph of which texts are near which: themes are its communities, the map draws it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.neighbours import Neighbours

_POWER = 3
_ROUNDS = 64
# What UMAP takes for the smallest bandwidth, as a share of the mean distance.
_NARROWEST = 1e-3


def affinities(neighbours: Neighbours) -> csr_matrix:
    """Return the symmetric graph (n, n) that joins two texts if either is a neighbour of the other.

    A tie weighs the cosine to the third power: near texts then count for more than merely related ones.
    """
    weights = np.maximum(neighbours.similarities.astype(np.float64), 1e-2) ** _POWER
    directed = _directed(neighbours, weights)
    graph = directed.maximum(directed.T).tocsr()
    graph.sort_indices()
    return graph


def memberships(neighbours: Neighbours) -> csr_matrix:
    """Return UMAP's fuzzy union of neighbourhoods (McInnes et al. 2018, section 3.1), symmetric (n, n).

    The same as umap-learn's own to five digits, without the ten seconds its compiler takes in each process.
    """
    distances = np.maximum(1 - neighbours.similarities.astype(np.float64), 0)
    directed = _directed(neighbours, _membership(distances))
    graph = (directed + directed.T - directed.multiply(directed.T)).tocsr()
    graph.sort_indices()
    return graph


def _membership(distances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Let membership fall with the distance beyond the nearest text, so that each row sums to log2(k + 1)."""
    n, k = distances.shape
    nearest = np.where(distances > 0, distances, np.inf).min(axis=1)
    nearest[np.isinf(nearest)] = 0
    beyond = np.maximum(distances - nearest[:, None], 0)
    low, high, width = np.zeros(n), np.full(n, np.inf), np.ones(n)
    for _ in range(_ROUNDS):
        wide = np.exp(-beyond / width[:, None]).sum(axis=1) > np.log2(k + 1)
        high, low = np.where(wide, width, high), np.where(wide, low, width)
        width = np.where(np.isinf(high), width * 2, (low + high) / 2)
    typical = np.where(nearest > 0, distances.sum(axis=1) / (k + 1), distances.sum() / (n * (k + 1)))
    width = np.maximum(width, np.maximum(_NARROWEST * typical, np.finfo(np.float64).tiny))
    return np.exp(-beyond / width[:, None])


def _directed(neighbours: Neighbours, weights: NDArray[np.float64]) -> csr_matrix:
    n, k = neighbours.indices.shape
    rows = np.repeat(np.arange(n), k)
    graph = csr_matrix((weights.ravel(), (rows, neighbours.indices.ravel())), shape=(n, n))
    graph.setdiag(0)
    graph.eliminate_zeros()
    return graph
