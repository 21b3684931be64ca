"""What changed in the last period: themes that rise, themes that are new, moods that turn, words that are watched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.spoken import spoken
from workbench.domain.text import normalise
from workbench.domain.watching import EARLY, Against, Period, Point, Rise, TermHits, Trends
from workbench.statistics.discoveries import adjusted, chance_of_more, odds_ratio
from workbench.store import themes, trends, watching
from workbench.store.study import Study
from workbench.store.trends import PeriodCounts

FEWEST = 5
"""People (or negative comments) of the last period below which nothing is warned of."""
FEWEST_PEOPLE = 20
"""People a last period must have to be held against another: one that has just begun says little."""
Counts = Mapping[str, PeriodCounts]


class _Pair(NamedTuple):
    theme: str
    is_mood: bool
    now: int
    of_now: int
    before: int
    of_before: int

    @property
    def counts(self) -> tuple[int, int, int, int]:
        return self.now, self.of_now, self.before, self.of_before


def what_changed(
    study: Study,
    by: Period = "month",
    against: Against = "previous",
    selection: Selection = EVERYTHING,
    level: float = EARLY,
) -> Trends:
    """Return what rose from the period before (or from all before) to the last one, and where watched words stand.

    Every theme is compared twice, by the people who raise it and by its negative comments; of either list, no more
    than `level` is there by chance. Waves are the files in the order they were imported.
    """
    counts = trends.by_period(study, by, selection)
    waves = trends.wave_names(study) if by == "wave" else {}
    names = {period: waves.get(period, period) for period in counts}
    found = changed(counts, dict(themes.names(study)), names, by, against, level)
    return replace(found, terms=_all_hits(study, by, selection, names, list(counts)))


def changed(
    counts: Counts,
    themes_named: Mapping[str, str],
    periods_named: Mapping[str, str],
    by: Period = "month",
    against: Against = "previous",
    level: float = EARLY,
) -> Trends:
    """Return what `what_changed` finds in these counts, the earliest period first."""
    periods = list(counts)
    while len(periods) > 2 and counts[periods[-1]].people < FEWEST_PEOPLE:
        periods.pop()
    if len(periods) < 2:
        return Trends(by, "", "", (), 0, level=level)
    *earlier, later = periods
    held_against = earlier[-1:] if against == "previous" else earlier
    pairs = _pairs(counts[later], _summed([counts[period] for period in held_against]))
    # Rises and moods are two lists with a rate each: a mood that turns may not cost a rise its place.
    rates = [rate for is_mood in (False, True) for rate in _rates(pairs, is_mood=is_mood)]
    rises = [
        Rise(
            theme=pair.theme,
            theme_name=themes_named.get(pair.theme, pair.theme),
            is_mood=pair.is_mood,
            before=pair.before,
            of_before=pair.of_before,
            now=pair.now,
            of_now=pair.of_now,
            odds=odds_ratio(*pair.counts),
            rate=rate,
            series=_series(counts, pair, periods_named),
        )
        for pair, rate in zip(pairs, rates, strict=True)
        if rate <= level and pair.now >= FEWEST
    ]
    return Trends(
        by,
        " – ".join(dict.fromkeys(periods_named[each] for each in (held_against[0], held_against[-1]))),
        periods_named[later],
        tuple(sorted(rises, key=lambda rise: (rise.is_mood, -(rise.odds.low or 0), rise.theme))),
        len(pairs),
        level=level,
    )


def terms(study: Study) -> list[str]:
    """Return the words that are watched."""
    return watching.watched_terms(study)


def watch(study: Study, term: str, *, is_watched: bool = True) -> Changed:
    """Put a word on the watch list, or take it off.

    Raises:
        Problem: there is nothing to watch for.
    """
    wanted = normalise(term)
    if not wanted:
        raise Problem("term.empty")
    if is_watched == (wanted in terms(study)):
        return NOTHING
    label = (
        spoken("Watch “{term}”", term=wanted)
        if is_watched
        else spoken("Watch “{term}” no longer", term=wanted)
    )
    return watching.watch(study, wanted, label, is_watched=is_watched)


def _pairs(now: PeriodCounts, before: PeriodCounts) -> list[_Pair]:
    """Return every theme with its people and with its negative comments, in the last period and before."""
    found = [
        _Pair(
            theme, False, now.raising.get(theme, 0), now.people, before.raising.get(theme, 0), before.people
        )
        for theme in sorted({*now.raising, *before.raising})
    ]
    for theme in sorted({*now.judged} & {*before.judged}):
        moods = (
            now.negative.get(theme, 0),
            now.judged[theme],
            before.negative.get(theme, 0),
            before.judged[theme],
        )
        found.append(_Pair(theme, True, *moods))
    return found


def _rates(pairs: Sequence[_Pair], *, is_mood: bool) -> list[float]:
    return adjusted([chance_of_more(*pair.counts) for pair in pairs if pair.is_mood == is_mood])


def _summed(parts: Sequence[PeriodCounts]) -> PeriodCounts:
    """Return several periods as one; who wrote in two of them counts in both."""
    whole = PeriodCounts(sum(part.people for part in parts))
    for name in ("raising", "judged", "negative"):
        sums: dict[str, int] = getattr(whole, name)
        for part in parts:
            counts: dict[str, int] = getattr(part, name)
            for theme, count in counts.items():
                sums[theme] = sums.get(theme, 0) + count
    return whole


def _series(counts: Counts, pair: _Pair, names: Mapping[str, str]) -> tuple[Point, ...]:
    points: list[Point] = []
    for period, told in counts.items():
        parts, whole = told.raising, told.people
        if pair.is_mood:
            parts, whole = told.negative, told.judged.get(pair.theme, 0)
        points.append(Point(period, names[period], parts.get(pair.theme, 0), whole))
    return tuple(points)


def _all_hits(
    study: Study, by: Period, selection: Selection, names: Mapping[str, str], periods: Sequence[str]
) -> tuple[TermHits, ...]:
    """Return how often each watched word stands in the selected comments of each period."""
    watched = terms(study)
    every = trends.hits(study, by, selection) if watched else {}
    return tuple(
        _hits(term, trends.hits(study, by, replace(selection, search=term)), every, names, periods)
        for term in watched
    )


def _hits(
    term: str,
    found: Mapping[str, int],
    every: Mapping[str, int],
    names: Mapping[str, str],
    periods: Sequence[str],
) -> TermHits:
    points = (Point(period, names[period], found.get(period, 0), every.get(period, 0)) for period in periods)
    return TermHits(term, tuple(points))
