"""Turns a file's records into submissions: one per row, with a comment for every answer that is not blank."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from functools import lru_cache, partial
from json.encoder import encode_basestring
from pathlib import Path

from workbench.domain.intake import (
    Column,
    CommentDraft,
    Mapping,
    MeasureValue,
    Polarity,
    Preview,
    RejectedRow,
    Role,
    SubmissionDraft,
)
from workbench.domain.problems import Problem
from workbench.domain.text import normalise
from workbench.sources.adapters import Adapter, Known, adapter_named
from workbench.sources.container import Layout, Record
from workbench.sources.dates import to_iso
from workbench.sources.languages import code_of_language
from workbench.sources.measures import measured, value_of
from workbench.sources.opening import container_named
from workbench.sources.places import found
from workbench.sources.polarity import polarity_of
from workbench.sources.previewing import fingerprint, named
from workbench.sources.vocabulary import fold

_LETTER = re.compile(r"\w")
_HALVED = "The row holds half a character (a lone surrogate), which no file can keep."
_quoted: Callable[[str], str] = encode_basestring  # what the encoder ends in where it keeps all characters
_SINGLE = (
    *(Role.ID, Role.DATE, Role.CHANNEL, Role.AUTHOR, Role.WEIGHT),
    *(Role.PARENT, Role.QUESTION, Role.LANGUAGE),
)
"""The roles that one column has at most, in the order in which `Form.submission` takes them."""
_KNOWN_CELLS = 4096
_NUMBERS_ROWS = re.compile(r"column 1|unnamed.*", re.IGNORECASE)


def read(preview: Preview) -> Iterator[SubmissionDraft | RejectedRow]:
    """Yield every record of the file in its order, accepted or refused; memory does not grow with the file.

    Raises:
        Problem: file.missing, file.unreadable, or file.changed since the preview.
    """
    with named(preview.path), found(preview.path) as place:
        yield from _read(preview, place.path)


def _read(preview: Preview, path: Path) -> Iterator[SubmissionDraft | RejectedRow]:
    if fingerprint(path) != preview.sha256:
        raise Problem("file.changed", path=path)
    mapping = preview.mapping
    container = container_named(mapping.options.get("container", "delimited"))
    names = [column.name for column in mapping.columns]
    form = Form.of(mapping)
    for record in container.records(path, _layout(mapping), names):
        yield _draft(record, form)


def _layout(mapping: Mapping) -> Layout:
    container = mapping.options.get("container", "delimited")
    return Layout(container, mapping.encoding, mapping.delimiter, mapping.header_rows, mapping.options)


def _draft(record: Record, form: Form) -> SubmissionDraft | RejectedRow:
    if record.problem:
        return RejectedRow(record.number, record.problem, _storable(record.raw))
    if not _is_whole(record.cells):
        return RejectedRow(record.number, _HALVED, _storable(form.content(record.cells)))
    refusal = form.refusal(record.cells)
    return (
        RejectedRow(record.number, refusal, form.content(record.cells))
        if refusal
        else form.submission(record)
    )


def _is_whole(cells: Sequence[str]) -> bool:
    """Say whether no cell holds half a character (a lone surrogate)."""
    try:
        "".join(cells).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@dataclass(frozen=True)
class Form:
    """A mapping made ready for use: where in a record the cells of every role are."""

    mapping: Mapping
    single: tuple[tuple[int, int], ...]
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
        single = {column.role: place for place, column in reversed(numbered)}
        return cls(
            mapping=mapping,
            single=tuple((number, single[role]) for number, role in enumerate(_SINGLE) if role in single),
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
                (place, _quoted(column.name))
                for place, column in sorted(numbered, key=_name)
                if not _numbers_rows(place, column)
            ),
            reading=tuple((place, each) for place, each in known if each is not None and each.reads),
            names=tuple(fold(column.name) for column in mapping.columns),
            adapter=adapter,
            polarities=mapping.polarities,
        )

    def content(self, cells: tuple[str, ...]) -> str:
        """Return the record in a canonical form: its filled cells by name, whatever the columns' order.

        A first column that only numbers the rows is left out: it changes when rows are put in before.
        """
        filled = [f"{name}:{_quoted(cells[place])}" for place, name in self.kept if cells[place]]
        return f"{{{','.join(filled)}}}"

    def refusal(self, cells: tuple[str, ...]) -> str:
        """Return why the row is none of the people's; empty if it is."""
        if not self.adapter.refuses:
            return ""
        return self.adapter.refused(self._by_name(cells))

    def _by_name(self, cells: Sequence[str]) -> dict[str, str]:
        return dict(zip(self.names, cells, strict=True))

    def _meant(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells as this kind of file means them."""
        if not self.reading and not self.adapter.rereads:
            return cells
        meant = list(cells)
        for place, known in self.reading:
            meant[place] = known.read(cells[place])
        if self.adapter.rereads:
            changed = self.adapter.reread(self._by_name(meant))
            meant = [changed.get(name, cell) for name, cell in zip(self.names, meant, strict=True)]
        return tuple(meant)

    def submission(self, record: Record) -> SubmissionDraft:
        cells, unguard = self._meant(record.cells), self.adapter.unguard
        told = [""] * len(_SINGLE)
        for role, place in self.single:
            told[role] = unguard(cells[place]).strip()
        key, date, channel, author, weight, parent, asked, language = told
        return SubmissionDraft(
            record.number,
            self.content(record.cells),
            tuple(self._comments(cells, asked, code_of_language(language))),
            key,
            to_iso(date, self.mapping.date_order),
            channel or self.mapping.channel,
            author,
            _weight(weight),
            parent,
            tuple(self._segments(cells)),
            tuple(self._measures(cells)),
        )

    def _comments(self, cells: tuple[str, ...], asked: str, language: str) -> Iterator[CommentDraft]:
        unguard, is_placeholder = self.adapter.unguard, self.adapter.placeholder
        for place, column in self.texts:
            text = unguard(cells[place])
            if (_LETTER.search(text) or not _is_blank(text)) and not is_placeholder(text):
                yield CommentDraft(text, asked or column.question, self._polarity(asked, column), language)

    def _polarity(self, asked: str, column: Column) -> Polarity:
        """Return what is asked for: what a person said of the question, else what its words tell."""
        if not asked:
            return column.polarity
        return self.polarities.get(asked) or polarity_of(asked)

    def _segments(self, cells: tuple[str, ...]) -> list[tuple[str, str]]:
        unguard = self.adapter.unguard
        return [(name, value) for place, name in self.segments if (value := unguard(cells[place]).strip())]

    def _measures(self, cells: tuple[str, ...]) -> Iterator[MeasureValue]:
        for place, read in self.measures:
            value = read(cells[place])
            if value is not None:
                yield value
        if self.adapter.derives:
            yield from self.adapter.derived(self._by_name(cells))


def _is_blank(text: str) -> bool:
    """Say whether nothing is left of a text once blanks and invisible characters are taken away."""
    return not normalise(text)


def _name(numbered: tuple[int, Column]) -> str:
    return numbered[1].name


def _numbers_rows(place: int, column: Column) -> bool:
    return place == 0 and column.role == Role.IGNORE and _NUMBERS_ROWS.fullmatch(column.name) is not None


def _weight(cell: str) -> float:
    """Return the row's weight; 1 where there is none that makes sense."""
    value = value_of(cell) if cell else None
    return value if value is not None and value > 0 else 1.0
