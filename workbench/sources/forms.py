"""Fills in a mapping: says what the cells of a record mean, for some records at a time.

It goes column by column, since a file of a million rows has a few columns of a million cells: what a column is
is asked once, and what is done with its cells is a turn of one comprehension.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import chain
from typing import Any, cast

from workbench.domain.intake import (
    Column,
    CommentDraft,
    Mapping,
    MeasureValue,
    Polarity,
    RejectedRow,
    Role,
    SubmissionDraft,
)
from workbench.domain.spoken import spoken
from workbench.sources.adapters import Adapter, Known, adapter_named
from workbench.sources.columns import (
    Cells,
    across,
    all_in_quotes,
    in_quotes,
    is_whole,
    joined,
    of_each,
    present,
    says_something,
    storable,
)
from workbench.sources.container import Record, Sheaf
from workbench.sources.dates import to_iso
from workbench.sources.languages import code_of_language
from workbench.sources.measures import measured, value_of
from workbench.sources.polarity import polarity_of
from workbench.sources.vocabulary import fold

Row = SubmissionDraft | RejectedRow

_HALVED = spoken("The row holds half a character (a lone surrogate), which no file can keep.")
_tuple = cast("Any", tuple)  # a named tuple takes three times as long to make by its own name
_submission: Callable[[Iterable[Any]], SubmissionDraft] = partial(_tuple.__new__, SubmissionDraft)
_comment: Callable[[Iterable[Any]], CommentDraft] = partial(_tuple.__new__, CommentDraft)
_SINGLE = (
    *(Role.ID, Role.DATE, Role.CHANNEL, Role.AUTHOR, Role.WEIGHT),
    *(Role.PARENT, Role.QUESTION, Role.LANGUAGE),
)
"""The roles that one column has at most, in the order in which `Form` takes them."""
_KNOWN_CELLS = 4096
_NUMBERS_ROWS = re.compile(r"column 1|unnamed.*", re.IGNORECASE)


@dataclass(frozen=True)
class Form:
    """A mapping made ready for use: where in a record the cells of every role are."""

    mapping: Mapping
    single: MappingType[Role, int]
    texts: tuple[tuple[int, Column], ...]
    segments: tuple[tuple[int, str], ...]
    measures: tuple[tuple[int, Callable[[str], MeasureValue | None]], ...]
    kept: tuple[tuple[int, str], ...]
    reading: tuple[tuple[int, Known], ...]
    names: tuple[str, ...]
    adapter: Adapter
    polarities: MappingType[str, Polarity]

    @classmethod
    def of(cls, mapping: Mapping) -> Form:
        numbered = tuple(enumerate(mapping.columns))
        adapter = adapter_named(mapping.adapter)
        known = ((place, adapter.known(column.name)) for place, column in numbered)
        return cls(
            mapping=mapping,
            single={column.role: place for place, column in reversed(numbered)},
            texts=tuple(pair for pair in numbered if pair[1].role == Role.TEXT),
            segments=tuple(
                (place, column.question or column.name)
                for place, column in numbered
                if column.role == Role.SEGMENT
            ),
            measures=tuple(
                (place, lru_cache(_KNOWN_CELLS)(partial(measured, column)))
                for place, column in numbered
                if column.role == Role.MEASURE
            ),
            kept=tuple(
                (place, in_quotes(column.name))
                for place, column in sorted(numbered, key=_name)
                if not _numbers_rows(place, column)
            ),
            reading=tuple((place, each) for place, each in known if each is not None and each.reads),
            names=tuple(fold(column.name) for column in mapping.columns),
            adapter=adapter,
            polarities=mapping.polarities,
        )

    def rows(self, records: Sequence[Record]) -> list[Row]:
        """Return what comes of each record, in their order: a submission, or the row refused."""
        refused = self._refused(records)
        taken = [record for record in records if record.number not in refused] if refused else records
        submissions = self._submissions(
            [record.number for record in taken], [record.cells for record in taken]
        )
        if not refused:
            return submissions
        accepted = iter(submissions)
        return [refused.get(record.number) or next(accepted) for record in records]

    def sheaf(self, sheaf: Sheaf) -> list[Row]:
        """Return what comes of records that were read together, in their order."""
        if self.adapter.refuses or not is_whole("".join(chain.from_iterable(sheaf.rows))):
            return self.rows(
                [Record(number, tuple(row)) for number, row in enumerate(sheaf.rows, sheaf.first)]
            )
        return self._submissions(range(sheaf.first, sheaf.first + len(sheaf.rows)), sheaf.rows)

    def _refused(self, records: Sequence[Record]) -> dict[int, RejectedRow]:
        """Return the rows refused, by their number; whether any cell is half is asked of all at once."""
        sound = not self.adapter.refuses and is_whole("".join(["".join(each.cells) for each in records]))
        doubtful = [record for record in records if record.problem] if sound else records
        rows = map(self._refusal, doubtful)
        return {row.row: row for row in rows if row is not None}

    def _refusal(self, record: Record) -> RejectedRow | None:
        if record.problem:
            return RejectedRow(record.number, record.problem, storable(record.raw))
        if not is_whole("".join(record.cells)):
            return RejectedRow(record.number, _HALVED, storable(self._content(record.cells)))
        reason = self.adapter.refused(self._by_name(record.cells)) if self.adapter.refuses else ""
        return RejectedRow(record.number, reason, self._content(record.cells)) if reason else None

    def _submissions(self, numbers: Sequence[int], rows: Sequence[Cells]) -> list[Row]:
        if not rows:
            return []
        meant = self._meant(rows)
        columns: list[Cells] = list(zip(*meant, strict=True))
        told = {role: self._told(columns, role, len(rows)) for role in _SINGLE}
        channels = [channel or self.mapping.channel for channel in told[Role.CHANNEL]]
        fields = zip(
            numbers,
            self._contents(list(zip(*rows, strict=True)), len(rows)),
            self._comments(columns, told[Role.QUESTION], told[Role.LANGUAGE]),
            told[Role.ID],
            of_each(partial(to_iso, order=self.mapping.date_order), told[Role.DATE]),
            channels,
            told[Role.AUTHOR],
            of_each(_weight, told[Role.WEIGHT]),
            told[Role.PARENT],
            self._segments(columns, len(rows)),
            self._measures(columns, meant),
            strict=True,
        )
        return list(map(_submission, fields))

    def _meant(self, rows: Sequence[Cells]) -> Sequence[Cells]:
        """Return the rows' cells as this kind of file means them."""
        if not self.reading and not self.adapter.rereads:
            return rows
        return list(map(self._meant_by, rows))

    def _meant_by(self, cells: Cells) -> Cells:
        meant = list(cells)
        for place, known in self.reading:
            meant[place] = known.read(cells[place])
        if self.adapter.rereads:
            changed = self.adapter.reread(self._by_name(meant))
            meant = [changed.get(name, cell) for name, cell in zip(self.names, meant, strict=True)]
        return meant

    def _by_name(self, cells: Cells) -> dict[str, str]:
        return dict(zip(self.names, cells, strict=True))

    def _unguarded(self, column: Cells) -> Cells:
        return list(map(self.adapter.unguard, column)) if self.adapter.guards else column

    def _told(self, columns: Sequence[Cells], role: Role, rows: int) -> list[str]:
        """Return what the one column of a role says, without blanks around it."""
        if role not in self.single:
            return [""] * rows
        return [cell.strip() for cell in self._unguarded(columns[self.single[role]])]

    def _content(self, cells: Cells) -> str:
        return self._contents([(cell,) for cell in cells], 1)[0]

    def _contents(self, columns: Sequence[Cells], rows: int) -> list[str]:
        """Return the records in a canonical form: their filled cells by name, whatever the columns' order.

        A first column that only numbers the rows is left out: it changes when rows are put in before.
        """
        kept = [columns[place] for place, _ in self.kept]
        quoted = list(map(all_in_quotes, kept))
        if all(map(all, kept)):
            return [self._filled % cells for cells in across(quoted, rows)]
        names = [f"{name}:" for _, name in self.kept]
        return [joined(names, cells) for cells in across(quoted, rows)]

    @cached_property
    def _filled(self) -> str:
        """The canonical form of a record none of whose cells is empty, with a %s for each."""
        return joined([f"{name}:".replace("%", "%%") for _, name in self.kept], ["%s"] * len(self.kept))

    def _comments(
        self, columns: Sequence[Cells], asked: Sequence[str], languages: Sequence[str]
    ) -> list[tuple[CommentDraft, ...]]:
        codes = of_each(code_of_language, languages)
        found = [self._answers(columns[place], column, asked, codes) for place, column in self.texts]
        return present(found, len(asked))

    def _answers(
        self, cells: Cells, column: Column, asked: Sequence[str], languages: Sequence[str]
    ) -> list[CommentDraft | None]:
        """Return the comment in each cell of a column of text; None where there is none."""
        texts, is_placeholder = self._unguarded(cells), self.adapter.placeholder
        questions = [question or column.question for question in asked]
        polarities = of_each(partial(self._polarity, column=column), asked)
        drafts = map(_comment, zip(texts, questions, polarities, languages, strict=True))
        return [
            draft if (text[:1].isalnum() or says_something(text)) and not is_placeholder(text) else None
            for text, draft in zip(texts, drafts, strict=True)
        ]

    def _polarity(self, asked: str, column: Column) -> Polarity:
        """Return what is asked for: what a person said of the question, else what its words tell."""
        if not asked:
            return column.polarity
        return self.polarities.get(asked) or polarity_of(asked)

    def _segments(self, columns: Sequence[Cells], rows: int) -> list[tuple[tuple[str, str], ...]]:
        found = [
            [(name, value) if value else None for value in map(str.strip, self._unguarded(columns[place]))]
            for place, name in self.segments
        ]
        return present(found, rows)

    def _measures(self, columns: Sequence[Cells], meant: Sequence[Cells]) -> list[tuple[MeasureValue, ...]]:
        found = present([list(map(read, columns[place])) for place, read in self.measures], len(meant))
        if not self.adapter.derives:
            return found
        derived = (self.adapter.derived(self._by_name(cells)) for cells in meant)
        return [(*told, *more) for told, more in zip(found, derived, strict=True)]


def _name(numbered: tuple[int, Column]) -> str:
    return numbered[1].name


def _numbers_rows(place: int, column: Column) -> bool:
    return place == 0 and column.role == Role.IGNORE and _NUMBERS_ROWS.fullmatch(column.name) is not None


def _weight(cell: str) -> float:
    """Return the row's weight; 1 where there is none that makes sense."""
    value = value_of(cell) if cell else None
    return value if value is not None and value > 0 else 1.0
