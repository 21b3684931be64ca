"""Tells what is common to a whole corpus from what two texts alone share.

"Cars do not stop at the crosswalk" in fifty letters to a road authority makes no campaign. So a shingle weighs
less the more texts have it (inverse document frequency, Spärck Jones 1972), a campaign counting as one text.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.shingles import Shingles, distinct, letters_of

_COMMON, _HEARD = 1000.0, 0.5
_MEMBERS_ASKED, _MOST_ASKED = 32, 512
_LETTERS_AT_ONCE = 1 << 19
_WEIGHED_AT_ONCE = 1 << 20
_FEWEST_BITS, _MOST_BITS = 12, 24


def rarity(cut: Shingles, units: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return how telling shingles are, float32 (2^k,): that of hash h is at h modulo 2^k.

    1 for a shingle of one unit, 0 for one that a thousand have; `units` (n,) numbers what counts as one text.
    Shingles that share a place share a weight, which only makes them look more common. Of a unit at most 32
    texts are asked.
    """
    bits = int(np.clip(np.ceil(np.log2(len(cut.hashes) * 4 + 1)), _FEWEST_BITS, _MOST_BITS))
    holders = np.zeros(1 << bits, np.int32)
    texts, unit = _asked(units)
    sizes = (cut.offsets[1:] - cut.offsets[:-1])[texts]
    for some in np.split(np.arange(len(texts)), _cuts(sizes, unit)):
        at, owner = letters_of(cut, texts[some])
        kept = cut.spans[at] > 0
        place = (cut.hashes[at[kept]] & np.uint32((1 << bits) - 1)).astype(np.uint64)
        once = distinct((unit[some][owner[kept]].astype(np.uint64) << np.uint64(bits)) | place)
        held, units_of = np.unique((once & np.uint64((1 << bits) - 1)).astype(np.uint32), return_counts=True)
        holders[held] += units_of.astype(np.int32)
    # From a table and in place: sixteen million logarithms would take the memory of the whole import.
    weights = np.clip(1 - np.log(np.arange(1, _COMMON + 1)) / np.log(_COMMON), 0, 1).astype(np.float32)
    np.clip(holders, 1, int(_COMMON), out=holders)
    result = holders.view(np.float32)
    for start in range(0, len(holders), _WEIGHED_AT_ONCE):
        some = slice(start, start + _WEIGHED_AT_ONCE)
        result[some] = weights[holders[some] - 1]
    return result


def heard(cut: Shingles, telling: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Mark the letters (N,) whose shingle at most about thirty units have: what everybody writes links nobody."""
    return telling[cut.hashes & np.uint32(len(telling) - 1)] >= _HEARD


def _asked(units: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the texts to ask, unit by unit, and their units."""
    order = np.argsort(units, kind="stable")
    ordered = units[order]
    rank = np.arange(len(order)) - np.searchsorted(ordered, ordered)
    return order[rank < _MEMBERS_ASKED], ordered[rank < _MEMBERS_ASKED]


def _cuts(sizes: NDArray[np.int64], unit: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where to begin a new batch: every half million letters, but never inside a unit."""
    if not len(sizes):
        return np.zeros(0, np.int64)
    batch = np.cumsum(sizes) // _LETTERS_AT_ONCE
    first_of_unit = np.searchsorted(unit, unit)
    return np.nonzero(np.diff(batch[first_of_unit]))[0] + 1


def typical(cut: Shingles, texts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how typical each of `texts` is of them, float64 (m,): the highest stands nearest to all.

    The cosine to the sum of the others (their medoid, nearly), asked of at most 512 of them. A text with
    words of its own is less typical than one without.
    """
    asked = texts[np.unique(np.linspace(0, len(texts) - 1, _MOST_ASKED).astype(np.int64))]
    names, counts = _held(cut, asked)
    score = np.zeros(len(texts))
    sizes = (cut.offsets[1:] - cut.offsets[:-1])[texts]
    for some in np.split(np.arange(len(texts)), _cuts(sizes, np.arange(len(texts)))):
        at, owner = letters_of(cut, texts[some])
        place = np.minimum(np.searchsorted(names, cut.hashes[at]), len(names) - 1)
        held = np.where(names[place] == cut.hashes[at], counts[place], 0)
        others = np.bincount(owner, held, len(some)) - sizes[some] * np.isin(texts[some], asked)
        score[some] = others / np.sqrt(np.maximum(sizes[some], 1))
    return score


def _held(cut: Shingles, texts: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return the shingles of `texts` and how many of them have each."""
    at, owner = letters_of(cut, texts)
    once = distinct((owner.astype(np.uint64) << np.uint64(32)) | cut.hashes[at])
    return np.unique((once & np.uint64(0xFFFFFFFF)).astype(np.uint32), return_counts=True)
