"""Levels that measures should reach by a day, and how far the newest figures are from them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.measures import Figure, Measure, MeasuredGroup
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.watching import Standing, Target, TargetStanding
from workbench.services.measures import list_measures, tables
from workbench.store import watching
from workbench.store.study import Study


def set_target(study: Study, measure: str, level: float, due: str) -> Changed:
    """Say what level a measure (its id) should reach by a day (ISO); of a yes or no, the level is a share.

    Raises:
        Problem: measure.missing; target.no_day; measure.no_scale where the level is off the scale.
    """
    found = next((each for each in list_measures(study) if each.id == measure), None)
    if found is None:
        raise Problem("measure.missing", measure=measure)
    try:
        day = date.fromisoformat(due).isoformat()
    except ValueError as error:
        raise Problem("target.no_day", due=due) from error
    if not found.holds(level):
        raise Problem("target.off_scale", level=f"{level:g}", measure=found.name)
    label = spoken("Set the target of “{measure}” to {level}", measure=found.name, level=float(level))
    return watching.set_target(study, measure, Target(measure, level, day), label)


def remove_target(study: Study, measure: str) -> Changed:
    """Take the target of a measure (its id) away; without one nothing changes."""
    if all(target.measure != measure for target in watching.targets(study)):
        return NOTHING
    return watching.set_target(study, measure, None, spoken("Remove a target"))


def standings(study: Study, today: date | None = None) -> list[TargetStanding]:
    """Return how far every target is: the newest month's figure against the level, and whether the day has come."""
    measures = {each.id: each for each in list_measures(study)}
    now = (today or datetime.now(UTC).date()).isoformat()
    return [
        _standing(study, target, measures.get(target.measure), is_due=target.due <= now)
        for target in watching.targets(study)
    ]


def _standing(study: Study, target: Target, measure: Measure | None, *, is_due: bool) -> TargetStanding:
    newest = None if measure is None else _newest(study, measure)
    if measure is None or newest is None:
        return TargetStanding(target, measure, "", None, 0, "no answers", is_due)
    told = _judged(newest.main, target.level, low_is_good=measure.low_is_good)
    return TargetStanding(target, measure, newest.id, newest.main, newest.answers, told, is_due)


def _newest(study: Study, measure: Measure) -> MeasuredGroup | None:
    """Return the last month with answers; all of them where none has a date."""
    found = tables(study, "month", measure=measure.id)
    dated = [group for table in found for group in table.groups if group.id]
    return dated[-1] if dated else next((table.overall for table in found), None)


def _judged(figure: Figure, level: float, *, low_is_good: bool) -> Standing:
    """Say whether the whole interval lies on one side of the level."""
    if figure.low is None or figure.high is None:
        return "cannot tell"
    if low_is_good:
        return "reached" if figure.high <= level else "not reached" if figure.low > level else "cannot tell"
    return "reached" if figure.low >= level else "not reached" if figure.high < level else "cannot tell"
