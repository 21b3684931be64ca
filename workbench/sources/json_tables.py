"""Finds in a JSON document the list of what people said: an array of objects, or objects kept under keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, cast

_TELLING = ("comments", "tickets", "responses", "service_requests", "submissions")
_DEEPEST = 4

Object = dict[str, Any]


def items_of(document: object) -> list[Any]:
    """Return the array of objects that holds what people said: by its name, or the longest.

    Objects that stand under keys of their own are such a list too (each gets its key as a value), and so are the
    columns of a data frame, whose values stand under the numbers of rows. A document without any is returned
    itself, as the only item.
    """
    named = [list(_arrays(array))[:1] for array in _said(document)]
    arrays = [array for each in named for array in each if _holds_objects(array)]
    if not arrays:
        arrays = [_under_keys(document), *filter(_holds_objects, _arrays(document))]
    return max(arrays, key=len) or [document]


def _holds_objects(array: list[Any]) -> bool:
    return bool(array) and isinstance(array[0], dict)


def _said(document: object) -> Iterator[object]:
    if isinstance(document, dict):
        values = cast(Object, document)
        yield from (values[name] for name in _TELLING if isinstance(values.get(name), list))


def _arrays(value: object, depth: int = 0) -> Iterator[list[Any]]:
    if isinstance(value, list):
        yield cast(list[Any], value)
    elif isinstance(value, dict) and depth < _DEEPEST:
        for inner in cast(Object, value).values():
            yield from _arrays(inner, depth + 1)


def _under_keys(value: object, depth: int = 0) -> list[Object]:
    """Return the objects of a document that keeps nothing but objects of one make; else nothing."""
    if not isinstance(value, dict) or depth == _DEEPEST:
        return []
    document = cast(Object, value)
    if len(document) == 1:
        return _under_keys(next(iter(document.values())), depth + 1)
    if not all(isinstance(each, dict) for each in document.values()):
        return []
    if _are_columns(document):
        return [
            {name: column[row] for name, column in document.items()} for row in next(iter(document.values()))
        ]
    return [{"key": key} | each for key, each in document.items()] if _are_alike(document) else []


def _are_columns(document: Mapping[str, Object]) -> bool:
    """Say whether each object holds the values of a column by the number of their row."""
    rows = [list(column) for column in document.values()]
    numbered = all(row.isdecimal() for row in rows[0]) and not all(name.isdecimal() for name in document)
    return bool(rows[0]) and numbered and all(each == rows[0] for each in rows)


def _are_alike(document: Mapping[str, Object]) -> bool:
    """Say whether most of what the objects name is named by most of them."""
    counts = Counter(name for each in document.values() for name in each)
    common = sum(times for times in counts.values() if times > 1 and times * 2 >= len(document))
    return common > 0 and common * 2 >= counts.total()
