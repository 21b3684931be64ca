"""Decides which container reads a file, from what it begins with."""

from __future__ import annotations

from pathlib import Path

from workbench.domain.problems import Problem
from workbench.sources.container import Container
from workbench.sources.delimited import Delimited
from workbench.sources.encoding import WIDE_MARKS, unmarked_utf16
from workbench.sources.json_records import JsonDocument, JsonLines

CONTAINERS: tuple[Container, ...] = (JsonLines(), JsonDocument(), Delimited())
KINDS = "CSV, TSV or other delimited text, JSON, JSON Lines"
_HEAD = 1 << 16
_TEXT_SUFFIXES = frozenset(
    {"", ".csv", ".tsv", ".tab", ".txt", ".psv", ".ssv", ".dat", ".json", ".jsonl", ".ndjson"}
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
)
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table")
_CONTROLS = bytes(set(range(1, 32)) - {7, 9, 10, 11, 12, 13, 27, 31})


def container_of(path: Path) -> Container:
    """Return what reads the file.

    Raises:
        Problem: file.missing, file.unreadable, file.empty, or file.unknown_kind.
    """
    head = _head(path)
    if not head:
        raise Problem("file.empty", path=path)
    if _is_foreign(head) or path.suffix.lower() not in _TEXT_SUFFIXES:
        raise Problem("file.unknown_kind", path=path, kinds=KINDS)
    return next(container for container in CONTAINERS if container.claims(path, head))


def container_named(name: str) -> Container:
    """Return the container of this name.

    Raises:
        KeyError: there is none.
    """
    return {container.name: container for container in CONTAINERS}[name]


def _head(path: Path) -> bytes:
    if not path.exists():
        raise Problem("file.missing", path=path)
    if not path.is_file():
        raise Problem("file.unreadable", path=path, reason="it is a folder or a device")
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def _is_foreign(head: bytes) -> bool:
    """Say whether the file is none of text: another format's first bytes, markup, or control characters."""
    if head.startswith(_OTHER_FORMATS) or head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(
        _MARKUP
    ):
        return True
    if head.startswith(WIDE_MARKS) or unmarked_utf16(head) is not None:
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > max(64, len(head) // 20)
