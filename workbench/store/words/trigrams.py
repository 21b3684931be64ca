"""Finds the trigrams of many texts at once, as the tokenizer of the study's index of words cuts them.

A tokenizer gives an index one trigram after the other; sorted all together they cost a tenth of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from workbench.store.library import driver

TOKENIZER = "trigram remove_diacritics 1"
_CODES = 0x110000
_UNKNOWN = 0xFFFFFFFF
_BITS = 64


@dataclass(frozen=True)
class Trigrams:
    """The n occurrences of t trigrams in some texts, sorted by trigram (its code points), text and place.

    `letters` (t, 3) are code points, `first` (t) where each trigram's occurrences begin; `texts` and `places` (n)
    number the texts and the trigrams within a text from 0; `counts` tells how many each text has.
    """

    letters: NDArray[np.uint32]
    first: NDArray[np.int64]
    texts: NDArray[np.int32]
    places: NDArray[np.int32]
    counts: NDArray[np.int64]


class Alphabet:
    """What the tokenizer makes of each letter: the library is asked, once for every letter that occurs."""

    def __init__(self) -> None:
        self._folded = np.full(_CODES, _UNKNOWN, np.uint32)

    def fold(self, codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """Return the code points as the tokenizer folds them, 0 where it drops one."""
        folded = self._folded[codes]
        if (unknown := folded == _UNKNOWN).any():
            self._learn(np.unique(codes[unknown]))
            folded = self._folded[codes]
        return folded

    def _learn(self, codes: NDArray[np.uint32]) -> None:
        self._folded[codes] = 0
        for letter, folded in folded_letters(map(chr, codes.tolist())).items():
            self._folded[ord(letter)] = ord(folded)


def folded_letters(letters: Iterable[str]) -> dict[str, str]:
    """Return letters as the tokenizer folds them, without those it drops."""
    memory: Any = driver.connect(":memory:")
    try:
        memory.execute(f"CREATE VIRTUAL TABLE t USING fts5 (content, tokenize = '{TOKENIZER}')")
        memory.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, instance)")
        rows = [(ord(letter), f"{letter}00") for letter in set(letters)]
        memory.executemany("INSERT INTO t (rowid, content) VALUES (?, ?)", rows)
        return {chr(code): term[0] for code, term in memory.execute("SELECT doc, term FROM v")}
    finally:
        memory.close()


def trigrams_of(texts: Sequence[str], alphabet: Alphabet) -> Iterator[tuple[int, Trigrams]]:
    """Yield the trigrams of texts, mostly of all at once, each time with the number of the first of these texts.

    A trigram and its place are sorted as one number of 64 bits: where too many different letters leave no room
    for the places, there are two halves.
    """
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    letters = alphabet.fold(np.frombuffer("".join(texts).encode("utf-32-le"), np.uint32))
    owners = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
    if not letters.all():
        kept = letters != 0
        letters, owners = letters[kept], owners[kept]
        lengths = np.bincount(owners, minlength=len(texts))
    ranked = _different(letters)
    if 3 * len(ranked).bit_length() + len(letters).bit_length() > _BITS:
        half = len(texts) // 2
        yield from trigrams_of(texts[:half], alphabet)
        yield from ((half + first, found) for first, found in trigrams_of(texts[half:], alphabet))
    else:
        yield 0, _sorted(letters, owners, lengths, ranked)


def _different(letters: NDArray[np.uint32]) -> NDArray[np.uint32]:
    occurring = np.zeros(_CODES, np.bool_)
    occurring[letters] = True
    return np.flatnonzero(occurring).astype(np.uint32)


def _sorted(
    letters: NDArray[np.uint32],
    owners: NDArray[np.int32],
    lengths: NDArray[np.int64],
    ranked: NDArray[np.uint32],
) -> Trigrams:
    bits, base = np.uint64(len(letters).bit_length()), np.uint64(max(1, len(ranked)))
    lot = _numbers(letters, ranked)
    lot <<= bits
    lot |= np.arange(len(lot), dtype=np.uint64)
    lot = lot[owners[2:] == owners[:-2]]
    lot.sort()
    at = (lot & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
    lot >>= bits
    first = np.flatnonzero(np.concatenate(([True], lot[1:] != lot[:-1])))[: len(lot)]
    which = lot[first]
    ends = np.cumsum(lengths)
    text = owners[at]
    return Trigrams(
        letters=ranked[np.stack((which // (base * base), which // base % base, which % base), axis=1)],
        first=first,
        texts=text,
        places=(at - (ends - lengths)[text]).astype(np.int32),
        counts=np.maximum(lengths - 2, 0),
    )


def _numbers(letters: NDArray[np.uint32], ranked: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Return a number for each three letters in a row, which are in the order of their code points."""
    ranks = np.zeros(_CODES, np.uint64)
    ranks[ranked] = np.arange(len(ranked), dtype=np.uint64)
    rank, base = ranks[letters], np.uint64(len(ranked))
    number = rank[:-2] * base
    number += rank[1:-1]
    number *= base
    number += rank[2:]
    return cast("NDArray[np.uint64]", number)
