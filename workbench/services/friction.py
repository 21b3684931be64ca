"""Ranks themes where effort, dissatisfaction, repeat contact and volume meet, by a rule people can see and change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.friction import PARTS, Friction, FrictionRanking, Trouble, Weights, equal_weights
from workbench.domain.intake import MeasureKind
from workbench.domain.problems import Problem
from workbench.domain.views import ThemeRow
from workbench.services.themes import list_themes
from workbench.store import measures
from workbench.store.study import Study

PULL = 10
"""Answers' worth by which a theme's share is drawn to that of all themes: five bad answers of five prove little."""
Counts = Mapping[str, tuple[int, int]]
"""By a theme's id: how many answers were bad, of how many."""


class _Found(NamedTuple):
    wording: str
    counts: Counts


def friction(study: Study, weights: Weights | None = None) -> FrictionRanking:
    """Return the themes by friction, the worst first.

    The score is the weighted mean of four parts between 0 and 1: people against the largest theme's, the share of
    negative among judged comments, of effort answers that were not good, and of matters not resolved at first
    contact. Shares of few answers are drawn towards that of all. Of several wordings the most answered one counts.

    Raises:
        Problem: friction.no_weights.
    """
    weighed: Weights = {**equal_weights(), **(weights or {})}
    if min(weighed.values()) < 0 or not any(weighed.values()):
        raise Problem("friction.no_weights")
    themes = [theme for theme in list_themes(study) if not theme.is_parked and theme.comments]
    effort, repeat = _found(study, MeasureKind.EFFORT), _found(study, MeasureKind.RESOLVED)
    ranked = sorted(_scored(themes, effort.counts, repeat.counts, weighed), key=_worst_first)
    return FrictionRanking(
        tuple(replace(each, rank=rank) for rank, each in enumerate(ranked, start=1)),
        weighed,
        effort.wording,
        repeat.wording,
    )


def _found(study: Study, kind: MeasureKind) -> _Found:
    """Return the bad answers by theme of the most answered measure of a kind."""
    known = [measure for measure in measures.answered(study, kind) if measure.has_share]
    if not known:
        return _Found("", {})
    measure = max(known, key=lambda each: each.answers)
    parts = measures.parts(study, measure, "theme")
    counts = {
        theme: (
            sum(tally.answers for tally in tallies if not measure.is_good(tally.value)),
            sum(tally.answers for tally in tallies),
        )
        for theme, tallies in parts.items()
    }
    return _Found(measure.name, counts)


def _scored(themes: Sequence[ThemeRow], effort: Counts, repeat: Counts, weights: Weights) -> list[Friction]:
    moods = {theme.id: (theme.sentiment.negative, theme.sentiment.judged) for theme in themes}
    largest = max((theme.people for theme in themes), default=1)
    told = [_troubles(themes, counts) for counts in (moods, effort, repeat)]
    found: list[Friction] = []
    for theme in themes:
        troubles = [each[theme.id] for each in told]
        parts = [theme.people / largest, *(trouble.share for trouble in troubles)]
        score = sum(weights[name] * part for name, part in zip(PARTS, parts, strict=True)) / sum(
            weights.values()
        )
        found.append(Friction(0, theme.id, theme.name, theme.people, parts[0], *troubles, score=score))
    return found


def _troubles(themes: Sequence[ThemeRow], counts: Counts) -> dict[str, Trouble]:
    """Return the share of bad answers by theme, drawn to that of all where there are few."""
    known = [counts.get(theme.id, (0, 0)) for theme in themes]
    bad, answers = (sum(each) for each in zip(*known, strict=True)) if known else (0, 0)
    overall = bad / answers if answers else 0.0
    return {
        theme.id: Trouble(part, of, (part + PULL * overall) / (of + PULL))
        for theme, (part, of) in zip(themes, known, strict=True)
    }


def _worst_first(each: Friction) -> tuple[object, ...]:
    return (-each.score, -each.people, each.theme)
