"""Workbooks of Excel and LibreOffice: the sheet with the data is found, its cells become text, faithfully."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Examined, Layout, Record
from workbench.sources.headers import find_header
from workbench.sources.zip_guard import refuse_bombs

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".ods", ".ots"})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LEARNT_FROM = 1_000
_LOCKED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_EXACT = 1e15
_BEYOND = spoken("The row has a value beyond the last named column.")

Cells = list[str]


@dataclass(frozen=True)
class Spreadsheet:
    """Reads one sheet of a workbook: `sheet`, or where none is named the one that holds most text."""

    sheet: str = ""
    name: str = field(default="spreadsheet", init=False)

    def claims(self, path: Path, head: bytes) -> bool:
        return head.startswith((b"PK\x03\x04", OLE)) and path.suffix.lower() not in {".docx", ".doc"}

    def examine(self, path: Path) -> Examined:
        with _opened(path) as workbook:
            sheet, notes = self._chosen(path, workbook)
            rows = list(islice(_rows(workbook, sheet), _LEARNT_FROM))
            if not any(any(row) for row in rows):
                raise Problem("file.empty", path=path)
            width = _width(_rows(workbook, sheet))
        header = find_header([row[:width] for row in rows])
        layout = Layout(self.name, header_rows=header.rows, options={"sheet": sheet})
        return Examined(spoken("Workbook"), layout, header.names, (*notes, *header.notes), header.labels)

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:
        width = len(names)
        number = 0
        with _opened(path) as workbook:
            for row in islice(_rows(workbook, layout.options.get("sheet", "")), layout.header_rows, None):
                if not any(row):
                    continue
                number += 1
                if any(row[width:]):
                    yield Record(number, (), _BEYOND, "\t".join(row))
                else:
                    yield Record(number, tuple(row[:width] + [""] * (width - len(row))))

    def _chosen(self, path: Path, workbook: Any) -> tuple[str, tuple[str, ...]]:
        """Return the name of the sheet to read, and what a person should know about the choice."""
        names: list[str] = [str(each) for each in workbook.sheet_names]
        if self.sheet:
            if self.sheet not in names:
                raise Problem("file.no_such_part", path=path, part=self.sheet, parts=", ".join(names))
            return self.sheet, ()
        amounts = {name: _amount(workbook, name) for name in names}
        filled = [name for name in names if amounts[name] > 0]
        if not filled:
            raise Problem("file.empty", path=path)
        hidden = _hidden(workbook)
        best = max(filled, key=lambda name: (name not in hidden, amounts[name]))
        return best, _choice_note(best, filled, hidden, path)


def filled_sheets(path: Path) -> list[tuple[str, bool]]:
    """Return the sheets that hold anything, the one with the most text first, and whether each is hidden.

    Raises:
        Problem: file.unreadable, .encrypted or .bomb.
    """
    with _opened(path) as workbook:
        hidden = _hidden(workbook)
        amounts = {str(name): _amount(workbook, str(name)) for name in workbook.sheet_names}
    filled = [name for name in amounts if amounts[name] > 0]
    filled.sort(key=lambda name: (name in hidden, -amounts[name]))
    return [(name, name in hidden) for name in filled]


def _choice_note(best: str, filled: Sequence[str], hidden: frozenset[str], path: Path) -> tuple[str, ...]:
    others = [
        spoken("“{name}” (hidden)", name=name) if name in hidden else f"“{name}”"
        for name in filled
        if name != best
    ]
    if not others:
        return ()
    note = spoken(
        "The sheet “{sheet}” is read, because it holds the most text; not read: {others}. "
        "To read another, name it behind the file: {file}/SHEET.",
        sheet=best,
        others=others,
        file=path.name,
    )
    return (note,)


@contextmanager
def _opened(path: Path) -> Generator[Any]:
    """Open a workbook that has been looked through; whatever its reader says becomes words for a person."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    _refuse_harm(path)
    try:
        if path.suffix.lower() in SUFFIXES:
            yield CalamineWorkbook.from_path(str(path))  # pyright: ignore[reportUnknownMemberType] - its PathLike says not of what
        else:
            with path.open("rb") as stream:
                yield CalamineWorkbook.from_filelike(stream)
    except PasswordError as error:
        raise Problem("file.encrypted", path=path) from error
    except (CalamineError, ValueError, OverflowError) as error:
        raise Problem(
            "file.unreadable", path=path, reason=spoken("it is damaged, or no workbook at all")
        ) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what a panic of the reader's Rust code arrives as
            raise
        raise Problem("file.unreadable", path=path, reason=spoken("it is damaged")) from error


def _refuse_harm(path: Path) -> None:
    with path.open("rb") as stream:
        head = stream.read(len(OLE))
        if head != OLE:
            refuse_bombs(path)
            return
        while piece := stream.read(1 << 20):
            if _LOCKED_PACKAGE in piece:
                raise Problem("file.encrypted", path=path)
            if len(piece) == 1 << 20:
                stream.seek(-len(_LOCKED_PACKAGE), 1)


def _hidden(workbook: Any) -> frozenset[str]:
    return frozenset(
        str(sheet.name) for sheet in workbook.sheets_metadata if not str(sheet.visible).endswith(".Visible")
    )


def _sheet(workbook: Any, name: str) -> Any:
    return workbook.get_sheet_by_name(name)


def _amount(workbook: Any, name: str) -> float:
    """Return about how many characters of text a sheet holds; a little for cells of other kinds."""
    sheet = _sheet(workbook, name)
    seen: list[list[object]] = list(islice(sheet.iter_rows(), _LEARNT_FROM))
    sizes = sum(len(cell) if isinstance(cell, str) else 0.01 for row in seen for cell in row)
    return sizes * max(1.0, float(sheet.height) / max(1, len(seen)))


def _rows(workbook: Any, name: str) -> Iterator[Cells]:
    for row in _sheet(workbook, name).iter_rows():
        yield [as_text(cell) for cell in row]


def _width(rows: Iterator[Cells]) -> int:
    """Return the place behind the last column that holds anything anywhere."""
    width = 0
    for row in rows:
        end = len(row)
        while end > width and not row[end - 1]:
            end -= 1
        width = max(width, end)
    return width


def as_text(cell: object) -> str:
    """Return a cell as text: dates as ISO 8601, whole numbers without a point, truths in small letters."""
    match cell:
        case str():
            return cell
        case bool():
            return "true" if cell else "false"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else repr(cell)
        case dt.datetime():
            return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat("T", "seconds")
        case dt.date() | dt.time():
            return cell.isoformat()
        case None:
            return ""
        case _:
            return str(cell)
