"""Postal addresses: a street with a house number, a box or a code, and what follows up to the country.

A street without a number is a place people talk about, not where somebody lives, and is left alone; so is the
corner of two streets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.personal_data import address_words as words
from workbench.analysis.personal_data.address_patterns import Shape, shapes
from workbench.analysis.personal_data.letters import CAPITALISED, LETTERS
from workbench.analysis.personal_data.reading import Reading, contains_any
from workbench.domain.personal_data import Mark

_BREAK = r"[ \t]*(?:[,;\n]|\r\n)?[ \t\n]*"
_CITY = rf"{CAPITALISED}\.?(?:[ ](?:de|del|la|el|i|nad|am|an der|of|sur|{CAPITALISED})){{0,4}}"
_NO_LETTER = rf"(?![{LETTERS}0-9])"
_UNIT = re.compile(rf"{_BREAK}{words.UNIT}(?![0-9])")
_PLACE_AND_CODE = re.compile(
    rf"{_BREAK}(?:{_CITY}{_BREAK}(?:{words.STATES}"
    rf"|{CAPITALISED})?{_BREAK}(?:{words.COUNTRIES}{_BREAK})?{words.CODE}"
    rf"|{words.CODE}[ ]{_CITY}|{_CITY}{_BREAK}(?:{words.STATES}|{words.COUNTRIES})|{words.STATES}"
    rf"|{words.COUNTRIES}(?:{_BREAK}{words.CODE})?"
    rf"|{words.CODE}){_NO_LETTER}"
)
_LONGEST_TAIL = 160
_NOT_BEFORE = re.compile(
    r"(?:\bthe|\bbus|\broute|\bline|\bexit|\binterstate|\bhighway|\bzone|\blínea|\blinea|\bautobús"
    r"|\bhat|\bof|\bbetween) $"
)
_NOT_AFTER = re.compile(
    r" (?:bus|buses|line|route|exit|metro|bridge|park|corridor|bike lane|intersection)(?![a-z])"
)
_LEADING_NUMBER = re.compile(r"(?:^|[\s,:])((?!19\d\d|20\d\d)[0-9]{1,5} )$")


def addresses(reading: Reading) -> Iterator[Mark]:
    """Mark postal addresses."""
    if not reading.has_digit:
        return
    for shape in shapes(reading.language):
        if contains_any(reading.small, shape.hints):
            yield from _of_shape(reading, shape)


def _of_shape(reading: Reading, shape: Shape) -> Iterator[Mark]:
    group = shape.pattern.groups
    end = 0
    for match in shape.pattern.finditer(reading.plain):
        # What lies inside the tail of the address before is part of it.
        if match.start(group) >= end and _is_meant(reading, match, group):
            start = max(end, _start(reading, match.start(group)))
            end = _tail(reading.plain, match.end(group)) if shape.has_tail else match.end(group)
            yield Mark(start, end, "postal address", shape.method, shape.confidence)


def _is_meant(reading: Reading, match: re.Match[str], group: int) -> bool:
    """Tell an address from the bus on a line, a numbered road and a place that merely holds such a word."""
    if any(word.lower() in words.NO_STREET for word in match[group].split()):
        return False
    if match[group][0].isdigit() and _NOT_BEFORE.search(reading.before(match.start(group), 16)):
        return False
    return _NOT_AFTER.match(reading.after(match.end(group), 24)) is None


def _start(reading: Reading, start: int) -> int:
    leading = _LEADING_NUMBER.search(reading.plain[max(0, start - 8) : start])
    return start - len(leading[1]) if leading else start


def _tail(plain: str, start: int) -> int:
    """Return where an address ends: unit, place, code and country follow it in many orders."""
    end = start
    limit = start + _LONGEST_TAIL
    while True:
        match = _UNIT.match(plain, end, limit) or _PLACE_AND_CODE.match(plain, end, limit)
        if match is None:
            return end
        end = match.end()
