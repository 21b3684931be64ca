"""Who answered beside the population, as it may leave the house: one table that can be subtracted from no other."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.groups import GroupTable
from workbench.domain.population import Represented
from workbench.services.population import representation
from workbench.statistics.linked_tables import OUTSIDE, Column, is_linked
from workbench.store.measures import groups_of_submissions
from workbench.store.study import Study


def population_told(study: Study, groups: Sequence[GroupTable]) -> tuple[Represented, ...]:
    """Return the segments that have a table of comments by group, but for those that tell of each other's groups."""
    tables = {table.name for table in groups}
    told: list[Represented] = []
    known: list[dict[int, str]] = []
    for each in representation(study):
        column = {number: value for number, value in groups_of_submissions(study, each.segment) if value}
        if each.segment in tables and not any(is_linked(_pairs(column, other)) for other in known):
            told.append(each)
            known.append(column)
    return tuple(told)


def _pairs(one: dict[int, str], other: dict[int, str]) -> set[tuple[Column, Column]]:
    return {(one.get(number, OUTSIDE), other.get(number, OUTSIDE)) for number in {*one, *other}}
