"""National numbers of persons (social security, identity card, tax), by shape, check and the words near."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.analysis.personal_data.national_table import DOCUMENT, NATIONALS, National
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_WORTH_A_LOOK = re.compile(
    r"\d(?:[ ./\-]?\d){4}|(?<![A-Za-z])(?:[A-Za-z]{4,6}[ \-]?\d\d|[A-Za-z]{2} ?\d\d ?\d\d)"
)
_START = re.compile(
    r"[0-9](?<![0-9A-Za-zÀ-ɏ_][0-9])[0-9]*|[A-Za-zÑ&](?<![0-9A-Za-zÀ-ɏ_].)[A-Za-zÑ&]{0,5}(?=[ \-]?[0-9])"
)
_NEAR, _LONGEST = 60, 40


@dataclass(frozen=True, slots=True)
class _Entry:
    number: National
    pattern: re.Pattern[str]
    words: re.Pattern[str] | None
    at_home: bool

    @property
    def method(self) -> str:
        return "checksum and national format" if self.number.module else "pattern and national format"


def national_numbers(reading: Reading) -> Iterator[Mark]:
    """Mark national numbers of persons, and numbers that are called a passport, licence or identity card."""
    if not reading.has_digit or not _WORTH_A_LOOK.search(reading.plain):
        return
    yield from _at_home(reading)
    if _any_word().search(reading.small):
        for entry in _entries_with_words(reading.language):
            yield from _called(reading, entry)
    for match in DOCUMENT.finditer(reading.plain):
        yield Mark(match.start(1), match.end(1), "national number", "pattern and the word before it", 0.9)


def _at_home(reading: Reading) -> Iterator[Mark]:
    """Mark numbers that need no word before them."""
    entries, any_of_them = _entries_at_home(reading.language), _any_at_home(reading.language)
    for start in _START.finditer(reading.plain):
        for entry in entries if any_of_them.match(reading.plain, start.start()) else ():
            match = entry.pattern.match(reading.plain, start.start())
            if match and entry.number.passes(match[0]):
                yield Mark(match.start(), match.end(), "national number", entry.method, 0.92)


def _called(reading: Reading, entry: _Entry) -> Iterator[Mark]:
    """Mark numbers after the words for them; one that does not pass its check may be a slip of the pen."""
    position = 0
    for word in entry.words.finditer(reading.small) if entry.words else ():
        end = word.end() + _NEAR
        for match in entry.pattern.finditer(reading.plain, max(position, word.end()), end + _LONGEST):
            position = match.end()
            if match.start() <= end and entry.pattern.match(reading.plain, match.start()):
                method, confidence = "pattern and the word before it", 0.75
                if entry.number.passes(match[0]):
                    method, confidence = entry.method, 0.96
                yield Mark(match.start(), match.end(), "national number", method, confidence)
        position = max(position, end)


@cache
def _entries(language: str) -> tuple[_Entry, ...]:
    """Return all national numbers; those at home in texts of `language` are told by shape and check alone."""
    return tuple(
        _Entry(number, *_patterns(number), number.anywhere or language in number.languages.split())
        for number in NATIONALS
    )


@cache
def _entries_at_home(language: str) -> tuple[_Entry, ...]:
    return tuple(entry for entry in _entries(language) if entry.at_home)


@cache
def _any_at_home(language: str) -> re.Pattern[str]:
    """Return one pattern for all of them, to look closer only where it fits."""
    return re.compile("|".join(f"(?:{entry.number.shape})" for entry in _entries_at_home(language)))


@cache
def _entries_with_words(language: str) -> tuple[_Entry, ...]:
    return tuple(entry for entry in _entries(language) if entry.words)


@cache
def _any_word() -> re.Pattern[str]:
    return re.compile(
        "(?<![a-zà-ÿ])(?:" + "|".join(number.words for number in NATIONALS if number.words) + ")"
    )


@cache
def _patterns(number: National) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    shape = re.compile(
        rf"(?<![0-9A-Za-zÀ-ɏ_])(?<![0-9][.,\-/])(?:{number.shape})(?![0-9A-Za-zÀ-ɏ_])(?![.,\-/][0-9])"
    )
    words = re.compile(rf"(?<![a-zà-ÿ])(?:{number.words})") if number.words else None
    return shape, words
