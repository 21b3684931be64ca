"""Cuts a text into the pieces that are compared and shown: words, and characters where no words are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.duplicates.folding import fold

_THAI = "[\u0e01-\u0e5b]+"
# Lao: a consonant with the vowels and tones around it. Others: a character with its marks.
_LAO = "[\u0ec0-\u0ec4]?[\u0e81-\u0eae][\u0eb0-\u0ebd\u0ec8-\u0ece]*|[\u0eaf-\u0edf]"
_MARKED = "[\u1000-\u102a\u103f-\u1055][\u102b-\u103e\u1056-\u1059]*|[\u1780-\u17b3][\u17b4-\u17d3]*"
_SINGLE = (
    "[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Marks are no letters to `re`: without them a word of Hindi or of pointed Arabic falls to pieces.
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a\u0900-\u0dff\u200c\u200d"
_LETTER = f"(?:[^\\W_{_SPACELESS}]|[{_MARKS}])"
_WORD = re.compile(f"{_THAI}|{_LAO}|{_MARKED}|{_SINGLE}|{_LETTER}+(?:['’ʼ\\-]{_LETTER}+)*|\\S")


@lru_cache(maxsize=1 << 16)
def says_something(key: str) -> bool:
    """Whether there is a letter or a digit in `key`."""
    return any(character.isalnum() for character in key)


_folded = lru_cache(maxsize=1 << 16)(fold)


class Word(NamedTuple):
    """A word, a character of a script without spaces, or a sign, where it stands, and how it is compared."""

    start: int
    end: int
    key: str

    @property
    def says_something(self) -> bool:
        """Whether it is more than a sign of punctuation."""
        return says_something(self.key)


def words(text: str) -> list[Word]:
    """Return the words of `text` in order; only white space stands between them.

    Thai is segmented by pythainlp's newmm; Chinese, Japanese, Lao, Khmer and Burmese are cut into characters.
    """
    return [Word(start, start + len(piece), _folded(piece)) for start, piece in _pieces(text)]


def said(text: str) -> list[str]:
    """Return the words of `text` as they are compared, without its punctuation."""
    return [key for _, piece in _pieces(text) if says_something(key := _folded(piece))]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    for match in _WORD.finditer(text):
        start, stretch = match.start(), match[0]
        for piece in _segmented(stretch) if "\u0e01" <= stretch[0] <= "\u0e5b" else (stretch,):
            yield start, piece
            start += len(piece)


@lru_cache(maxsize=1 << 15)
def _segmented(thai: str) -> tuple[str, ...]:
    """Return the words of a stretch of Thai; form letters repeat their stretches, so they are remembered."""
    from pythainlp.tokenize import word_tokenize

    return tuple(word_tokenize(thai, engine="newmm", join_broken_num=False))


def encode(keys: list[str], numbers: dict[str, str]) -> str:
    """Return one character for each key; `numbers` remembers which, and grows."""
    for key in dict.fromkeys(keys):
        if key not in numbers:
            numbers[key] = _character(len(numbers))
    return "".join([numbers[key] for key in keys])


def _character(number: int) -> str:
    """Return the character of that number, leaving out the surrogates; after a million they begin again."""
    return chr(number) if number < 0xD800 else chr(0xE000 + (number - 0xD800) % (0x110000 - 0xE000))
