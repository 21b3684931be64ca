"""What the rows of a table look like, learnt from its beginning: enough to notice a row that is none.

A quotation mark that is opened and not closed makes a parser swallow the rows behind it. The swallowed
lines still look like rows: they have the table's width, and numbers stand where numbers stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?")
_CODE = re.compile(r"(?=\S*\d)\S+")
_EVIDENCE = 3
_NEARLY_ALL = 0.9
_NARROW, _WIDE = 2, 4


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell.strip()) is not None


def _is_code(cell: str) -> bool:
    """A code is one word with a digit in it: an id, a date, a time."""
    return _CODE.fullmatch(cell.strip()) is not None


_PATTERNS: tuple[Callable[[str], bool], ...] = (_is_number, _is_code)


@dataclass(frozen=True)
class Place:
    """What the cells of one column have in common; None where nothing is."""

    pattern: Callable[[str], bool] | None
    may_be_empty: bool

    def fits(self, cell: str) -> bool:
        if not cell.strip():
            return self.may_be_empty
        return self.pattern is None or self.pattern(cell)


@dataclass(frozen=True)
class Shape:
    """The width of a table and what stands in its columns; `trims` says that its writer leaves away
    empty cells at the end of a row.
    """

    width: int
    places: tuple[Place, ...] = ()
    trims: bool = False

    @classmethod
    def learnt(cls, width: int, rows: Iterable[Sequence[str]]) -> Self:
        """Learn from rows that were each read from a line of their own."""
        seen = [row for row in rows if row]
        whole = [row for row in seen if len(row) == width]
        places = tuple(_place([row[column] for row in whole]) for column in range(width))
        short = [row for row in seen if len(row) < width]
        return cls(width, places, _trims(whole, short, places))

    @property
    def is_telling(self) -> bool:
        """Whether a column has a pattern that running text would break."""
        return any(place.pattern is not None for place in self.places)

    @property
    def can_tell(self) -> bool:
        """Whether a line of running text is unlikely to pass for a row."""
        return self.is_telling or self.width >= _WIDE

    def fits(self, cells: Sequence[str]) -> bool:
        """Say whether the cells could be a row; a short row is judged by the cells it has."""
        return all(place.fits(cell) for place, cell in zip(self.places, cells, strict=False))

    def looks_like_a_row(self, cells: Sequence[str]) -> bool:
        return len(cells) == self.width > 1 and self.fits(cells)

    def swallowed(self, lines: Sequence[Sequence[str]]) -> bool:
        """Say whether the lines behind the first of one record are rows of their own.

        `lines` are those lines, each cut into cells alone. The last one ends the record: it has the
        table's width by right where the record's first cell goes over several lines.
        """
        within = lines[:-1]
        if not within:
            return self._begins_telling and all(map(self.looks_like_a_row, lines))
        if len(within) < self._needed:
            return False
        return self.can_tell and 2 * sum(map(self.looks_like_a_row, within)) > len(within)

    @property
    def _needed(self) -> int:
        """How many lines it takes: two words with a comma between them pass for a row of a narrow table."""
        if self.width <= _NARROW:
            return 3
        return 1 if self.is_telling else 2

    @property
    def _begins_telling(self) -> bool:
        return self.width > _NARROW and bool(self.places) and self.places[0].pattern is not None

    def holds_a_row(self, lines: Sequence[Sequence[str]]) -> bool:
        """Say whether any of the lines is surely a row of its own."""
        return self.can_tell and any(map(self.looks_like_a_row, lines))


def _place(cells: Sequence[str]) -> Place:
    filled = [cell for cell in cells if cell.strip()]
    found = (pattern for pattern in _PATTERNS if sum(map(pattern, filled)) >= _NEARLY_ALL * len(filled))
    pattern = next(found, None) if len(filled) >= _EVIDENCE else None
    return Place(pattern, len(filled) < len(cells) or not cells)


def _trims(whole: list[Sequence[str]], short: list[Sequence[str]], places: tuple[Place, ...]) -> bool:
    """A writer that trims never ends a row with an empty cell, and its short rows are rows all the same."""
    if not whole or not short or any(not row[-1].strip() for row in whole + short):
        return False
    return all(place.fits(cell) for row in short for place, cell in zip(places, row, strict=False))
