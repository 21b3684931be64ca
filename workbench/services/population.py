"""Whose voice is missing: who answered, held against the shares groups have of the population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.measures import Figure, Tally
from workbench.domain.population import Beside, Represented, Shares
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.populations import read_population, typed_population
from workbench.statistics.answers import share
from workbench.statistics.discoveries import adjusted, chance_of_share
from workbench.store import measures, population
from workbench.store.population import Answered
from workbench.store.study import Study

_MOST_NAMED = 8
__all__ = [
    "groups_with_shares",
    "read_population",
    "remove_population",
    "representation",
    "segment_names",
    "set_population",
    "typed_population",
]


def set_population(study: Study, segment: str, shares: Mapping[str, float]) -> Changed:
    """Keep the shares that the groups of a segment have of the population; groups are spelled as the files do.

    Groups nobody answered from are kept, too: theirs is the voice that is missing.

    Raises:
        Problem: grouping.missing, or population.no_match where no group of the list is in the files.
    """
    if not measures.has_segment(study, segment):
        raise Problem("grouping.missing", grouping=segment)
    spelled = {value.casefold(): value for value in population.people_by_value(study, segment)}
    found = {spelled.get(group.casefold(), group): part for group, part in shares.items()}
    if not found.keys() & set(spelled.values()):
        values = ", ".join(list(spelled.values())[:_MOST_NAMED])
        raise Problem("population.no_match", segment=segment, values=values)
    if population.populations(study).get(segment) == found:
        return NOTHING
    return population.set_population(
        study, segment, found, spoken("Set the population by “{segment}”", segment=segment)
    )


def remove_population(study: Study, segment: str) -> Changed:
    """Forget the shares of a segment's groups.

    Raises:
        Problem: population.none.
    """
    if segment not in population.populations(study):
        raise Problem("population.none", segment=segment)
    return population.set_population(
        study, segment, {}, spoken("Remove the population by “{segment}”", segment=segment)
    )


def segment_names(study: Study) -> list[str]:
    """Return what is told of those who answered: the segments of the visible files."""
    return measures.segments(study)


def groups_with_shares(study: Study, segment: str) -> list[tuple[str, float | None]]:
    """Return the groups of a segment with their share of the population, None where none is known.

    First the groups people answered from, then those that are in the list alone.
    """
    shares = population.populations(study).get(segment, {})
    found = population.people_by_value(study, segment)
    return [(value, shares.get(value)) for value in dict.fromkeys((*found, *shares))]


def representation(study: Study) -> list[Represented]:
    """Return, for each segment whose population is known, how its groups stand among those who answered.

    People are counted once; those of no group of the list are left out and told. The shares of the population are
    taken as they are. Tests are exact and two-sided; of all groups named, at most one in twenty is so by chance.
    """
    told = [
        _held(segment, shares, population.people_by_value(study, segment))
        for segment, shares in population.populations(study).items()
    ]
    groups = [group for each in told for group in each.groups]
    rates = iter(adjusted([group.rate for group in groups]))
    return [
        replace(each, groups=_least_first(replace(group, rate=next(rates)) for group in each.groups))
        for each in told
    ]


def _held(segment: str, shares: Shares, found: Mapping[str, Answered]) -> Represented:
    """Return the groups of a segment, their rates not yet adjusted for all that was looked at."""
    nobody = Answered(0, 0)
    of, of_wrote = (sum(each) for each in zip(*(found.get(value, nobody) for value in shares), strict=True))
    groups = [
        _beside(segment, value, found.get(value, nobody), Answered(of, of_wrote), part)
        for value, part in shares.items()
        if of
    ]
    elsewhere = sum(people for value, (people, _) in found.items() if value not in shares)
    return Represented(segment, tuple(groups), elsewhere)


def _beside(segment: str, value: str, told: Answered, of: Answered, part: float) -> Beside:
    ours = share(_tallies(told.people, of.people), bool)
    low, high = (None if end is None else end / part for end in (ours.low, ours.high))
    return Beside(
        *(segment, value, told.people, of.people, told.wrote, of.wrote, part, ours),
        ratio=Figure(ours.value / part, low, high),
        rate=chance_of_share(told.people, of.people, part),
    )


def _tallies(part: int, of: int) -> list[Tally]:
    rest = of - part
    return [Tally(0, rest, rest, rest), Tally(1, part, part, part)]


def _least_first(groups: Iterable[Beside]) -> tuple[Beside, ...]:
    return tuple(sorted(groups, key=lambda group: (group.ratio.value, group.value)))
