"""Who raises what: groups of people who speak of a theme more than the others do, and who answers at all."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.measures import Figure

LEVEL = 0.05
"""The part of all that is listed which chance alone may have put there."""
_OWN, _SMALL = 0.5, 0.2


@dataclass(frozen=True)
class Raised:
    """A theme that one group raises more than the others.

    `people` of the `group` people with this value raise it, and `others` of the `of_others` with another value.
    `odds` is how many times as likely, with its interval; `rate` the rate of false discoveries at which it is listed.
    """

    segment: str
    value: str
    theme: str
    theme_name: str
    people: int
    group: int
    others: int
    of_others: int
    odds: Figure
    rate: float

    @property
    def is_their_own(self) -> bool:
        """Whether a small group makes up half or more of those who raise it: a voice that volume would drown."""
        whole = self.group + self.of_others
        return self.people >= _OWN * (self.people + self.others) and self.group <= _SMALL * whole

    def has_few_others(self, smallest: int) -> bool:
        """Whether there are others who raise it, but fewer than may be told: their share and the odds would tell."""
        return 0 < self.others < smallest


@dataclass(frozen=True)
class Voices:
    """What is raised more by whom, clearest first, among all `looked_at` pairs of a group and a theme."""

    raised: tuple[Raised, ...]
    looked_at: int
    level: float = LEVEL


@dataclass(frozen=True)
class Answering:
    """How many of a group's submissions hold a comment, and the share with its interval."""

    segment: str
    value: str
    submissions: int
    with_text: int
    share: Figure


@dataclass(frozen=True)
class GroupVoices:
    """People by the value of one segment, and those of them who raise each theme (its id)."""

    segment: str
    people: dict[str, int]
    raising: dict[tuple[str, str], int]
