"""Reads what comments came in with: their record, who wrote it (as a key), what is told of them, what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.domain.ids import derived_id
from workbench.store.study import Study

_AT_ONCE = 500
_SHOWN = "JOIN source s ON s.id = p.source_id AND s.state = 'shown'"


class Record(NamedTuple):
    """The record a comment came in with; `person` is the same for all records of one author, "" for none."""

    number: int
    id: str
    person: str


def records_of(study: Study, comments: Sequence[int]) -> dict[int, Record]:
    """Return the records of comments, by the comments' internal numbers."""
    found: dict[int, Record] = {}
    for start in range(0, len(comments), _AT_ONCE):
        part = comments[start : start + _AT_ONCE]
        for comment, number, uid, author in study.database.all(
            "SELECT c.id, p.id, p.uid, p.author_key FROM comment c JOIN submission p ON p.id = c.submission_id"
            f" WHERE c.id IN ({','.join('?' * len(part))})",
            part,
        ):
            found[comment] = Record(number, uid, derived_id("a", author) if author else "")
    return found


def segments_of(study: Study, submissions: Sequence[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    """Return what is told of submissions (name, value), by their internal numbers; others have no entry."""
    found: dict[int, list[tuple[str, str]]] = {}
    for start in range(0, len(submissions), _AT_ONCE):
        part = submissions[start : start + _AT_ONCE]
        for submission, name, value in study.database.all(
            "SELECT submission_id, name, value FROM segment"
            f" WHERE submission_id IN ({','.join('?' * len(part))}) ORDER BY submission_id, name",
            part,
        ):
            found.setdefault(submission, []).append((name, value))
    return {submission: tuple(told) for submission, told in found.items()}


def every_segment(study: Study) -> Iterator[tuple[str, str, str]]:
    """Yield (submission id, name, value) in the order of the files."""
    yield from study.database.all(
        f"SELECT p.uid, g.name, g.value FROM segment g JOIN submission p ON p.id = g.submission_id {_SHOWN}"
        " ORDER BY p.id, g.name"
    )


def every_measure(study: Study) -> Iterator[tuple[str, str, str, float, float | None, float | None]]:
    """Yield (submission id, name, kind, value, low end, high end) in the order of the files."""
    yield from study.database.all(
        "SELECT p.uid, n.name, n.kind, v.value, n.low, n.high FROM measure_value v"
        f" JOIN measure n ON n.id = v.measure_id JOIN submission p ON p.id = v.submission_id {_SHOWN}"
        " ORDER BY p.id, n.name, n.kind"
    )
