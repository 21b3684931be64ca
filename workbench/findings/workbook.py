"""The tables as one spreadsheet: text stays text, figures are figures, and no cell is ever a formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO

from workbench.findings.tables import Cell, Table

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_575
"""What a sheet of a spreadsheet can hold: characters in a cell, rows below the header."""
CUT = " […the whole stands in the CSV file]"
_NO_DATE = datetime(2000, 1, 1)  # noqa: DTZ001 - the format's own, without a zone; the same every time
_WIDTHS = {"text": 80, "statement": 50, "theme": 30, "meaning": 80, "words": 50, "question": 40}
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_workbook(stream: BinaryIO, tables: Sequence[Table], about: Sequence[str]) -> None:
    """Write a sheet for each table behind a first one that says what this is, one line a cell.

    Tables longer than a sheet go on in further sheets. The same tables give the same bytes.
    """
    import xlsxwriter

    book: Any = xlsxwriter.Workbook(stream, _OPTIONS)
    book.set_properties({"created": _NO_DATE, "title": about[0] if about else ""})
    heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    _write_about(book, about)
    for table in tables:
        _write_sheets(book, table, heading)
    book.close()


def _write_about(book: Any, about: Sequence[str]) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 110, book.add_format({"text_wrap": True, "valign": "top"}))
    for number, line in enumerate(about):
        sheet.write_string(number, 0, _fitting(line))


def _write_sheets(book: Any, table: Table, heading: Any) -> None:
    rows = iter(table.rows())
    for number, batch in enumerate(_sheets(rows), start=1):
        name = table.name if number == 1 else f"{table.name} {number}"
        _write_rows(_new_sheet(book, name, table, heading), batch)


def _sheets(rows: Iterator[Sequence[Cell]]) -> Iterator[Iterable[Sequence[Cell]]]:
    """Yield the rows of each sheet: one sheet at least, and further ones while there are rows."""
    yield islice(rows, MOST_ROWS)
    for first in rows:
        yield _joined(first, islice(rows, MOST_ROWS - 1))


def _joined(first: Sequence[Cell], rest: Iterable[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    yield first
    yield from rest


def _new_sheet(book: Any, name: str, table: Table, heading: Any) -> Any:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(table.columns):
        sheet.set_column(column, column, _WIDTHS.get(title, 15))
        sheet.write_string(0, column, title, heading)
    return sheet


def _write_rows(sheet: Any, rows: Iterable[Sequence[Cell]]) -> None:
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(number, column, _fitting(cell))
            else:
                sheet.write_number(number, column, cell)


def _fitting(text: str) -> str:
    """Return the text as far as a cell can hold it, saying where it was cut."""
    if _length(text) <= LONGEST_CELL:
        return text
    cut = text[: LONGEST_CELL - len(CUT)]
    while _length(cut) > LONGEST_CELL - len(CUT):
        cut = cut[: -max(1, (_length(cut) - LONGEST_CELL + len(CUT)) // 2)]
    return cut + CUT


def _length(text: str) -> int:
    """Return the length as spreadsheets count it: in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
