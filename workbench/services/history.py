"""Going back and forth in what was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.domain.changes import Changed, Edit
from workbench.domain.spoken import spoken
from workbench.domain.text import excerpt
from workbench.domain.views import CommentRow, HistoryRow
from workbench.store import comments
from workbench.store.study import Study
from workbench.store.touching import comments_of

_GIVEN = (
    "statement",
    "description",
    "effort",
    "owner",
    "due",
    "status",
    "channel",
    "driver",
    "message",
    "answer",
)
_LENGTH = 60


def undo(study: Study) -> Changed:
    """Take the newest step back.

    Raises:
        Problem: there is nothing to undo.
    """
    return study.log.undo()


def undo_back_to(study: Study, step: int) -> Changed:
    """Take back the step of this number and every one after it, the newest first; each can be made again.

    Raises:
        Problem: there is no such step, or it is taken back already.
    """
    return study.log.undo_back_to(step)


def redo(study: Study) -> Changed:
    """Make the step again that was taken back last.

    Raises:
        Problem: there is nothing to redo.
    """
    return study.log.redo()


def next_undo(study: Study) -> str | None:
    """Return the name of the step that undo would take back."""
    return study.log.next_undo()


def next_redo(study: Study) -> str | None:
    """Return the name of the step that redo would make again."""
    return study.log.next_redo()


def history(study: Study) -> list[HistoryRow]:
    """Return all steps, newest first; neighbours that are called the same say what each was about."""
    rows = study.log.history()
    done = study.log.edits(_alike(rows))
    about = {number: comments_of(study, edit) for number, edit in done.items()}
    firsts = sorted({keys[0] for keys in about.values() if keys})
    shown = {row.key: row for row in comments.rows(study, firsts)}
    touched = {number: _comments(keys, shown) or _set(done[number]) for number, keys in about.items()}
    return [replace(row, touched=touched.get(row.number, "")) for row in rows]


def _alike(rows: Sequence[HistoryRow]) -> set[int]:
    """Return the numbers of the steps that a neighbour is called the same as."""
    pairs = [
        (one, other) for one, other in pairwise(rows) if (one.label, one.kind) == (other.label, other.kind)
    ]
    return {row.number for pair in pairs for row in pair}


def _comments(keys: Sequence[int], shown: Mapping[int, CommentRow]) -> str:
    """Return which comments a step was about, "" where none of them is to be seen."""
    first = shown.get(keys[0]) if keys else None
    if first is None:
        return ""
    place = spoken(
        "comment {comment}, row {row} of {source}", comment=first.id, row=first.row, source=first.source
    )
    if len(keys) == 1:
        return place
    return spoken("{number} comments, the first {comment}", number=len(keys), comment=place)


def _set(edit: Edit) -> str:
    """Return the words or figures a step set, as they were given."""
    given = edit.payload.get("plan", edit.payload)
    told = [str(given[name]) for name in _GIVEN if given.get(name) not in {None, ""}]
    return excerpt(", ".join(told), _LENGTH)
