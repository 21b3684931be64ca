"""Text files of rows and cells: CSV, TSV, and their cousins with semicolons, bars or one column.

A row with too many cells is refused, unless the surplus is empty. A row with too few is refused as well,
because its end may stand in the next line; it is taken only where the file's writer leaves away empty
cells at the end of rows, which shows in its other rows (none ends with an empty cell).
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TextIO

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Examined, Layout, Record, Sheaf, refuse_width
from workbench.sources.dialect import detect_dialect
from workbench.sources.encoding import Encoding, chosen, detect, head_of, open_text
from workbench.sources.headers import find_header
from workbench.sources.parsing import Dialect, Lines, Parsed, cut_alone, parse, parse_table
from workbench.sources.shape import Shape

_LEARNT_FROM = 1_000
_FEW = 3
_ONE_COLUMN = spoken("One-column text")
_SEPARATORS = {
    ",": spoken("Comma-separated text"),
    "\t": spoken("Tab-separated text"),
    ";": spoken("Semicolon-separated text"),
    "|": spoken("Bar-separated text"),
}


@dataclass(frozen=True)
class Delimited:
    """Reads text whose lines are rows, in the `encoding` a person chose or else the one found out."""

    encoding: str = ""
    name: str = field(default="delimited", init=False)

    def claims(self, path: Path, head: bytes) -> bool:  # noqa: ARG002 - any text will do, so this one is last
        return True

    def examine(self, path: Path) -> Examined:
        encoding = chosen(self.encoding) if self.encoding else detect(path)
        head = head_of(path, encoding)
        if not head.strip("\r\n\x00 \ufeff"):
            raise Problem("file.empty", path=path)
        dialect = detect_dialect(head, path.suffix)
        rows = [record.cells for record in islice(parse(Lines(_lines(head)), dialect), _LEARNT_FROM)]
        refuse_width(path, max(map(len, rows), default=0))
        prose = not dialect.delimiter and path.suffix.lower() not in {".csv", ".tsv"}
        header = find_header(rows, prose)
        layout = Layout(self.name, encoding.name, dialect.delimiter, header.rows, _options(dialect, encoding))
        title = _SEPARATORS.get(dialect.delimiter, _ONE_COLUMN)
        notes = (*filter(None, [encoding.note]), *header.notes)
        return Examined(title, layout, header.names, notes, header.labels)

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:
        for found in self.sheaves(path, layout, names):
            if isinstance(found, Record):
                yield found
            else:
                yield from (
                    Record(number, tuple(cells)) for number, cells in enumerate(found.rows, found.first)
                )

    def sheaves(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Sheaf | Record]:
        """Yield the records in the file's order, together where they could be read together."""
        dialect = _dialect(layout)
        shape = _learnt(path, layout, dialect, len(names))
        with _opened(path, layout) as stream:
            lines = Lines(stream)
            _skip(lines, dialect, layout.header_rows)
            yield from _numbered(parse_table(lines, dialect, shape), shape)


def _lines(text: str) -> Iterator[str]:
    return iter(io.StringIO(text, newline=""))


def _options(dialect: Dialect, encoding: Encoding) -> dict[str, str]:
    options = {"quote": dialect.quote, "escape": dialect.escape, "stray": encoding.stray}
    return {name: value for name, value in options.items() if value} | (
        {"padded": "yes"} if dialect.padded else {}
    )


def _dialect(layout: Layout) -> Dialect:
    options = layout.options
    return Dialect(layout.delimiter, options.get("quote", ""), options.get("escape", ""), "padded" in options)


def _opened(path: Path, layout: Layout) -> TextIO:
    return open_text(path, layout.encoding, layout.options.get("stray", ""))


def _skip(lines: Lines, dialect: Dialect, records: int) -> None:
    """Pass over the header, blank lines and titles above it included."""
    for _ in islice(parse(lines, dialect), records):
        pass


def _learnt(path: Path, layout: Layout, dialect: Dialect, width: int) -> Shape:
    """Learn the table's shape from the records at its beginning that stand on one line.

    Where there are hardly any, a quotation mark may have glued the lines: then they are looked at alone.
    """
    with _opened(path, layout) as stream:
        lines = Lines(stream)
        _skip(lines, dialect, layout.header_rows)
        head = list(islice(lines, _LEARNT_FROM))
    lines = Lines(head)
    rows = [record.cells for record in parse(lines, dialect) if len(lines.taken) == 1]
    if width > 2 and sum(len(row) == width for row in rows) < _FEW:
        rows = [cut_alone(line, dialect) for line in head if line.count(dialect.quote or '"') % 2 == 0]
    return Shape.learnt(width, rows)


def _numbered(found: Iterator[Parsed | Sequence[list[str]]], shape: Shape) -> Iterator[Sheaf | Record]:
    """Number the records. Blank lines are none, but in a file of one column they are empty cells."""
    number = 0
    for record in found:
        if not isinstance(record, Parsed):
            yield Sheaf(number + 1, record)
            number += len(record)
        elif len(record.cells) == shape.width:
            number += 1
            yield Record(number, tuple(record.cells))
        elif not record.blank or shape.width == 1:
            number += 1
            yield _record(number, record, shape)


def _record(number: int, record: Parsed, shape: Shape) -> Record:
    """Return a record that is not as wide as the table."""
    cells, width = record.cells, shape.width
    if record.problem:
        return Record(number, (), record.problem, record.raw)
    if len(cells) > width and not any(cells[width:]):
        return Record(number, tuple(cells[:width]))
    if len(cells) < width and (record.blank or (shape.trims and shape.fits(cells))):
        return Record(number, (*cells, *[""] * (width - len(cells))))
    return Record(number, (), _misfit(len(cells), width), record.raw)


def _misfit(found: int, width: int) -> str:
    if found > width:
        return spoken(
            "The row has {found} cells, more than the {width} columns of the table.", found=found, width=width
        )
    return spoken(
        "The row has {found} cells, fewer than the {width} columns of the table.", found=found, width=width
    )
