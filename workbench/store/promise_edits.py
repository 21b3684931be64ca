"""The edits of promises, each with its way back."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_COLUMNS = ("promise", "statement", "audience", "made_by", "created_at")
_PROMISES = frozenset({"promises"})
_THERE = "promise_id = ? AND kind = ? AND target = ?"


def add_promise(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Write a promise down, or bring back the one of this id that was removed."""
    uid = payload["promise"]
    if database.one("SELECT 1 FROM promise WHERE uid = ?", (uid,)):
        database.execute("UPDATE promise SET removed = 0 WHERE uid = ?", (uid,))
    else:
        database.execute(
            "INSERT INTO promise (uid, statement, audience, made_by, created_at) VALUES (?, ?, ?, ?, ?)",
            [payload[column] for column in _COLUMNS],
        )
    return Edit("promise.remove", payload), Changed(_PROMISES, ids=(uid,))


def remove_promise(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take a promise off the list; its row and its links stay for the way back."""
    uid = payload["promise"]
    number, *_ = _row(database, uid)
    database.execute("UPDATE promise SET removed = 1 WHERE id = ?", (number,))
    return Edit("promise.add", payload), Changed(_PROMISES, ids=(uid,))


def reword_promise(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give a promise another statement and say anew to whom it was made."""
    uid = payload["promise"]
    number, statement, audience, _ = _row(database, uid)
    database.execute(
        "UPDATE promise SET statement = ?, audience = ? WHERE id = ?",
        (payload["statement"], payload["audience"], number),
    )
    inverse = Edit("promise.reword", {"promise": uid, "statement": statement, "audience": audience})
    return inverse, Changed(_PROMISES, ids=(uid,))


def judge_promise(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Keep a person's word of a promise; "" lets its comments decide."""
    uid = payload["promise"]
    number, _, _, before = _row(database, uid)
    database.execute("UPDATE promise SET word = ? WHERE id = ?", (payload["word"], number))
    return Edit("promise.judge", {"promise": uid, "word": before}), Changed(_PROMISES, ids=(uid,))


def link_promise(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set links, a list of (kind, target, word): "" is no person's word, None takes the link away."""
    uid, before = payload["promise"], list[list[object]]()
    number, *_ = _row(database, uid)
    for kind, target, word in payload["links"]:
        place = (number, kind, target)
        found = database.one(f"SELECT word FROM promise_link WHERE {_THERE}", place)
        before.insert(0, [kind, target, found[0] if found else None])
        database.execute(f"DELETE FROM promise_link WHERE {_THERE}", place)
        if word is not None:
            database.execute(
                "INSERT INTO promise_link (promise_id, kind, target, word) VALUES (?, ?, ?, ?)",
                (*place, word),
            )
    return Edit("promise.link", {"promise": uid, "links": before}), Changed(_PROMISES, ids=(uid,))


def _row(database: StudyDatabase, uid: str) -> tuple[int, str, str, str]:
    row = database.one(
        "SELECT id, statement, audience, word FROM promise WHERE uid = ? AND removed = 0", (uid,)
    )
    if row is None:
        raise Problem("promise.missing", promise=uid)
    return row


PROMISE_HANDLERS: dict[str, Handler] = {
    "promise.add": add_promise,
    "promise.remove": remove_promise,
    "promise.reword": reword_promise,
    "promise.judge": judge_promise,
    "promise.link": link_promise,
}
