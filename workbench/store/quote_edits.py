"""The edits of quotes, each with its way back."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_COLUMNS = ("comment", "start", "stop", "hash", "made_by", "made_at")
_QUOTES = frozenset({"quotes"})


def add_quote(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Add a quote, or bring back the one of this id that was removed."""
    uid = payload["quote"]
    if database.one("SELECT 1 FROM quote WHERE uid = ?", (uid,)):
        database.execute("UPDATE quote SET removed = 0 WHERE uid = ?", (uid,))
    else:
        database.execute(
            "INSERT INTO quote (uid, comment_uid, start, stop, hash, made_by, made_at) VALUES (?,?,?,?,?,?,?)",
            (uid, *(payload[name] for name in _COLUMNS)),
        )
    return Edit("quote.remove", payload), Changed(_QUOTES, ids=(uid,))


def remove_quote(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take a quote out; its row stays for the way back."""
    _approved(database, payload["quote"])
    database.execute("UPDATE quote SET removed = 1 WHERE uid = ?", (payload["quote"],))
    return Edit("quote.add", payload), Changed(_QUOTES, ids=(payload["quote"],))


def approve_quote(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Say whether a quote may be handed over."""
    uid = payload["quote"]
    before = _approved(database, uid)
    database.execute("UPDATE quote SET approved = ? WHERE uid = ?", (int(payload["approved"]), uid))
    return Edit("quote.approve", {"quote": uid, "approved": before}), Changed(_QUOTES, ids=(uid,))


def _approved(database: StudyDatabase, uid: str) -> bool:
    row = database.one("SELECT approved FROM quote WHERE uid = ? AND removed = 0", (uid,))
    if row is None:
        raise Problem("quote.missing", quote=uid)
    return bool(row[0])


QUOTE_HANDLERS: dict[str, Handler] = {
    "quote.add": add_quote,
    "quote.remove": remove_quote,
    "quote.approve": approve_quote,
}
