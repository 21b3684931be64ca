"""Tables of comments by group that may leave the house: small groups put together, small counts withheld."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from workbench.domain.groups import GroupCell, GroupTable
from workbench.domain.views import ThemeRow
from workbench.statistics.linked_tables import OUTSIDE, is_linked
from workbench.statistics.suppression import withheld
from workbench.store import groups
from workbench.store.groups import Fact
from workbench.store.study import Study

Column = list[str | None]
"""Of each comment its group, "" for the rest, OUTSIDE where its file tells the attribute of nobody."""


class Tables(NamedTuple):
    """Tables by group, and the names of those that would tell more than they may beside another."""

    told: tuple[GroupTable, ...]
    left_out: tuple[str, ...]


def safe_tables(study: Study, themes: Sequence[ThemeRow], smallest: int, telling: Collection[str]) -> Tables:
    """Return a table for each segment, in which no count of fewer than `smallest` people can be worked out.

    The totals of themes are known from the rows that are handed over, those of groups are told; so values that
    fewer people gave are put together with "not told", and a segment that is left with one group has no table.
    A table that could be subtracted from another, or from what the rows tell, is left out. Groups that name people
    (`telling`) have none.
    """
    facts = groups.facts(study)
    known: list[Column] = [
        [fact.source for fact in facts],
        [fact.channel for fact in facts],
        [fact.question for fact in facts],
        [fact.language for fact in facts],
    ]
    told: list[GroupTable] = []
    left_out: list[str] = []
    for name in groups.segment_names(study):
        if name in telling:
            continue
        column = _joined(facts, _column(facts, groups.values_of(study, name)), smallest)
        if len(set(column) - {OUTSIDE}) < 2:
            continue
        if any(is_linked(set(zip(column, other, strict=True))) for other in known):
            left_out.append(name)
            continue
        known.append(column)
        told.append(_covered(_table(name, facts, column, themes), smallest))
    return Tables(tuple(told), tuple(left_out))


def whole_tables(study: Study, themes: Sequence[ThemeRow]) -> Tables:
    """Return a table for each segment with every value and every count, for the house alone."""
    facts = groups.facts(study)
    columns = ((name, _column(facts, groups.values_of(study, name))) for name in groups.segment_names(study))
    tables = (_table(name, facts, column, themes) for name, column in columns if any(column))
    return Tables(tuple(tables), ())


def _column(facts: Sequence[Fact], values: dict[int, str]) -> Column:
    asked = {fact.source for fact in facts if fact.submission in values}
    return [values.get(fact.submission, "") if fact.source in asked else OUTSIDE for fact in facts]


def _joined(facts: Sequence[Fact], column: Column, smallest: int) -> Column:
    """Put small groups into the rest; the least of the others go, too, where the rest would be a small group."""
    people = _people(facts, column)
    kept = [value for value in _largest_first(people) if people[value] >= smallest]
    while kept and 0 < _others(facts, column, kept) < smallest:
        kept.pop()
    large = {*kept, OUTSIDE}
    return [value if value in large else "" for value in column]


def _others(facts: Sequence[Fact], column: Column, kept: Sequence[str]) -> int:
    """Return how many people are in none of the groups that are kept."""
    large = {*kept, OUTSIDE}
    return len({fact.person for fact, value in zip(facts, column, strict=True) if value not in large})


def _people(facts: Sequence[Fact], column: Column) -> Counter[str]:
    """Return how many people are in each group."""
    pairs = {(fact.person, value) for fact, value in zip(facts, column, strict=True)}
    told = [value for _, value in pairs if value is not None]
    return Counter(told)


def _largest_first(people: Counter[str]) -> list[str]:
    """Return the groups but the rest, the one with the most people first."""
    return sorted((value for value in people if value), key=lambda value: (-people[value], value))


def _table(name: str, facts: Sequence[Fact], column: Column, themes: Sequence[ThemeRow]) -> GroupTable:
    inside = [
        (fact.theme, value, fact.person)
        for fact, value in zip(facts, column, strict=True)
        if value is not OUTSIDE
    ]
    comments = Counter((theme, value) for theme, value, _ in inside)
    people = Counter((theme, value) for theme, value, _ in set(inside))
    of_groups = _people(facts, column)
    values = [*_largest_first(of_groups), *([""] if of_groups[""] else [])]
    rows = [(theme.id, theme.name) for theme in themes]
    if any(theme == "" for theme, _ in comments):
        rows.append(("", ""))
    cells = (
        tuple(GroupCell(comments[theme, value], people[theme, value]) for value in values)
        for theme, _ in rows
    )
    return GroupTable(name, tuple(values), tuple(rows), tuple(cells))


def _covered(table: GroupTable, smallest: int) -> GroupTable:
    return table.without(withheld(table.counts, table.small(smallest)))
