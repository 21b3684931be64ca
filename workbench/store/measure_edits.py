"""The edits of what was measured: how a measure is read, with its way back."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_IS = "name = ? AND kind = ? AND low IS ? AND high IS ? AND reversed = ?"


def read_measure(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give a measure another kind, scale or direction.

    Raises:
        Problem: there is no such measure, or another one is read like this already.
    """
    name = payload["was"][0]
    known = database.one(f"SELECT id FROM measure WHERE {_IS}", payload["was"])
    if known is None:
        raise Problem("measure.missing", measure=name)
    if database.one(f"SELECT 1 FROM measure WHERE {_IS}", payload["is"]) is not None:
        raise Problem("measure.there_already", measure=name)
    database.execute(
        "UPDATE measure SET name = ?, kind = ?, low = ?, high = ?, reversed = ? WHERE id = ?",
        [*payload["is"], known[0]],
    )
    return Edit("measure.read", {"was": payload["is"], "is": payload["was"]}), Changed(
        frozenset({"measures"})
    )


MEASURE_HANDLERS: dict[str, Handler] = {"measure.read": read_measure}
