"""Who raises a theme more than others do, tested against chance over all that was looked at; and who answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from workbench.domain.measures import Tally
from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.voices import LEVEL, Answering, GroupVoices, Raised, Voices
from workbench.statistics.answers import share
from workbench.statistics.discoveries import adjusted, chance_of_more, odds_ratio
from workbench.store import themes, voices
from workbench.store.study import Study

FEWEST = 3
"""People of a group who must raise a theme: what one or two say is no matter of their group."""


class _Pair(NamedTuple):
    """A group and a theme: how many of the group raise it, of how many, and the same for all others."""

    segment: str
    value: str
    theme: str
    people: int
    group: int
    others: int
    of_others: int

    @property
    def counts(self) -> tuple[int, int, int, int]:
        return self.people, self.group, self.others, self.of_others


def who_raises(
    study: Study,
    selection: Selection = EVERYTHING,
    level: float = LEVEL,
    breathe: Callable[[], None] | None = None,
) -> Voices:
    """Return which groups raise which themes more than everybody else of whom the same is told.

    Every group is held against every theme; of those listed, no more than `level` are there by chance. `breathe` is
    called between the segments, for those who wait.
    """
    told: list[GroupVoices] = []
    for segment in voices.voices(study, selection):
        told.append(segment)
        if breathe is not None:
            breathe()
    return listed(told, dict(themes.names(study)), level)


def listed(told: Iterable[GroupVoices], names: Mapping[str, str], level: float = LEVEL) -> Voices:
    """Return what `who_raises` lists of these counts; `names` are those of the themes by their ids."""
    pairs = [pair for segment in told for pair in _pairs(segment)]
    rates = adjusted([chance_of_more(*pair.counts) for pair in pairs])
    found = [
        _raised(pair, names.get(pair.theme, pair.theme), rate)
        for pair, rate in zip(pairs, rates, strict=True)
        if rate <= level and pair.people >= FEWEST
    ]
    return Voices(tuple(sorted(found, key=_clearest_first)), len(pairs), level)


def who_answers(study: Study) -> list[Answering]:
    """Return how many of each group's submissions hold a comment."""
    return [
        Answering(segment, value, submissions, texts, share(_told(submissions, texts), bool))
        for segment, value, submissions, texts in voices.answering(study)
    ]


def _pairs(told: GroupVoices) -> Iterator[_Pair]:
    """Yield every group with every theme that anybody of whom this is told raises."""
    whole = sum(told.people.values())
    themes_raised = sorted({theme for _, theme in told.raising})
    if len(told.people) < 2:
        return
    for theme in themes_raised:
        everybody = sum(told.raising.get((value, theme), 0) for value in told.people)
        for value, group in sorted(told.people.items()):
            people = told.raising.get((value, theme), 0)
            yield _Pair(told.segment, value, theme, people, group, everybody - people, whole - group)


def _raised(pair: _Pair, name: str, rate: float) -> Raised:
    return Raised(
        pair.segment, pair.value, pair.theme, name, *pair.counts, odds=odds_ratio(*pair.counts), rate=rate
    )


def _clearest_first(raised: Raised) -> tuple[object, ...]:
    return (-(raised.odds.low or 0.0), raised.segment, raised.value, raised.theme)


def _told(submissions: int, texts: int) -> list[Tally]:
    silent = submissions - texts
    return [Tally(0, silent, silent, silent), Tally(1, texts, texts, texts)]
