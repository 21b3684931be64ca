"""Tables of comments by group that may leave the house: small groups put together, small counts withheld."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workbench.domain.groups import GroupCell, GroupTable
from workbench.domain.views import ThemeRow
from workbench.statistics.linked_tables import OUTSIDE, is_linked
from workbench.statistics.suppression import withheld
from workbench.store import groups
from workbench.store.study import Study


class Tables(NamedTuple):
    """Tables by group, and the names of those that would tell more than they may beside another."""

    told: tuple[GroupTable, ...]
    left_out: tuple[str, ...]


def safe_tables(study: Study, themes: Sequence[ThemeRow], smallest: int) -> Tables:
    """Return a table for each segment, in which no count of fewer than `smallest` people can be worked out.

    The totals of themes are known from the rows that are handed over, those of groups are told; so values that
    fewer people gave are put together with "not told", and a segment that is left with one group has no table.
    A table that could be subtracted from another, or from what the rows tell, is left out.
    """
    told: list[GroupTable] = []
    left_out: list[str] = []
    known = groups.told_of_rows(study)
    for name in groups.segment_names(study):
        kept = _large(study, name, smallest)
        table = table_of(study, name, kept, themes)
        if len(table.values) < 2:
            continue
        values = groups.values_of(study, name, kept)
        if any(_are_linked(values, other) for other in known):
            left_out.append(name)
            continue
        known.append(values)
        told.append(_covered(table, smallest))
    return Tables(tuple(told), tuple(left_out))


def whole_tables(study: Study, themes: Sequence[ThemeRow]) -> Tables:
    """Return a table for each segment with every value and every count, for the house alone."""
    tables = (table_of(study, name, _told(study, name), themes) for name in groups.segment_names(study))
    return Tables(tuple(tables), ())


def table_of(study: Study, name: str, kept: Sequence[str], themes: Sequence[ThemeRow]) -> GroupTable:
    """Return the counts of a segment; values that are not `kept` are put together under ""."""
    counts = {
        (theme, value): GroupCell(comments, people)
        for theme, value, comments, people in groups.by_theme(study, name, kept)
    }
    values = (*kept, "") if any(value == "" for _, value in counts) else tuple(kept)
    rows = [(theme.id, theme.name) for theme in themes]
    if any(theme == "" for theme, _ in counts):
        rows.append(("", ""))
    cells = (tuple(counts.get((theme, value), GroupCell(0, 0)) for value in values) for theme, _ in rows)
    return GroupTable(name, tuple(values), tuple(rows), tuple(cells))


def _are_linked(values: dict[int, str], other: dict[int, str]) -> bool:
    """Say whether one of two tables could be subtracted from the other, in part."""
    pairs = {(values.get(key, OUTSIDE), other.get(key, OUTSIDE)) for key in values.keys() | other.keys()}
    return is_linked(pairs)


def _covered(table: GroupTable, smallest: int) -> GroupTable:
    return table.without(withheld(table.counts, table.small(smallest)))


def _told(study: Study, name: str) -> list[str]:
    return [value for value, _ in groups.people_by_value(study, name) if value]


def _large(study: Study, name: str, smallest: int) -> list[str]:
    """Return the values enough people gave; the least of them go, too, where the rest would be a small group."""
    kept = [value for value, people in groups.people_by_value(study, name) if value and people >= smallest]
    while kept and 0 < groups.people_outside(study, name, kept) < smallest:
        kept.pop()
    return kept
