"""Lays texts out in the plane so that alike texts lie together: the map of comments."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.neighbours import Neighbours

_EPOCHS = 100
_NEIGHBOURS = 15
_FEWEST_FOR_UMAP = 20
_GAP = 0.3
_GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))


def layout(vectors: NDArray[np.float32], neighbours: Neighbours, seed: int) -> NDArray[np.float32]:
    """Return a place (n, 2) for each row of `vectors`, centred, with nine in ten within a distance of 1.

    UMAP (McInnes et al. 2018) over neighbours that are known already, which also spares the compiling of its
    own search; fewer than 20 texts are shown by their two principal components. The same input and seed
    give the same places.
    """
    if len(vectors) < _FEWEST_FOR_UMAP:
        return framed(_principal(vectors))
    return framed(_umap(vectors, neighbours, seed))


def framed(places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Centre places on their median and scale them so that nine in ten lie within 1 of it."""
    if not len(places):
        return places
    centred = places - np.median(places, axis=0)
    radius = float(np.quantile(np.linalg.norm(centred, axis=1), 0.9))
    return (centred / (radius or 1.0)).astype(np.float32)


def disc(number: int) -> NDArray[np.float32]:
    """Return `number` places (number, 2) spread evenly over a disc of radius 1, for texts nothing is known of."""
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
    from umap import UMAP

    indices, distances = _with_self(neighbours)
    model = UMAP(
        n_neighbors=indices.shape[1],
        n_epochs=_EPOCHS,
        metric="cosine",
        init=framed(_principal(vectors)) * 10,
        precomputed_knn=(indices, distances, None),
        random_state=seed,
        n_jobs=1,
    )
    with warnings.catch_warnings():
        # It warns that new texts cannot be placed without its own search, which is not asked of it.
        warnings.simplefilter("ignore", UserWarning)
        return np.asarray(model.fit_transform(vectors), dtype=np.float32)


def _with_self(neighbours: Neighbours) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """UMAP counts a text as its own first neighbour, at distance 0."""
    k = min(_NEIGHBOURS - 1, neighbours.indices.shape[1])
    own = np.arange(len(neighbours.indices), dtype=np.int32)[:, None]
    indices = np.hstack([own, neighbours.indices[:, :k]])
    distances = np.hstack([np.zeros_like(own, dtype=np.float32), 1 - neighbours.similarities[:, :k]])
    return indices, np.maximum(distances, 0)
