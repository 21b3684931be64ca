"""What lies between a file and the study: column roles, the rows they give, and the rows refused."""

from __future__ import annotations

import json
from collections.abc import Mapping as MappingType
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, NamedTuple, Self

Polarity = Literal["good", "improve", "open"]
POLARITIES: tuple[Polarity, ...] = ("good", "improve", "open")
DateOrder = Literal["ymd", "dmy", "mdy"]
_ASKED = "asked: "


class Role(StrEnum):
    """What a column means. A file may have several TEXT, SEGMENT and MEASURE columns."""

    TEXT = "text"
    ID = "id"
    DATE = "date"
    CHANNEL = "channel"
    QUESTION = "question"
    LANGUAGE = "language"
    MEASURE = "measure"
    SEGMENT = "segment"
    WEIGHT = "weight"
    AUTHOR = "author"
    PARENT = "parent"
    IGNORE = "ignore"


class MeasureKind(StrEnum):
    """What a measure column measures."""

    SATISFACTION = "satisfaction"
    EFFORT = "effort"
    RESOLVED = "resolved at first contact"
    TRUST = "trust"
    VOTES = "votes"
    TIME = "resolution time"
    OTHER = "other"


@dataclass(frozen=True)
class Column:
    """One column of a file, what it is taken for, and why.

    `question` is the wording a TEXT column answers; `low` and `high` are the ends of a measure's scale,
    `reversed` says that low is good; `words` are answers in words, each with the point it is read as.
    """

    name: str
    role: Role
    why: str = ""
    question: str = ""
    polarity: Polarity = "open"
    measure: MeasureKind | None = None
    low: float | None = None
    high: float | None = None
    reversed: bool = False
    words: tuple[tuple[str, float], ...] = ()

    @property
    def points(self) -> dict[str, float]:
        """What answers in words are read as; empty where answers are figures."""
        return dict(self.words)


@dataclass(frozen=True)
class Mapping:
    """How one file becomes submissions and comments: everything needed to read it the same way again."""

    adapter: str
    columns: tuple[Column, ...]
    encoding: str = "utf-8"
    delimiter: str = ","
    date_order: DateOrder = "ymd"
    channel: str = ""
    header_rows: int = 1
    options: MappingType[str, str] = field(default_factory=dict[str, str])

    def named(self, role: Role) -> tuple[Column, ...]:
        """Return the columns that have `role`, in the file's order."""
        return tuple(column for column in self.columns if column.role == role)

    @property
    def polarities(self) -> dict[str, Polarity]:
        """What a person said that questions of a question column ask for, by their wording."""
        told = {name.removeprefix(_ASKED): value for name, value in self.asked.items()}
        return {wording: value for wording, value in told.items() if value in POLARITIES}

    @property
    def asked(self) -> dict[str, str]:
        """The options that hold what `polarities` gives."""
        return {name: value for name, value in self.options.items() if name.startswith(_ASKED)}

    def with_polarity(self, wording: str, polarity: Polarity) -> Self:
        """Return the mapping with what the question of this wording asks for, wherever it stands."""
        columns = tuple(
            replace(column, polarity=polarity)
            if column.role == Role.TEXT and column.question == wording
            else column
            for column in self.columns
        )
        return replace(self, columns=columns, options={**self.options, _ASKED + wording: polarity})

    def with_role(self, name: str, role: Role, **changes: Any) -> Self:
        """Return the mapping with the column `name` given another role (and other `changes`).

        Raises:
            KeyError: there is no such column.
        """
        if all(column.name != name for column in self.columns):
            raise KeyError(name)
        return replace(
            self,
            columns=tuple(
                replace(column, role=role, **changes) if column.name == name else column
                for column in self.columns
            ),
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote."""
        data: dict[str, Any] = json.loads(text)
        data["columns"] = tuple(_column(column) for column in data["columns"])
        return cls(**data)


def _column(data: dict[str, Any]) -> Column:
    measure = data.get("measure")
    data.update(role=Role(data["role"]), measure=MeasureKind(measure) if measure else None)
    data["words"] = tuple((str(word), float(point)) for word, point in data.get("words", ()))
    return Column(**data)


# What there is one of for every row is a named tuple: a frozen dataclass takes four times as long to make.
class CommentDraft(NamedTuple):
    """One free-text answer as received, before it has a place in a study."""

    text: str
    question: str = ""
    polarity: Polarity = "open"
    language: str = ""


class MeasureValue(NamedTuple):
    """One measured value with the scale it was given on."""

    name: str
    kind: MeasureKind
    value: float
    low: float | None = None
    high: float | None = None
    reversed: bool = False


class SubmissionDraft(NamedTuple):
    """One row of a file: what one person handed in at one time.

    `row` is the record's number in the file, from 1, header not counted. `key` is the source's own id
    where it has one. `content` is the whole row in a canonical form, for hashing.
    """

    row: int
    content: str
    comments: tuple[CommentDraft, ...] = ()
    key: str = ""
    date: str = ""
    channel: str = ""
    author: str = ""
    weight: float = 1.0
    parent: str = ""
    segments: tuple[tuple[str, str], ...] = ()
    measures: tuple[MeasureValue, ...] = ()


@dataclass(frozen=True)
class RejectedRow:
    """A row that could not be imported, kept whole with the reason."""

    row: int
    reason: str
    raw: str


@dataclass(frozen=True)
class ChangedRow:
    """A row of a newer export that says something else than the study had: `before` and `now`.

    `values` are (name, before, now) of what is known otherwise beside its comments. Where the row was `taken_over`,
    what it says now is in sight; of rows that came before both versions were kept, it cannot be (`is_kept`).
    """

    row: int
    submission: str
    before: str
    now: str
    values: tuple[tuple[str, str, str], ...] = ()
    taken_over: bool = False
    is_kept: bool = True


@dataclass(frozen=True)
class Resting:
    """What people decided about wordings that are not in sight: codings, moves, quotes, tags, evidence of actions."""

    codings: int = 0
    moves: int = 0
    quotes: int = 0
    tags: int = 0
    evidence: int = 0

    @property
    def is_nothing(self) -> bool:
        return self == Resting()


@dataclass(frozen=True)
class Preview:
    """What the workbench believes about a file before importing it."""

    path: Path
    sha256: str
    kind: str
    mapping: Mapping
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rejected: tuple[RejectedRow, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the source is called: the file, and behind it the sheet that was asked for."""
        is_sheet = self.mapping.options.get("sheet") == self.path.name
        return f"{self.path.parent.name}/{self.path.name}" if is_sheet else self.path.name


@dataclass(frozen=True)
class Question:
    """A wording as a file has it, what it is taken to ask for, and how many comments answer it."""

    wording: str
    polarity: Polarity
    comments: int


@dataclass(frozen=True)
class Glimpse:
    """What would come of a file, from its first `looked_at` records: the first rows, refused or taken in.

    `rejected` are the first ones refused, `refused` is how many there are among the records looked at.
    """

    rows: tuple[SubmissionDraft | RejectedRow, ...]
    rejected: tuple[RejectedRow, ...]
    questions: tuple[Question, ...]
    looked_at: int
    refused: int
    comments: int


@dataclass(frozen=True)
class Part:
    """One of several things in a file that can be imported by itself: a sheet, a table, letters.

    `path` names it as `sources.preview` takes it; `size` counts its bytes, or 0 where they are not known.
    """

    path: Path
    name: str
    size: int = 0
    is_hidden: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What an import did: `imported` + `rejected` + `unchanged` + `changed` = `records`.

    `unchanged` rows were part of the study already; `changed` ones were too, but say something else. Both versions
    are kept; `taken_over` counts those of which the newer one is in sight.
    """

    source: str
    name: str
    records: int
    imported: int
    rejected: int
    comments: int
    unchanged: int = 0
    changed: int = 0
    notes: tuple[str, ...] = ()
    taken_over: int = 0
