"""Which cells of a table of counts must be withheld so that no small one can be worked out from the rest.

Withholding the small cells alone is not enough: with the totals, a single gap in a row is a subtraction. Further
cells are withheld until every gap lies on a cycle of gaps along which counts can be moved, one up and one down in
turn, without any total changing and without any count falling below nought. Then two tables at least agree with
all that was told, and they differ in that cell. The cheapest cycle through a cell is a shortest path.
Sources: L. H. Cox (1995), Network models for complementary cell suppression, JASA 90; J. P. Kelly, B. L. Golden,
A. A. Assad (1992), Cell suppression: disclosure protection for sensitive tabular data, Networks 22.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

Cell = tuple[int, int]


class _Step(NamedTuple):
    """A node of the way through the table: a row to be raised in, or a column to be lowered in."""

    is_row: bool
    number: int


def withheld(counts: Sequence[Sequence[int]], small: Collection[Cell]) -> set[Cell]:
    """Return the cells (row, column) to withhold: the `small` ones and those needed to hide them.

    counts: (rows, columns) of whole numbers from 0; the totals of all rows and columns are known to everybody.
    `small` are cells that hold something. As few counts as the cheapest cycles allow are withheld beside them.

    Raises:
        ValueError: a small cell cannot be hidden at all: it is alone with its total in its row or column.
    """
    gaps, links = set(small), _Links(small)
    for cell in sorted(small, key=lambda cell: (-counts[cell[0]][cell[1]], cell)):
        if links.have_another_way(cell):
            continue
        ways = [way for way in (_lowered(counts, cell, gaps), _raised(counts, cell, gaps)) if way is not None]
        if not ways:
            raise ValueError(f"nothing hides the cell {cell}")
        cycle = min(ways, key=lambda way: (way[0], sorted(way[1])))[1]
        links.add(place for place in cycle - gaps if counts[place[0]][place[1]] > 0)
        gaps |= cycle
    return gaps


class _Links:
    """Rows and columns joined by gaps that hold something: such a gap can go up and down as a cycle needs it."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self._joined: defaultdict[_Step, set[_Step]] = defaultdict(set)
        self.add(cells)

    def add(self, cells: Iterable[Cell]) -> None:
        for row, column in cells:
            self._joined[_Step(True, row)].add(_Step(False, column))
            self._joined[_Step(False, column)].add(_Step(True, row))

    def have_another_way(self, cell: Cell) -> bool:
        """Say whether the row and the column of a gap are joined by other gaps, too: it lies on a cycle of them."""
        start, goal = _Step(True, cell[0]), _Step(False, cell[1])
        seen, left = {start}, [start]
        while left:
            here = left.pop()
            if here != start and goal in self._joined[here]:
                return True
            further = self._joined[here] - seen - {goal}
            seen |= further
            left += further
        return False


_Way = tuple[int, set[Cell]]


def _lowered(counts: Sequence[Sequence[int]], cell: Cell, gaps: set[Cell]) -> _Way | None:
    """Return the cheapest cycle on which `cell` goes down: from its row on to its column."""
    row, column = cell
    return _cheapest(counts, cell, gaps, _Step(True, row), _Step(False, column))


def _raised(counts: Sequence[Sequence[int]], cell: Cell, gaps: set[Cell]) -> _Way | None:
    """Return the cheapest cycle on which `cell` goes up: from its column on to its row."""
    row, column = cell
    return _cheapest(counts, cell, gaps, _Step(False, column), _Step(True, row))


def _cheapest(
    counts: Sequence[Sequence[int]], cell: Cell, gaps: set[Cell], start: _Step, goal: _Step
) -> _Way | None:
    """Return the cost and the cells of the cheapest way from `start` to `goal` that leaves out `cell` itself."""
    best: dict[_Step, int] = {start: 0}
    came: dict[_Step, _Step] = {}
    queue = [(0, start)]
    while queue:
        cost, here = heappop(queue)
        if here == goal:
            return cost, _cells(came, start, goal) | {cell}
        if cost > best[here]:
            continue
        for there, crossed in _next(counts, here):
            if crossed == cell:
                continue
            price = cost + (0 if crossed in gaps else counts[crossed[0]][crossed[1]] + 1)
            if price < best.get(there, price + 1):
                best[there], came[there] = price, here
                heappush(queue, (price, there))
    return None


def _next(counts: Sequence[Sequence[int]], here: _Step) -> Iterator[tuple[_Step, Cell]]:
    """Yield where to go: a row is mended by raising any cell of it, a column by lowering one that is not empty."""
    if here.is_row:
        for column in range(len(counts[here.number])):
            yield _Step(False, column), (here.number, column)
    else:
        for row, line in enumerate(counts):
            if line[here.number] > 0:
                yield _Step(True, row), (row, here.number)


def _cells(came: dict[_Step, _Step], start: _Step, goal: _Step) -> set[Cell]:
    cells: set[Cell] = set()
    here = goal
    while here != start:
        before = came[here]
        cells.add((here.number, before.number) if here.is_row else (before.number, here.number))
        here = before
    return cells
