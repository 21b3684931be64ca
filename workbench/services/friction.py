"""Ranks themes, or steps of the journey, by where trouble meets: a rule people can see and change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.friction import (
    PARTS,
    THEME,
    Friction,
    FrictionRanking,
    Trouble,
    Weights,
    equal_weights,
    unasked,
)
from workbench.domain.intake import MeasureKind
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.services.themes import list_themes
from workbench.store import measures, population
from workbench.store.steps import steps
from workbench.store.study import Study

PULL = 10
"""Answers' worth by which a share is drawn to that of all: five bad answers of five prove little."""
Counts = Mapping[str, tuple[int, int]]
"""By a theme's id, or a step: how many answers were bad, of how many."""


class _Found(NamedTuple):
    wording: str
    counts: Counts


class Place(NamedTuple):
    """A theme or a step: its id and name, its people, and its negative comments among those judged."""

    id: str
    name: str
    people: int
    mood: tuple[int, int]


class Told(NamedTuple):
    """What may be told: which themes or steps (by id) at all, whose moods, and the figures of (measure, by, group)."""

    names: Callable[[str], bool]
    moods: Callable[[str], bool]
    figures: Callable[[str, str, str], bool]

    def of(self, place: Place) -> Place:
        return place if self.moods(place.id) else place._replace(mood=(0, 0))


def friction(
    study: Study, weights: Weights | None = None, by: str = THEME, only: Told | None = None
) -> FrictionRanking:
    """Return the themes by friction, the worst first; or, by a segment, the steps of the journey it tells.

    The score is the weighted mean of up to four parts between 0 and 1: people against the largest one's, the share of
    negative among judged comments, of effort answers that were not good, and of matters not resolved at first
    contact. What was not asked is no part of it. Shares of few answers are drawn towards that of all. Of several
    wordings the most answered one counts.
    What `only` does not tell is left out before anything is worked out, so that no figure of the ranking rests on it.

    Raises:
        Problem: friction.no_weights or grouping.missing.
    """
    weighed: Weights = {**equal_weights(), **(weights or {})}
    if min(weighed.values()) < 0 or not any(weighed.values()):
        raise Problem("friction.no_weights")
    every = _themes(study) if by == THEME else _steps(study, by)
    places = every if only is None else [only.of(place) for place in every if only.names(place.id)]
    effort, repeat = (_found(study, kind, by, only) for kind in (MeasureKind.EFFORT, MeasureKind.RESOLVED))
    missing = unasked(effort.wording, repeat.wording)
    counting: Weights = {part: 0.0 if part in missing else weight for part, weight in weighed.items()}
    ranked = sorted(_scored(places, effort.counts, repeat.counts, counting), key=_worst_first)
    return FrictionRanking(
        tuple(replace(each, rank=rank) for rank, each in enumerate(ranked, start=1)),
        *(weighed, effort.wording, repeat.wording, by, len(every) - len(places)),
    )


def journey(study: Study) -> str:
    """Return the segment that was named as the steps of the journey and is still there, else ""."""
    named = population.journey(study)
    return named if named and measures.has_segment(study, named) else ""


def set_journey(study: Study, segment: str) -> Changed:
    """Name the segment whose values are the steps of the journey; "" says that there is none.

    Raises:
        Problem: grouping.missing.
    """
    if segment and not measures.has_segment(study, segment):
        raise Problem("grouping.missing", grouping=segment)
    if segment == population.journey(study):
        return NOTHING
    label = (
        spoken("Take “{segment}” as the steps of the journey", segment=segment)
        if segment
        else spoken("Take no steps of the journey")
    )
    return population.set_journey(study, segment, label)


def _themes(study: Study) -> list[Place]:
    return [
        Place(theme.id, theme.name, theme.people, (theme.sentiment.negative, theme.sentiment.judged))
        for theme in list_themes(study)
        if not theme.is_parked and theme.comments
    ]


def _steps(study: Study, segment: str) -> list[Place]:
    if not measures.has_segment(study, segment):
        raise Problem("grouping.missing", grouping=segment)
    return [
        Place(step.value, step.value, step.people, (step.negative, step.judged))
        for step in steps(study, segment)
        if step.value
    ]


def _found(study: Study, kind: MeasureKind, by: str, only: Told | None) -> _Found:
    """Return the bad answers by theme or step of the most answered measure of a kind."""
    known = [measure for measure in measures.answered(study, kind) if measure.has_share]
    if not known:
        return _Found("", {})
    measure = max(known, key=lambda each: each.answers)
    counts = {
        place: (
            sum(tally.answers for tally in tallies if not measure.is_good(tally.value)),
            sum(tally.answers for tally in tallies),
        )
        for place, tallies in measures.parts(study, measure, by).items()
        if only is None or only.figures(measure.id, by, place)
    }
    return _Found(measure.name, counts)


def _scored(places: Sequence[Place], effort: Counts, repeat: Counts, weights: Weights) -> list[Friction]:
    moods = {place.id: place.mood for place in places}
    largest = max((place.people for place in places), default=1)
    told = [_troubles(places, counts) for counts in (moods, effort, repeat)]
    found: list[Friction] = []
    for place in places:
        troubles = [each[place.id] for each in told]
        parts = [place.people / largest, *(trouble.share for trouble in troubles)]
        weighted = sum(weights[name] * part for name, part in zip(PARTS, parts, strict=True))
        score = weighted / (sum(weights.values()) or 1.0)
        found.append(Friction(0, place.id, place.name, place.people, parts[0], *troubles, score=score))
    return found


def _troubles(places: Sequence[Place], counts: Counts) -> dict[str, Trouble]:
    """Return the share of bad answers by theme or step, drawn to that of all where there are few."""
    known = [counts.get(place.id, (0, 0)) for place in places]
    bad, answers = (sum(each) for each in zip(*known, strict=True)) if known else (0, 0)
    overall = bad / answers if answers else 0.0
    return {
        place.id: Trouble(part, of, (part + PULL * overall) / (of + PULL))
        for place, (part, of) in zip(places, known, strict=True)
    }


def _worst_first(each: Friction) -> tuple[object, ...]:
    return (-each.score, -each.people, each.id)
