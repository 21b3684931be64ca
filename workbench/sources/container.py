"""The wall between bytes and meaning: whatever the kind of file, what comes out is records of cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

_MOST_COLUMNS = 16_384


class Record(NamedTuple):  # a file of a million rows has a million, and this is the quickest to make
    """One record of a file; `number` counts from 1, header not counted.

    A record that cannot be read has a `problem` (a plain sentence) and `raw`, the text as it stands.
    """

    number: int
    cells: tuple[str, ...]
    problem: str = ""
    raw: str = ""


class Sheaf(NamedTuple):
    """Records that follow each other and were read together: their cells; `first` is the number of the first."""

    first: int
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Layout:
    """How a file's bytes become records: all that is needed to read them the same way again."""

    container: str
    encoding: str = "utf-8"
    delimiter: str = ""
    header_rows: int = 1
    options: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Examined:
    """What a container found out about a file: its layout, its column names, and what it had to guess.

    `labels` holds a wording for every column where the file has one beside the names.
    """

    title: str
    layout: Layout
    names: tuple[str, ...]
    notes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


def refuse_width(path: Path, columns: int) -> None:
    """Refuse a table wider than any workbook can be.

    Raises:
        Problem: file.unreadable.
    """
    if columns > _MOST_COLUMNS:
        raise Problem(
            "file.unreadable",
            path=path,
            reason=spoken("it has more than {number} columns", number=_MOST_COLUMNS),
        )


class Container(Protocol):
    """A kind of file. Containers are tried in order; the first that claims a file reads it.

    Cells come out as they stand in the file; what they mean is the adapters' business.
    """

    @property
    def name(self) -> str: ...

    def claims(self, path: Path, head: bytes) -> bool:
        """Say whether the file, of which `head` is the beginning, is of this kind."""
        ...

    def examine(self, path: Path) -> Examined:
        """Find out how to read the file.

        Raises:
            Problem: file.empty, file.unreadable or file.unknown_kind.
        """
        ...

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:
        """Yield the records in the file's order; memory does not grow with the file."""
        ...
