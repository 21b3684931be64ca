"""The edit of what a report leaves out, with its way back."""

from __future__ import annotations

import json

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

FACT = "report_without"


def leave_out(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Leave these sections (their names) out of the report, and no others."""
    before = database.one("SELECT value FROM study_fact WHERE name = ?", (FACT,))
    database.execute("DELETE FROM study_fact WHERE name = ?", (FACT,))
    if payload["sections"]:
        kept = json.dumps(payload["sections"])
        database.execute("INSERT INTO study_fact (name, value) VALUES (?, ?)", (FACT, kept))
    inverse = Edit("report.leave_out", {"sections": json.loads(before[0]) if before else []})
    return inverse, Changed(frozenset({"report"}))


REPORT_HANDLERS: dict[str, Handler] = {"report.leave_out": leave_out}
