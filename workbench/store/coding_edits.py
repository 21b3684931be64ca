"""The edits of coding: draws, codings and what came from copies, each with its way back.

What another copy brought and what was coded here go through the same two handlers: rows in, rows out.
"""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_TOUCHED = Changed(frozenset({"codings"}))
_DRAW = "uid, kind, layer, population, seed, blind, made_by, made_at, subject, run_uid, offered"
_SENTIMENT = ["sentiment", "", ""]
"""What a draw was for that was logged before there was a choice."""
_CODING = "uid, draw_uid, comment_uid, coder, sentiment, coded_at, blind"
_JUDGEMENT = "uid, draw_uid, comment_uid, coder, said, coded_at, blind"


def add_codings(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Add draws with their comments, and codings; those that are there already are passed over."""
    known_draws = {row[0] for row in database.all("SELECT uid FROM sample_draw")}
    draws = [draw for draw in payload["draws"] if draw["row"][0] not in known_draws]
    codings = _unknown(database, "coding", payload["codings"])
    judgements = _unknown(database, "judgement", payload.get("judgements", []))
    for draw in draws:
        row = [*draw["row"], *_SENTIMENT][:11]
        database.execute(f"INSERT INTO sample_draw ({_DRAW}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", row)
        database.many(
            "INSERT INTO drawn_comment (draw_uid, place, comment_uid, inclusion, stratum) VALUES (?,?,?,?,?)",
            [(draw["row"][0], place, *comment) for place, comment in enumerate(draw["comments"])],
        )
    database.many(f"INSERT INTO coding ({_CODING}) VALUES (?,?,?,?,?,?,?)", codings)
    database.many(f"INSERT INTO judgement ({_JUDGEMENT}) VALUES (?,?,?,?,?,?,?)", judgements)
    added = {"draws": draws, "codings": codings, "judgements": judgements}
    return Edit("codings.remove", added), _TOUCHED


def remove_codings(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take draws and codings out again."""
    database.many("DELETE FROM coding WHERE uid = ?", [(row[0],) for row in payload["codings"]])
    database.many("DELETE FROM judgement WHERE uid = ?", [(row[0],) for row in payload.get("judgements", [])])
    database.many("DELETE FROM drawn_comment WHERE draw_uid = ?", [(d["row"][0],) for d in payload["draws"]])
    database.many("DELETE FROM sample_draw WHERE uid = ?", [(d["row"][0],) for d in payload["draws"]])
    return Edit("codings.add", payload), _TOUCHED


def _unknown(database: StudyDatabase, table: str, rows: list[list[object]]) -> list[list[object]]:
    """Return the rows whose id is not in a table yet."""
    known = f"SELECT 1 FROM {table} WHERE uid = ?"
    return [row for row in rows if database.one(known, (row[0],)) is None]


CODING_HANDLERS: dict[str, Handler] = {
    "codings.add": add_codings,
    "codings.remove": remove_codings,
}
