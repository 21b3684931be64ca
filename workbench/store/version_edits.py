"""The edit that lets the other version of changed rows be seen; each version keeps what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_TOUCHED = frozenset(
    {
        "sources",
        "comments",
        "themes",
        "sentiment",
        "priorities",
        "codings",
        "measures",
        "personal data",
        "campaigns",
    }
)
_TOLD = "row, content_hash, words_hash, posted_at, channel, author_key, weight, parent"
_PLACES = ", ".join(f"{name} = ?" for name in _TOLD.split(", "))
_MEANT = """
SELECT r.rowid, r.earlier, r.later, r.origin FROM changed_row r
JOIN submission p ON p.id = r.earlier
JOIN source o ON o.id = p.source_id AND o.state = 'shown'
WHERE r.source_id = :source AND r.later IS NOT NULL
"""


class _Row(NamedTuple):
    """A changed row: its number in the table, the submission in sight, the one beside it, its first source."""

    number: int
    earlier: int
    later: int
    origin: int


def exchange(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Let the versions of a source's changed rows change places, as far as those that go are in sight.

    Without a `batch` all are meant that stand otherwise; with one, those that the step of this number moved.
    """
    source: int = database.one("SELECT id FROM source WHERE uid = ?", (payload["source"],))[0]
    is_taken: bool = payload["taken"]
    batch: int = payload.get("batch") or _next_batch(database)
    rows = _meant(database, source, payload.get("batch"), is_taken=is_taken)
    if rows:
        beside: int = database.one("SELECT source_id FROM submission WHERE id = ?", (rows[0].later,))[0]
        _swap_told(database, rows)
        _swap_details(database, rows)
        _move_comments(database, rows, beside, is_taken=is_taken)
        _let_be_of(database, [(source if is_taken else row.origin, row.earlier) for row in rows])
    database.many(
        "UPDATE changed_row SET taken = ? WHERE rowid = ?",
        [(batch if is_taken else -batch, row.number) for row in rows],
    )
    back = {"source": payload["source"], "taken": not is_taken, "batch": batch}
    return Edit("rows.exchange", back), Changed(_TOUCHED, ids=(payload["source"],))


def _next_batch(database: StudyDatabase) -> int:
    return database.one("SELECT ifnull(max(abs(taken)), 0) + 1 FROM changed_row")[0]


def _meant(database: StudyDatabase, source: int, batch: int | None, *, is_taken: bool) -> list[_Row]:
    """Return the rows whose version that is to go is the one in sight: a still newer export may have its own there."""
    if batch is not None:
        moved = "r.taken = :batch"
        batch = -batch if is_taken else batch
    else:
        moved = "r.taken <= 0" if is_taken else "r.taken > 0"
    present = "p.source_id = r.origin" if is_taken else "p.source_id = :source"
    rows = database.all(f"{_MEANT} AND {moved} AND {present}", {"source": source, "batch": batch})
    return [_Row(*row) for row in rows]


def _swap_told(database: StudyDatabase, rows: Sequence[_Row]) -> None:
    pairs: list[tuple[Any, ...]] = []
    for row in rows:
        earlier, later = (
            database.one(f"SELECT {_TOLD} FROM submission WHERE id = ?", (each,))
            for each in (row.earlier, row.later)
        )
        pairs += [(*later, row.earlier), (*earlier, row.later)]
    database.many(f"UPDATE submission SET {_PLACES} WHERE id = ?", pairs)


def _swap_details(database: StudyDatabase, rows: Sequence[_Row]) -> None:
    for table, names in (("segment", "name, value"), ("measure_value", "measure_id, value")):
        swapped: list[tuple[Any, ...]] = []
        for row in rows:
            for here, there in ((row.earlier, row.later), (row.later, row.earlier)):
                found = database.all(f"SELECT {names} FROM {table} WHERE submission_id = ?", (here,))
                swapped += [(there, *each) for each in found]
        both = [(each,) for row in rows for each in (row.earlier, row.later)]
        database.many(f"DELETE FROM {table} WHERE submission_id = ?", both)
        database.many(f"INSERT INTO {table} (submission_id, {names}) VALUES (?,?,?)", swapped)


def _move_comments(database: StudyDatabase, rows: Sequence[_Row], beside: int, *, is_taken: bool) -> None:
    """Let the comments of the other version come and those of this one go; samples follow the row to its new words."""
    for row in rows:
        for gone, come in database.all(
            "SELECT gone, come FROM changed_comment WHERE later = ?", (row.later,)
        ):
            leaving, coming = (gone, come) if is_taken else (come, gone)
            database.execute(
                "UPDATE comment SET submission_id = ?, source_id = ? WHERE id = ?",
                (row.later, beside, leaving),
            )
            database.execute("UPDATE comment SET submission_id = ? WHERE id = ?", (row.earlier, coming))
            database.execute(
                "UPDATE drawn_comment SET comment_uid = (SELECT uid FROM comment WHERE id = :coming)"
                " WHERE :coming IS NOT NULL AND comment_uid = (SELECT uid FROM comment WHERE id = :leaving)",
                {"coming": coming, "leaving": leaving},
            )


def _let_be_of(database: StudyDatabase, pairs: Sequence[tuple[int, int]]) -> None:
    database.many("UPDATE submission SET source_id = ? WHERE id = ?", pairs)
    database.many("UPDATE comment SET source_id = ? WHERE submission_id = ?", pairs)


VERSION_HANDLERS: dict[str, Handler] = {"rows.exchange": exchange}
