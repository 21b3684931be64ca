"""Finds the row that names the columns: under a title, or nowhere, or where it belongs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.spoken import spoken
from workbench.sources.vocabulary import is_known_name, is_question

_SEARCHED = 30
_DATA = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*")
_INVISIBLE = re.compile("[\ufeff\u200b\u200e\u200f\x00-\x1f]+")
_IMPORT_ID = re.compile(r"\s*\{\s*\"ImportId\"")
_CODE = re.compile(r"[A-Za-z]{1,8}[-_.]?\d+\w{0,8}(?:[-_.\[]\w{1,12}\]?)*")
_LONG = 300
_FEWEST_NAMES = 2
_ANSWERED = frozenset({"response", "open-ended response"})


@dataclass(frozen=True)
class Header:
    """The names of the columns, and how many records of the file stand before the data.

    Survey programs write the wording of the questions under the names: these are the `labels`.
    """

    names: tuple[str, ...]
    rows: int
    notes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


def find_header(rows: Sequence[Sequence[str]], prose: bool = False) -> Header:
    """Find the header among the first records of a file, blank ones included.

    `prose` says that the file is plain text of one column, where a header is the exception.
    """
    first = _first_row(rows)
    if first is None:
        return Header((), len(rows))
    first += _is_row_of_groups(rows[first], rows[first + 1 :])
    row = rows[first]
    if _is_data(row, rows[first + 1 :], prose):
        invented = tuple(f"column {number}" for number in range(1, len(row) + 1))
        return Header(invented, first, (spoken("The file has no row of column names; names were made up."),))
    notes = ()
    if any(any(cell.strip() for cell in above) for above in rows[:first]):
        notes = (
            spoken(
                "The column names are in line {line}; what stands above them is left out.", line=first + 1
            ),
        )
    kinds = _row_of_kinds(row, rows[first + 1 : first + 2])
    if kinds is not None:
        return Header(distinct(_joined(row, kinds)), first + 2, notes)
    below = _machine_row(rows, first + 1)
    if below is None and _is_row_of_codes(row, rows[first + 1 :]):
        return Header(distinct(row), first + 2, notes, _folded(rows[first + 1]))
    if below is None:
        return Header(distinct(row), first + 1, notes)
    labels = _folded(rows[first + 1]) if below > first + 1 else ()
    return Header(distinct(row), below + 1, notes, labels)


def _folded(row: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(cell.split()) for cell in row)


def _is_row_of_groups(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Say whether a row has names for groups of columns, whose own names stand in the fuller row below it."""
    if not below or _filled(row) * 3 > _filled(below[0]) * 2:
        return False
    return _names(row) < _names(below[0]) and _is_row_of_names(below[0], below[1:])


def _is_row_of_codes(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Say whether a row holds the questions' codes only, and the row below it their wording."""
    if not below or not all(_CODE.fullmatch(cell.strip()) for cell in row):
        return False
    return len(below[0]) == len(row) and _is_row_of_names(below[0], below[1:])


def _is_row_of_names(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Say whether a row under the names is surely none of the data: half of it names or asks something, and
    none of it is a figure or stands in its column again.
    """
    filled = [place for place, cell in enumerate(row) if cell.strip()]
    if not below or _names(row) < max(_FEWEST_NAMES, len(filled) / 2):
        return False
    if any(_DATA.fullmatch(row[place].strip()) for place in filled):
        return False
    return not any(_has(other, place) and other[place] == row[place] for other in below for place in filled)


def _names(row: Sequence[str]) -> int:
    return sum(1 for cell in row if is_known_name(cell) or is_question(cell))


def _row_of_kinds(names: Sequence[str], below: Sequence[Sequence[str]]) -> Sequence[str] | None:
    """Return SurveyMonkey's second row, which tells under every question how it was answered; else None."""
    if not below or [cell.strip().casefold() for cell in names[:2]] != ["respondent id", "collector id"]:
        return None
    told = any(cell.strip().casefold() in _ANSWERED for cell in below[0])
    return below[0] if told and not any(cell.strip() for cell in below[0][:2]) else None


def _joined(names: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """Return a name for every column: the question, and the option where it has several columns."""
    joined: list[str] = []
    question = ""
    for place, name in enumerate(names):
        question = name.strip() or question
        option = kinds[place].strip() if place < len(kinds) else ""
        joined.append(f"{question}: {option}" if option and option.casefold() not in _ANSWERED else question)
    return joined


def _machine_row(rows: Sequence[Sequence[str]], first: int) -> int | None:
    """Return the place of Qualtrics' row of import ids, one or two below the names; None elsewhere."""
    return next(
        (
            place
            for place in range(first, min(first + 2, len(rows)))
            if rows[place] and all(_IMPORT_ID.match(cell) for cell in rows[place])
        ),
        None,
    )


def distinct(row: Sequence[str]) -> tuple[str, ...]:
    """Return one name per cell: blanks folded, empty ones numbered, repeated ones told apart."""
    names: dict[str, None] = {}
    counts: dict[str, int] = {}
    for number, cell in enumerate(row, start=1):
        name = " ".join(_INVISIBLE.sub(" ", cell).split()) or f"column {number}"
        names[_untaken(name, names, counts)] = None
    return tuple(names)


def _untaken(name: str, taken: Mapping[str, None], counts: dict[str, int]) -> str:
    """Return the name, numbered where it is taken; `counts` remembers how far the numbers have gone."""
    free = name
    while free in taken:
        counts[name] = counts.get(name, 1) + 1
        free = f"{name} ({counts[name]})"
    return free


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _first_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the first row that is no blank and no title; None if all are blank."""
    counts = [_filled(row) for row in rows]
    filled = [place for place, count in enumerate(counts) if count]
    if not filled:
        return 0 if rows and any(rows) else None
    times = Counter(count for count in counts if count)
    usual = max(times, key=lambda count: (times[count], count))
    if usual < 2 or counts[filled[0]] * 3 > usual * 2 or _names_something(rows[filled[0]]):
        return filled[0]
    wide = (place for place in filled[:_SEARCHED] if counts[place] * 3 > usual * 2 and counts[place] > 1)
    return next(wide, filled[0])


def _names_something(row: Sequence[str]) -> bool:
    """Say whether a cell is a column's name; with a colon behind it, it tells what the next cell is."""
    return any(is_known_name(cell) for cell in row if cell.strip() and not cell.rstrip().endswith(":"))


def _is_data(row: Sequence[str], below: Sequence[Sequence[str]], prose: bool) -> bool:
    if _names_something(row):
        return False
    if prose:
        return True
    if any(len(cell) > _LONG for cell in row):
        return True
    numeric = [place for place, cell in enumerate(row) if _DATA.fullmatch(cell.strip())]
    if not numeric or len(numeric) * 3 < _filled(row):
        return False
    return all(
        _DATA.fullmatch(other[place].strip()) for other in below for place in numeric if _has(other, place)
    )


def _has(row: Sequence[str], place: int) -> bool:
    return place < len(row) and bool(row[place].strip())
