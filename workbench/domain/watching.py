"""What is watched over time: themes that rise, moods that turn, words, and levels to be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from workbench.domain.measures import Figure, Measure

Period = Literal["month", "week", "wave"]
Against = Literal["previous", "all"]
PERIODS: tuple[Period, ...] = get_args(Period)
AGAINST: tuple[Against, ...] = get_args(Against)
EARLY = 0.10
"""The part of what is warned of which chance alone may have put there: an early warning may be wrong now and then."""


@dataclass(frozen=True)
class Point:
    """A period (its id and name) and how many `part` of `whole` it holds."""

    period: str
    name: str
    part: int
    whole: int


@dataclass(frozen=True)
class Rise:
    """A theme whose share of people rose, or with `is_mood` whose share of negative comments did.

    `before` of `of_before` in the time it is held against, `now` of `of_now` in the last period; `odds` is how many
    times as likely, `rate` the rate of false discoveries at which it is listed.
    """

    theme: str
    theme_name: str
    is_mood: bool
    before: int
    of_before: int
    now: int
    of_now: int
    odds: Figure
    rate: float
    series: tuple[Point, ...] = ()

    @property
    def is_new(self) -> bool:
        return not self.is_mood and self.before == 0


@dataclass(frozen=True)
class TermHits:
    """In how many of the comments of each period a watched word stands."""

    term: str
    series: tuple[Point, ...]

    @property
    def comments(self) -> int:
        return sum(point.part for point in self.series)


@dataclass(frozen=True)
class Trends:
    """What changed in the last period (`later`) against the time before (`earlier`), clearest first.

    Both are "" where there are not two periods. `looked_at` counts the comparisons.
    """

    by: Period
    earlier: str
    later: str
    rises: tuple[Rise, ...]
    looked_at: int
    terms: tuple[TermHits, ...] = ()
    level: float = EARLY


@dataclass(frozen=True)
class Target:
    """The level a measure (its id) should reach by a day (ISO)."""

    measure: str
    level: float
    due: str


Standing = Literal["reached", "not reached", "cannot tell", "no answers"]


@dataclass(frozen=True)
class TargetStanding:
    """How far a measure is from its target: the newest month's figure, and whether its interval clears the level.

    `measure` is None where the measure was read otherwise since and the target means nothing any more.
    What `is_withheld` is not told, since it would show too few people.
    """

    target: Target
    measure: Measure | None
    month: str
    figure: Figure | None
    answers: int
    standing: Standing
    is_due: bool
    is_withheld: bool = False
