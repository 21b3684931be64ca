"""Reads and edits the marks of what looks like personal data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.personal_data import Mark
from workbench.domain.snippets import around
from workbench.domain.views import MarkRow, MarkState
from workbench.store.study import Study

_AROUND = 40


def list_marks(study: Study, states: Sequence[MarkState] = (), kinds: Sequence[str] = ()) -> list[MarkRow]:
    """Return the marks of visible comments, in the order of the files; no states or kinds mean all."""
    parts = ["s.state = 'shown'"]
    if states:
        parts.append(f"m.state IN ({','.join('?' * len(states))})")
    if kinds:
        parts.append(f"m.kind IN ({','.join('?' * len(kinds))})")
    rows = study.database.all(
        "SELECT m.id, c.id, c.uid, m.kind, m.method, m.confidence, m.state, c.received, m.start, m.stop"
        " FROM personal_mark m JOIN comment c ON c.id = m.comment_id JOIN source s ON s.id = c.source_id"
        f" WHERE {' AND '.join(parts)} ORDER BY c.id, m.start",
        (*states, *kinds),
    )
    return [_mark(*row) for row in rows]


def _mark(*row: Any) -> MarkRow:
    mark, key, uid, kind, method, confidence, state, text, start, stop = row
    before, after = around(text, start, stop, _AROUND)
    return MarkRow(mark, key, uid, kind, method, confidence, state, before, text[start:stop], after)


def tally(study: Study) -> list[tuple[str, MarkState, int]]:
    """Return how many marks of each kind are in each state."""
    return study.database.all(
        "SELECT m.kind, m.state, count(*) FROM personal_mark m JOIN comment c ON c.id = m.comment_id"
        " JOIN source s ON s.id = c.source_id WHERE s.state = 'shown' GROUP BY m.kind, m.state ORDER BY 1, 2"
    )


def marks_of(study: Study, comments: Sequence[int]) -> dict[int, tuple[Mark, ...]]:
    """Return the marks nobody dismissed, by the internal number of the comment they are in."""
    found: dict[int, list[Mark]] = {}
    for start in range(0, len(comments), 500):
        part = comments[start : start + 500]
        places = ",".join("?" * len(part))
        for comment, *mark in study.database.all(
            "SELECT comment_id, start, stop, kind, method, confidence FROM personal_mark"
            f" WHERE state != 'dismissed' AND comment_id IN ({places}) ORDER BY comment_id, start",
            part,
        ):
            found.setdefault(comment, []).append(Mark(*mark))
    return {comment: tuple(marks) for comment, marks in found.items()}


def unexamined(study: Study, comments: Sequence[int]) -> frozenset[int]:
    """Return which of these comments (by their internal numbers) nobody looked through yet."""
    found: set[int] = set()
    for start in range(0, len(comments), 500):
        part = comments[start : start + 500]
        places = ",".join("?" * len(part))
        rows = study.database.all(f"SELECT id FROM comment WHERE examined = 0 AND id IN ({places})", part)
        found.update(row[0] for row in rows)
    return frozenset(found)


def judge(study: Study, marks: Sequence[int], state: MarkState, label: str) -> Changed:
    """Set the state of some marks."""
    return study.log.do(Edit("marks.judge", {"states": [[mark, state] for mark in marks]}, label))
