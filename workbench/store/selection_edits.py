"""How selections are kept, changed and forgotten: handlers of the edits, each returning its inverse."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_NOUNS = frozenset({"selections"})


def keep_selection(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Keep a selection under a name, or bring back the one of this id that was forgotten."""
    uid = payload["selection"]
    if database.one("SELECT 1 FROM saved_selection WHERE uid = ?", (uid,)):
        database.execute("UPDATE saved_selection SET removed = 0 WHERE uid = ?", (uid,))
    else:
        columns = ("selection", "name", "description", "made_by", "made_at")
        database.execute(
            "INSERT INTO saved_selection (uid, name, description, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
            [payload[column] for column in columns],
        )
    return Edit("selection.forget", payload), Changed(_NOUNS, ids=(uid,))


def forget_selection(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take a selection off the list."""
    uid = payload["selection"]
    _row(database, uid)
    database.execute("UPDATE saved_selection SET removed = 1 WHERE uid = ?", (uid,))
    return Edit("selection.keep", payload), Changed(_NOUNS, ids=(uid,))


def change_selection(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give a selection another name and another description."""
    uid = payload["selection"]
    name, description = _row(database, uid)
    database.execute(
        "UPDATE saved_selection SET name = ?, description = ? WHERE uid = ?",
        (payload["name"], payload["description"], uid),
    )
    inverse = Edit("selection.change", {"selection": uid, "name": name, "description": description})
    return inverse, Changed(_NOUNS, ids=(uid,))


def _row(database: StudyDatabase, uid: str) -> tuple[str, str]:
    row = database.one("SELECT name, description FROM saved_selection WHERE uid = ? AND removed = 0", (uid,))
    if row is None:
        raise Problem("selection.missing", name=uid)
    return row


SELECTION_HANDLERS: dict[str, Handler] = {
    "selection.keep": keep_selection,
    "selection.forget": forget_selection,
    "selection.change": change_selection,
}
