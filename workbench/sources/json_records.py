"""JSON and JSON Lines: every object is a record, nested names joined by "/"."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO, cast

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Examined, Layout, Record
from workbench.sources.encoding import chosen, detect, open_text, told_by
from workbench.sources.json_tables import items_of

_CHUNK = 1 << 16
_LARGEST_ITEM = 1 << 28
_NOT_CLOSED = "the array is not closed"
_NOT_AN_OBJECT = spoken("The record is not an object with named values.")

_decoder = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
"""Numbers are kept as they are written: 1.0 does not become 1."""


def flattened(value: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Return the object's values as text by name; objects within it by "outer/inner"."""
    cells: dict[str, str] = {}
    for name, inner in value.items():
        if isinstance(inner, dict):
            cells |= flattened(cast(dict[str, Any], inner), f"{prefix}{name}/")
        else:
            cells[prefix + name] = _as_text(inner)
    return cells


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True)
class JsonLines:
    """Reads files whose every line is an object."""

    encoding: str = ""
    name: str = field(default="json lines", init=False)

    def claims(self, path: Path, head: bytes) -> bool:
        if path.suffix.lower() in {".jsonl", ".ndjson"}:
            return True
        first, _, rest = _readable(head).partition("\n")
        return bool(rest.strip()) and _is_object(first)

    def examine(self, path: Path) -> Examined:
        encoding = chosen(self.encoding) if self.encoding else detect(path)
        layout = Layout(self.name, encoding.name, options={"stray": encoding.stray} if encoding.stray else {})
        names = _names(value for value, _ in self._objects(path, layout) if value is not None)
        return _examined(path, "JSON Lines", layout, names, encoding.note)

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:
        for number, (value, line) in enumerate(self._objects(path, layout), start=1):
            if value is None:
                yield Record(number, (), spoken("The line is not a JSON object."), line)
            else:
                yield _record(number, value, names)

    def _objects(self, path: Path, layout: Layout) -> Iterator[tuple[dict[str, Any] | None, str]]:
        with open_text(path, layout.encoding, layout.options.get("stray", "")) as stream:
            for line in stream:
                if line.strip():
                    yield _object(line), line


@dataclass(frozen=True)
class JsonDocument:
    """Reads files that are one array of objects, or one object that holds such an array."""

    encoding: str = ""
    name: str = field(default="json", init=False)

    def claims(self, path: Path, head: bytes) -> bool:
        text = _readable(head).lstrip()
        if path.suffix.lower() in {".json", ".geojson"}:
            return text[:1] in {"[", "{"} or not text
        return re.match(r"\[\s*\{\s*\"|\{\s*\"[^\"]*\"\s*:", text) is not None

    def examine(self, path: Path) -> Examined:
        encoding = chosen(self.encoding) if self.encoding else detect(path)
        layout = Layout(self.name, encoding.name, options={"stray": encoding.stray} if encoding.stray else {})
        with _told(path):
            items = self._items(path, layout)
            names = _names(cast(dict[str, Any], item) for item in items if isinstance(item, dict))
        return _examined(path, "JSON", layout, names, encoding.note)

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:
        with _told(path):
            for number, item in enumerate(self._items(path, layout), start=1):
                if isinstance(item, dict):
                    yield _record(number, cast(dict[str, Any], item), names)
                else:
                    yield Record(number, (), _NOT_AN_OBJECT, json.dumps(item, ensure_ascii=False))

    def _items(self, path: Path, layout: Layout) -> Iterator[Any]:
        with open_text(path, layout.encoding, layout.options.get("stray", "")) as stream:
            text = stream.read(_CHUNK).lstrip("\ufeff \t\r\n")
            if text.startswith("["):
                yield from _array_items(text[1:], stream)
            else:
                yield from items_of(_decoder.decode(text + stream.read()))


class _BrokenRecordError(Exception):
    """An item of an array cannot be read, and so nothing behind it."""

    def __init__(self, record: int, message: str) -> None:
        super().__init__(message)
        self.record, self.message = record, message


@contextmanager
def _told(path: Path) -> Generator[None, None, None]:
    """Turn what the JSON decoder says about a document into a problem a user can read."""
    try:
        yield
    except _BrokenRecordError as error:
        reason = spoken(
            "it is not valid JSON from record {record} on ({message})",
            record=error.record,
            message=error.message,
        )
        raise Problem("file.unreadable", path=path, reason=reason) from error
    except json.JSONDecodeError as error:
        reason = spoken(
            "it is not valid JSON from line {line} on ({message})", line=error.lineno, message=error.msg
        )
        raise Problem("file.unreadable", path=path, reason=reason) from error
    except RecursionError as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is nested too deeply")) from error


def _array_items(text: str, stream: TextIO) -> Iterator[Any]:
    """Yield the items of an array one by one, reading no more of the file than each needs."""
    number = 1
    while True:
        text = text.lstrip(" \t\r\n,") or stream.read(_CHUNK)
        if not text:
            raise _BrokenRecordError(number, _NOT_CLOSED)
        if text.startswith("]"):
            return
        if not text[0].isspace() and text[0] != ",":
            item, text = _next_item(text, stream, number)
            number += 1
            yield item


def _next_item(text: str, stream: TextIO, number: int) -> tuple[Any, str]:
    """Return the item at the beginning of `text` and the text behind it; numbers end where more follows."""
    size, message = _CHUNK, _NOT_CLOSED
    while True:
        try:
            item, end = _decoder.raw_decode(text)
            if end < len(text):
                return item, text[end:]
        except json.JSONDecodeError as error:
            message = error.msg
        more = stream.read(size) if len(text) <= _LARGEST_ITEM else ""
        if not more:
            raise _BrokenRecordError(number, message)
        text, size = text + more, size * 2


def _readable(head: bytes) -> str:
    told = told_by(head)
    return head.decode(told.name if told else "utf-8", "replace")


def _is_object(line: str) -> bool:
    return _object(line) is not None


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = _decoder.decode(line.strip().lstrip("\ufeff"))
    except (json.JSONDecodeError, RecursionError):
        return None
    return cast(dict[str, Any], value) if isinstance(value, dict) else None


def _names(objects: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """Return the names of all values, in the order in which they first occur: a rare one may come late."""
    return tuple(dict.fromkeys(name for value in objects for name in flattened(value)))


def _examined(path: Path, title: str, layout: Layout, names: tuple[str, ...], note: str) -> Examined:
    if not names:
        if path.stat().st_size == 0 or not path.read_bytes()[:_CHUNK].strip(b"[]{}\r\n\t \xef\xbb\xbf"):
            raise Problem("file.empty", path=path)
        raise Problem(
            "file.unreadable", path=path, reason=spoken("it holds no list of objects with named values")
        )
    return Examined(title, layout, names, tuple(filter(None, [note])))


def _record(number: int, value: dict[str, Any], names: Sequence[str]) -> Record:
    cells = flattened(value)
    return Record(number, tuple(cells.get(name, "") for name in names))
