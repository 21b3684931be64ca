"""A theme as pages, commands and files show it, alone and with those below it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SentimentCounts:
    """How many comments have each label; `abstained` counts those the model did not judge."""

    negative: int = 0
    neutral: int = 0
    positive: int = 0
    abstained: int = 0

    @property
    def judged(self) -> int:
        return self.negative + self.neutral + self.positive


@dataclass(frozen=True)
class Whole:
    """A theme together with the `subthemes` below it, at any depth; no comment, text or person counts twice."""

    subthemes: int
    comments: int
    texts: int
    people: int
    share: float
    sentiment: SentimentCounts


@dataclass(frozen=True)
class ThemeRow:
    """One theme with its figures. `share` is its part of all comments, between 0 and 1.

    A parked theme was set aside by a person as no theme of the study; `merged` names those that went into it.
    `mentioned` counts the comments of other themes, or of none, that speak of it as well. `parent` is the theme a
    person put above it; figures are its own, and `whole` holds those with the themes below it, where there are any.
    `colour` is the number of one a person chose, or "".
    """

    id: str
    name: str
    description: str
    language: str
    words: tuple[str, ...]
    comments: int
    texts: int
    people: int
    share: float
    sentiment: SentimentCounts
    named_by_person: bool
    priority: str | None
    parent: str | None = None
    stability: float | None = None
    is_parked: bool = False
    merged: tuple[str, ...] = ()
    mentioned: int = 0
    whole: Whole | None = None
    colour: str = ""

    @property
    def reach(self) -> int:
        """How many comments it has with the themes below it."""
        return self.comments if self.whole is None else self.whole.comments

    @property
    def reach_share(self) -> float:
        """Which part of all comments that is."""
        return self.share if self.whole is None else self.whole.share


def depths(themes: list[ThemeRow]) -> dict[str, int]:
    """Return how many themes stand above each (by its id): 0 for those above all."""
    parents = {theme.id: theme.parent for theme in themes}
    found: dict[str, int] = {}
    for theme in themes:
        depth, above = 0, theme.parent
        while above is not None:
            depth, above = depth + 1, parents.get(above)
        found[theme.id] = depth
    return found
