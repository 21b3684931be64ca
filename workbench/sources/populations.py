"""Reads shares of the population: from a table of groups, or as somebody typed them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.domain.population import Shares, shares_of
from workbench.domain.problems import Problem
from workbench.sources.previewing import named
from workbench.sources.small_tables import table_rows

_GROUPS = ("group", "value", "name", "category", "segment")
_SHARES = ("share", "percent", "percentage", "%", "proportion", "population share", "share of population")
_COUNTS = ("people", "count", "population", "residents", "inhabitants", "number", "persons")
_TYPED = re.compile(r"(.+?)\s*(?:[=:;,\t]|\s)\s*([\d.,]+\s*%?)\s*")


def read_population(path: Path) -> Shares:
    """Return the shares of a table with the columns group and share, or group and people.

    Two columns need no names where the second holds numbers from the first row on: they are shares then.

    Raises:
        Problem: file.missing, file.unreadable, file.bomb; population.* where the list says nothing.
    """
    with named(path):
        rows = table_rows(path)
    titles = [" ".join(cell.replace("_", " ").casefold().split()) for cell in rows[0]] if rows else []
    group, share, count = (_place(titles, known) for known in (_GROUPS, _SHARES, _COUNTS))
    if group is not None and (share is not None or count is not None):
        number = share if share is not None else count or 0
        return shares_of(_cells(rows[1:], group, number), are_counts=share is None)
    if len(titles) == 2 and titles[1][:1].isdigit():
        return shares_of(_cells(rows, 0, 1))
    raise Problem("population.no_columns", path=path)


def typed_population(lines: Iterable[str]) -> Shares:
    """Return the shares of lines such as "North = 40%"; empty lines say nothing.

    Raises:
        Problem: population.no_line, or another of population.*.
    """
    return shares_of([_pair(line) for line in lines if line.strip()])


def _place(titles: Sequence[str], known: Sequence[str]) -> int | None:
    return next((titles.index(name) for name in known if name in titles), None)


def _cells(rows: Sequence[Sequence[str]], group: int, number: int) -> list[tuple[str, str]]:
    last = max(group, number)
    return [(row[group], row[number]) for row in rows if len(row) > last]


def _pair(line: str) -> tuple[str, str]:
    found = _TYPED.fullmatch(line.strip())
    if found is None:
        raise Problem("population.no_line", line=line.strip())
    return found[1], found[2]
