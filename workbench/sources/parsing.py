"""Cuts text into records without ever letting one bad quotation mark swallow the rows behind it.

The csv module does the cutting, strictly. Where it fails, or where a record of several lines turns out
to be rows that an unclosed quotation mark has glued together, only the first line is given up: it is
repaired if there is one way to read it, or reported, and reading goes on with the next line.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from workbench.domain.spoken import spoken
from workbench.sources.shape import Shape

NO_DELIMITER = "\uffff"
"""Stands for "the file has one column": a character that text does not hold."""

_STRETCH = 200
_MOST_LINES = 5_000
_MOST_CHARACTERS = 5_000_000
_LONGEST_CELL = 100_000_000

UNCLOSED = spoken("A quotation mark is opened in this row and never closed.")
FRAGMENT = spoken("This line follows a wrong quotation mark and does not look like a row.")
NOT_DOUBLED = spoken("A quotation mark stands inside a quoted cell without being doubled.")

csv.field_size_limit(_LONGEST_CELL)


@dataclass(frozen=True)
class Dialect:
    """How cells are kept apart. An empty `quote` means that quotation marks are letters like others."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    padded: bool = False

    def format(self) -> dict[str, Any]:
        """Return the csv module's settings for this dialect."""
        return {
            "delimiter": self.delimiter or NO_DELIMITER,
            "quotechar": self.quote or None,
            "quoting": csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            "escapechar": self.escape or None,
            "skipinitialspace": self.padded,
        }


class Parsed(NamedTuple):  # as Record is, for the same reason
    """The cells of one record, or the `problem` that kept them from being told apart and the `raw` line.

    A `blank` line gives no cells. `repaired` cells were read although a quotation mark was wrong.
    """

    cells: Sequence[str]
    problem: str = ""
    raw: str = ""
    repaired: bool = False

    @property
    def blank(self) -> bool:
        return not self.cells and not self.problem


class _RunawayCellError(Exception):
    """A cell has gone on for so long that its quotation mark cannot have been meant."""


class Lines:
    """The lines of a text, with the ability to take some back."""

    def __init__(self, source: Iterable[str]) -> None:
        self._source = iter(source)
        self._ahead: deque[str] = deque()
        self._size = 0
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else next(self._source)
        self.taken.append(line)
        self._size += len(line)
        if len(self.taken) > 1 and (len(self.taken) > _MOST_LINES or self._size > _MOST_CHARACTERS):
            raise _RunawayCellError
        return line

    def begin(self) -> None:
        """Forget what was taken: a new record begins."""
        self.taken.clear()
        self._size = 0

    def take_stretch(self) -> list[str]:
        """Take the next lines all at once; `give_back` is the way back."""
        ahead = [self._ahead.popleft() for _ in range(min(_STRETCH, len(self._ahead)))]
        return ahead + list(islice(self._source, _STRETCH - len(ahead)))

    def give_back(self, lines: Sequence[str]) -> None:
        """Let these lines be the next ones."""
        self._ahead.extendleft(reversed(lines))

    def keep_first(self) -> str:
        """Give back all lines of this record but its first, and return that."""
        first, *rest = self.taken
        self.give_back(rest)
        self.taken = [first]
        return first


def parse(lines: Lines, dialect: Dialect) -> Iterator[Parsed]:
    """Yield every record of `lines`, blank lines included, where nothing is known of the table."""
    return _with_care(lines, dialect, None)


def parse_table(lines: Lines, dialect: Dialect, shape: Shape) -> Iterator[Parsed | Sequence[list[str]]]:
    """Yield the records of a table: the cells of many together where every line is a row, else one by one with care.

    Behind a wrong quotation mark come the rest of its cell or good rows: what does not look like a row is
    reported until one comes that does.
    """
    wary = False
    while stretch := lines.take_stretch():
        rows = () if wary else _rows_of(stretch, dialect, shape)
        if rows:
            yield rows
            continue
        lines.give_back(stretch)
        for record in islice(_with_care(lines, dialect, shape), len(stretch)):
            if wary and not (record.problem or record.blank):
                wary = not shape.looks_like_a_row(record.cells)
                yield Parsed((), FRAGMENT, "".join(lines.taken)) if wary else record
            else:
                wary = wary or bool(record.problem)
                yield record


def _rows_of(stretch: Sequence[str], dialect: Dialect, shape: Shape) -> Sequence[list[str]]:
    """Return the cells of each line, if each is a row of the table; else nothing."""
    try:
        rows = list(csv.reader(stretch, strict=True, **dialect.format()))
    except csv.Error:
        return ()
    return rows if len(rows) == len(stretch) and set(map(len, rows)) == {shape.width} else ()


def _with_care(lines: Lines, dialect: Dialect, shape: Shape | None) -> Iterator[Parsed]:
    reader = csv.reader(lines, strict=True, **dialect.format())
    while True:
        lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, _RunawayCellError):
            yield _rescued(lines, dialect, shape)
            continue
        if shape is None or (len(lines.taken) == 1 and len(cells) == shape.width):
            yield Parsed(cells)
        elif len(lines.taken) > 1 and _is_glued(cells, lines.taken, dialect, shape):
            yield _rescued(lines, dialect, shape)
        else:
            yield Parsed(cells, raw="".join(lines.taken))


def cut_alone(line: str, dialect: Dialect) -> list[str]:
    """Return the cells of one line, whatever its quotation marks; [] where there is no telling."""
    try:
        return next(csv.reader([line], strict=False, **dialect.format()), list[str]())
    except csv.Error:
        return []


def _is_glued(cells: Sequence[str], taken: Sequence[str], dialect: Dialect, shape: Shape) -> bool:
    behind = [cut_alone(line, dialect) for line in taken[1:]]
    if len(cells) != shape.width and shape.holds_a_row(behind):
        return True
    return shape.swallowed(behind)


def _rescued(lines: Lines, dialect: Dialect, shape: Shape | None) -> Parsed:
    line = lines.keep_first()
    text = line.rstrip("\r\n")
    if not dialect.delimiter:
        return Parsed([text], repaired=True)
    cells = _leniently(text, dialect)
    if cells is None:
        return Parsed((), UNCLOSED, line)
    if shape is not None and len(cells) == shape.width:
        return Parsed(cells, repaired=True)
    return Parsed((), NOT_DOUBLED, line)


def _leniently(line: str, dialect: Dialect) -> list[str] | None:
    """Cut a line where a quoted cell ends only before a delimiter; None if one does not end at all."""
    cells: list[str] = []
    place = 0
    while place <= len(line):
        cell, place = _next_cell(line, place, dialect)
        if cell is None:
            return None
        cells.append(cell)
    return cells


def _next_cell(line: str, start: int, dialect: Dialect) -> tuple[str | None, int]:
    """Return the cell that begins at `start` and the place behind its delimiter."""
    quote = dialect.quote
    if not quote or not line.startswith(quote, start):
        end = line.find(dialect.delimiter, start)
        end = len(line) if end < 0 else end
        return line[start:end], end + 1
    end = _closing_quote(line, start, dialect)
    if end < 0:
        return None, len(line)
    return line[start + 1 : end].replace(quote * 2, quote), end + 2


def _closing_quote(line: str, start: int, dialect: Dialect) -> int:
    """Return where the cell opened at `start` closes: a quotation mark, not doubled, before a delimiter."""
    end = start
    while (end := line.find(dialect.quote, end + 1)) >= 0:
        follows = line[end + 1 : end + 2]
        if follows == dialect.quote:
            end += 1
        elif follows in ("", dialect.delimiter):
            return end
    return -1
