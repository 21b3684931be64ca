"""Looks into ZIP files, which workbooks are too, without trust: what they would become is counted first."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

MOST_BYTES = 1 << 30
MOST_CELLS = 30_000_000
_MOST_ENTRIES = 20_000
_MOST_TEXT = 1 << 31
_BOMB_RATIO = 250
_BOMB_BEGINS = 1 << 25
_CHUNK = 1 << 20
_OVERLAP = 4_096
_LOCAL = struct.Struct("<4s22xHH")
_ENCRYPTED = 1
_DOCUMENTS = frozenset({".docx", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".ods", ".ots"})
_STORED, _DEFLATED = 0, 8

_CELLS = re.compile(rb"""r\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["'][^<>]*(?<!/)>""")
_SHARED = re.compile(rb"""t\s*=\s*["']s["']""")
_REPEATED = re.compile(rb"""<table:(?:covered-)?table-(row|cell)\b([^<>]*)>""")
_TIMES = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["'](\d{1,10})["']""")


@dataclass
class Extent:
    """How large a sheet's cells would make a table, and how much text."""

    rows: int = 0
    columns: int = 0
    row_times: int = 1
    repeated: int = 0
    shared: int = 0
    longest: int = 0

    @property
    def cells(self) -> int:
        return max(self.rows * self.columns, self.repeated)


@contextmanager
def archive(path: Path) -> Generator[zipfile.ZipFile]:
    """Open a ZIP file.

    Raises:
        Problem: file.unreadable where it is damaged, file.bomb where it lists too many entries.
    """
    try:
        opened = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, UnicodeError) as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is damaged or cut off")) from error
    with opened:
        if len(opened.infolist()) > _MOST_ENTRIES:
            raise Problem(
                "file.bomb",
                path=path,
                reason=spoken("it holds more than {number} files", number=_MOST_ENTRIES),
            )
        yield opened


def is_document(path: Path, suffix: str) -> bool:
    """Say whether a ZIP file is an office's document or workbook, whatever its name says."""
    try:
        with archive(path) as opened:
            names = set(opened.namelist())
    except Problem:
        return suffix in _DOCUMENTS
    return "[Content_Types].xml" in names or {"mimetype", "content.xml"} <= names


def inflated(path: Path, stream: BinaryIO, entry: zipfile.ZipInfo, most: int = MOST_BYTES) -> Iterator[bytes]:
    """Yield what an entry holds, piece by piece, whatever size the archive claims for it.

    Raises:
        Problem: file.encrypted, file.bomb (larger than `most` bytes, or than a real file could become),
            or file.unreadable.
    """
    _refuse_locked(path, entry)
    size = 0
    for piece in _pieces(path, stream, entry):
        size += len(piece)
        swollen = size > _BOMB_BEGINS and size > _BOMB_RATIO * max(1, entry.compress_size)
        if swollen or size > most:
            raise Problem(
                "file.bomb",
                path=path,
                reason=spoken("“{name}” grows to more than {size} bytes", name=entry.filename, size=size),
            )
        yield piece


def _refuse_locked(path: Path, entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise Problem("file.encrypted", path=path)
    if entry.compress_type not in {_STORED, _DEFLATED}:
        reason = spoken("it is packed in a way the workbench does not unpack")
        raise Problem("file.unreadable", path=path, reason=reason)


def _pieces(path: Path, stream: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    packed = _packed(path, stream, entry)
    if entry.compress_type == _STORED:
        yield from packed
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for piece in packed:
            rest = piece
            while rest and not inflater.eof:
                yield inflater.decompress(rest, _CHUNK)
                rest = inflater.unconsumed_tail
    except zlib.error as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is damaged or cut off")) from error


def _packed(path: Path, stream: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    stream.seek(entry.header_offset)
    head = stream.read(_LOCAL.size)
    if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
        raise Problem("file.unreadable", path=path, reason=spoken("it is damaged or cut off"))
    _, name, extra = _LOCAL.unpack(head)
    stream.seek(name + extra, 1)
    left = entry.compress_size
    while left > 0 and (piece := stream.read(min(left, _CHUNK))):
        left -= len(piece)
        yield piece


def refuse_bombs(path: Path) -> None:
    """Make sure that a workbook or document can be opened without harm, in constant memory.

    Raises:
        Problem: file.bomb, file.encrypted or file.unreadable.
    """
    guard = _Guard(path)
    with archive(path) as opened, path.open("rb") as stream:
        for entry in opened.infolist():
            guard.look_at(entry, stream)
    guard.judge()


@dataclass
class _Guard:
    path: Path
    total: int = 0
    sheets: list[Extent] = field(default_factory=list[Extent])
    longest_shared: int = 0

    def look_at(self, entry: zipfile.ZipInfo, stream: BinaryIO) -> None:
        if entry.filename.endswith("/"):  # its own is_dir stumbles over an entry without a name
            return
        name = entry.filename.lower()
        extent = Extent()
        tail = b""
        for piece in inflated(self.path, stream, entry):
            self.total += len(piece)
            if self.total > MOST_BYTES:
                raise Problem(
                    "file.bomb",
                    path=self.path,
                    reason=spoken("it grows to more than {size} bytes", size=MOST_BYTES),
                )
            tail = self._measured(name, tail + piece, extent)
        self.sheets.append(extent)

    def _measured(self, name: str, text: bytes, extent: Extent) -> bytes:
        """Take the measure of a piece of a sheet; return the end of it that belongs to the next."""
        whole = max(text.rfind(b">") + 1, len(text) - _OVERLAP)
        piece, tail = text[:whole], text[whole:]
        if name.startswith("xl/worksheets/"):
            _measure_sheet(piece, extent)
        elif name.endswith("sharedstrings.xml"):
            self._measure_strings(piece)
        elif name.endswith("content.xml"):
            _measure_open_document(piece, extent)
        return tail

    def _measure_strings(self, piece: bytes) -> None:
        self.longest_shared = max(self.longest_shared, *map(len, piece.split(b"</si>")))

    def judge(self) -> None:
        for extent in self.sheets:
            if extent.cells > MOST_CELLS:
                reason = spoken("a sheet would become a table of {cells} cells", cells=extent.cells)
                raise Problem("file.bomb", path=self.path, reason=reason)
            if extent.shared * self.longest_shared > _MOST_TEXT and self.longest_shared > 1 << 18:
                raise Problem(
                    "file.bomb", path=self.path, reason=spoken("one text is repeated in too many cells")
                )


def _measure_sheet(piece: bytes, extent: Extent) -> None:
    found = _CELLS.findall(piece)
    if found:
        extent.rows = max(extent.rows, *(int(row) for _, row in found))
        extent.columns = max(extent.columns, *map(_column, {letters for letters, _ in found}))
    extent.shared += len(_SHARED.findall(piece))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _measure_open_document(piece: bytes, extent: Extent) -> None:
    """Count cells as often as they are repeated; those without a value are repeated for free."""
    for kind, attributes in _REPEATED.findall(piece):
        told = _TIMES.search(attributes)
        times = int(told[1]) if told else 1
        if kind == b"row":
            extent.row_times = times
        elif b"value" in attributes:
            extent.repeated += times * extent.row_times
