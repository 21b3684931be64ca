"""How groups stand among those who answered, beside the share they have of the population."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from workbench.domain.measures import Figure
from workbench.domain.problems import Problem
from workbench.domain.small_groups import Counted, to_withhold
from workbench.domain.text import normalise

LEVEL = 0.05
"""The part of all groups said to be too few or too many which chance alone may have put there."""
Shares = dict[str, float]
"""By a group, its share of the population; all of them make 1."""
Standing = Literal["fewer", "more", "alike"]
_SLACK = 0.01
_GROUPED = re.compile(r"\d{1,3}([., \u00a0\u202f']\d{3})+")


@dataclass(frozen=True)
class Beside:
    """One group: its `people` among all `of` who answered and are of a group of the list, and its share of the
    population.

    `wrote` of them left a comment, of `of_wrote` in all. `share` is that of the people, `ratio` how many times that of
    the population it is, both with their intervals; `rate` is the rate of false discoveries at which it is named.
    """

    segment: str
    value: str
    people: int
    of: int
    wrote: int
    of_wrote: int
    population: float
    share: Figure
    ratio: Figure
    rate: float

    @property
    def standing(self) -> Standing:
        """Whether they are fewer or more among those who answered than chance explains."""
        if self.rate > LEVEL:
            return "alike"
        return "fewer" if self.share.value < self.population else "more"


@dataclass(frozen=True)
class Represented:
    """The groups of one segment, the least represented first; `elsewhere` people are of a group nobody listed."""

    segment: str
    groups: tuple[Beside, ...]
    elsewhere: int = 0

    @property
    def missing(self) -> tuple[Beside, ...]:
        """The groups of which fewer answered than chance explains."""
        return tuple(group for group in self.groups if group.standing == "fewer")

    def small(self, smallest: int) -> frozenset[str]:
        """Return the groups whose figures are not to be told where `smallest` people are the fewest to be told.

        Their sum is known, since that of all is: so there are two of them or more, `smallest` people together, and
        more people than groups. Of nobody nothing can be found out.
        """
        return to_withhold((Counted(group.value, group.people) for group in self.groups), smallest)


def shares_of(pairs: Iterable[tuple[str, str]], *, are_counts: bool = False) -> Shares:
    """Return what stands in (group, share) as shares that make 1.

    Shares are parts of 1 or of 100; a rest left by rounding is spread over all. With `are_counts` they are people.

    Raises:
        Problem: population.no_share, population.twice, population.few or population.sum.
    """
    told = [(normalise(group), text.strip()) for group, text in pairs if normalise(group)]
    known = sorted(told, key=lambda pair: pair[0].casefold())
    for _, same in groupby(known, key=lambda pair: pair[0].casefold()):
        if len(group := [name for name, _ in same]) > 1:
            raise Problem("population.twice", group=group[0])
    found = {group: _number(group, text, are_counts=are_counts) for group, text in told}
    if len(found) < 2:
        raise Problem("population.few")
    whole = sum(found.values())
    if not are_counts and not _is_whole(whole, has_percent=any(text.endswith("%") for _, text in told)):
        raise Problem("population.sum", sum=f"{whole:g}")
    return {group: share / whole for group, share in found.items()}


def _is_whole(whole: float, *, has_percent: bool) -> bool:
    ends = (100,) if has_percent else (1, 100)
    return any(abs(whole - end) <= _SLACK * end for end in ends)


def _number(group: str, text: str, *, are_counts: bool) -> float:
    plain = text.rstrip("%").strip()
    if are_counts and _GROUPED.fullmatch(plain):
        plain = re.sub(r"\D", "", plain)
    try:
        number = float(plain.replace(",", "."))
    except ValueError as error:
        raise Problem("population.no_share", group=group, share=text) from error
    if not 0 < number < float("inf"):
        raise Problem("population.no_share", group=group, share=text)
    return number
