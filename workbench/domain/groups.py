"""Counts of comments by theme and by what is told of those who wrote: the tables in which people could be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class GroupCell:
    """How many comments of one theme come from one group, and from how many people. `withheld` is not told."""

    comments: int
    people: int
    withheld: bool = False


@dataclass(frozen=True)
class GroupTable:
    """Comments by theme (rows) and by the values of one segment (columns).

    `themes` are (id, name), the last one ("", "") for comments of no theme where there are any; `values` the
    groups, "" for all that are too small to be named, and for comments that tell no value.
    """

    name: str
    values: tuple[str, ...]
    themes: tuple[tuple[str, str], ...]
    cells: tuple[tuple[GroupCell, ...], ...]

    @property
    def counts(self) -> list[list[int]]:
        return [[cell.comments for cell in row] for row in self.cells]

    def small(self, smallest: int) -> list[tuple[int, int]]:
        """Return the cells (row, column) in which somebody wrote, but fewer than `smallest` people."""
        return [place for place, cell in self._places() if 0 < cell.people < smallest]

    def without(self, gaps: set[tuple[int, int]]) -> GroupTable:
        """Return the table with these cells withheld."""
        rows = (
            tuple(replace(cell, withheld=(row, column) in gaps) for column, cell in enumerate(cells))
            for row, cells in enumerate(self.cells)
        )
        return replace(self, cells=tuple(rows))

    def total(self, column: int) -> int:
        """Return how many comments come from a group, whatever their theme."""
        return sum(row[column].comments for row in self.cells)

    def tells(self, theme: str, value: str) -> bool:
        """Say whether the count of a theme (its id) in a group is told."""
        rows = [identity for identity, _ in self.themes]
        if theme not in rows or value not in self.values:
            return False
        return not self.cells[rows.index(theme)][self.values.index(value)].withheld

    def _places(self) -> Iterator[tuple[tuple[int, int], GroupCell]]:
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                yield (row, column), cell
