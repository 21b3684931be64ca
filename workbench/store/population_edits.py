"""The edits of what is known of groups from elsewhere: their shares of the population, and what a segment is."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_CHANGED = Changed(frozenset({"measures"}))


def put_population(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set the shares of a segment's groups (rows of value, share, maker); no rows take them away."""
    segment = payload["segment"]
    before = database.all(
        "SELECT value, share, made_by FROM population WHERE segment = ? ORDER BY value", (segment,)
    )
    database.execute("DELETE FROM population WHERE segment = ?", (segment,))
    for row in payload["rows"]:
        database.execute(
            "INSERT INTO population (segment, value, share, made_by) VALUES (?, ?, ?, ?)", [segment, *row]
        )
    return Edit("population.set", {"segment": segment, "rows": [list(row) for row in before]}), _CHANGED


def put_role(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Say which segment has a role, or with no row that none has."""
    role = payload["role"]
    before = database.one("SELECT segment, made_by FROM segment_role WHERE role = ?", (role,))
    database.execute("DELETE FROM segment_role WHERE role = ?", (role,))
    if payload["row"] is not None:
        database.execute(
            "INSERT INTO segment_role (role, segment, made_by) VALUES (?, ?, ?)", [role, *payload["row"]]
        )
    return Edit("segment.role", {"role": role, "row": list(before) if before else None}), _CHANGED


POPULATION_HANDLERS: dict[str, Handler] = {"population.set": put_population, "segment.role": put_role}
