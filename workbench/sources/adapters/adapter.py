"""What is known beforehand about one kind of file: its columns, and how its cells are to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.domain.intake import Column, MeasureKind, Role
from workbench.sources.profile import Profile
from workbench.sources.roles import guess_columns
from workbench.sources.vocabulary import fold

_SHARED = frozenset({Role.SEGMENT, Role.MEASURE, Role.IGNORE})


def _as_it_stands(cell: str) -> str:
    return cell


@dataclass(frozen=True)
class Known:
    """What a column of a known kind of file means."""

    role: Role
    why: str
    measure: MeasureKind | None = None
    low: float | None = None
    high: float | None = None

    def column(self, name: str) -> Column:
        return Column(name, self.role, self.why, measure=self.measure, low=self.low, high=self.high)


def _not_refused(cells: Mapping[str, str]) -> str:  # noqa: ARG001 - most kinds of files refuse no row
    return ""


@dataclass(frozen=True)
class Adapter:
    """One kind of file.

    `signature` holds names that all must be there, `columns` what they mean; both are folded (small
    letters, blanks between words). Columns unknown to the adapter are guessed like any table's, but roles
    that it gives itself are not given twice. `unguard` undoes what the file's writer did to the cells of
    text; `refused` tells, from the cells by folded name, why a row is none of the people's (empty: it is).
    `channel` is where all of the file's comments came in.
    """

    name: str
    title: str
    signature: frozenset[str]
    columns: Mapping[str, Known]
    unguard: Callable[[str], str] = _as_it_stands
    refused: Callable[[Mapping[str, str]], str] = _not_refused
    channel: str = ""

    @property
    def refuses(self) -> bool:
        """Whether there is any row this kind of file would refuse."""
        return self.refused is not _not_refused

    def recognises(self, names: Sequence[str]) -> bool:
        return self.signature <= {fold(name) for name in names}

    def columns_of(self, profiles: Sequence[Profile]) -> tuple[Column, ...]:
        """Return a column for every profile, in their order."""
        return tuple(map(self._column, guess_columns(profiles), profiles))

    def _column(self, guessed: Column, profile: Profile) -> Column:
        known = self.columns.get(fold(guessed.name))
        if known is not None and known.role == Role.ID and not profile.is_unique:
            return Column(guessed.name, Role.IGNORE, "Its values repeat or are missing in this file.")
        if known is not None:
            return known.column(guessed.name)
        if guessed.role in _SHARED or guessed.role not in self._given:
            return guessed
        return Column(guessed.name, Role.IGNORE, f"{self.title} have another column for it.")

    @cached_property
    def _given(self) -> frozenset[Role]:
        return frozenset(known.role for known in self.columns.values())
