"""Keeps what a person decided about a file's columns, so that next month's export is read the same way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from workbench.domain.intake import Column, Mapping, Role
from workbench.domain.problems import Problem, told_as
from workbench.domain.spoken import spoken

_NEW = spoken("The saved mapping does not know this column.")
_LARGEST = 50_000_000


def save_mapping(mapping: Mapping, path: Path) -> None:
    """Write a mapping as JSON, in a form people can read and change.

    Raises:
        Problem: export.not_writable or export.disk_full.
    """
    text = json.dumps(json.loads(mapping.to_json()), indent=2, ensure_ascii=False, sort_keys=True)
    with told_as("export", path):
        path.write_text(text + "\n", encoding="utf-8")


def load_mapping(path: Path) -> Mapping:
    """Read what `save_mapping` wrote.

    Raises:
        Problem: file.missing, file.unreadable or file.bad_mapping.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise Problem("file.bad_mapping", path=path, reason=spoken("it is far too large"))
        mapping = Mapping.from_json(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise Problem("file.missing", path=path) from error
    except OSError as error:
        raise Problem("file.unreadable", path=path, reason=error.strerror or error) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Problem(
            "file.bad_mapping", path=path, reason=spoken("it does not hold what it should")
        ) from error
    _refuse_nonsense(mapping, path)
    return mapping


def _refuse_nonsense(mapping: Mapping, path: Path) -> None:
    """Refuse what Python let pass but no saved mapping holds, such as a column whose name is a number."""
    words = [mapping.adapter, mapping.channel, *(column.name for column in mapping.columns)]
    if not all(isinstance(word, str) for word in words) or mapping.date_order not in {"ymd", "dmy", "mdy"}:  # pyright: ignore[reportUnnecessaryIsInstance] - the file may say otherwise
        raise Problem("file.bad_mapping", path=path, reason=spoken("it does not hold what it should"))
    if not mapping.named(Role.TEXT):
        raise Problem("file.bad_mapping", path=path, reason=spoken("none of its columns is a text"))


def mapped(mapping: Mapping, names: Sequence[str], path: Path) -> tuple[Column, ...]:
    """Return a column for every name of a file, as the mapping says; those it does not know are left alone.

    Raises:
        Problem: file.missing_column, where the file has not all columns of text.
    """
    known = {column.name: column for column in mapping.columns}
    for column in mapping.named(Role.TEXT):
        if column.name not in names:
            raise Problem("file.missing_column", path=path, column=column.name, columns=", ".join(names))
    return tuple(known.get(name) or Column(name, Role.IGNORE, _NEW) for name in names)


def missing_note(mapping: Mapping, names: Sequence[str]) -> list[str]:
    """Return a note on the columns that the mapping uses and the file has not."""
    gone = [each.name for each in mapping.columns if each.role != Role.IGNORE and each.name not in names]
    return (
        [
            spoken(
                "The saved mapping also uses columns this file does not have: {columns}.",
                columns=", ".join(gone),
            )
        ]
        if gone
        else []
    )
