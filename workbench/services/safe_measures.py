"""Figures by group that may leave the house: beside each other, they tell of no group that one of them withholds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.domain.measures import GROUPINGS, Measure, MeasureTable
from workbench.domain.small_groups import Counted, are_hidden
from workbench.services.friction import journey
from workbench.services.measures import list_measures, table_by
from workbench.services.telling_groups import telling_groups
from workbench.statistics.linked_tables import Column, components
from workbench.store import measures, themes
from workbench.store.answer_groups import AnswerGroups
from workbench.store.study import Study

_BETWEEN = "week"
"""Weeks cut across months: each table could be subtracted from the other in parts, so only months are handed over."""


@dataclass(frozen=True)
class SafeMeasures:
    """The tables that are told, those of all answers first, and the (measure, grouping) of those left out."""

    smallest: int
    tables: tuple[MeasureTable, ...]
    left_out: tuple[tuple[Measure, str], ...] = ()

    def tells(self, measure: str, by: str, group: str) -> bool:
        """Say whether the figures of a group are told; `by` "" means all answers."""
        table = self._by_key.get((measure, by))
        if table is None or table.overall is None or table.overall.answers < self.smallest:
            return False
        return not by or group not in table.small(self.smallest)

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], MeasureTable]:
        return {(table.measure.id, table.by): table for table in self.tables}


def safe_measures(
    study: Study,
    smallest: int,
    wanted: Collection[str] | None = None,
    *,
    is_short: bool = False,
    telling: Collection[str] | None = None,
) -> SafeMeasures:
    """Return the tables of all measures, or of those `wanted` (their ids), as they may be handed over.

    A table that could be subtracted from one before it, so that more were known of a withheld group, is left out.
    The order is that of `safe_groupings`, as are `is_short`, which changes nothing about the others, and `telling`.
    """
    names, groups = dict(themes.names(study)), AnswerGroups(study)
    groupings = safe_groupings(study, is_short=is_short, telling=telling)
    told: list[MeasureTable] = []
    left_out: list[tuple[Measure, str]] = []
    for measure in list_measures(study):
        if wanted is not None and measure.id not in wanted:
            continue
        kept: list[MeasureTable] = []
        for by in ("", *groupings):
            table = table_by(study, measure, by, names)
            if table.overall is None:
                continue
            if by and any(_tell_more(groups, measure, other, table, smallest) for other in kept if other.by):
                left_out.append((measure, by))
            else:
                kept.append(table)
        told += kept
    return SafeMeasures(smallest, tuple(told), tuple(left_out))


def safe_groupings(
    study: Study, *, is_short: bool = False, telling: Collection[str] | None = None
) -> list[str]:
    """Return what figures are told by, in the order in which tables have a right to stand.

    `is_short` leaves out all segments but the steps of the journey. Groups that name people (`telling`, found out
    where it is not given) are left out whatever they are, the steps and the channel too.
    """
    steps = journey(study)
    first = [*(by for by in GROUPINGS if by != _BETWEEN), *([steps] if steps else [])]
    others = [] if is_short else [by for by in measures.segments(study) if by not in first]
    passed_over = telling_groups(study) if telling is None else telling
    return [by for by in (*first, *others) if by not in passed_over]


def _tell_more(
    groups: AnswerGroups, measure: Measure, first: MeasureTable, second: MeasureTable, smallest: int
) -> bool:
    """Say whether two tables tell more of a group than each withholds.

    Where some groups of the one hold the answers of some groups of the other and no more, they are as many: what is
    withheld there is known as a whole once the other table tells it, and so is what is withheld elsewhere.
    """
    gaps = [table.small(smallest) for table in (first, second)]
    if not any(gaps):
        return False
    parts = components(groups.met(measure, first.by, second.by))
    if len(parts) < 2:
        return False
    counted = [{group.id: group.counted for group in table.groups} for table in (first, second)]
    return any(
        _is_told(counted[own], gaps[own], part[own], counted[1 - own], gaps[1 - own], part[1 - own], smallest)
        for part in parts
        for own in (0, 1)
    )


def _is_told(
    counted: Mapping[str, Counted],
    gaps: Collection[str],
    inside: Collection[Column],
    others: Mapping[str, Counted],
    other_gaps: Collection[str],
    other_inside: Collection[Column],
    smallest: int,
) -> bool:
    """Say whether the gaps inside a part are known together with the other table's, and too few to be."""
    held = _within(counted, gaps, inside)
    there = _within(others, other_gaps, other_inside)
    # All gaps of the other table in this part: their sum is that of its gaps, which is known.
    is_known = not there or len(there) == len(other_gaps)
    outside = [counted[gap] for gap in gaps if gap not in inside]
    return is_known and any(part and not are_hidden(part, smallest) for part in (held, outside) if held)


def _within(
    counted: Mapping[str, Counted], gaps: Iterable[str], inside: Collection[Column]
) -> Sequence[Counted]:
    return [counted[gap] for gap in gaps if gap in inside]
