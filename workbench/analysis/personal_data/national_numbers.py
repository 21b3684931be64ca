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
_NEAR = 60


@dataclass(frozen=True, slots=True)
class _Entry:
    number: National
    pattern: re.Pattern[str]
    words: re.Pattern[str] | None
    at_home: bool


def national_numbers(reading: Reading) -> Iterator[Mark]:
    """Mark national numbers of persons, and numbers that are called a passport, licence or identity card."""
    if not _WORTH_A_LOOK.search(reading.plain):
        return
    small = reading.plain.lower()
    if _any_word().search(small):
        for entry in _entries(reading.language):
            yield from _found(
                reading, entry, named=entry.words is not None and entry.words.search(small) is not None
            )
    else:
        for entry in _entries_at_home(reading.language):
            yield from _found(reading, entry, named=False)
    for match in DOCUMENT.finditer(reading.plain):
        yield Mark(match.start(1), match.end(1), "national number", "pattern and the word before it", 0.9)


def _found(reading: Reading, entry: _Entry, *, named: bool) -> Iterator[Mark]:
    if not (named or entry.at_home):
        return
    method = "checksum and national format" if entry.number.module else "pattern and national format"
    for match in entry.pattern.finditer(reading.plain):
        before = (
            named and entry.words is not None and entry.words.search(reading.before(match.start(), _NEAR))
        )
        if not before and not entry.at_home:
            continue
        if entry.number.passes(match[0]):
            yield Mark(match.start(), match.end(), "national number", method, 0.96 if before else 0.92)
        elif before:
            yield Mark(match.start(), match.end(), "national number", "pattern and the word before it", 0.75)


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
