"""The edits of what is watched: words, and levels that measures should reach, each with its way back."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler


def watch_term(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Put a word on the list, or with no maker take it off."""
    before = database.one("SELECT made_by FROM watched_term WHERE term = ?", (payload["term"],))
    database.execute("DELETE FROM watched_term WHERE term = ?", (payload["term"],))
    if payload["made_by"] is not None:
        database.execute(
            "INSERT INTO watched_term (term, made_by) VALUES (?, ?)", (payload["term"], payload["made_by"])
        )
    inverse = {"term": payload["term"], "made_by": before[0] if before else None}
    return Edit("term.watch", inverse), Changed(frozenset({"watched"}))


def put_target(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set the target of a measure, or with no row take it away."""
    before = database.one("SELECT level, due, made_by FROM target WHERE measure = ?", (payload["measure"],))
    database.execute("DELETE FROM target WHERE measure = ?", (payload["measure"],))
    if payload["row"] is not None:
        database.execute(
            "INSERT INTO target (measure, level, due, made_by) VALUES (?, ?, ?, ?)",
            [payload["measure"], *payload["row"]],
        )
    inverse = {"measure": payload["measure"], "row": list(before) if before else None}
    return Edit("target.set", inverse), Changed(frozenset({"measures"}))


WATCHING_HANDLERS: dict[str, Handler] = {"term.watch": watch_term, "target.set": put_target}
