"""Targets and friction that may leave the house: what they rest on is told in the tables beside them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from workbench.domain.friction import THEME, FrictionRanking
from workbench.domain.groups import GroupTable
from workbench.domain.intake import MeasureKind
from workbench.domain.small_groups import Counted, to_withhold
from workbench.domain.watching import TargetStanding
from workbench.services.friction import Told, friction, journey
from workbench.services.safe_measures import SafeMeasures, safe_measures
from workbench.services.targets import standings
from workbench.store import measures
from workbench.store.steps import steps
from workbench.store.study import Study


def aims_told(
    study: Study, smallest: int, groups: Sequence[GroupTable], telling: Collection[str]
) -> tuple[tuple[TargetStanding, ...], tuple[FrictionRanking, ...]]:
    """Return targets and friction, each resting on figures alone that are told by month, by theme and by step.

    `groups` are the tables of comments by group that are handed over, `telling` the groups that name people.
    """
    targets = standings(study)
    wanted = {told.target.measure for told in targets}
    wanted |= {
        measure.id
        for kind in (MeasureKind.EFFORT, MeasureKind.RESOLVED)
        for measure in measures.answered(study, kind)
    }
    figures = safe_measures(study, smallest, wanted, is_short=True, telling=telling)
    return (
        tuple(_covered(told, figures) for told in targets),
        tuple(_rankings(study, smallest, groups, figures)),
    )


def _covered(told: TargetStanding, figures: SafeMeasures) -> TargetStanding:
    """Return how far a target is, without the figure where the month's is not told."""
    by = "month" if told.month else ""
    if told.figure is None or figures.tells(told.target.measure, by, told.month):
        return told
    return replace(told, figure=None, answers=0, is_withheld=True)


def _rankings(
    study: Study, smallest: int, groups: Sequence[GroupTable], figures: SafeMeasures
) -> list[FrictionRanking]:
    """Return friction by theme, whose people and moods the rows tell; and by step, of those the groups tell."""

    def everything(_: str) -> bool:
        return True

    found = [friction(study, by=THEME, only=Told(everything, everything, figures.tells))]
    steps_told = next((table for table in groups if table.name == journey(study)), None)
    if steps_told is not None:
        names = frozenset(steps_told.values) - {""}
        moods = names - _moods_withheld(study, steps_told, smallest)
        only = Told(names.__contains__, moods.__contains__, figures.tells)
        found.append(friction(study, by=steps_told.name, only=only))
    return found


def _moods_withheld(study: Study, told: GroupTable, smallest: int) -> frozenset[str]:
    """Return the steps whose moods are not told: of few judged comments, or hiding such; all else is one group."""
    every = steps(study, told.name)
    named = [step for step in every if step.value in told.values and step.value]
    rest = [step for step in every if step not in named]
    groups = [Counted(step.value, step.judged, _alike(step.negative, step.judged)) for step in named]
    negative, judged = sum(step.negative for step in rest), sum(step.judged for step in rest)
    return to_withhold([*groups, Counted("", judged, _alike(negative, judged))], smallest)


def _alike(negative: int, judged: int) -> float | None:
    return float(negative > 0) if negative in {0, judged} else None
