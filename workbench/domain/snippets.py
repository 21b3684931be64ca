"""Parts of texts as they are shown: cut between words, or in scripts without spaces between signs."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_NO_BREAK_BEFORE = frozenset(f"{_JOINER}\u200c\u0e33\u0eb3") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
"""Joiners, the Thai and Lao vowel AM, and the shades of emoji belong to the sign before them."""
_FLAGS = range(0x1F1E6, 0x1F200)
_HANGUL_TAIL = range(0x1160, 0x1200)
_ACCENTS = range(0x300, 0x370)


class _Plain(dict[int, str]):
    """Characters (by their codes) as letters without case and accents: worked out once, as every text has the same."""

    def __missing__(self, code: int) -> str:
        letters = unicodedata.normalize("NFD", chr(code).casefold())
        self[code] = plain = "".join(letter for letter in letters if ord(letter) not in _ACCENTS)
        return plain


_PLAIN = _Plain()


def around(text: str, start: int, stop: int, length: int) -> tuple[str, str]:
    """Return what stands before and after `text[start:stop]`, at most `length` characters of each, cut at words.

    Where that would leave less than half of it, as in scripts without spaces, it is cut between two signs. What is cut
    begins or ends with an ellipsis.
    """
    first, last = (
        _first(text, max(0, start - length), start),
        _last(text, min(len(text), stop + length), stop),
    )
    before, after = text[first:start], text[stop:last]
    return (f"…{before}" if first else before), (f"{after}…" if last < len(text) else after)


def passage(text: str, words: str, length: int) -> str:
    """Return `text` from a little before the first place that holds `words`, where that is not near its beginning.

    Case and accents are no difference, as in a search.
    """
    place = _found(text, words)
    if place is None or place <= length:
        return text
    return f"…{text[_first(text, place - length // 2, place) :]}"


def begins(text: str, place: int) -> bool:
    """Return whether what is read as one sign begins at this place, and not within a combining sequence."""
    if place <= 0 or place >= len(text):
        return True
    here, before = text[place], text[place - 1]
    if unicodedata.category(here).startswith("M") or here in _NO_BREAK_BEFORE or before == _JOINER:
        return False
    if ord(here) in _FLAGS:
        return _flags_before(text, place) % 2 == 0
    return ord(here) not in _HANGUL_TAIL


def _first(text: str, place: int, stop: int) -> int:
    """Return the nearest beginning of a word from `place` on, or where that is far, that of a sign."""
    if place == 0 or text[place - 1].isspace():
        return place
    middle = (place + stop + 1) // 2
    word = next((each for each in range(place, middle) if text[each].isspace()), None)
    if word is not None:
        return word + 1
    return next(each for each in range(place, stop + 1) if each == stop or begins(text, each))


def _last(text: str, place: int, start: int) -> int:
    """Return the nearest end of a word up to `place`, or where that is far, that of a sign."""
    if place == len(text) or text[place].isspace():
        return place
    middle = (place + start) // 2
    word = next((each for each in range(place - 1, middle, -1) if text[each].isspace()), None)
    if word is not None:
        return word
    return next(each for each in range(place, start - 1, -1) if each == start or begins(text, each))


def _found(text: str, words: str) -> int | None:
    """Return where `words` first stand in `text`, however they are written."""
    wanted = words.translate(_PLAIN)
    before = text.translate(_PLAIN).find(wanted) if wanted else -1
    return _place_behind(text, before) if before >= 0 else None


def _place_behind(text: str, letters: int) -> int:
    """Return at which place of `text` the letter stands that has so many plain `letters` before it."""
    for place, character in enumerate(text):
        letters -= len(_PLAIN[ord(character)])
        if letters < 0:
            return place
    return len(text)


def _flags_before(text: str, place: int) -> int:
    """Return how many letters of flags stand together before this place: two make a flag."""
    start = place
    while start and ord(text[start - 1]) in _FLAGS:
        start -= 1
    return place - start
