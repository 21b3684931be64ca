"""Tables of comments by group that may leave the house: small groups put together, small counts withheld."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.groups import GroupCell, GroupTable
from workbench.domain.views import ThemeRow
from workbench.statistics.suppression import withheld
from workbench.store import groups
from workbench.store.study import Study


def safe_tables(study: Study, themes: Sequence[ThemeRow], smallest: int) -> list[GroupTable]:
    """Return a table for each segment, in which no count of fewer than `smallest` people can be worked out.

    The totals of themes are known from the rows that are handed over, those of groups are told; so values that
    fewer people gave are put together with "not told", and a segment that is left with one group has no table.
    """
    found = (table_of(study, name, _large(study, name, smallest), themes) for name in names(study))
    return [_covered(table, smallest) for table in found if len(table.values) > 1]


def whole_tables(study: Study, themes: Sequence[ThemeRow]) -> list[GroupTable]:
    """Return a table for each segment with every value and every count, for the house alone."""
    return [table_of(study, name, _told(study, name), themes) for name in names(study)]


def names(study: Study) -> list[str]:
    """Return the names of the segments."""
    return groups.segment_names(study)


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
