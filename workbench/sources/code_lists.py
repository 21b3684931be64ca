"""Reads a codebook that was written as a table: a row a code, or several rows with an example each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.domain.codebook import Entry
from workbench.domain.problems import Problem
from workbench.domain.text import normalise
from workbench.sources.previewing import named
from workbench.sources.small_tables import table_rows

_NAMES = ("name", "code", "code name", "theme", "label", "category", "topic", "title")
_DESCRIPTIONS = ("description", "definition", "meaning", "memo", "note", "notes", "explanation")
_EXAMPLES = ("example", "examples", "quote", "sample", "comment", "text")


def read_code_list(path: Path) -> list[Entry]:
    """Return the codes of a table with the columns name, description and example, in the order of their first rows.

    Rows of one name (small letters and capitals being the same) are one code. The columns' names are read forgivingly
    ("Code", "definition", "Example 2"), and there may be several columns of examples.

    Raises:
        Problem: file.missing, file.unreadable, file.bomb; codebook.no_names where no column names codes.
    """
    with named(path):
        titles, *rows = table_rows(path) or [[""]]
    columns = [_meaning(title) for title in titles]
    if "name" not in columns:
        raise Problem("codebook.no_names", path=path)
    found: dict[str, Entry] = {}
    for row in rows:
        _add(found, [(meaning, normalise(cell)) for meaning, cell in zip(columns, row, strict=False)])
    return list(found.values())


def _meaning(title: str) -> str:
    plain = " ".join(title.replace("_", " ").casefold().split()).strip("0123456789 .:")
    known = (("name", _NAMES), ("description", _DESCRIPTIONS), ("example", _EXAMPLES))
    return next((meaning for meaning, titles in known if plain in titles), "")


def _add(found: dict[str, Entry], cells: Sequence[tuple[str, str]]) -> None:
    """Add what a row says to the code it names."""
    told = {
        wanted: [cell for meaning, cell in cells if meaning == wanted and cell]
        for wanted in ("name", "description", "example")
    }
    if not told["name"]:
        return
    name = told["name"][0]
    known = found.get(name.casefold(), Entry(name))
    examples = tuple(dict.fromkeys((*known.examples, *told["example"])))
    description = known.description or " ".join(told["description"])
    found[name.casefold()] = Entry(known.name, description, examples)
