"""Rows of a newer export that say something else than the study has: both versions are kept, one is in sight."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from workbench.domain.changes import NOTHING, Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.intake import ChangedRow, SubmissionDraft
from workbench.domain.spoken import spoken
from workbench.store.connection import StudyDatabase
from workbench.store.identity import Standing
from workbench.store.rows import Batch, storable
from workbench.store.study import Study
from workbench.store.version_edits import possible_rounds

_AT_ONCE = 500
_VALUES = (spoken("date"), spoken("channel"), spoken("person"), spoken("weight"), spoken("reply to"))


class Values(NamedTuple):
    """What is known of a row beside its comments, by name."""

    told: dict[str, object]
    segments: dict[str, str]
    measures: dict[str, float]

    def differing(self, other: Values) -> list[tuple[str, str, str]]:
        """Return (name, here, there) of all that is otherwise there."""
        pairs = zip(self, other, strict=True)
        return [
            (name, _shown(name, here.get(name)), _shown(name, there.get(name)))
            for here, there in pairs
            for name in dict.fromkeys((*here, *there))
            if here.get(name) != there.get(name)
        ]


def values_of(study: Study, submissions: Sequence[int]) -> dict[int, Values]:
    """Return what is known of submissions (their numbers) beside their comments."""
    found: dict[int, Values] = {}
    for part, marks in _parts(submissions):
        for number, *told in study.database.all(
            "SELECT id, posted_at, channel, author_key, weight, parent FROM submission"
            f" WHERE id IN ({marks})",
            part,
        ):
            found[number] = Values(dict(zip(_VALUES, told, strict=True)), {}, {})
        for number, name, value in study.database.all(
            f"SELECT submission_id, name, value FROM segment WHERE submission_id IN ({marks})", part
        ):
            found[number].segments[name] = value
        for number, name, value in study.database.all(
            "SELECT v.submission_id, m.name, v.value FROM measure_value v JOIN measure m ON m.id = v.measure_id"
            f" WHERE v.submission_id IN ({marks})",
            part,
        ):
            found[number].measures[name] = value
    return found


def values_in(draft: SubmissionDraft, author: bytes | None) -> Values:
    """Return what a file says of a row beside its comments."""
    told = (draft.date, draft.channel, author, draft.weight, draft.parent)
    return Values(
        dict(zip(_VALUES, told, strict=True)),
        dict(draft.segments),
        {measure.name: measure.value for measure in draft.measures},
    )


def changes(
    study: Study, batch: Batch, known: Mapping[str, Standing]
) -> dict[int, list[tuple[str, str, str]]]:
    """Return the rows (their places) that say something else than the study has, each with its other values."""
    doubtful = [
        place
        for place, uid in enumerate(batch.uids)
        if uid in known and batch.wholes[place] != known[uid].content
    ]
    there = values_of(study, [known[batch.uids[place]].submission for place in doubtful])
    found: dict[int, list[tuple[str, str, str]]] = {}
    for place in doubtful:
        row = known[batch.uids[place]]
        differing = there[row.submission].differing(values_in(batch.drafts[place], batch.authors[place]))
        if differing or batch.words[place] != row.words:
            found[place] = differing
    return found


class Beside:
    """Keeps the newer versions of a source's changed rows where nobody sees them until they are taken over."""

    def __init__(self, study: Study, uid: str, source: int) -> None:
        self._study, self._uid, self._source = study, uid, source
        self._beside = 0

    def keep(
        self,
        batch: Batch,
        changed: Mapping[int, Sequence[tuple[str, str, str]]],
        known: Mapping[str, Standing],
        numbers: Sequence[int],
    ) -> None:
        """Keep these rows (their places; stored under `numbers`), and what goes and comes with them."""
        keep_beside(self._study, self._beside or self._begin(), numbers)
        for (place, differing), later in zip(changed.items(), numbers, strict=True):
            row = known[batch.uids[place]]
            self._note(batch.drafts[place], batch.uids[place], row, later, differing)
            pair_comments(self._study, row.submission, later)

    def _note(
        self,
        draft: SubmissionDraft,
        uid: str,
        row: Standing,
        later: int,
        differing: Sequence[tuple[str, str, str]],
    ) -> None:
        self._study.database.execute(
            "INSERT INTO changed_row (source_id, row, submission, before, words, differing, earlier, later, origin)"
            " SELECT ?,?,?, ifnull(group_concat(received, char(10)), ''), ?,?,?,?,? FROM comment"
            " WHERE submission_id = ?",
            (
                *(self._source, draft.row, uid, _said(draft), json.dumps(differing, ensure_ascii=False)),
                *(row.submission, later, row.source, row.submission),
            ),
        )

    def _begin(self) -> int:
        cursor = self._study.database.execute(
            "INSERT INTO source (uid, scope, name, sha256, mapping, imported_at, state, beside)"
            " SELECT ?, scope, name, sha256, mapping, imported_at, 'hidden', id FROM source WHERE id = ?",
            (derived_id("f", self._uid, "versions"), self._source),
        )
        self._beside = cursor.lastrowid
        return self._beside


def keep_beside(study: Study, source: int, submissions: Sequence[int]) -> None:
    """Take submissions that just came out of sight, with their comments: they are of the source `source` now."""
    study.database.many(
        "UPDATE submission SET source_id = ? WHERE id = ?", [(source, each) for each in submissions]
    )
    study.database.many(
        "UPDATE comment SET source_id = ? WHERE submission_id = ?", [(source, each) for each in submissions]
    )


def pair_comments(study: Study, earlier: int, later: int) -> None:
    """Say which comments of a row go and come with its later version; those that say the same stay as they are.

    A comment reworded has another id, or the one it had when it said so before: codings, quotes and evidence stay
    with the wording they are about.
    """
    database = study.database
    here = {
        base: (number, text)
        for number, text, base in database.all(
            "SELECT c.id, c.text_id, ifnull((SELECT base FROM changed_comment WHERE come = c.id LIMIT 1), c.uid)"
            " FROM comment c WHERE c.submission_id = ?",
            (earlier,),
        )
    }
    there = database.all("SELECT id, text_id, uid FROM comment WHERE submission_id = ?", (later,))
    pairs: list[tuple[int, int | None, int | None, str]] = []
    for number, text, base in there:
        gone = here.pop(base, None)
        if gone is not None and gone[1] == text:
            database.execute("DELETE FROM comment WHERE id = ?", (number,))
            continue
        _name_version(database, number, text, base)
        pairs.append((later, gone[0] if gone else None, number, base))
    pairs += [(later, number, None, base) for base, (number, _) in here.items()]
    database.many("INSERT INTO changed_comment (later, gone, come, base) VALUES (?,?,?,?)", pairs)


def list_changed(study: Study, source: str) -> list[ChangedRow]:
    """Return the rows of a source that say something else than the study had, in the file's order."""
    rows = study.database.all(
        "SELECT r.row, r.submission, ifnull(r.before,"
        " (SELECT group_concat(c.received, char(10))"
        "  FROM comment c JOIN submission p ON p.id = c.submission_id"
        "  JOIN source o ON o.id = p.source_id AND o.state = 'shown' WHERE p.uid = r.submission)), r.words,"
        " r.differing, r.taken > 0, r.later IS NOT NULL"
        " FROM changed_row r JOIN source s ON s.id = r.source_id WHERE s.uid = ? ORDER BY r.row",
        (source,),
    )
    return [_changed(*row) for row in rows]


def taken_over(study: Study, source: str) -> int:
    """Return of how many changed rows of a source (its id) the newer version is in sight."""
    return study.database.one(
        "SELECT count(*) FROM changed_row r JOIN source s ON s.id = r.source_id WHERE s.uid = ? AND r.taken > 0",
        (source,),
    )[0]


def exchange(study: Study, source: str, label: str, *, taken: bool) -> Changed:
    """Let what a source (its id) says of its changed rows hold, or what the study had, as one step.

    NOTHING where no row can change its version: nothing is logged then.
    """
    if not possible_rounds(study.database, source, is_taken=taken):
        return NOTHING
    return study.log.do(Edit("rows.exchange", {"source": source, "taken": taken}, label))


def _changed(
    row: int, submission: str, before: str | None, now: str, differing: str, taken: int, kept: int
) -> ChangedRow:
    values: tuple[tuple[str, str, str], ...] = tuple(map(tuple, json.loads(differing)))
    return ChangedRow(row, submission, before or "", now, values, bool(taken), bool(kept))


def _name_version(database: StudyDatabase, number: int, text: int, base: str) -> None:
    others = database.all("SELECT text_id FROM comment WHERE uid = ? AND id <> ?", (base, number))
    if others and (text,) not in others:
        (digest,) = database.one("SELECT hash FROM unique_text WHERE id = ?", (text,))
        database.execute(
            "UPDATE comment SET uid = ? WHERE id = ?", (derived_id("c", base, digest.hex()), number)
        )


def _said(draft: SubmissionDraft) -> str:
    return storable("\n".join(comment.text for comment in draft.comments))


def _shown(name: str, value: object) -> str:
    if name == "person":
        return "✓" if value else ""
    return f"{value:g}" if isinstance(value, float) else str(value or "")


def _parts(values: Sequence[Any]) -> Iterable[tuple[Sequence[Any], str]]:
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE]
        yield part, ",".join("?" * len(part))
