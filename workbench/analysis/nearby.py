"""Puts what comes later to themes that are there: by the themes of the texts it is nearest to."""

from __future__ import annotations

from dataclasses import dataclass, fields
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.communities import NEIGHBOURS, centroids
from workbench.analysis.grounds import Ground
from workbench.analysis.largest import largest

_POWER = 3
_NO_LABEL = np.iinfo(np.int32).max
# Products of some hundred rows are the fastest, as long as they fit into memory.
_ROWS_AT_ONCE, _COSINES_AT_ONCE = 320, 1 << 24
_VOTES_AT_ONCE = 4096


@dataclass(frozen=True)
class Nearby:
    """Where m later texts belong.

    `theme` (m,) int32 is the theme with most of the weight of their nearest texts, -1 where none is near; `share`
    (m,) float32 how much of the weight that is; `nearness` (m,) the mean cosine to these texts; `strength` (m,) the
    cosine to the theme's centroid; `nearest` (m, k) int64 the nearest texts by their place in the ground.
    """

    theme: NDArray[np.int32]
    share: NDArray[np.float32]
    nearness: NDArray[np.float32]
    strength: NDArray[np.float32]
    nearest: NDArray[np.int64]


class NearestTexts(NamedTuple):
    """`places` (m, k) int64 of the nearest texts of a ground, the nearest first, and their `cosines` (m, k)."""

    places: NDArray[np.int64]
    cosines: NDArray[np.float32]


def themes_nearby(
    ground: Ground,
    labels: NDArray[np.int32],
    later: NDArray[np.float32],
    not_near: NDArray[np.int64] | None = None,
) -> Nearby:
    """Find the themes `labels` (n,) of a ground's texts that `later` rows (m, d) of its space belong to.

    As the themes themselves were found: each row is tied to its 15 nearest texts by their cosines to the third power.
    `not_near` (m,) names one text a row that has no say, such as the one a sentence comes from. Exact for any number.
    """
    return voted(ground, labels, later, nearest_texts(ground, later, not_near))


def nearest_texts(
    ground: Ground, later: NDArray[np.float32], not_near: NDArray[np.int64] | None = None
) -> NearestTexts:
    """Return the 15 texts of a ground that are nearest to each of `later` rows (m, d); see `themes_nearby`."""
    k = min(NEIGHBOURS, max(len(ground.vectors) - (not_near is not None), 0))
    nearest = np.zeros((len(later), k), dtype=np.int64)
    cosines = np.zeros((len(later), k), dtype=np.float32)
    at_once = max(1, min(_ROWS_AT_ONCE, _COSINES_AT_ONCE // max(len(ground.vectors), 1), len(later)))
    table = np.empty((at_once, len(ground.vectors)), dtype=np.float32)
    for start in range(0, len(later), at_once):
        rows = slice(start, start + at_once)
        found = np.matmul(later[rows], ground.vectors.T, out=table[: len(later[rows])])
        if not_near is not None:
            found[np.arange(len(found)), not_near[rows]] = -2.0
        nearest[rows], cosines[rows] = largest(found, k)
    return NearestTexts(nearest, np.maximum(cosines, 0.0))


def voted(
    ground: Ground, labels: NDArray[np.int32], later: NDArray[np.float32], near: NearestTexts
) -> Nearby:
    """Return the themes `labels` (n,) that later rows belong to, given the texts nearest to each."""
    middle = centres(ground, labels)
    parts = [
        _voted(labels, near.places[rows], near.cosines[rows], later[rows], middle)
        for rows in (slice(start, start + _VOTES_AT_ONCE) for start in range(0, len(later), _VOTES_AT_ONCE))
    ] or [_voted(labels, near.places, near.cosines, later, middle)]
    return Nearby(*(np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(Nearby)))


def centres(ground: Ground, labels: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the mean direction (labels, d) of the texts of each label of a ground, of length 1; -1 is no label.

    Themes are described by them, and sentences put to them: those of a division are found out once. The labels may
    begin with any number, since one numbering goes through all grounds.
    """
    first = int(labels.min(initial=_NO_LABEL, where=labels >= 0)) % _NO_LABEL
    own = np.where(labels >= 0, labels - first, -1).astype(np.int32)
    known = blake2b(own.tobytes(), digest_size=16).digest()
    if known not in ground.centres:
        ground.centres[known] = centroids(ground.vectors, own)
    found = ground.centres[known]
    return np.vstack([np.zeros((first, found.shape[1]), np.float32), found]) if first else found


def heard_as(labels: NDArray[np.int32], themes: int, *, coded: bool) -> NDArray[np.int32]:
    """Return labels (n,) of a ground's texts as they have their say: beside codes "no theme" counts, as one more.

    Texts that fit no code say so together; elsewhere the few texts without a theme have no say.
    """
    return np.where(labels < 0, themes, labels).astype(np.int32) if coded else labels


def _voted(
    labels: NDArray[np.int32],
    nearest: NDArray[np.int64],
    cosines: NDArray[np.float32],
    later: NDArray[np.float32],
    middle: NDArray[np.float32],
) -> Nearby:
    theirs = labels[nearest]
    weights = np.where(theirs >= 0, cosines.astype(np.float64) ** _POWER, 0.0)
    votes = np.zeros((len(later), len(middle)))
    np.add.at(votes, (np.arange(len(later))[:, None], np.maximum(theirs, 0)), weights)
    total = votes.sum(axis=1)
    somewhere = total > 0
    theme = np.where(somewhere, votes.argmax(axis=1), -1) if len(middle) else np.full(len(later), -1)
    share = np.where(somewhere, votes.max(axis=1, initial=0.0) / np.where(somewhere, total, 1.0), 0.0)
    fit = np.einsum("ij,ij->i", later, middle[np.maximum(theme, 0)]) if len(middle) else np.zeros(len(later))
    near = cosines.mean(axis=1) if cosines.shape[1] else np.zeros(len(later))
    strength = np.where(somewhere, np.clip(fit, 0.0, 1.0), 0.0)
    return Nearby(
        theme.astype(np.int32),
        share.astype(np.float32),
        near.astype(np.float32),
        strength.astype(np.float32),
        nearest,
    )
