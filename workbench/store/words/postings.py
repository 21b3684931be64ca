"""Writes the places of trigrams as the library's index of words holds them, all in one go: lists of small differences.

For each trigram its name, then for each text that has it an entry: the text's number, the length of what follows, and
the places. Numbers are written in seven bits a byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.store.words.trigrams import Trigrams

Numbers = NDArray[np.int32]
Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]

_LONGEST_TERM = 13


class Terms(NamedTuple):
    """How t trigrams are named: `letters` (t, 13) in UTF-8 behind a zero, and their `lengths`.

    As many of them as are `shared` with the name before are not written.
    """

    letters: Bytes
    lengths: Numbers
    shared: Numbers

    @classmethod
    def of(cls, codes: NDArray[np.uint32]) -> Terms:
        widths = np.ones(codes.shape, np.int32)
        for least in (0x80, 0x800, 0x10000):
            widths += codes >= least
        lengths = 1 + widths.sum(axis=1, dtype=np.int32)
        letters = np.zeros((len(codes), _LONGEST_TERM), np.uint8)
        letters[:, 0] = ord("0")
        text = codes.astype("<u4").tobytes().decode("utf-32-le").encode()
        letters[:, 1:][np.arange(1, _LONGEST_TERM) < lengths[:, None]] = np.frombuffer(text, np.uint8)
        shared = (letters[1:] != letters[:-1]).argmax(axis=1)
        return cls(letters, lengths, np.concatenate(([0], shared)).astype(np.int32))

    @property
    def sizes(self) -> Numbers:
        """Bytes of each as it is named behind another: how much is shared, how long the rest is, the rest."""
        return 2 + self.lengths - self.shared

    def name(self, term: int) -> bytes:
        """Return a trigram's whole name."""
        return self.letters[term, : self.lengths[term]].tobytes()

    def put(self, data: Bytes, starts: Numbers) -> None:
        """Write each from its start on."""
        data[starts] = self.shared
        data[starts + 1] = self.lengths - self.shared
        for place in range(1, _LONGEST_TERM):
            which = np.flatnonzero((place >= self.shared) & (place < self.lengths))
            data[starts[which] + 2 - self.shared[which] + place] = self.letters[which, place]


@dataclass(frozen=True)
class Postings:
    """The e entries of t trigrams, one behind the other.

    `data` are their bytes, `starts` (e + 1) says where each entry begins, `rowids` (e) its text's number and `sizes`
    (e) the bytes this takes; before the entries `opening` (t) stands the name of their trigram.
    """

    data: Bytes
    starts: Numbers
    rowids: Numbers
    sizes: Numbers
    opening: Numbers
    terms: Terms


def postings_of(trigrams: Trigrams, first: int) -> Postings:
    """Return what is written of trigrams in texts that are numbered from `first` on."""
    is_term = np.zeros(len(trigrams.texts), np.bool_)
    is_term[trigrams.first] = True
    is_entry = is_term.copy()
    is_entry[1:] |= trigrams.texts[1:] != trigrams.texts[:-1]
    entries = np.flatnonzero(is_entry)
    opens = is_term[entries]
    steps = differences(trigrams.places, is_entry) + np.int32(2)
    return _written(
        Terms.of(trigrams.letters), opens, trigrams.texts[entries] + np.int32(first), entries, steps
    )


def _written(
    terms: Terms, opens: Flags, rowids: Numbers, entries: NDArray[np.int64], steps: Numbers
) -> Postings:
    """Put together the terms, the texts' numbers and the steps from place to place; `entries` begin among these."""
    step_sizes = varint_sizes(steps)
    lengths = np.add.reduceat(step_sizes, entries, dtype=np.int32)
    texts, names = differences(rowids, opens), np.zeros(len(rowids), np.int32)
    names[opens] = terms.sizes
    text_sizes, length_sizes = varint_sizes(texts), varint_sizes(lengths * 2)
    starts = sums(names + text_sizes + length_sizes + lengths)
    behind_text = starts[:-1] + names + text_sizes
    data = np.empty(starts[-1], np.uint8)
    terms.put(data, starts[:-1][opens])
    put_varints(data, behind_text, texts, text_sizes)
    put_varints(data, behind_text + length_sizes, lengths * 2, length_sizes)
    others = np.repeat(starts[1:] - sums(lengths)[1:], np.diff(entries, append=len(steps)))
    put_varints(data, others + sums(step_sizes)[1:], steps, step_sizes)
    return Postings(data, starts, rowids, text_sizes, np.flatnonzero(opens).astype(np.int32), terms)


def varint(number: int) -> bytes:
    """Return a number in seven bits a byte, the highest first; all but the last byte have the eighth set."""
    parts = [number & 127]
    while number := number >> 7:
        parts.append(number & 127 | 128)
    return bytes(reversed(parts))


def varint_sizes(numbers: Numbers) -> Numbers:
    """Return how many bytes `varint` gives for each."""
    sizes = np.ones(len(numbers), np.int32)
    for bits in (7, 14, 21, 28):
        more = numbers >> bits > 0
        if not more.any():
            break
        sizes += more
    return sizes


def put_varints(data: Bytes, ends: Numbers, numbers: Numbers, sizes: Numbers) -> None:
    """Write numbers (with their sizes) into `data`, each up to its end."""
    data[ends - 1] = numbers & 127
    for place in range(1, int(sizes.max(initial=1))):
        more = np.flatnonzero(sizes > place)
        data[ends[more] - 1 - place] = numbers[more] >> 7 * place & 127 | 128


def differences(numbers: Numbers, anew: Flags) -> Numbers:
    """Return each number less the one before it, and those whole where it begins `anew`."""
    less = np.where(anew[1:], 0, numbers[:-1])
    return np.concatenate((numbers[:1], numbers[1:] - less))


def sums(numbers: Numbers) -> Numbers:
    """Return the sum of all before each number, and in the end of all."""
    return np.concatenate((np.zeros(1, np.int32), np.cumsum(numbers, dtype=np.int32)))
