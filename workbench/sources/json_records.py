"""JSON and JSON Lines: every object is a record, nested names joined by "/"."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, TextIO, cast

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Examined, Layout, Record
from workbench.sources.encoding import chosen, detect, open_text

_SAMPLE = 2_000
_CHUNK = 1 << 16
_LARGEST_ITEM = 1 << 28
_TELLING = ("comments", "tickets", "responses", "service_requests", "submissions")
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
        found = islice(self._objects(path, layout), _SAMPLE)
        names = _names([value for value, _ in found if value is not None])
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
            found = list(islice(self._items(path, layout), _SAMPLE))
        names = _names([cast(dict[str, Any], item) for item in found if isinstance(item, dict)])
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
                yield from _largest_array(_decoder.decode(text + stream.read()))


@contextmanager
def _told(path: Path) -> Generator[None, None, None]:
    """Turn what the JSON decoder says about a document into a problem a user can read."""
    try:
        yield
    except json.JSONDecodeError as error:
        reason = spoken("it is not valid JSON ({message})", message=error.msg)
        raise Problem("file.unreadable", path=path, reason=reason) from error
    except RecursionError as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is nested too deeply")) from error


def _array_items(text: str, stream: TextIO) -> Iterator[Any]:
    """Yield the items of an array one by one, reading no more of the file than each needs."""
    while True:
        text = text.lstrip(" \t\r\n,") or stream.read(_CHUNK)
        if not text:
            raise json.JSONDecodeError("the array is not closed", text, 0)
        if text.startswith("]"):
            return
        if not text[0].isspace() and text[0] != ",":
            item, text = _next_item(text, stream)
            yield item


def _next_item(text: str, stream: TextIO) -> tuple[Any, str]:
    """Return the item at the beginning of `text` and the text behind it; numbers end where more follows."""
    size = _CHUNK
    while True:
        try:
            item, end = _decoder.raw_decode(text)
            if end < len(text):
                return item, text[end:]
        except json.JSONDecodeError:
            if len(text) > _LARGEST_ITEM:
                raise
        more = stream.read(size)
        if not more:
            raise json.JSONDecodeError("the array is not closed", text, len(text))
        text, size = text + more, size * 2


def _largest_array(document: object) -> list[Any]:
    """Return the array of objects that holds what people said: by its name, or the longest.

    A document without any is returned itself, as the only item.
    """
    named = [list(_arrays(array))[:1] for array in _said(document)]
    arrays = [array for each in named for array in each if array and isinstance(array[0], dict)]
    if not arrays:
        arrays = [array for array in _arrays(document) if array and isinstance(array[0], dict)]
    return max(arrays, key=len, default=[document])


def _said(document: object) -> Iterator[object]:
    if isinstance(document, dict):
        values = cast(dict[str, Any], document)
        yield from (values[name] for name in _TELLING if isinstance(values.get(name), list))


def _arrays(value: object, depth: int = 0) -> Iterator[list[Any]]:
    if isinstance(value, list):
        yield cast(list[Any], value)
    elif isinstance(value, dict) and depth < 4:
        for inner in cast(dict[str, Any], value).values():
            yield from _arrays(inner, depth + 1)


def _readable(head: bytes) -> str:
    return head.decode("utf-8-sig", "replace")


def _is_object(line: str) -> bool:
    return _object(line) is not None


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = _decoder.decode(line.strip().lstrip("\ufeff"))
    except (json.JSONDecodeError, RecursionError):
        return None
    return cast(dict[str, Any], value) if isinstance(value, dict) else None


def _names(objects: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """Return the names of all values, in the order in which they first occur."""
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
