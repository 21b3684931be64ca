"""Every table that is handed over, described once: as CSV, as a sheet, as a schema and in the data dictionary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal

from workbench.findings.fields import FIELDS

Kind = Literal["string", "integer", "number", "boolean"]
Cell = str | int | Decimal | bool
Rows = Callable[[], Iterable[Sequence[Cell]]]


@dataclass(frozen=True)
class Field:
    """A column: its name, what kind of value stands in it, and what it means."""

    name: str
    kind: Kind
    told: str


@dataclass(frozen=True)
class Table:
    """One table: `name` is its file's without the ending, `rows` gives its rows anew each time."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: Rows

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Return what each column means. Raises KeyError for a column nobody described."""
        return tuple(described(self.name, column) for column in self.columns)


def described(table: str, column: str) -> Field:
    """Return what a column of a table means."""
    kind, told = FIELDS.get(f"{table}.{column}") or FIELDS[column]
    return Field(column, kind, told)


def dictionary(tables: Sequence[Table]) -> Table:
    """Return the table that says what every column of the others means."""

    def rows() -> Iterable[Sequence[Cell]]:
        for table in tables:
            for field in table.fields:
                yield f"{table.name}.csv", field.name, field.kind, field.told

    return Table("data-dictionary", "What every column means", ("file", "column", "type", "meaning"), rows)
