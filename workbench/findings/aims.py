"""Targets and friction, in words: for the findings and the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import starmap

from workbench.domain.friction import THEME, Friction, FrictionRanking, Part, Trouble
from workbench.domain.watching import TargetStanding
from workbench.findings.measured import figure_cell, figure_in_words, statistic_in_words
from workbench.findings.safe_markdown import escaped
from workbench.findings.tables import Cell, Table
from workbench.findings.wording import counted, share

TARGET_COLUMNS = (
    *(
        "measure_id",
        "wording",
        "low_is_good",
        "level",
        "due",
        "month",
        "answers",
        "statistic",
        "value",
        "low",
    ),
    *("high", "standing", "is_due", "withheld"),
)
FRICTION_COLUMNS = (
    *("ranked_by", "id", "name", "rank", "score", "people", "volume", "negative", "judged", "negative_part"),
    *("hard", "effort_answers", "hard_part", "not_resolved", "resolved_answers", "not_resolved_part"),
)
_SHOWN = 5
_ASKED: dict[Part, str] = {"effort": "effort", "repeat": "matters resolved at once"}
_STANDINGS = {
    "reached": "reached",
    "not reached": "not reached",
    "cannot tell": "cannot be told: the interval holds the level",
    "no answers": "nothing was measured",
}


def standing_in_words(told: TargetStanding) -> str:
    """Return how far a target is, as a sentence without its end."""
    measure, target = told.measure, told.target
    if told.is_withheld:
        return "not told, to protect the few who answered"
    if measure is None or told.figure is None:
        return f"{_STANDINGS['no answers']} for this target any more"
    level = f"{100 * target.level:g} %" if measure.statistic == "share" else f"{target.level:g}"
    bound = "at most" if measure.low_is_good else "at least"
    figure = figure_in_words(told.figure, measure.statistic)
    when = f" in {told.month}" if told.month else ""
    late = ", and the day has come" if told.is_due and told.standing != "reached" else ""
    return (
        f"{statistic_in_words(measure)} {bound} {level} by {target.due}; {figure}{when}, from "
        f"{counted(told.answers, 'answer')}: {_STANDINGS[told.standing]}{late}"
    )


def friction_in_words(told: Friction, smallest: int = 1) -> str:
    """Return why a theme or step stands where it does, without an end; parts of fewer answers are not told."""
    parts = [f"raised by {counted(told.people, 'person', 'people')}"]
    for trouble, what in (
        (told.dissatisfaction, "judged comments negative"),
        (told.effort, "found it no easy matter"),
        (told.repeat, "not resolved at first contact"),
    ):
        if trouble.answers >= smallest:
            parts.append(f"{_part(trouble)} {what}")
    return ", ".join(parts)


def friction_rule(ranking: FrictionRanking) -> str:
    """Return the rule in a sentence."""
    unasked = ranking.unasked
    weights = ", ".join(
        f"{part} {weight:g}" for part, weight in ranking.weights.items() if part not in unasked
    )
    left_out = (
        f". Nothing was asked about {' and '.join(_ASKED[part] for part in unasked)}, so that is in no score"
        if unasked
        else ""
    )
    return (
        f"The score is the weighted mean ({weights}) of people against the largest one's and the shares of "
        "negative comments, hard tasks and matters not resolved at once, as far as these were asked; shares of few "
        f"answers are drawn to that of all{left_out}"
    )


def targets_section(standings: Sequence[TargetStanding]) -> Iterator[str]:
    """Yield how far the targets are, where some were set."""
    if standings:
        yield "## Targets"
    for told in standings:
        name = told.measure.name if told.measure is not None else told.target.measure
        yield f"* **{escaped(name)}**: {standing_in_words(told)}."


def friction_section(rankings: Sequence[FrictionRanking], smallest: int) -> Iterator[str]:
    """Yield where trouble meets, where effort or returns were measured.

    What rests on fewer than `smallest` people or answers is not told.
    """
    shown = [
        each
        for each in rankings
        if each.ranked and (each.by != THEME or each.effort_wording or each.repeat_wording)
    ]
    if shown:
        yield "## Where trouble meets"
        yield f"{friction_rule(shown[0])}."
    for ranking in shown:
        if ranking.by != THEME:
            yield f"### Steps of the journey: {escaped(ranking.by)}"
        for told in [told for told in ranking.ranked if told.people >= smallest][:_SHOWN]:
            why = friction_in_words(told, max(smallest, 1))
            yield f"{told.rank}. **{escaped(told.name)}** ({told.score:.2f}): {why}."


def target_table(standings: Sequence[TargetStanding]) -> Table:
    """Return one row per target; what is withheld has no figures."""
    return Table("targets", "Levels to be reached", TARGET_COLUMNS, lambda: map(_target, standings))


def friction_table(rankings: Sequence[FrictionRanking]) -> Table:
    """Return one row per theme, then per step of the journey, by friction."""
    rows = [(ranking, told) for ranking in rankings for told in ranking.ranked]
    return Table("friction", "Where trouble meets", FRICTION_COLUMNS, lambda: starmap(_friction, rows))


def _target(told: TargetStanding) -> Sequence[Cell]:
    measure, figure = told.measure, told.figure
    name, low_is_good = (
        ("", "") if measure is None else (measure.name, "yes" if measure.low_is_good else "no")
    )
    head = (told.target.measure, name, low_is_good, figure_cell(told.target.level), told.target.due)
    if told.is_withheld:
        return (*head, told.month, *("",) * 7, "yes")
    ends = (None,) * 3 if figure is None else (figure.value, figure.low, figure.high)
    statistic = "" if measure is None else measure.statistic
    due = "yes" if told.is_due else "no"
    return (*head, told.month, told.answers, statistic, *map(figure_cell, ends), told.standing, due, "")


def _friction(ranking: FrictionRanking, told: Friction) -> Sequence[Cell]:
    troubles = (told.dissatisfaction, told.effort, told.repeat)
    counts = [cell for each in troubles for cell in (each.bad, each.answers, figure_cell(each.share))]
    head = (ranking.by, told.id, told.name, told.rank, figure_cell(told.score), told.people)
    return (*head, figure_cell(told.volume), *counts)


def _part(trouble: Trouble) -> str:
    return f"{trouble.bad:,} of {trouble.answers:,} ({share(trouble.bad, trouble.answers)})"
