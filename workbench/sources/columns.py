"""Works on whole columns of cells at once: what is told of each, which are filled, how they are written down."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from json.encoder import encode_basestring
from typing import Any, TypeVar

from workbench.domain.text import normalise

Cells = Sequence[str]
T = TypeVar("T")

in_quotes: Callable[[str], str] = encode_basestring
"""Return a text as JSON has it: what its encoder ends in where it keeps all characters."""
_LETTER = re.compile(r"\w")


def of_each(told: Callable[[str], T], cells: Cells) -> list[T]:
    """Return what is told of each cell, asked once for cells that are alike."""
    known = {cell: told(cell) for cell in set(cells)}
    return [known[cell] for cell in cells]


def across(columns: Sequence[Sequence[Any]], rows: int) -> list[tuple[Any, ...]]:
    """Return the rows of columns; of no columns, as many empty rows."""
    return list(zip(*columns, strict=True)) if columns else [()] * rows


def present(columns: Sequence[Sequence[Any]], rows: int) -> list[tuple[Any, ...]]:
    """Return the rows of columns without what is None in them."""
    found = across(columns, rows)
    return found if all(map(all, columns)) else [tuple(filter(None, row)) for row in found]


def all_in_quotes(cells: Cells) -> list[str]:
    """Return the cells as JSON writes them, which is seldom more than quotation marks around them."""
    together = "".join(cells)
    if together.isprintable() and '"' not in together and "\\" not in together:
        return [f'"{cell}"' for cell in cells]
    return list(map(in_quotes, cells))


def joined(names: Iterable[str], quoted: Iterable[str]) -> str:
    """Return a record in its canonical form: its filled cells, each behind its name."""
    filled = [name + cell for name, cell in zip(names, quoted, strict=True) if cell != '""']
    return f"{{{','.join(filled)}}}"


def is_whole(text: str) -> bool:
    """Say whether the text holds no half of a character (a lone surrogate)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def storable(text: str) -> str:
    """Return a text without half characters, which are written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def says_something(text: str) -> bool:
    """Say whether anything is left of a text once blanks and invisible characters are taken away."""
    return _LETTER.search(text) is not None or normalise(text) != ""
