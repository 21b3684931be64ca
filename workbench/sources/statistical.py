"""SPSS files: variables with the wording of their question, and values with their labels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.container import Examined, Layout, Record
from workbench.sources.headers import distinct
from workbench.sources.spreadsheet import as_text

_MAGIC = (b"$FL2", b"$FL3")
_AT_ONCE = 5_000


@dataclass(frozen=True)
class Statistical:
    """Reads .sav and .zsav. A labelled value comes out as its label, and on a scale as "4 - label"."""

    name: str = field(default="spss", init=False)

    def claims(self, path: Path, head: bytes) -> bool:
        return head.startswith(_MAGIC) or path.suffix.lower() in {".sav", ".zsav"}

    def examine(self, path: Path) -> Examined:
        _, meta = _read(path, 0, 1)
        names = tuple(map(str, meta.column_names))
        if not names:
            raise Problem("file.empty", path=path)
        labels = tuple(" ".join(str(label or "").split()) for label in meta.column_labels)
        return Examined(spoken("SPSS file"), Layout(self.name, header_rows=0), distinct(names), (), labels)

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:  # noqa: ARG002 - the file says it all
        number = 0
        while True:
            columns, meta = _read(path, number, _AT_ONCE)
            values = [_labelled(columns[name], name, meta) for name in meta.column_names]
            for row in zip(*values, strict=True):
                number += 1
                yield Record(number, row)
            if not values or len(values[0]) < _AT_ONCE:
                return


def _read(path: Path, first: int, count: int) -> tuple[dict[str, list[Any]], Any]:
    import pyreadstat

    library: Any = pyreadstat
    with _told(path, library.PyreadstatError, library.ReadstatError):
        columns, meta = library.read_sav(str(path), row_offset=first, row_limit=count, output_format="dict")
    return {str(name): list(values) for name, values in dict(columns).items()}, meta


@contextmanager
def _told(path: Path, *faults: type[Exception]) -> Generator[None]:
    try:
        yield
    except (*faults, ValueError, UnicodeError, OverflowError) as error:
        raise Problem(
            "file.unreadable", path=path, reason=spoken("it is damaged, or no SPSS file")
        ) from error


def _labelled(values: Sequence[object], name: str, meta: Any) -> list[str]:
    labels: dict[Any, str] = meta.variable_value_labels.get(name, {})
    numbered = meta.variable_measure.get(name) in {"ordinal", "scale"}
    return [_cell(value, labels, numbered) for value in values]


def _cell(value: object, labels: dict[Any, str], numbered: bool) -> str:
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 - what is no number differs from itself
        return ""
    text = as_text(value if not isinstance(value, dt.timedelta) else str(value))
    label = labels.get(value)
    if label is None:
        return text
    return f"{text} - {label}" if numbered else str(label)
