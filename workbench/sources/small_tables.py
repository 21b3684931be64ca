"""Reads a short list that somebody wrote as a table: a codebook, or shares of the population."""

from __future__ import annotations

import csv
from pathlib import Path

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.dialect import detect_dialect
from workbench.sources.encoding import detect, head_of, open_text
from workbench.sources.parsing import Dialect

_LARGEST = 1 << 24


def table_rows(path: Path) -> list[list[str]]:
    """Return the rows of a small table, those without a word left out; it is read whole.

    Raises:
        Problem: file.bomb or file.unreadable.
        OSError: there is no such file.
    """
    if path.stat().st_size > _LARGEST:
        raise Problem("file.bomb", path=path, reason=spoken("it is too large for such a list"))
    encoding = detect(path)
    dialect = detect_dialect(head_of(path, encoding), path.suffix)
    settings = (dialect if dialect.delimiter else Dialect()).format()
    try:
        with open_text(path, encoding.name, encoding.stray) as stream:
            return [row for row in csv.reader(stream, **settings) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is no table")) from error
