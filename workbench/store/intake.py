"""How rows of a file enter a study: many at once, under a source nobody sees until it is whole."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from itertools import accumulate, compress
from typing import Any

from workbench.domain.changes import Edit
from workbench.domain.ids import derived_id
from workbench.domain.intake import (
    ImportReport,
    Mapping,
    Preview,
    RejectedRow,
    SubmissionDraft,
)
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.views import SourceRow
from workbench.store import versions
from workbench.store.bulk import indexes_last
from workbench.store.details import Details
from workbench.store.identity import standing
from workbench.store.remnants import remove_source
from workbench.store.rows import COMMENT, SUBMISSION, Answers, Batch, RowPress, storable
from workbench.store.study import Study
from workbench.store.texts import TextRegister


class Arrival:
    """A source on its way in. `add` as often as needed, then `publish`, or `withdraw` without a trace.

    `series` is the scope of the series of exports this file continues; a file of its own begins one. `row_press` makes
    batches of the file's rows.
    """

    def __init__(self, study: Study, preview: Preview, series: str | None = None) -> None:
        self._study = study
        self._database = study.database
        self._scope = series or _origin(preview)
        self.continues = series is not None
        self._name = preview.name
        self.uid = derived_id("f", _origin(preview))
        self._questions: dict[tuple[str, str], int] = {}
        self._details = Details(self._database)
        self._records = self._rejected = self._unchanged = self._changed = self._comments = 0
        self._source = self._begin(preview)
        self._versions = versions.Beside(study, self.uid, self._source)
        salt = bytes.fromhex(study.fact("author_salt") or "")
        self.row_press = RowPress(self._source, self._scope, salt)
        self._texts = TextRegister(self._database)

    @contextmanager
    def in_one_go(self) -> Generator[None]:
        """Make one transaction of all that is stored and indexed: quicker by far, while nobody else gets in."""
        with self._database.atomic(), self._as_first_file() if self._texts.is_empty else nullcontext():
            yield
            self.index()

    @contextmanager
    def _as_first_file(self) -> Generator[None]:
        # In this order: the indexes are made while the last words are still being indexed beside them.
        with self._texts.indexed_beside(), indexes_last(self._database, "submission", "comment"):
            yield

    def press(self, rows: Sequence[SubmissionDraft | RejectedRow]) -> Batch:
        """Work out what can be known of the next rows without the study; any thread may do so."""
        return self.row_press.press(rows)

    def add(self, rows: Sequence[SubmissionDraft | RejectedRow]) -> None:
        """Store the next rows in one transaction."""
        batch = self.press(rows)
        with self._database.atomic():
            self.store(batch)
            self.index()

    def store(self, batch: Batch) -> None:
        """Store a batch within a transaction; its texts cannot be searched for until `index`."""
        self._add_new(batch)
        self._database.many(
            "INSERT INTO rejected_row (source_id, row, reason, raw) VALUES (?,?,?,?)",
            [(self._source, row.row, row.reason, storable(row.raw)) for row in batch.rejected],
        )
        self._records += batch.records
        self._rejected += len(batch.rejected)

    def index(self, at_least: int = 1) -> None:
        """Let the texts that were stored be found by their words, if there are `at_least` so many."""
        self._texts.index(at_least)

    def _add_new(self, batch: Batch) -> None:
        """Store the rows that the study has none like, and beside them those that say something else than it has."""
        known = standing(self._study, batch.uids) if self.continues else {}
        new = [uid not in known for uid in batch.uids]
        _, comments = self._add_submissions(batch, new)
        self._comments += comments
        changed = versions.changes(self._study, batch, known)
        self._unchanged += len(new) - sum(new) - len(changed)
        self._changed += len(changed)
        if changed:
            numbers, _ = self._add_submissions(batch, [place in changed for place in range(len(new))])
            self._versions.keep(batch, changed, known, numbers)

    def publish(self, *, taking_over: bool = False) -> ImportReport:
        """Make the source visible, as one step that can be undone; `taking_over` what it says of changed rows."""
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
            self._study.log.do(self._showing(taking_over=taking_over and self._changed > 0))
        return ImportReport(
            source=self.uid,
            name=self._name,
            records=self._records,
            imported=imported,
            rejected=self._rejected,
            comments=self._comments,
            unchanged=self._unchanged,
            changed=self._changed,
            taken_over=versions.taken_over(self._study, self.uid),
        )

    def _showing(self, *, taking_over: bool) -> Edit:
        label = spoken("Import {file}", file=self._name)
        if not taking_over:
            return Edit("source.show", {"source": self.uid}, label)
        exchange = {"source": self.uid, "taken": True}
        return Edit(
            "steps", {"edits": [["source.show", {"source": self.uid}], ["rows.exchange", exchange]]}, label
        )

    def withdraw(self) -> None:
        """Take everything out again."""
        remove_source(self._database, self._source)

    def _begin(self, preview: Preview) -> int:
        hidden = self._database.one("SELECT id FROM source WHERE uid = ? AND state = 'hidden'", (self.uid,))
        if hidden:
            self._refuse_held(hidden)
            self._database.execute("UPDATE source SET state = 'arriving' WHERE id = ?", hidden)
            remove_source(self._database, hidden[0])
        with self._database.atomic():
            cursor = self._database.execute(
                "INSERT INTO source (uid, scope, name, sha256, mapping, imported_at, state)"
                " VALUES (?,?,?,?,?,?,'arriving')",
                (self.uid, self._scope, self._name, preview.sha256, preview.mapping.to_json(), _now()),
            )
        return cursor.lastrowid

    def _refuse_held(self, hidden: tuple[int]) -> None:
        """Refuse to take a source out that rows of others lie in: with it they would go."""
        if self._database.one("SELECT 1 FROM changed_row WHERE source_id = ? AND taken > 0 LIMIT 1", hidden):
            raise Problem("file.holds_rows", path=self._name)

    def _add_submissions(self, batch: Batch, wanted: Sequence[bool]) -> tuple[list[int], int]:
        """Store those rows of the batch that are wanted, numbered on from the last one of the study.

        Return their numbers, and how many comments they have.
        """
        first: int = self._database.one("SELECT ifnull(max(id), 0) + 1 FROM submission")[0]
        numbers = list(accumulate(wanted, initial=first))[:-1]
        self._database.pour_columns(SUBMISSION, _only(wanted, numbers, *batch.columns))
        comments = self._add_answers(
            batch.answers, [wanted[owner] for owner in batch.answers.owners], numbers
        )
        self._details.store(numbers, wanted, batch.segments, batch.measures)
        return list(compress(numbers, wanted)), comments

    def _add_answers(self, answers: Answers, wanted: Sequence[bool], numbers: Sequence[int]) -> int:
        """Store the comments that are wanted; return how many."""
        owners = [numbers[owner] for owner in compress(answers.owners, wanted)]
        texts, digests, asked = _only(wanted, answers.texts, answers.digests, answers.asked)
        text_numbers = self._texts.numbers(texts, digests)
        questions = {each: self._question(*each) for each in dict.fromkeys(asked)}
        asked_for = [questions[each] for each in asked]
        self._database.pour_columns(
            COMMENT, [owners, text_numbers, asked_for, *_only(wanted, *answers.columns)]
        )
        return len(owners)

    def _question(self, wording: str, polarity: str) -> int | None:
        if not wording:
            return None
        key = (wording, polarity)
        if key not in self._questions:
            self._database.execute(
                "INSERT INTO question (wording, polarity) VALUES (?, ?) ON CONFLICT DO NOTHING", key
            )
            row = self._database.one("SELECT id FROM question WHERE wording = ?", (wording,))
            self._questions[key] = row[0]
        return self._questions[key]


def shown_since(study: Study, preview: Preview) -> str | None:
    """Return when a file (or this sheet of it) was imported, or None when it is not part of the study."""
    row = study.database.one(
        "SELECT imported_at FROM source WHERE sha256 = ? AND state = 'shown'"
        " AND ifnull(json_extract(mapping, '$.options.sheet'), '') = ?",
        (preview.sha256, _sheet(preview)),
    )
    return row[0] if row else None


def list_readings(study: Study) -> list[tuple[str, Mapping]]:
    """Return the name of each visible source and how it was read, the newest first."""
    rows = study.database.all("SELECT name, mapping FROM source WHERE state = 'shown' ORDER BY id DESC")
    return [(name, Mapping.from_json(mapping)) for name, mapping in rows]


def list_sources(study: Study) -> list[SourceRow]:
    """Return the visible sources in the order they were imported; rows are counted as they came, comments as they are.

    A changed row that was taken over is the newer file's, and so are its comments.
    """
    rows = study.database.all(
        "SELECT uid, name, sha256, json_extract(mapping, '$.adapter'), json_extract(mapping, '$.encoding'),"
        " records, imported, rejected,"
        " iif(EXISTS (SELECT 1 FROM changed_row WHERE taken > 0),"
        "  (SELECT count(*) FROM comment c WHERE c.source_id = source.id), comments),"
        " imported_at, unchanged, changed,"
        " (SELECT count(*) FROM changed_row r WHERE r.source_id = source.id AND r.taken > 0)"
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


def _sheet(preview: Preview) -> str:
    return preview.mapping.options.get("sheet", "")


def _origin(preview: Preview) -> str:
    """Return what tells a file from all others, and a sheet from the others of its workbook."""
    sheet = _sheet(preview)
    if not sheet:
        return preview.sha256
    return hashlib.sha256(f"{preview.sha256}\0{sheet}".encode("utf-8", "replace")).hexdigest()


def _only(wanted: Sequence[bool], *columns: Sequence[Any]) -> list[Sequence[Any]]:
    """Return of each column what is wanted."""
    return list(columns) if all(wanted) else [list(compress(column, wanted)) for column in columns]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
