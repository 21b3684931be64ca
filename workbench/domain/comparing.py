"""Two groups of comments side by side: which themes the people of one raise more than those of the other."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.measures import Figure

LEVEL = 0.05
"""The part of all differences that are marked which chance alone may have put there."""


@dataclass(frozen=True)
class ThemeBeside:
    """A theme in two groups: people of each who raise it, their shares, and the first share less the second.

    `rate` is the rate of false discoveries at which the difference is marked.
    """

    theme: str
    first: int
    second: int
    first_share: Figure
    second_share: Figure
    difference: Figure
    rate: float

    @property
    def is_marked(self) -> bool:
        """Whether chance does not explain the difference."""
        return self.rate <= LEVEL

    def has_few(self, smallest: int) -> bool:
        """Whether one of the groups has somebody who raises it, but fewer people than may be told."""
        return any(0 < people < smallest for people in (self.first, self.second))


@dataclass(frozen=True)
class SideBySide:
    """People of two groups, and the themes any of them raise, the largest difference first."""

    first: int
    second: int
    themes: tuple[ThemeBeside, ...]
