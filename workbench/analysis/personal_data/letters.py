"""Classes of letters, because a regular expression cannot ask for "a capital in any alphabet"."""

from __future__ import annotations

_BLOCKS = (range(0x41, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))


def _letters(which: str) -> str:
    return "".join(chr(code) for block in _BLOCKS for code in block if getattr(chr(code), which)())


UPPER = _letters("isupper")
"""The capitals of the Latin, Greek and Cyrillic alphabets, for use inside a character class."""
LETTERS = (
    "A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff\u0300-\u036f"
)
"""Their letters, and the accents that may follow one, for use inside a character class."""
_NOT_BEFORE = rf"{LETTERS}0-9_'\-@#./"
WORD_START = rf"(?<![{_NOT_BEFORE}])"
# A search is many times faster for a pattern that begins with a class of letters than for one that looks behind first.
FIRST_DIGIT = rf"[0-9](?<![{_NOT_BEFORE}][0-9])"
"""The first digit of a number that stands by itself."""
FIRST_CAPITAL = rf"[{UPPER}](?<![{_NOT_BEFORE}].)"
"""The capital a word begins with."""
FIRST_LETTER = rf"[{LETTERS}](?<![{_NOT_BEFORE}].)"
"""The letter a word begins with."""
REST_OF_WORD = rf"[{LETTERS}'\-]{{0,30}}+"
"""What follows the first letter of a word."""
WORD_END = rf"(?![{LETTERS}0-9_])"
CAPITALISED = rf"[{UPPER}]{REST_OF_WORD}"
THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
"""The letters, vowels and tone marks of Thai, without its digits, for use inside a character class."""
