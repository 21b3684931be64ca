"""The priorities as they are handed over: with their evidence, but for what a safe copy withholds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.evidence import Evidence
from workbench.domain.friction import THEME, FrictionRanking
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
from workbench.store.voices import CHANNEL


def told_priorities(
    study: Study,
    plan: Handover,
    tables: Sequence[GroupTable],
    rankings: Sequence[FrictionRanking],
    not_told: Collection[str] = (),
) -> list[PriorityRow]:
    """Return the priorities with what may be told of them, the highest score first.

    `tables` and `rankings` are what is handed over of groups and of friction. What they withhold does not count for
    the score either: it could be worked out from it. Channels are left out where they are among what is `not_told`.
    """
    rows = with_evidence(study, priorities.list_priorities(study))
    if not rows:
        return []
    quotes = {quote.id for _, quote in handed_over(study, is_safe=plan.is_safe)}
    hidden = _hidden(study, rankings) if plan.is_safe else _Hidden(frozenset(), frozenset())
    smallest = plan.smallest if plan.is_safe else 0
    told = [
        replace(
            row,
            quotes=tuple(each for each in row.quotes if each in quotes),
            evidence=_told(row.evidence, frozenset(behind_of(study, row)), hidden, smallest, tables),
        )
        for row in rows
    ]
    if CHANNEL in not_told:
        told = [replace(row, evidence=replace(row.evidence, channels=())) for row in told]
    return ranked(told, priorities.weights(study))


class _Hidden(NamedTuple):
    """The themes whose effort, or first contact, was measured but is not told."""

    effort: frozenset[str]
    repeat: frozenset[str]


def _hidden(study: Study, rankings: Sequence[FrictionRanking]) -> _Hidden:
    told = {each.id: each for ranking in rankings if ranking.by == THEME for each in ranking.ranked}
    effort: set[str] = set()
    repeat: set[str] = set()
    for each in friction(study).ranked:
        known = told.get(each.id)
        if known is None or known.effort.answers != each.effort.answers:
            effort.add(each.id)
        if known is None or known.repeat.answers != each.repeat.answers:
            repeat.add(each.id)
    return _Hidden(frozenset(effort), frozenset(repeat))


def _told(
    known: Evidence, behind: frozenset[str], hidden: _Hidden, smallest: int, tables: Sequence[GroupTable]
) -> Evidence:
    """Return what may be told: a sum over themes only where each of them is told."""
    return replace(
        known,
        groups=tuple(each for each in known.groups if _is_told(each, smallest, tables)),
        hard=(0, 0) if behind & hidden.effort else known.hard,
        unresolved=(0, 0) if behind & hidden.repeat else known.unresolved,
    )


def _is_told(raised: Raised, smallest: int, tables: Sequence[GroupTable]) -> bool:
    """Say whether a group may be named: the tables by group tell its count, and enough of it speak of the theme."""
    table = next((each for each in tables if each.name == raised.segment), None)
    return table is not None and raised.people >= smallest and table.tells(raised.theme, raised.value)
