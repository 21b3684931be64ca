"""What is known beforehand about one kind of file: its columns, and how its cells are to be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from workbench.domain.intake import Column, DateOrder, MeasureKind, MeasureValue, Polarity, Role
from workbench.domain.spoken import Spoken, spoken
from workbench.sources.measures import scale_of
from workbench.sources.profile import Profile
from workbench.sources.roles import guess_columns
from workbench.sources.vocabulary import fold

Cells = Mapping[str, str]
"""The cells of one row by the folded name of their column."""

_SHARED = frozenset({Role.SEGMENT, Role.MEASURE, Role.IGNORE})


def _as_it_stands(cell: str) -> str:
    return cell


@dataclass(frozen=True)
class Known:
    """What a column of a known kind of file means.

    `reads` holds cells that mean something else than they say, in small letters ("null": ""). A measure
    whose scale differs from file to file is `scaled` by its values.
    """

    role: Role
    why: str
    measure: MeasureKind | None = None
    low: float | None = None
    high: float | None = None
    question: str = ""
    polarity: Polarity = "open"
    reads: Mapping[str, str] = field(default_factory=dict[str, str])
    scaled: bool = False

    def column(self, profile: Profile) -> Column:
        low, high = self.low, self.high
        if self.scaled and self.measure:
            low, high = scale_of("", self.measure, [self.read(value) for value in profile.values])
        return Column(
            profile.name, self.role, self.why, self.question, self.polarity, self.measure, low, high
        )

    def read(self, cell: str) -> str:
        """Return what a cell means."""
        return self.reads.get(cell.strip().casefold(), cell) if self.reads else cell


def _not_refused(cells: Cells) -> str:  # noqa: ARG001 - most kinds of files refuse no row
    return ""


def _never(text: str) -> bool:  # noqa: ARG001 - most kinds of files have no placeholders
    return False


def _as_they_stand(cells: Cells) -> Cells:
    return cells


def _nothing(cells: Cells) -> Iterable[MeasureValue]:  # noqa: ARG001 - most have all in columns
    return ()


@dataclass(frozen=True)
class Adapter:
    """One kind of file.

    `signature` holds names that all must be there, `columns` what they mean; both are folded (small
    letters, blanks between words). Columns unknown to the adapter are guessed like any table's, but roles
    that it gives itself are not given twice. `unguard` undoes what the file's writer did to the cells of
    text; `refused` tells, from the cells by folded name, why a row is none of the people's (empty: it is).
    `channel` is where all of the file's comments came in. Columns of which a file may have
    any number are known by `patterns`, searched in the folded name. Where a text is a `placeholder`, the
    person said nothing in this file. `reread` changes cells whose meaning depends on others, and
    `derived` computes what the columns imply. `date_order` is that of dates that leave it open. `notes` is
    what a person should know of every such file. `also` looks at the names once more, where the signature
    alone could be another file's.
    """

    name: str
    title: str
    signature: frozenset[str]
    columns: Mapping[str, Known]
    unguard: Callable[[str], str] = _as_it_stands
    refused: Callable[[Cells], str] = _not_refused
    channel: str = ""
    patterns: Mapping[str, Known] = field(default_factory=dict[str, Known])
    placeholder: Callable[[str], bool] = _never
    reread: Callable[[Cells], Cells] = _as_they_stand
    derived: Callable[[Cells], Iterable[MeasureValue]] = _nothing
    notes: tuple[str, ...] = ()
    date_order: DateOrder | None = None
    also: Callable[[Sequence[str]], bool] | None = None

    @property
    def guards(self) -> bool:
        """Whether the writers of this kind of file do anything to cells of text."""
        return self.unguard is not _as_it_stands

    @property
    def rereads(self) -> bool:
        """Whether cells of this kind of file depend on each other."""
        return self.reread is not _as_they_stand

    @property
    def derives(self) -> bool:
        """Whether there are measures that no column holds."""
        return self.derived is not _nothing

    @property
    def refuses(self) -> bool:
        """Whether there is any row this kind of file would refuse."""
        return self.refused is not _not_refused

    def recognises(self, names: Sequence[str]) -> bool:
        if not self.signature <= {fold(name) for name in names}:
            return False
        return self.also is None or self.also(names)

    def known(self, name: str) -> Known | None:
        """Return what is known of the column of this name."""
        folded = fold(name)
        like = (known for pattern, known in self.patterns.items() if re.search(pattern, folded))
        return self.columns.get(folded) or next(like, None)

    def columns_of(self, profiles: Sequence[Profile]) -> tuple[Column, ...]:
        """Return a column for every profile, in their order."""
        return tuple(map(self._column, guess_columns(profiles), profiles))

    def _column(self, guessed: Column, profile: Profile) -> Column:
        known = self.known(guessed.name)
        if known is not None and known.role == Role.ID and not profile.is_unique:
            return Column(guessed.name, Role.IGNORE, spoken("Its values repeat or are missing in this file."))
        if known is not None:
            return known.column(profile)
        if guessed.role in _SHARED or guessed.role not in self._given:
            return guessed
        return Column(
            guessed.name, Role.IGNORE, spoken("{title} have another column for it.", title=Spoken(self.title))
        )

    @cached_property
    def _given(self) -> frozenset[Role]:
        return frozenset(known.role for known in self.columns.values())
