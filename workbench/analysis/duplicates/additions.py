"""Finds what a sender of a form letter wrote of their own, so that it is read like any other comment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.analysis.duplicates.alignment import Run, runs
from workbench.analysis.duplicates.courtesies import (
    closing_starts,
    greeting_end,
    is_closing,
    is_name_or_place,
)
from workbench.analysis.duplicates.differences import compared
from workbench.analysis.duplicates.folding import worth
from workbench.analysis.duplicates.opposites import turns
from workbench.analysis.duplicates.words import Word, words

_ENDS = re.compile("[.!?…؟।]+[\"'”’»)\\]]*\\s+|[。！？]+[」』”）]*\\s*")
# Thai, Lao, Khmer and Burmese have no full stop: there a space ends a clause or a sentence.
_CLAUSES = re.compile(
    "(?<=[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff])(?<!ๆ)\\s+(?=[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff])"
)
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 10
_CLAUSE_WORDS, _CLAUSE_LETTERS = 4, 18
_REWRITTEN_WORDS, _REWRITTEN_LETTERS = 6, 40
_OWN_SHARE, _OWN_LETTERS = 0.7, 8


class _Gap(NamedTuple):
    """Words of the text, from `start` to `end`, that are not the letter's, and what share of them is more."""

    start: int
    end: int
    more: float


def additions(letter: str, text: str) -> str:
    """Return what the sender of `text` added to `letter`, "" if nothing: sentences of their own and long clauses.

    Greetings, closings, names and places do not count, nor words changed here and there. A sentence that a
    change turns into its opposite does, and so does one written anew.
    """
    letter_words, text_words = words(letter), words(text)
    gaps = list(_gaps(letter_words, text_words, greeting_end(letter)))
    own = [
        stretch
        for sentence in _sentences(text, text_words)
        for stretch in _own(text, text_words, sentence, gaps)
    ]
    own += _turned(letter, text, letter_words, text_words)
    return " ".join(text[start:end].strip() for start, end in _merged(text, own))


def _gaps(letter: Sequence[Word], text: Sequence[Word], greeted: int) -> Iterator[_Gap]:
    """Yield what the sender put; what stands there instead in the letter, after its greeting, is no more."""
    at, beside = 0, 0
    for run in [*runs(letter, text), Run(len(letter), len(text), 0)]:
        if run.text > beside:
            put = _letters(text[beside : run.text])
            left = _letters([word for word in letter[at : run.letter] if word.start >= greeted])
            anew = put >= _REWRITTEN_LETTERS and run.text - beside >= _REWRITTEN_WORDS
            yield _Gap(beside, run.text, 1.0 if anew else max(0.0, 1 - left / max(put, 1)))
        at, beside = run.letter + run.size, run.text + run.size


def _letters(some: Sequence[Word]) -> int:
    return sum([_letters_of(word.key) for word in some])


@lru_cache(maxsize=1 << 16)
def _letters_of(key: str) -> int:
    return sum(worth(character) for character in key if character.isalnum())


def _sentences(text: str, text_words: Sequence[Word]) -> Iterator[range]:
    """Yield the sentences as ranges of words; greetings and closings are sentences of their own."""
    ends = {match.end() for pattern in (_ENDS, _CLAUSES) for match in pattern.finditer(text)}
    borders = sorted(ends | {greeting_end(text), *closing_starts(text)} | {0, len(text) + 1})
    at = 0
    for _, border in pairwise(borders):
        start = at
        while at < len(text_words) and text_words[at].start < border:
            at += 1
        if at > start:
            yield range(start, at)


def _own(
    text: str, text_words: Sequence[Word], sentence: range, gaps: Sequence[_Gap]
) -> Iterator[tuple[int, int]]:
    """Yield the stretches of one sentence that are the sender's: all of it, or clauses put in."""
    inside = [
        (range(max(gap.start, sentence.start), min(gap.end, sentence.stop)), gap.more)
        for gap in gaps
        if gap.start < sentence.stop and gap.end > sentence.start
    ]
    put = [_letters(text_words[part.start : part.stop]) for part, _ in inside]
    more = [letters * share for letters, (_, share) in zip(put, inside, strict=True)]
    whole = _letters(text_words[sentence.start : sentence.stop])
    if sum(put) >= _OWN_SHARE * whole and sum(more) >= _OWN_LETTERS:
        parts = [sentence]
    else:
        parts = [
            part
            for (part, _), letters in zip(inside, more, strict=True)
            if letters >= _CLAUSE_LETTERS and len(part) >= _CLAUSE_WORDS
        ]
    for part in parts:
        start, end = text_words[part.start].start, text_words[part.stop - 1].end
        if (
            end > greeting_end(text)
            and not is_closing(text[start:end])
            and not is_name_or_place(text[start:end])
        ):
            yield start, end


def _turned(
    letter: str, text: str, letter_words: Sequence[Word], text_words: Sequence[Word]
) -> Iterator[tuple[int, int]]:
    """Yield the sentences in which a small change says the opposite of the letter."""
    found = [d for d in compared(letter, text, letter_words, text_words) if turns(letter, d)]
    for sentence in _sentences(text, text_words) if found else ():
        start, end = text_words[sentence.start].start, text_words[sentence.stop - 1].end
        if any(difference.start < end and difference.end >= start for difference in found):
            yield start, end


def _merged(text: str, own: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join stretches that touch, and drop what is too short to say anything."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(own):
        if merged and not text[merged[-1][1] : start].strip():
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return [stretch for stretch in merged if _says_enough(words(text[slice(*stretch)]))]


def _says_enough(some: Sequence[Word]) -> bool:
    return sum(word.says_something for word in some) >= _FEWEST_WORDS and _letters(some) >= _FEWEST_LETTERS
