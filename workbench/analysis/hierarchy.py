"""Nests themes in broader ones and divides them into finer ones: one tree, cut at every stop of granularity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.communities import (
    RESOLUTION,
    leiden,
    numbered_by_size,
    smallest_theme,
    without_fragments,
)
from workbench.analysis.stability import grown_again, tree_stability
from workbench.domain.granularity import OWN_CHOICE, STOPS

Labels = NDArray[np.int32]
Merger = tuple[float, int, int]

_BROADER = [stop for stop in STOPS if stop < OWN_CHOICE]
_FINER = [stop for stop in STOPS if stop > OWN_CHOICE]


class Division(NamedTuple):
    """Labels of n texts; `stability` says of each how surely it would be found again, None where not measured."""

    labels: Labels
    stability: tuple[float | None, ...] = ()


def divisions(
    graph: csr_matrix, labels: Labels, apart: NDArray[np.bool_], seed: int, *, measured: bool = True
) -> dict[float, Division]:
    """Return a division (n,) for every stop of granularity, numbered by size; at 1 it is `labels` as they came.

    `graph` (n, n) holds the ties of n texts. Every group of a stop lies within one group of the next broader stop.
    Texts without a theme (-1) have none at any stop, and a theme whose texts are all `apart` stays as it is.
    How surely groups would be found again is not `measured` where `labels` come from elsewhere.
    """
    fixed = np.array([bool(apart[labels == theme].all()) for theme in range(int(labels.max(initial=-1)) + 1)])
    rows = np.flatnonzero((labels >= 0) & ~fixed[labels] if len(fixed) else labels >= 0)
    if not len(rows):
        return dict.fromkeys(STOPS, Division(labels))
    inner = csr_matrix(graph[rows][:, rows])
    own = numbered_by_size(labels[rows])
    found, steady = _measured(inner, own, seed) if measured else (_tree(inner, own, seed), {})
    return {
        stop: _whole(found[stop], labels, rows, steady.get(stop)) if stop in found else Division(labels)
        for stop in STOPS
    }


def _measured(
    graph: csr_matrix, own: Labels, seed: int
) -> tuple[dict[float, Labels], dict[float, NDArray[np.float32]]]:
    """Return the tree around a division, and how surely the groups of each stop would be found again."""
    with grown_again(graph, _grown, seed) as again:
        found = _tree(graph, own, seed)
        return found, tree_stability(graph, found, again)


def _tree(graph: csr_matrix, own: Labels, seed: int) -> dict[float, Labels]:
    return broader(graph, own) | finer(graph, own, seed)


def _grown(graph: csr_matrix, seed: int) -> dict[float, Labels]:
    """Return the tree of a graph as it would be found from scratch."""
    smallest = smallest_theme(len(graph.indptr) - 1)
    own = without_fragments(leiden(graph, RESOLUTION, seed, trials=1), graph, smallest)
    return _tree(graph, own, seed)


def broader(graph: csr_matrix, labels: Labels) -> dict[float, Labels]:
    """Return labels for every stop below 1, made by merging the groups that are tied most."""
    mergers = closest_first(_ties(graph, labels))
    return {stop: numbered_by_size(_cut(mergers, labels, RESOLUTION * stop)) for stop in _BROADER}


def finer(graph: csr_matrix, labels: Labels, seed: int) -> dict[float, Labels]:
    """Return labels for every stop above 1: communities at its resolution, of ties inside of groups alone."""
    found: dict[float, Labels] = {}
    for stop in _FINER:
        inside = _within(graph, labels)
        smallest = smallest_theme(len(labels), stop)
        parts = without_fragments(leiden(inside, RESOLUTION * stop, seed, trials=1), inside, smallest)
        found[stop] = labels = numbered_by_size(_without_crumbs(parts, labels, smallest))
    return found


def closest_first(ties: NDArray[np.float64]) -> list[Merger]:
    """Return which groups merge, one pair at a time: (resolution below which they do, kept, gone).

    `ties` (k, k) holds what the groups are tied by among each other and, on the diagonal, inside. The pair is taken
    whose tie outweighs most what chance would give it, which is the resolution at which modularity gains nothing
    by their merger (Bonald et al. 2018). Groups without a tie never merge.
    """
    degrees, whole = ties.sum(axis=1), ties.sum()
    between = np.triu(ties, 1) + np.triu(ties, 1).T
    mergers: list[Merger] = []
    while between.any():
        nearness = between * whole / np.outer(degrees, degrees)
        first, second = divmod(int(np.argmax(nearness)), len(ties))
        mergers.append((float(nearness[first, second]), first, second))
        between[first] += between[second]
        between[:, first] += between[:, second]
        between[second] = between[:, second] = 0
        between[first, first] = 0
        degrees[first] += degrees[second]
    return mergers


def parents(finer_labels: Labels, broader_labels: Labels) -> dict[int, int]:
    """Return the group of the broader division in which each group of the finer one lies."""
    numbers, first = np.unique(finer_labels, return_index=True)
    inside: Iterator[tuple[int, int]] = zip(numbers.tolist(), broader_labels[first].tolist(), strict=True)
    return {number: parent for number, parent in inside if number >= 0}


def _ties(graph: csr_matrix, labels: Labels) -> NDArray[np.float64]:
    members = csr_matrix((np.ones(len(labels)), (np.arange(len(labels)), labels)))
    return np.asarray((members.T @ graph @ members).todense(), dtype=np.float64)


def _cut(mergers: list[Merger], labels: Labels, resolution: float) -> Labels:
    groups = np.arange(int(labels.max()) + 1)
    for nearness, kept, gone in mergers:
        if nearness <= resolution:
            break
        groups[groups == gone] = kept
    return groups[labels].astype(np.int32)


def _within(graph: csr_matrix, labels: Labels) -> csr_matrix:
    """Return the graph without the ties between groups."""
    rows = np.repeat(np.arange(len(labels)), np.diff(graph.indptr))
    kept = labels[rows] == labels[graph.indices]
    return csr_matrix((graph.data[kept], (rows[kept], graph.indices[kept])), shape=graph.shape)


def _without_crumbs(parts: Labels, labels: Labels, smallest: int) -> Labels:
    """Give parts of a group that are too small and tied to no other to the group's largest part."""
    whole = parts.copy()
    sizes = np.bincount(parts)
    largest: Mapping[int, int] = {}
    for part, group in sorted(
        parents(parts, labels).items()
    ):  # parts are numbered by size, so the largest is first
        target = largest.setdefault(group, part)
        if sizes[part] < smallest:
            whole[parts == part] = target
    return whole


def _whole(
    found: Labels, labels: Labels, rows: NDArray[np.int64], steady: NDArray[np.float32] | None
) -> Division:
    """Return the division of all texts, those outside of `rows` grouped as they were."""
    whole = np.where(labels >= 0, labels + int(found.max()) + 1, -1).astype(np.int32)
    whole[rows] = found
    whole = numbered_by_size(whole)
    if steady is None:
        return Division(whole)
    told: list[float | None] = [None] * (int(whole.max()) + 1)
    for group, row in zip(*np.unique(found, return_index=True), strict=True):
        told[whole[rows[row]]] = float(steady[group])
    return Division(whole, tuple(told))
