"""Lays out a part of the index of words on pages, as the library keeps one in its tables.

The form is that of FTS5's segments, which its makers describe and have kept from the beginning, since every file once
written has to stay readable. A page here never breaks off within a text's places, which the library allows for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from struct import pack
from typing import NamedTuple

import numpy as np

from workbench.store.words.postings import (
    Numbers,
    Postings,
    postings_of,
    put_varints,
    sums,
    varint,
    varint_sizes,
)
from workbench.store.words.trigrams import Alphabet, Trigrams, trigrams_of

_LONGEST = 32_000
"""Letters of a text whose places under one trigram fit on a page, which counts its bytes in sixteen bits."""
_PAGE = 4_000
"""Bytes after which a page is full, so that it fits on one of the database's own."""
_HEADER = 4
_FEW = 4
"""A trigram that goes on over no more pages needs no list of the texts they begin with."""
_size = lru_cache(4096)(varint)


class Segment(NamedTuple):
    """A part of the index.

    `pages` are numbered from 1. `begins` tells of each page on which trigrams begin what the first of them is known by,
    the page's number, and whether the last one goes on over so many pages that there is a list of these in `lists`.
    """

    pages: list[bytes]
    begins: list[tuple[bytes, int, bool]]
    lists: list[tuple[int, bytes]]


class Part(NamedTuple):
    """The index of some texts, in as many segments as it takes: mostly one.

    `sizes` are pairs of a text's number and how many `trigrams` it has; texts that were `left` are in none of it.
    """

    segments: list[Segment]
    sizes: list[tuple[int, bytes]]
    trigrams: int
    left: list[int]


class _Page(NamedTuple):
    """Entries from `first` to before `stop` are on it, trigrams from `low` to before `high` begin on it.

    `continues` says that its first entry belongs to a trigram that began on an earlier page.
    """

    number: int
    first: int
    stop: int
    low: int
    high: int
    continues: bool

    @property
    def begins(self) -> bool:
        """Whether a trigram begins on it."""
        return self.low < self.high


def part_of(texts: Sequence[str], first: int, alphabet: Alphabet) -> Part:
    """Return the index of texts that are numbered from `first` on; those too long for a page are left out."""
    left = [number for number, text in enumerate(texts, first) if len(text) > _LONGEST]
    taken = [text if len(text) <= _LONGEST else "" for text in texts] if left else texts
    found = list(trigrams_of(taken, alphabet))
    counts = [count for _, trigrams in found for count in trigrams.counts.tolist()]
    sizes = dict(enumerate(map(_size, counts), first))
    for number in left:
        del sizes[number]
    segments = [segment_of(each, first + offset) for offset, each in found if len(each.texts)]
    return Part(segments, list(sizes.items()), sum(counts), left)


def segment_of(trigrams: Trigrams, first: int) -> Segment:
    """Return the part of the index of these trigrams (one at least), in texts that are numbered from `first` on."""
    layout = _Layout(postings_of(trigrams, first))
    pages = layout.pages()
    runs = dict(_runs(pages))
    return Segment(
        pages=list(map(layout.written, pages)),
        begins=[(layout.known_by(page), page.number, page.number in runs) for page in pages if page.begins],
        lists=[(number, layout.listed(run)) for number, run in runs.items()],
    )


def _runs(pages: Sequence[_Page]) -> Iterator[tuple[int, Sequence[_Page]]]:
    """Yield the number of each page whose last trigram goes on over many others, with those that begin with it."""
    begin = [place for place, page in enumerate(pages) if page.begins]
    for place, after in zip(begin, [*begin[1:], len(pages)], strict=True):
        if after - place > _FEW:
            run = pages[place + 1 : after + 1]
            yield pages[place].number, [page for page in run if page.continues]


class _Layout:
    """Puts postings on pages."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self._starts = postings.starts
        self._named_at = postings.starts[postings.opening]
        self._gaps = np.diff(self._named_at, prepend=self._named_at[:1])
        self._gap_sizes = varint_sizes(self._gaps)
        self._gap_starts = sums(self._gap_sizes)
        self._footers = np.empty(self._gap_starts[-1], np.uint8)
        put_varints(self._footers, self._gap_starts[1:], self._gaps, self._gap_sizes)
        self._name_sizes = postings.terms.sizes

    def pages(self) -> list[_Page]:
        """Return how the entries are shared out."""
        firsts, opening = self._cut(), self._postings.opening
        lows = np.searchsorted(opening, firsts)
        continues = ~np.isin(firsts[:-1], opening)
        numbers = np.arange(1, len(firsts))
        columns = (numbers, firsts[:-1], firsts[1:], lows[:-1], lows[1:], continues)
        return list(map(_Page._make, zip(*(column.tolist() for column in columns), strict=True)))

    def _cut(self) -> Numbers:
        """Return the first entry of each page, and the number of entries."""
        postings = self._postings
        footers = np.zeros(len(postings.rowids), np.int32)
        footers[postings.opening] = self._gap_sizes
        filled = postings.starts + sums(footers)
        firsts = [0]
        while firsts[-1] < len(postings.rowids):
            full = np.int32(int(filled[firsts[-1]]) + _PAGE)
            firsts.append(max(firsts[-1] + 1, int(filled.searchsorted(full, "right")) - 1))
        return np.array(firsts, np.int32)

    def written(self, page: _Page) -> bytes:
        """Return the page's bytes: its header, what it goes on with, its trigrams, and where they begin."""
        before = self._before(page)
        named, footer = self._named(page, _HEADER + len(before)) if page.begins else (b"", b"")
        body = before + named
        return pack(">HH", _HEADER * page.continues, _HEADER + len(body)) + body + footer

    def _before(self, page: _Page) -> bytes:
        """Return the entries of a trigram that began on an earlier page: the first tells its text's number anew."""
        if not page.continues:
            return b""
        begin = self._starts[page.first] + self._postings.sizes[page.first]
        end = self._named_at[page.low] if page.begins else self._starts[page.stop]
        return varint(int(self._postings.rowids[page.first])) + self._postings.data[begin:end].tobytes()

    def _named(self, page: _Page, begin: int) -> tuple[bytes, bytes]:
        """Return the trigrams that begin on the page, the first with its whole name, and where they begin."""
        name = self._postings.terms.name(page.low)
        rest = self._named_at[page.low] + self._name_sizes[page.low]
        data = self._postings.data[rest : self._starts[page.stop]].tobytes()
        footer = varint(begin)
        if (second := page.low + 1) < page.high:
            moved = 1 + len(name) - rest
            footer += varint(int(self._named_at[second] + moved)) + self._gaps_of(second + 1, page.high)
        return bytes([len(name)]) + name + data, footer

    def _gaps_of(self, low: int, high: int) -> bytes:
        return self._footers[self._gap_starts[low] : self._gap_starts[high]].tobytes()

    def known_by(self, page: _Page) -> bytes:
        """Return what tells the page's first trigram from all before: on the first page nothing is needed."""
        terms = self._postings.terms
        return b"" if page.number == 1 else terms.name(page.low)[: terms.shared[page.low] + 1]

    def listed(self, run: Sequence[_Page]) -> bytes:
        """Return the list of pages that begin with the same trigram: the first one's number, then of each its text."""
        rowids = [int(self._postings.rowids[page.first]) for page in run]
        steps = [after - before for before, after in pairwise(rowids)]
        return b"\0" + b"".join(map(varint, (run[0].number, rowids[0], *steps)))
