"""Shows what a sender changed in a form letter, word by word, so that nothing of it is lost or hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.analysis.duplicates.alignment import Run, runs
from workbench.analysis.duplicates.words import Word, words

Kind = Literal["added", "changed", "left out"]


@dataclass(frozen=True)
class Difference:
    """A stretch in which a text differs from its letter.

    `start` and `end` are offsets in the text, `letter_start` and `letter_end` in the letter; `text` is what the
    sender wrote there, "" where the letter's words were left out.
    """

    kind: Kind
    start: int
    end: int
    letter_start: int
    letter_end: int
    text: str


def differences(letter: str, text: str) -> tuple[Difference, ...]:
    """Return how `text` differs from `letter`, in order.

    The letter with each stretch from `letter_start` to `letter_end` replaced by the difference's `text` is the
    text, to the character. Words are matched without regard to case, but another case is a change like any
    other. Scripts that are written without spaces are compared character by character.
    """
    return compared(letter, text, words(letter), words(text))


def compared(
    letter: str, text: str, letter_words: Sequence[Word], text_words: Sequence[Word]
) -> tuple[Difference, ...]:
    """Return the differences of two texts whose words are known."""
    kept = runs(letter_words, text_words)
    return tuple(
        difference
        for gap in _gaps(letter, text, kept, letter_words, text_words)
        for difference in _difference(letter, text, *gap)
    )


def _gaps(
    letter: str, text: str, kept: Sequence[Run], letter_words: Sequence[Word], text_words: Sequence[Word]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield every stretch that is not a kept word, in the letter and in the text, and kept words spelt otherwise."""
    at, beside = 0, 0
    for run in kept:
        for step in range(run.size):
            one, other = letter_words[run.letter + step], text_words[run.text + step]
            yield at, one.start, beside, other.start
            if letter[one.start : one.end] != text[other.start : other.end]:
                yield one.start, one.end, other.start, other.end
            at, beside = one.end, other.end
    yield at, len(letter), beside, len(text)


def _difference(
    letter: str, text: str, letter_start: int, letter_end: int, start: int, end: int
) -> Iterator[Difference]:
    old, new = letter[letter_start:letter_end], text[start:end]
    if old == new:
        return
    head = _shared_space(old, new)
    tail = _shared_space(old[head:][::-1], new[head:][::-1])
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    letter_start, start = letter_start + head, start + head
    kind: Kind = "added" if not old else "changed" if new else "left out"
    yield Difference(kind, start, start + len(new), letter_start, letter_start + len(old), new)


def _shared_space(one: str, other: str) -> int:
    """Return how much white space both begin with, and share."""
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size] and one[size].isspace():
        size += 1
    return size
