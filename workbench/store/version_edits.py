"""The edit that lets the other version of changed rows be seen; each version keeps what was decided about it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

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
_MEANT = """
SELECT r.later, r.earlier, p.source_id FROM changed_row r
JOIN submission p ON p.id = r.earlier
JOIN source o ON o.id = p.source_id AND o.state = 'shown'
WHERE r.source_id = ? AND r.later IS NOT NULL
"""
_RUNGS = """
SELECT r.earlier, r.source_id, r.later, r.origin FROM changed_row r
JOIN source s ON s.id = r.source_id AND s.state = 'shown'
WHERE r.later IS NOT NULL AND r.earlier IN (SELECT earlier FROM changed_row WHERE source_id = ?)
"""
_MOVING = """
CREATE TEMP TABLE moving (
    later INTEGER PRIMARY KEY, taken INTEGER, before INTEGER, earlier INTEGER, is_coming INTEGER, holder INTEGER,
    beside INTEGER
)
"""
_MOVED = """
UPDATE moving SET before = r.taken, earlier = r.earlier, is_coming = r.taken <= 0,
 holder = iif(r.taken > 0, r.origin, r.source_id), beside = p.source_id
FROM changed_row r JOIN submission p ON p.id = r.later WHERE r.later = moving.later
"""
_BOTH = (
    "(SELECT earlier AS here, later AS there FROM moving UNION ALL SELECT later, earlier FROM moving) both"
)
_PAIRS = "moving m CROSS JOIN changed_comment x ON x.later = m.later"
_LEAVING = "CROSS JOIN comment old ON old.id = iif(m.is_coming, x.gone, x.come)"
_COMING = "CROSS JOIN comment new ON new.id = iif(m.is_coming, x.come, x.gone)"

_Move = tuple[int, int]
"""A changed row that is to change its version (what it has as `later`), and what its `taken` is from then on."""
_Rungs = dict[int, tuple[int, int]]
"""Of one submission, by the source of each of its changed rows: its `later`, and the source it goes on top of."""


def exchange(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Let the versions of a source's changed rows change places, as far as those that go are in sight.

    `rounds` name the rows and what is noted of each; without them all are meant that `possible_rounds` finds.
    """
    rounds: list[list[_Move]] = payload.get("rounds") or []
    if "rounds" not in payload:
        rounds = possible_rounds(database, payload["source"], is_taken=payload["taken"])
    before = [_move(database, moves) for moves in rounds]
    back = {"source": payload["source"], "rounds": before[::-1]}
    return Edit("rows.exchange", back), Changed(_TOUCHED, ids=(payload["source"],))


def possible_rounds(database: StudyDatabase, uid: str, *, is_taken: bool) -> list[list[_Move]]:
    """Return what has to move, one round after the other, so that a source's versions (its id) hold, or no more.

    An older export's version that is in sight goes back first; rows with a newer one's in sight are left alone.
    """
    source: int = database.one("SELECT id FROM source WHERE uid = ?", (uid,))[0]
    batch: int = database.one("SELECT ifnull(max(abs(taken)), 0) + 1 FROM changed_row")[0]
    if not is_taken:
        held = database.all(f"{_MEANT} AND r.taken > 0 AND p.source_id = r.source_id", (source,))
        return [[(later, -batch) for later, *_ in held]] if held else []
    wanted = database.all(f"{_MEANT} AND r.taken <= 0", (source,))
    rungs = _rungs(database, source)
    ways = [_way(rungs[earlier], here, source, batch) for _, earlier, here in wanted]
    return [[move for move in moves if move is not None] for moves in zip_longest(*ways)]


def _rungs(database: StudyDatabase, source: int) -> dict[int, _Rungs]:
    """Return of each submission with a changed row in a source which versions of it there are."""
    found: dict[int, _Rungs] = {}
    for earlier, *rung in database.all(_RUNGS, (source,)):
        found.setdefault(earlier, {})[rung[0]] = (rung[1], rung[2])
    return found


def _way(rungs: _Rungs, here: int, there: int, batch: int) -> list[_Move]:
    """Return the moves from the version of one source to that of another, none where a newer one would go."""
    down, up = _down(rungs, here), _down(rungs, there)
    back = [each for each in down if each not in up]
    if down[-1] != up[-1] or any(each > there for each in back):
        return []
    forth = [each for each in reversed(up) if each not in down]
    return [(rungs[each][0], -batch) for each in back] + [(rungs[each][0], batch) for each in forth]


def _down(rungs: _Rungs, source: int) -> list[int]:
    """Return the sources from one down to the first that had the row, each on top of the next."""
    found = [source]
    while found[-1] in rungs:
        found.append(rungs[found[-1]][1])
    return found


def _move(database: StudyDatabase, moves: Iterable[_Move]) -> list[_Move]:
    """Let changed rows, no two of one submission, change their versions; return the moves back."""
    database.execute(_MOVING)
    database.many("INSERT INTO moving (later, taken) VALUES (?,?)", moves)
    database.execute(_MOVED)
    _swap_told(database)
    for table, names in (("segment", "name, value"), ("measure_value", "measure_id, value")):
        _swap_details(database, table, names)
    _move_comments(database)
    database.execute("UPDATE changed_row SET taken = m.taken FROM moving m WHERE changed_row.later = m.later")
    back: list[_Move] = database.all("SELECT later, before FROM moving")
    database.execute("DROP TABLE moving")
    return back


def _swap_told(database: StudyDatabase) -> None:
    """Exchange what is told of the rows; all is read before the first is written, as UPDATE ... FROM does."""
    told = _TOLD.split(", ")
    places = ", ".join(f"{name} = other.{name}" for name in told)
    database.execute(
        f"UPDATE submission SET {places} FROM {_BOTH} CROSS JOIN submission other ON other.id = both.there"
        " WHERE submission.id = both.here"
    )


def _swap_details(database: StudyDatabase, table: str, names: str) -> None:
    known = "SELECT earlier FROM moving UNION ALL SELECT later FROM moving"
    swapped = database.all(f"SELECT there, {names} FROM {_BOTH} CROSS JOIN {table} ON submission_id = here")
    database.execute(f"DELETE FROM {table} WHERE submission_id IN ({known})")
    database.many(f"INSERT INTO {table} (submission_id, {names}) VALUES (?,?,?)", swapped)


def _move_comments(database: StudyDatabase) -> None:
    """Let the comments of the other version come and those of this one go; samples follow the row to its new words."""
    database.execute(
        f"UPDATE drawn_comment SET comment_uid = new.uid FROM {_PAIRS} {_LEAVING} {_COMING}"
        " WHERE drawn_comment.comment_uid = old.uid"
    )
    leaving = database.all(f"SELECT m.later, m.beside, old.id FROM {_PAIRS} {_LEAVING}")
    arriving = database.all(f"SELECT m.earlier, new.id FROM {_PAIRS} {_COMING}")
    database.many("UPDATE comment SET submission_id = ?, source_id = ? WHERE id = ?", leaving)
    database.many("UPDATE comment SET submission_id = ? WHERE id = ?", arriving)
    for table, number in (("submission", "id"), ("comment", "submission_id")):
        database.execute(
            f"UPDATE {table} SET source_id = m.holder FROM moving m WHERE {table}.{number} = m.earlier"
        )


VERSION_HANDLERS: dict[str, Handler] = {"rows.exchange": exchange}
