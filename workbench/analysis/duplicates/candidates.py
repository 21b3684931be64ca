"""Finds the few pairs of texts worth comparing among all: MinHash and locality-sensitive hashing.

Broder 1997; Indyk and Motwani 1998. Texts whose smallest shingles agree in all rows of a band are candidates; of
a full bucket only neighbours are paired, so a campaign of fifty thousand costs no more than its number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.shingles import Shingles, letters_of, mix, running

_LETTERS_AT_ONCE = 1 << 18
_NEIGHBOURS = 4
_MINIMA_KEPT = 256
_PAIRS_AT_ONCE = 1 << 15
_PAIRS_TOGETHER, _LIKELY = 200, 0.4
_FEWEST_SHINGLES = 5

Similar = Callable[[NDArray[np.int64]], NDArray[np.bool_]]
"""Says of pairs (m, 2) which are near-identical."""


class Banding(NamedTuple):
    """How texts are sketched: `rows` minima make a band; texts shorter than a limit get so many bands.

    Pairs that look less `alike` (Jaccard) than that in their minima are not compared.
    """

    rows: int
    bands: tuple[tuple[int, int], ...]
    alike: float


# Long texts keep more of themselves when a few words change, and need fewer bands to meet.
NEARLY = Banding(rows=3, bands=((130, 224), (250, 160), (600, 80), (1 << 62, 48)), alike=0.14)
CLEARLY = Banding(rows=5, bands=((1 << 62, 20),), alike=0.35)


@dataclass(frozen=True)
class Sketches:
    """What is kept of texts: `bands` int64 (n,) of each, and of those with bands (m of them) all else.

    `buckets` is uint32 (most bands, m), `minima` uint8 (m, 256); `place` int32 (n,) says where in them a text is.
    A text without bands is not compared, and in a file of short answers that is most of them.
    """

    banding: Banding
    buckets: NDArray[np.uint32]
    minima: NDArray[np.uint8]
    bands: NDArray[np.int64]
    place: NDArray[np.int32]


def sketch(cut: Shingles, banding: Banding, texts: NDArray[np.bool_], heard: NDArray[np.bool_]) -> Sketches:
    """Return the sketches of the texts marked in `texts` (n,) from the shingles that are `heard` (letters,)."""
    heard = heard & (cut.spans > 0)
    total = running(heard)
    enough = total[cut.offsets[1:]] - total[cut.offsets[:-1]] >= _FEWEST_SHINGLES
    limits, counts = (np.array(column) for column in zip(*banding.bands, strict=True))
    bands = np.where(texts & enough, counts[np.searchsorted(limits, cut.lengths(), side="right")], 0)
    size, most = int(np.count_nonzero(bands)), int(bands.max(initial=1))
    sketches = Sketches(
        banding,
        np.zeros((most, size), np.uint32),
        np.zeros((size, _MINIMA_KEPT), np.uint8),
        bands,
        np.cumsum(bands > 0, dtype=np.int32) - np.int32(1),
    )
    for some in _batches(cut, bands):
        _fill(sketches, cut, some, heard)
    return sketches


def _batches(cut: Shingles, bands: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Yield texts of as many bands, about a quarter of a million letters at once."""
    for count in np.unique(bands[bands > 0]):
        texts = np.nonzero(bands == count)[0]
        sizes = (cut.offsets[1:] - cut.offsets[:-1])[texts]
        batch = np.cumsum(sizes) // _LETTERS_AT_ONCE
        yield from np.split(texts, np.nonzero(np.diff(batch))[0] + 1)


def _fill(sketches: Sketches, cut: Shingles, texts: NDArray[np.int64], heard: NDArray[np.bool_]) -> None:
    at, owner = letters_of(cut, texts)
    kept = heard[at]
    hashes, owner = cut.hashes[at[kept]], owner[kept]
    starts = np.searchsorted(owner, np.arange(len(texts)))
    rows, bands = sketches.banding.rows, int(sketches.bands[texts[0]])
    place, minima = sketches.place[texts], np.zeros((_MINIMA_KEPT, len(texts)), np.uint8)
    renamed = np.empty_like(hashes)
    for band in range(bands):
        bucket = np.full(len(texts), band, np.uint64)
        for row in range(band * rows, (band + 1) * rows):
            smallest = np.minimum.reduceat(_permuted(hashes, row, renamed), starts)
            if row < _MINIMA_KEPT:
                minima[row] = smallest.astype(np.uint8)
            bucket = mix((bucket << np.uint64(32)) + bucket + smallest)
        sketches.buckets[band, place] = bucket >> np.uint64(32)
    sketches.minima[place] = minima.T


def _permuted(hashes: NDArray[np.uint32], number: int, into: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Rename all shingles: multiplying by an odd number and adding is a permutation of 32 bits."""
    seeds = mix(np.arange(2 * number + 1, 2 * number + 3, dtype=np.uint64)).astype(np.uint32)
    np.multiply(hashes, seeds[:1] | np.uint32(1), out=into)
    return np.add(into, seeds[1:], out=into)


def linked(sketches: Sketches, texts: NDArray[np.int64], similar: Similar) -> NDArray[np.int64]:
    """Return for each of `texts` (m,) the number of the component it is in, linked by similar pairs.

    Pairs that are connected already are not compared again: the components are right, the links not all found.
    """
    links = _Links(sketches, texts, similar)
    bands = sketches.bands[texts]
    for band in range(int(bands.max(initial=0))):
        there = np.nonzero(bands > band)[0]
        place = sketches.place[texts[there]]
        buckets = sketches.buckets[band, place]
        some = _shared(buckets)
        if not len(some):
            continue
        beside = sketches.buckets[(band + 1) % len(sketches.buckets), place[some]]
        order = some[np.lexsort((beside, buckets[some]))]
        links.meet(there[order], buckets[order])
    links.settle()
    return links.component


def _shared(buckets: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Return where buckets stand that come more than once: of most files that is few, and few are quickly sorted."""
    order = np.argsort(buckets)
    same = np.diff(buckets[order]) == 0
    return np.sort(order[np.append(same, False) | np.append(False, same)])


class _Links:
    """The components found so far; texts are known by their place among those compared."""

    def __init__(self, sketches: Sketches, texts: NDArray[np.int64], similar: Similar) -> None:
        self.component = np.arange(len(texts))
        self._texts, self._similar = texts, similar
        self._alike_enough = sketches.banding.alike
        self._minima, self._places = sketches.minima, sketches.place[texts]
        self._rows = np.minimum(sketches.bands[texts] * sketches.banding.rows, _MINIMA_KEPT)
        self._met = np.zeros(0, np.int64)
        self._waiting = np.zeros((0, 2), np.int64)

    def meet(self, texts: NDArray[np.int64], buckets: NDArray[np.uint32]) -> None:
        """Compare texts, sorted by bucket: each with the first of its bucket and with its next neighbours."""
        first = np.searchsorted(buckets, buckets)
        self._offer(np.stack([texts[first], texts], axis=1))
        for step in range(1, _NEIGHBOURS + 1):
            near = np.nonzero(buckets[step:] == buckets[:-step])[0]
            near = near[first[near] != near]  # the first of a bucket has met them all
            if not len(near):
                return
            self._offer(np.stack([texts[near], texts[near + step]], axis=1))

    def settle(self) -> None:
        """Compare the pairs that wait, and join the components of those that are similar."""
        pairs, self._waiting = self._waiting, self._waiting[:0]
        if len(pairs):
            self._join(self.component[pairs[self._similar(self._texts[pairs])]])

    def _offer(self, pairs: NDArray[np.int64]) -> None:
        """Let pairs wait for others: a handful costs nearly as much as a hundred.

        Not so where some are most likely similar, for what they join need not be compared any more.
        """
        pairs = pairs[self.component[pairs[:, 0]] != self.component[pairs[:, 1]]]
        alike = self._alike(pairs)
        pairs, alike = np.sort(pairs[alike >= self._alike_enough], axis=1), alike[alike >= self._alike_enough]
        new = self._new(pairs)
        self._waiting = np.concatenate([self._waiting, pairs[new]])
        if len(self._waiting) >= _PAIRS_TOGETHER or (alike[new] >= _LIKELY).any():
            self.settle()

    def _new(self, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return which pairs were not met before, and remember them: those that are not similar meet in many bands."""
        names = pairs[:, 0] * len(self._texts) + pairs[:, 1]
        place = np.searchsorted(self._met, names)
        new = np.nonzero(np.append(self._met, -1)[place] != names)[0]
        new = new[np.argsort(names[new])]
        self._met = np.insert(self._met, place[new], names[new])
        return new

    def _join(self, ends: NDArray[np.int64]) -> None:
        """Give components that are linked, `ends` (m, 2), the smallest of their numbers."""
        above: dict[int, int] = {}
        for one, other in ends.tolist():
            low, high = sorted((_top(above, one), _top(above, other)))
            above[high] = low
        if above:
            number = np.arange(len(self.component))
            number[list(above)] = [_top(above, low) for low in above]
            self.component = number[self.component]

    def _alike(self, pairs: NDArray[np.int64]) -> NDArray[np.float64]:
        """Estimate the Jaccard similarity of each pair from the minima both have."""
        alike = np.zeros(len(pairs))
        for start in range(0, len(pairs), _PAIRS_AT_ONCE):
            some = pairs[start : start + _PAIRS_AT_ONCE]
            rows = self._rows[some].min(axis=1)
            places = self._places[some]
            same = self._minima[places[:, 0]] == self._minima[places[:, 1]]
            same &= np.arange(_MINIMA_KEPT) < rows[:, None]
            alike[start : start + _PAIRS_AT_ONCE] = same.sum(axis=1) / np.maximum(rows, 1)
        return alike


def _top(above: dict[int, int], number: int) -> int:
    """Follow a number up to one that has none above it, and shorten the way for those who come after."""
    while (higher := above.get(number, number)) != number:
        above[number] = above.get(higher, higher)
        number = higher
    return number
