"""The edit of what an action rests on beside its themes: single comments and quotes, with its way back."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler


def rest_on(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Let an action rest on a comment or a quote (`kind`, `target`), or no longer."""
    uid, place = payload["priority"], (payload["kind"], payload["target"])
    row = database.one("SELECT id FROM priority WHERE uid = ? AND removed = 0", (uid,))
    if row is None:
        raise Problem("priority.missing", priority=uid)
    there = "priority_id = ? AND kind = ? AND target = ?"
    before = database.one(f"SELECT 1 FROM priority_evidence WHERE {there}", (*row, *place))
    database.execute(f"DELETE FROM priority_evidence WHERE {there}", (*row, *place))
    if payload["rests"]:
        database.execute(
            "INSERT INTO priority_evidence (priority_id, kind, target) VALUES (?, ?, ?)", (*row, *place)
        )
    inverse = Edit("priority.rest", {**payload, "rests": before is not None})
    return inverse, Changed(frozenset({"priorities"}), ids=(uid,))


EVIDENCE_HANDLERS: dict[str, Handler] = {"priority.rest": rest_on}
