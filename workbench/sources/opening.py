"""Decides which container reads a file, from what it begins with."""

from __future__ import annotations

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Container
from workbench.sources.delimited import Delimited
from workbench.sources.encoding import WIDE_MARKS, unmarked_utf16
from workbench.sources.json_records import JsonDocument, JsonLines
from workbench.sources.letters import Letters
from workbench.sources.places import Place
from workbench.sources.spreadsheet import Spreadsheet
from workbench.sources.statistical import Statistical

CONTAINERS: tuple[Container, ...] = (
    *(Spreadsheet(), Statistical(), Letters()),
    *(JsonLines(), JsonDocument(), Delimited()),
)
KINDS = spoken(
    "CSV, TSV or other delimited text, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), mail (.eml, .mbox), "
    "or a folder of letters (.txt, .docx)"
)
_HEAD = 1 << 16
_TEXT_SUFFIXES = frozenset(
    {"", ".csv", ".tsv", ".tab", ".txt", ".psv", ".ssv", ".dat", ".json", ".jsonl", ".ndjson", ".xls"}
)
_OTHER_FORMATS = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0",
    b"%PDF",
    b"SQLite format 3",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"BZh",
    b"7z\xbc\xaf",
    b"\xfd7zXZ",
    b"Rar!",
    b"$FL2",
    b"GIF8",
    b"{\\rtf",
    b"\x09\x00\x04\x00",  # Excel 2, 3 and 4, before workbooks were OLE files
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
)
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table")
_CONTROLS = bytes(set(range(1, 32)) - {7, 9, 10, 11, 12, 13, 27, 31})


def container_of(place: Place, encoding: str = "") -> Container:
    """Return what reads the file; text in the `encoding` a person chose, where one is given.

    Raises:
        Problem: file.unreadable, file.empty, file.no_such_part or file.unknown_kind.
    """
    head = _head(place)
    container = next(container for container in CONTAINERS if container.claims(place.path, head))
    if place.part and not isinstance(container, Spreadsheet):
        raise Problem("file.missing", path=place.path / place.part)
    if isinstance(container, Spreadsheet):
        return Spreadsheet(place.part)
    text = container.name in {"delimited", "json", "json lines"}
    if text and (_is_foreign(head) or place.path.suffix.lower() not in _TEXT_SUFFIXES):
        raise Problem("file.unknown_kind", path=place.path, kinds=KINDS)
    if encoding and isinstance(container, Delimited | JsonLines | JsonDocument):
        return type(container)(encoding)
    return container


def container_named(name: str) -> Container:
    """Return the container of this name.

    Raises:
        KeyError: there is none.
    """
    return {container.name: container for container in CONTAINERS}[name]


def _head(place: Place) -> bytes:
    """Return the file's first bytes; none for a folder, which the letters claim."""
    path = place.path
    if path.is_dir():
        return b""
    if not path.is_file():
        raise Problem("file.unreadable", path=path, reason=spoken("it is a device"))
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head:
        raise Problem("file.empty", path=path)
    return head


def _is_foreign(head: bytes) -> bool:
    """Say whether the file is none of text: another format's first bytes, markup, or control characters."""
    if head.startswith(_OTHER_FORMATS) or head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(
        _MARKUP
    ):
        return True
    if head.startswith(WIDE_MARKS) or unmarked_utf16(head) is not None:
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > max(64, len(head) // 20)
