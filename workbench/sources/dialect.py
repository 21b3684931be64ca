"""Finds out how the cells of a text file are kept apart, by trying and looking at what becomes of the rows.

A delimiter is right when the rows it gives have one width and the first row, the header, has it too.
Commas in prose give rows of many widths; decimal commas give a header of another width.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from workbench.sources.parsing import Dialect, Lines, parse
from workbench.sources.vocabulary import is_known_name

DELIMITERS = (",", "\t", ";", "|")
_ROWS = 500
_TITLES = 20
_LEAST = 0.5
_PREFERRED = {".tsv": "\t", ".tab": "\t", ".psv": "|", ".ssv": ";"}


@dataclass(frozen=True)
class Fit:
    """How well a dialect cuts the beginning of a file: the usual width, the share of rows that have it,
    the rows that could not be cut, and whether the first row is as wide as the rest.
    """

    dialect: Dialect
    width: int = 1
    share: float = 0.0
    broken: int = 0
    header: bool = False

    @property
    def score(self) -> float:
        """Return 0 for a dialect that gives one column, up to 1 for one that gives many, evenly."""
        if self.width < 2 or self.share < _LEAST:
            return 0.0
        return self.share * (1 - 1 / (self.width + 1)) * (1.0 if self.header else 0.3)


def detect_dialect(head: str, suffix: str = "") -> Dialect:
    """Return the dialect of the text that begins with `head`; without delimiter if it is one column."""
    preferred = _PREFERRED.get(suffix.lower(), "")
    fits = [_fit(head, Dialect(delimiter)) for delimiter in DELIMITERS if delimiter in head]
    best = max(
        fits, key=lambda fit: fit.score * (1.2 if fit.dialect.delimiter == preferred else 1), default=None
    )
    if best is None or best.score == 0 or _is_one_column(best, head):
        return _one_column(head, suffix)
    return _refined(best, head).dialect


def _fit(head: str, dialect: Dialect) -> Fit:
    widths, broken = _widths(head, dialect)
    usual = Counter(width for width in widths if width > 1)
    if not usual:
        return Fit(dialect, broken=broken)
    width = max(usual, key=lambda each: (usual[each], each))
    share = usual[width] / (len(widths) + broken)
    return Fit(dialect, width, share, broken, header=widths[0] == width)


def _widths(head: str, dialect: Dialect) -> tuple[list[int], int]:
    widths: list[int] = []
    broken = 0
    for record in parse(Lines(io.StringIO(head, newline="")), dialect):
        if record.problem:
            broken += 1
        elif not record.blank:
            widths.append(len(record.cells))
        if len(widths) + broken >= _ROWS:
            break
    return widths, broken


def _is_one_column(fit: Fit, head: str) -> bool:
    """A header without the delimiter over rows with few cells is prose, not a table under a title."""
    first = head.lstrip("\r\n").splitlines()[0]
    if fit.dialect.delimiter in first or fit.header or _names_columns(fit, head):
        return False
    return fit.width < 3 or fit.share < 0.8


def _names_columns(fit: Fit, head: str) -> bool:
    """Say whether one of the first rows is as wide as the table and holds nothing but names of columns."""
    rows = islice(parse(Lines(io.StringIO(head, newline="")), fit.dialect), _TITLES)
    return any(len(row.cells) == fit.width and all(map(is_known_name, row.cells)) for row in rows)


def _one_column(head: str, suffix: str) -> Dialect:
    quoted = Dialect(delimiter="")
    _, broken = _widths(head, quoted)
    written_by_hand = suffix.lower() == ".txt" or broken > 0 or _has_broken_quotes(head)
    return replace(quoted, quote="") if written_by_hand else quoted


def _has_broken_quotes(head: str) -> bool:
    """In a file of one column, a cell in quotation marks also ends with one."""
    return any(
        record.repaired for record in parse(Lines(io.StringIO(head, newline="")), Dialect(delimiter=""))
    )


def _refined(best: Fit, head: str) -> Fit:
    """Try other quotation marks, a backslash before them, and blanks before them; keep what helps."""
    for change in _refinements(best, head):
        fit = _fit(head, replace(best.dialect, **change))
        if fit.header and _good(fit) > _good(best):
            best = fit
    return best


def _good(fit: Fit) -> tuple[float, int]:
    return round(fit.share, 6), -fit.broken


def _refinements(best: Fit, head: str) -> Iterator[dict[str, Any]]:
    delimiter = re.escape(best.dialect.delimiter)
    if re.search(rf"{delimiter} +\"", head):
        yield {"padded": True}
    if '\\"' in head:
        yield {"escape": "\\"}
    if re.search(rf"(?:^|{delimiter})'[^'\n]*{delimiter}", head, re.MULTILINE):
        yield {"quote": "'"}
    if best.broken > 1 and not re.search(
        rf"(?:^|{delimiter})\"[^\"]*\"(?:{delimiter}|$)", head, re.MULTILINE
    ):
        yield {"quote": ""}
