"""Lays texts out in the plane so that alike texts lie together: the map of comments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.graph import memberships
from workbench.analysis.neighbours import Neighbours

_EPOCHS = 100
_LEAST_DISTANCE = 0.1
_LEAST_SPREAD = 1e-6
_SHAKE = 1e-3
_FEWEST_FOR_UMAP = 20
_GAP = 0.3
_GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))


def layout(vectors: NDArray[np.float32], neighbours: Neighbours, seed: int) -> NDArray[np.float32]:
    """Return a place (n, 2) for each row of `vectors`, centred, with nine in ten within a distance of 1.

    umap-learn's layout (McInnes et al. 2018), begun from the principal components and drawn in one thread,
    over neighbours that are known already; fewer than 20 texts are shown by their principal components
    alone. The same input and seed give the same places.
    """
    if len(vectors) < _FEWEST_FOR_UMAP:
        return framed(_principal(vectors))
    return framed(_umap(vectors, neighbours, seed))


Ground = tuple[NDArray[np.float32], Neighbours]
"""What a map is drawn from: vectors (n, d) of texts, and each text's nearest others."""
Draw = Callable[[Sequence[Ground], int], Callable[[], list[NDArray[np.float32]]]]
"""Begins to draw a map for each of some grounds, by a seed; what it returns waits for their places."""


def drawn_here(maps: Sequence[Ground], seed: int) -> Callable[[], list[NDArray[np.float32]]]:
    """Draw maps when they are asked for, in this process."""

    def finish() -> list[NDArray[np.float32]]:
        with single_threaded_algebra():
            return [layout(vectors, neighbours, seed) for vectors, neighbours in maps]

    return finish


def framed(places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Centre places on their median and scale them so that nine in ten lie within 1 of it."""
    if not len(places):
        return places
    centred = places - np.median(places, axis=0)
    radius = float(np.quantile(np.linalg.norm(centred, axis=1), 0.9))
    return (centred / (radius or 1.0)).astype(np.float32)


def disc(number: int) -> NDArray[np.float32]:
    """Return `number` places (number, 2) spread evenly over a disc of radius 1."""
    turn = np.arange(number)
    radius, angle = np.sqrt((turn + 0.5) / max(number, 1)), turn * _GOLDEN_ANGLE
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]).astype(np.float32)


def side_by_side(maps: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Set maps beside each other without overlap, each taking room by its number of texts."""
    placed: list[NDArray[np.float32]] = []
    edge = 0.0
    for places in maps:
        radius = np.sqrt(len(places))
        scaled = places * radius
        if placed and len(places):
            scaled[:, 0] += edge - scaled[:, 0].min() + _GAP * radius
        edge = max(edge, float(scaled[:, 0].max(initial=0.0)))
        placed.append(scaled.astype(np.float32))
    return placed


def _principal(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the rows' two principal components; the sign, which is arbitrary, makes the largest positive."""
    places = np.zeros((len(vectors), 2), dtype=np.float32)
    centred = (vectors - vectors.mean(axis=0)).astype(np.float64)
    _, directions = np.linalg.eigh(centred.T @ centred)
    found = centred @ directions[:, ::-1][:, :2]
    largest = np.take_along_axis(found, np.abs(found).argmax(axis=0)[None], axis=0)
    places[:, : found.shape[1]] = found * np.where(largest < 0, -1, 1)
    return places


def _umap(vectors: NDArray[np.float32], neighbours: Neighbours, seed: int) -> NDArray[np.float32]:
    from umap.umap_ import find_ab_params, simplicial_set_embedding

    a, b = find_ab_params(spread=1.0, min_dist=_LEAST_DISTANCE)
    places, _ = simplicial_set_embedding(
        data=vectors,
        graph=memberships(neighbours),
        n_components=2,
        initial_alpha=1.0,
        a=a,
        b=b,
        gamma=1.0,
        negative_sample_rate=5,
        n_epochs=_EPOCHS,
        init=_start(vectors),
        random_state=np.random.RandomState(seed),
        metric="cosine",
        metric_kwds={},
        densmap=False,
        densmap_kwds={},
        output_dens=False,
        # Several threads would move places in an order that differs from run to run.
        parallel=False,
    )
    return np.asarray(places, dtype=np.float32)


def _start(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Start from the principal components, shaken a little where texts coincide or differ in one way only."""
    places = _principal(vectors).astype(np.float64)
    spread = max(float(np.ptp(places, axis=0).max()), _LEAST_SPREAD)
    shake = np.random.default_rng(0).normal(scale=_SHAKE, size=places.shape)
    return (places / spread + shake).astype(np.float32)
