"""Cuts texts into overlapping runs of letters and measures how much of one text is found in another.

Shingles (Broder 1997) of characters need no words, so they serve Thai, Japanese and Chinese as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.folding import letters, worth

SPAN = 6
"""A shingle is as many characters as are worth six letters: six of an alphabet, three of Hangul, two of Chinese."""
_CHARACTERS_AT_ONCE = 1 << 19
_HASHED_AT_ONCE = 1 << 13
_LETTERS_COMPARED_AT_ONCE = 1 << 17
# Two texts of n and m letters share runs of about log2(nm) / 2.2 letters by chance: longer texts need longer runs.
_CHANCE_BITS = (18.0, 28.0)
_ODD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Shingles:
    """Texts as letters, one after the other; text i has those from offsets[i] to offsets[i + 1].

    `hashes` (uint32) names the shingle that begins at a letter, `spans` (uint8) says how many characters it
    has: 0 where the text ends before the shingle does, and there the hash is that of the last whole one.
    `worth` (uint8) is what each character counts as.
    """

    offsets: NDArray[np.int64]
    hashes: NDArray[np.uint32]
    spans: NDArray[np.uint8]
    worth: NDArray[np.uint8]

    def lengths(self) -> NDArray[np.int64]:
        """Return each text's length in letters' worth, int64 (n,)."""
        total = running(self.worth)
        return (total[self.offsets[1:]] - total[self.offsets[:-1]]).astype(np.int64)


class Overlap(NamedTuple):
    """For each pair: the share of the first and of the second found in the other, and the telling letters shared."""

    first: NDArray[np.float64]
    second: NDArray[np.float64]
    telling: NDArray[np.float64]


def shingles(texts: Sequence[str]) -> Shingles:
    """Return the shingles of `texts`."""
    parts = [_cut(batch) for batch in _batches([letters(text) for text in texts])]
    if not parts:
        return Shingles(
            np.zeros(1, np.int64), *(np.zeros(0, kind) for kind in (np.uint32, np.uint8, np.uint8))
        )
    sizes = np.concatenate([part.offsets[1:] - part.offsets[:-1] for part in parts])
    return Shingles(
        np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        np.concatenate([part.hashes for part in parts]),
        np.concatenate([part.spans for part in parts]),
        np.concatenate([part.worth for part in parts]),
    )


def _batches(texts: list[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= _CHARACTERS_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _cut(texts: list[str]) -> Shingles:
    sizes = np.fromiter(map(len, texts), np.int64, len(texts))
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    each = _worths(codes)
    starts = np.arange(len(codes))
    spans = _spans(each, np.repeat(offsets[1:], sizes) - starts)
    hashes = _hashed(codes, spans)
    # The letters after the last whole shingle go with it.
    last = np.maximum.accumulate(np.where(spans > 0, starts, -1))
    return Shingles(offsets, np.where(last >= 0, hashes[last], 0).astype(np.uint32), spans, each)


def _worths(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    table = np.zeros(int(codes.max(initial=0)) + 1, np.uint8)
    known = np.unique(codes)
    table[known] = [worth(chr(code)) for code in known]
    return table[codes]


def _spans(each: NDArray[np.uint8], left: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Return how many characters a shingle has that begins at each; 0 where the text has fewer `left`."""
    spans, total = np.zeros(len(each), np.uint8), np.zeros(len(each), np.uint8)
    following = np.append(each, np.zeros(SPAN, np.uint8))
    for size in range(1, SPAN + 1):
        total += following[size - 1 : size - 1 + len(each)]
        spans[(total >= SPAN) & (spans == 0)] = size
    return np.where(spans <= left, spans, 0).astype(np.uint8)


def _hashed(codes: NDArray[np.uint32], spans: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Name the shingles, few at a time: numbers that stay near the processor are mixed several times faster."""
    hashes = np.zeros(len(codes), np.uint32)
    codes = np.append(codes, np.zeros(SPAN, np.uint32))
    for start in range(0, len(spans), _HASHED_AT_ONCE):
        size = spans[start : start + _HASHED_AT_ONCE]
        mixed = mix(codes[start : start + len(size) + SPAN].astype(np.uint64) + np.uint64(1))
        names = np.zeros(len(size), np.uint64)
        for step in range(SPAN):
            names = np.where(size > step, mix(names * _ODD + mixed[step : step + len(size)]), names)
        hashes[start : start + len(size)] = names >> np.uint64(32)
    return hashes


def mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Scatter 64-bit numbers (the finaliser of MurmurHash3, a bijection)."""
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))


def running(values: NDArray[np.generic]) -> NDArray[np.uint32]:
    """Return the sums of the first 0, 1, 2... of `values`, in half the memory of numpy's own numbers."""
    total = np.zeros(len(values) + 1, np.uint32)
    np.cumsum(values, dtype=np.uint32, out=total[1:])
    return total


def distinct(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the distinct of `values`, sorted; for numbers as many as these faster than numpy's own way."""
    values = np.sort(values)
    return values[np.concatenate([values[:1] == values[:1], values[1:] != values[:-1]])]


def letters_of(cut: Shingles, texts: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where the letters of `texts` stand, one text after the other, and which of `texts` each is of."""
    sizes = (cut.offsets[1:] - cut.offsets[:-1])[texts]
    owner = np.repeat(np.arange(len(texts)), sizes)
    return np.arange(len(owner)) + np.repeat(cut.offsets[texts] - (np.cumsum(sizes) - sizes), sizes), owner


def overlap(cut: Shingles, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> Overlap:
    """Measure what the texts of each pair (m, 2) share.

    A letter is shared if a run around it is found in the other text, too: a changed word costs its own letters
    and no more. Runs are 6 letters, 12 or 18, so that long texts do not share theirs by chance. `telling`
    (2^k,) weighs each letter by how rare its shingle is; see `rarity`.
    """
    result = Overlap(*(np.zeros(len(pairs)) for _ in range(3)))
    sizes = np.diff(cut.offsets)[pairs]
    levels = 1 + np.searchsorted(_CHANCE_BITS, np.log2(np.maximum(sizes, 1)).sum(axis=1))
    for level in np.unique(levels):
        rows = np.nonzero(levels == level)[0]
        work = np.cumsum(sizes[rows].sum(axis=1))
        for some in np.split(
            rows,
            np.searchsorted(work, np.arange(_LETTERS_COMPARED_AT_ONCE, work[-1], _LETTERS_COMPARED_AT_ONCE)),
        ):
            if len(some):
                for target, values in zip(
                    result, _overlap(cut, pairs[some], telling, int(level)), strict=True
                ):
                    target[some] = values
    return result


def _overlap(cut: Shingles, pairs: NDArray[np.int64], telling: NDArray[np.float32], level: int) -> Overlap:
    sides = [_Side(cut, pairs[:, column], level) for column in (0, 1)]
    first = sides[0].covered(sides[1], telling)
    second = sides[1].covered(sides[0], telling)
    return Overlap(first[0], second[0], np.maximum(first[1], second[1]))


class _Side:
    """One text of each pair, laid end to end, with the names of its runs."""

    def __init__(self, cut: Shingles, texts: NDArray[np.int64], level: int) -> None:
        sizes = (cut.offsets[1:] - cut.offsets[:-1])[texts]
        starts = np.cumsum(sizes) - sizes
        self.count = len(texts)
        self.at, self.pair = letters_of(cut, texts)
        self.cut = cut
        self.names = cut.hashes[self.at].astype(np.uint64)
        self.spans = cut.spans[self.at].astype(np.int64)
        ends = np.repeat(starts + sizes, sizes)
        for _ in range(level - 1):
            self._lengthen(ends)

    def _lengthen(self, ends: NDArray[np.int64]) -> None:
        """Join each run with the shingle that follows it; runs that would leave the text are none."""
        after = np.arange(len(self.spans)) + self.spans
        fits = (self.spans > 0) & (after < ends)
        after = np.where(fits, after, 0)
        more = np.where(fits, self.cut.spans[self.at[after]] if len(after) else 0, 0)
        names = (
            mix(self.names * _ODD + self.cut.hashes[self.at[after]]) >> np.uint64(32)
            if len(after)
            else self.names
        )
        self.names = names
        self.spans = np.where(more > 0, self.spans + more, 0)

    def runs(self) -> NDArray[np.uint64]:
        """Return the runs, each with its pair, as one number."""
        return (self.pair.astype(np.uint64) << np.uint64(32)) | self.names

    def covered(
        self, other: _Side, telling: NDArray[np.float32]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return for each pair the share of this text found in the other, and the telling letters in it."""
        theirs = np.sort(other.runs()[other.spans > 0])
        mine = np.nonzero(self.spans > 0)[0]
        wanted = self.runs()[mine]
        place = np.minimum(np.searchsorted(theirs, wanted), max(len(theirs) - 1, 0))
        found = mine[theirs[place] == wanted] if len(theirs) else mine[:0]
        size = len(self.pair) + 1
        opened = np.bincount(found, minlength=size) - np.bincount(found + self.spans[found], minlength=size)
        shared = np.cumsum(opened)[:-1] > 0
        each = self.cut.worth[self.at].astype(np.float64)
        common = np.nonzero(shared)[0]
        rare = telling[self.cut.hashes[self.at[common]] & np.uint32(len(telling) - 1)]
        total = np.bincount(self.pair, each, self.count)
        return (
            np.bincount(self.pair[common], each[common], self.count) / np.maximum(total, 1),
            np.bincount(self.pair[common], each[common] * rare, self.count).astype(np.float64),
        )
