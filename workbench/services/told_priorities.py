"""The priorities as they are handed over: with their evidence, but for what a safe copy withholds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.domain.evidence import Evidence
from workbench.domain.friction import Friction
from workbench.domain.groups import GroupTable
from workbench.domain.handover import Handover
from workbench.domain.ranking import ranked
from workbench.domain.views import PriorityRow
from workbench.domain.voices import Raised
from workbench.services.evidence import behind_of, with_evidence
from workbench.services.friction import friction
from workbench.services.quotes import handed_over
from workbench.store import priorities
from workbench.store.study import Study


def told_priorities(study: Study, plan: Handover, tables: Sequence[GroupTable]) -> list[PriorityRow]:
    """Return the priorities with what may be told of them, the highest score first.

    What is withheld does not count for the score either: it could be worked out from it.
    """
    rows = with_evidence(study, priorities.list_priorities(study))
    if not rows:
        return []
    troubles = {each.id: each for each in friction(study).ranked} if plan.is_safe else {}
    quotes = {quote.id for _, quote in handed_over(study, is_safe=plan.is_safe)}
    told = [
        replace(
            row,
            quotes=tuple(each for each in row.quotes if each in quotes),
            evidence=_told(row, behind_of(study, row), plan, troubles, tables),
        )
        for row in rows
    ]
    return ranked(told, priorities.weights(study))


def _told(
    row: PriorityRow,
    behind: Sequence[str],
    plan: Handover,
    troubles: Mapping[str, Friction],
    tables: Sequence[GroupTable],
) -> Evidence:
    smallest = plan.smallest if plan.is_safe else 0
    groups = tuple(each for each in row.evidence.groups if _is_told(each, smallest, tables))
    if not plan.is_safe:
        return replace(row.evidence, groups=groups)
    mine = [troubles[theme] for theme in behind if theme in troubles]
    is_hard_told = all(each.effort.answers >= smallest for each in mine)
    is_unresolved_told = all(each.repeat.answers >= smallest for each in mine)
    return replace(
        row.evidence,
        groups=groups,
        hard=row.evidence.hard if is_hard_told else (0, 0),
        unresolved=row.evidence.unresolved if is_unresolved_told else (0, 0),
    )


def _is_told(raised: Raised, smallest: int, tables: Sequence[GroupTable]) -> bool:
    """Say whether a group may be named: the tables by group tell its count, and enough of it speak of the theme."""
    table = next((each for each in tables if each.name == raised.segment), None)
    return table is not None and raised.people >= smallest and table.tells(raised.theme, raised.value)
