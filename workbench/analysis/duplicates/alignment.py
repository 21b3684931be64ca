"""Lays the words of two texts side by side: which of the letter's words did the sender keep, in order.

The longest common subsequence (rapidfuzz); where texts are too long for it, words that both have once pin them
together first (patience diff, Cohen). Matches too small beside the changes around them are given up, as a
reader would (the clean-up of Fraser's diff-match-patch).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.analysis.duplicates.words import Word, encode

_CELLS = 100_000_000
_PIN = 3
_FARTHEST_MOVE = 12
ENDS_A_SENTENCE = frozenset(".!?。！？؟।…")


class Run(NamedTuple):
    """`size` words in a row that both texts have, from word `letter` of the one and word `text` of the other."""

    letter: int
    text: int
    size: int


def runs(letter: Sequence[Word], text: Sequence[Word]) -> list[Run]:
    """Return the runs of words that `text` kept of `letter`, in order, those that mean something."""
    numbers: dict[str, str] = {}
    one, other = encode([word.key for word in letter], numbers), encode([word.key for word in text], numbers)
    return _settled(_meant(_joined(_matched(one, other, 0, 0)), letter, text), text)


def _matched(one: str, other: str, at: int, beside: int) -> Iterator[Run]:
    """Yield runs of `one`, which begins at word `at` of its text, and `other`, which begins at `beside`."""
    head = _common_head(one, other)
    tail = _common_head(one[head:][::-1], other[head:][::-1])
    yield Run(at, beside, head)
    middle = one[head : len(one) - tail], other[head : len(other) - tail]
    yield from _matched_middle(*middle, at + head, beside + head)
    yield Run(at + len(one) - tail, beside + len(other) - tail, tail)


def _common_head(one: str, other: str) -> int:
    """Return how many characters both begin with, by halving: long texts are compared in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def _matched_middle(one: str, other: str, at: int, beside: int) -> Iterator[Run]:
    if not one or not other:
        return
    if len(one) * len(other) <= _CELLS:
        from rapidfuzz.distance import LCSseq

        for block in LCSseq.opcodes(one, other):
            if block.tag == "equal":
                yield Run(at + block.src_start, beside + block.dest_start, block.src_end - block.src_start)
        return
    before = 0, 0
    pins = _pins(one, other)
    for pin in [*pins, (len(one), len(other))] if pins else []:
        yield from _matched(
            one[before[0] : pin[0]], other[before[1] : pin[1]], at + before[0], beside + before[1]
        )
        before = pin


def _pins(one: str, other: str) -> list[tuple[int, int]]:
    """Return where both texts have the same three words, once each, as many as stand in the same order."""
    places = [{gram: i for i, gram in enumerate(_grams(side))} for side in (one, other)]
    often = [Counter(_grams(side)) for side in (one, other)]
    shared = [
        (i, places[1][gram]) for gram, i in places[0].items() if often[0][gram] == 1 == often[1].get(gram, 0)
    ]
    return _rising(sorted(shared))


def _grams(side: str) -> list[str]:
    return [side[i : i + _PIN] for i in range(len(side) - _PIN + 1)]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence of `pairs` whose second numbers rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        ends[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _joined(found: Iterator[Run]) -> list[Run]:
    """Join runs that touch in both texts."""
    joined: list[Run] = []
    for run in found:
        last = joined[-1] if joined else Run(-1, -1, 0)
        if run.size and (last.letter + last.size, last.text + last.size) == (run.letter, run.text):
            joined[-1] = Run(last.letter, last.text, last.size + run.size)
        elif run.size:
            joined.append(run)
    return joined


def _meant(found: list[Run], letter: Sequence[Word], text: Sequence[Word]) -> list[Run]:
    """Give up runs between two changes that are each at least as long as the run."""
    kept: list[Run] = []
    ends = Run(len(letter), len(text), 0)
    for index, run in enumerate(found):
        kept.append(run)
        after = found[index + 1] if index + 1 < len(found) else ends
        while kept and _is_chance(kept, after, letter, text):
            kept.pop()
    return kept


def _is_chance(kept: list[Run], after: Run, letter: Sequence[Word], text: Sequence[Word]) -> bool:
    """Whether the last run kept is no longer than what changed before it and what changed after it."""
    run = kept[-1]
    before = kept[-2] if len(kept) > 1 else Run(0, 0, 0)
    size = _length(text, run.text, run.text + run.size)
    return size <= _changed(before, run, letter, text) and size <= _changed(run, after, letter, text)


def _changed(run: Run, after: Run, letter: Sequence[Word], text: Sequence[Word]) -> int:
    return max(
        _length(letter, run.letter + run.size, after.letter), _length(text, run.text + run.size, after.text)
    )


def _length(side: Sequence[Word], start: int, end: int) -> int:
    return side[end - 1].end - side[start].start if end > start else 0


def _settled(kept: list[Run], text: Sequence[Word]) -> list[Run]:
    """Move additions that could as well stand a few words earlier to where a sentence begins."""
    for index in range(1, len(kept)):
        before, run = kept[index - 1], kept[index]
        if before.letter + before.size == run.letter:
            move = _move(before, run, text)
            kept[index - 1] = before._replace(size=before.size - move)
            kept[index] = Run(run.letter - move, run.text - move, run.size + move)
    return [run for run in kept if run.size]


def _move(before: Run, run: Run, text: Sequence[Word]) -> int:
    """Return by how many words the addition between two runs must move to begin a sentence, or 0."""
    start = before.text + before.size
    for move in range(min(before.size, _FARTHEST_MOVE) + 1):
        if start == move or text[start - move - 1].key in ENDS_A_SENTENCE:
            return move
        if text[start - move - 1].key != text[run.text - move - 1].key:
            return 0
    return 0
