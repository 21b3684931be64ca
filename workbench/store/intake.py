"""How rows of a file enter a study: in short transactions, under a source nobody sees until it is whole."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any

from workbench.domain.changes import Edit
from workbench.domain.ids import derived_id, id_of, measured
from workbench.domain.intake import (
    ChangedRow,
    CommentDraft,
    ImportReport,
    MeasureValue,
    Preview,
    RejectedRow,
    SubmissionDraft,
)
from workbench.domain.views import SourceRow
from workbench.store.identity import Identities, Identity, known_words
from workbench.store.remnants import remove_source
from workbench.store.study import Study
from workbench.store.texts import TextRegister, Wordings

_SUBMISSION = (
    "INSERT INTO submission"
    " (id, uid, source_id, row, content_hash, words_hash, posted_at, channel, author_key, weight, parent)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)
_COMMENT = (
    "INSERT INTO comment (uid, submission_id, source_id, question_id, text_id, received, language_given)"
    " VALUES (?,?,?,?,?,?,?)"
)

Named = tuple[str, Identity, SubmissionDraft]
"""A submission's id, what it is known by, and what it says."""


class Arrival:
    """A source on its way in. `add` as often as needed, then `publish`, or `withdraw` without a trace.

    `series` is the scope of the series of exports this file continues; a file of its own begins one.
    """

    def __init__(self, study: Study, preview: Preview, series: str | None = None) -> None:
        self._study = study
        self._database = study.database
        self._salt = bytes.fromhex(study.fact("author_salt") or "")
        self._scope = series or _origin(preview)
        self._continues = series is not None
        self._name = preview.name
        self.uid = derived_id("f", _origin(preview))
        self._identities = Identities()
        self._questions: dict[tuple[str, str], int] = {}
        self._ends: dict[tuple[str, int], bytes] = {}
        self._measures: dict[tuple[object, ...], int] = {}
        self._records = self._rejected = self._unchanged = self._changed = self._comments = 0
        self._in_one_go = False
        self._source = self._begin(preview)
        self._texts = TextRegister(self._database)

    @contextmanager
    def in_one_go(self) -> Generator[None]:
        """Make everything within one transaction: quicker by far, and nobody else gets to the study meanwhile."""
        with self._database.atomic():
            self._in_one_go = True
            try:
                yield
            finally:
                self._in_one_go = False

    def add(self, rows: Sequence[SubmissionDraft | RejectedRow], *, indexed: bool = True) -> None:
        """Store some rows in one transaction. What is not `indexed` cannot be searched for until `index`."""
        drafts = [row for row in rows if isinstance(row, SubmissionDraft)]
        rejected = [row for row in rows if isinstance(row, RejectedRow)]
        wordings = Wordings(drafts)
        # A savepoint within a transaction would send the index to disk at every step.
        with nullcontext() if self._in_one_go else self._database.atomic():
            self._add_submissions(self._new_among(self._named(drafts, wordings)), wordings)
            self._database.many(
                "INSERT INTO rejected_row (source_id, row, reason, raw) VALUES (?,?,?,?)",
                [(self._source, row.row, row.reason, storable(row.raw)) for row in rejected],
            )
            if indexed:
                self.index()
        self._records += len(rows)
        self._rejected += len(rejected)

    def index(self) -> None:
        """Let the texts that were added be found by their words."""
        self._texts.index()

    def _named(self, drafts: Iterable[SubmissionDraft], wordings: Wordings) -> list[Named]:
        told = ((self._identities.of(draft, wordings.words(draft)), draft) for draft in drafts)
        scope = measured(self._scope)
        return [(identity.within(scope), identity, draft) for identity, draft in told]

    def _new_among(self, named: list[Named]) -> list[Named]:
        """Return the rows the study does not have; keep those that say something else than it has."""
        if not self._continues:
            return named
        known = known_words(self._study, (uid for uid, _, _ in named))
        fresh = [row for row in named if row[0] not in known]
        changed = [
            (uid, draft) for uid, identity, draft in named if known.get(uid, identity.words) != identity.words
        ]
        self._unchanged += len(named) - len(fresh) - len(changed)
        self._changed += len(changed)
        self._database.many(
            "INSERT INTO changed_row (source_id, row, submission, words) VALUES (?,?,?,?)",
            [(self._source, draft.row, uid, _said(draft)) for uid, draft in changed],
        )
        return fresh

    def publish(self) -> ImportReport:
        """Make the source visible, as one step that can be undone."""
        imported = self._records - self._rejected - self._unchanged - self._changed
        with self._database.atomic():
            self._database.execute(
                "UPDATE source"
                " SET records = ?, imported = ?, rejected = ?, unchanged = ?, changed = ?, comments = ?"
                " WHERE id = ?",
                (
                    self._records,
                    imported,
                    self._rejected,
                    self._unchanged,
                    self._changed,
                    self._comments,
                    self._source,
                ),
            )
            self._study.log.do(Edit("source.show", {"source": self.uid}, f"Import {self._name}"))
        return ImportReport(
            source=self.uid,
            name=self._name,
            records=self._records,
            imported=imported,
            rejected=self._rejected,
            comments=self._comments,
            unchanged=self._unchanged,
            changed=self._changed,
        )

    def withdraw(self) -> None:
        """Take everything out again."""
        remove_source(self._database, self._source)

    def _begin(self, preview: Preview) -> int:
        hidden = self._database.one("SELECT id FROM source WHERE uid = ? AND state = 'hidden'", (self.uid,))
        if hidden:
            self._database.execute("UPDATE source SET state = 'arriving' WHERE id = ?", hidden)
            remove_source(self._database, hidden[0])
        with self._database.atomic():
            cursor = self._database.execute(
                "INSERT INTO source (uid, scope, name, sha256, mapping, imported_at, state)"
                " VALUES (?,?,?,?,?,?,'arriving')",
                (self.uid, self._scope, self._name, preview.sha256, preview.mapping.to_json(), _now()),
            )
        return cursor.lastrowid

    def _add_submissions(self, named: Sequence[Named], wordings: Wordings) -> None:
        texts = self._texts.numbers(wordings.of([draft for _, _, draft in named]))
        first: int = self._database.one("SELECT ifnull(max(id), 0) + 1 FROM submission")[0]
        numbered = list(enumerate(named, start=first))
        self._database.many(_SUBMISSION, [self._submission(number, *row) for number, row in numbered])
        comments = [
            self._comment(number, self._comment_id(uid, comment, position), comment, texts[text])
            for number, (uid, _, draft) in numbered
            for position, comment in enumerate(draft.comments)
            if (text := wordings.normalised[comment.text])
        ]
        self._database.many(_COMMENT, comments)
        self._comments += len(comments)
        self._add_details([(number, draft) for number, (_, _, draft) in numbered])

    def _submission(
        self, number: int, uid: str, identity: Identity, draft: SubmissionDraft
    ) -> tuple[Any, ...]:
        content = hashlib.sha256(draft.content.encode("utf-8", "surrogatepass")).digest()
        author = hmac.digest(self._salt, draft.author.encode("utf-8"), "sha256") if draft.author else None
        place = (number, uid, self._source, draft.row, content, identity.words)
        return (*place, draft.date, draft.channel, author, draft.weight, draft.parent)

    def _comment(self, number: int, uid: str, comment: CommentDraft, text: int) -> tuple[Any, ...]:
        place = (uid, number, self._source, self._question(comment), text)
        return (*place, storable(comment.text), comment.language)

    def _comment_id(self, uid: str, comment: CommentDraft, position: int) -> str:
        end = self._ends.get((comment.question, position))
        if end is None:
            end = measured(comment.question) + measured(position)
            self._ends[comment.question, position] = end
        return id_of("c", measured(uid) + end)

    def _question(self, comment: CommentDraft) -> int | None:
        if not comment.question:
            return None
        key = (comment.question, comment.polarity)
        if key not in self._questions:
            self._database.execute(
                "INSERT INTO question (wording, polarity) VALUES (?, ?) ON CONFLICT DO NOTHING", key
            )
            row = self._database.one("SELECT id FROM question WHERE wording = ?", (comment.question,))
            self._questions[key] = row[0]
        return self._questions[key]

    def _add_details(self, numbered: Iterable[tuple[int, SubmissionDraft]]) -> None:
        segments: list[tuple[int, str, str]] = []
        values: list[tuple[int, int, float]] = []
        for number, draft in numbered:
            # By name, since a row may answer twice: a REPLACE would send the index to disk at every row.
            for name, value in dict(draft.segments).items():
                segments.append((number, name, value))
            for measure, value in {self._measure(each): each.value for each in draft.measures}.items():
                values.append((number, measure, value))
        self._database.many("INSERT INTO segment (submission_id, name, value) VALUES (?,?,?)", segments)
        self._database.many(
            "INSERT INTO measure_value (submission_id, measure_id, value) VALUES (?,?,?)", values
        )

    def _measure(self, value: MeasureValue) -> int:
        key = (value.name, value.kind, value.low, value.high, value.reversed)
        if key not in self._measures:
            told = (value.name, value.kind.value, value.low, value.high, int(value.reversed))
            self._database.execute(
                "INSERT INTO measure (name, kind, low, high, reversed) VALUES (?,?,?,?,?)"
                " ON CONFLICT DO NOTHING",
                told,
            )
            row = self._database.one(
                "SELECT id FROM measure"
                " WHERE name = ? AND kind = ? AND low IS ? AND high IS ? AND reversed = ?",
                told,
            )
            self._measures[key] = row[0]
        return self._measures[key]


def shown_since(study: Study, preview: Preview) -> str | None:
    """Return when a file (or this sheet of it) was imported, or None when it is not part of the study."""
    row = study.database.one(
        "SELECT imported_at FROM source WHERE sha256 = ? AND state = 'shown'"
        " AND ifnull(json_extract(mapping, '$.options.sheet'), '') = ?",
        (preview.sha256, _sheet(preview)),
    )
    return row[0] if row else None


def list_sources(study: Study) -> list[SourceRow]:
    """Return the visible sources in the order they were imported."""
    rows = study.database.all(
        "SELECT uid, name, sha256, json_extract(mapping, '$.adapter'), json_extract(mapping, '$.encoding'),"
        " records, imported, rejected, comments, imported_at, unchanged, changed"
        " FROM source WHERE state = 'shown' ORDER BY id"
    )
    return [SourceRow(*row) for row in rows]


def list_rejected(study: Study, source: str) -> list[RejectedRow]:
    """Return the rows of a source that could not be imported, in the file's order."""
    rows = study.database.all(
        "SELECT r.row, r.reason, r.raw FROM rejected_row r JOIN source s ON s.id = r.source_id"
        " WHERE s.uid = ? ORDER BY r.row",
        (source,),
    )
    return [RejectedRow(*row) for row in rows]


def list_changed(study: Study, source: str) -> list[ChangedRow]:
    """Return the rows of a source that say something else than the study has, in the file's order."""
    rows = study.database.all(
        "SELECT r.row, r.submission,"
        " (SELECT group_concat(c.received, char(10))"
        "  FROM comment c JOIN submission p ON p.id = c.submission_id"
        "  JOIN source o ON o.id = p.source_id AND o.state = 'shown' WHERE p.uid = r.submission), r.words"
        " FROM changed_row r JOIN source s ON s.id = r.source_id WHERE s.uid = ? ORDER BY r.row",
        (source,),
    )
    return [ChangedRow(row, submission, before or "", now) for row, submission, before, now in rows]


def storable(text: str) -> str:
    """Return `text` with lone surrogates replaced: SQLite keeps UTF-8, which cannot hold them."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def _sheet(preview: Preview) -> str:
    return preview.mapping.options.get("sheet", "")


def _origin(preview: Preview) -> str:
    """Return what tells a file from all others, and a sheet from the others of its workbook."""
    sheet = _sheet(preview)
    if not sheet:
        return preview.sha256
    return hashlib.sha256(f"{preview.sha256}\0{sheet}".encode("utf-8", "replace")).hexdigest()


def _said(draft: SubmissionDraft) -> str:
    return storable("\n".join(comment.text for comment in draft.comments))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
