"""The comments no theme was found for: a place of its own, with a theme suggested for each where one can be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Suggestion:
    """A theme (its id and name) for a comment (its internal number).

    `fit` is how much nearer it is to the theme's middle than to the next one's (difference of cosines).
    """

    comment: int
    theme: str
    theme_name: str
    fit: float


@dataclass(frozen=True)
class Pile:
    """Of `comments`, `loose` are in no theme; `out` of them by a person's word, for which nothing is suggested.

    `suggestions` come best first. `checked` are comments that have a theme: how well they fit the one that would be
    suggested for them (best first), and whether it is theirs.
    """

    comments: int
    loose: int
    out: int
    suggestions: tuple[Suggestion, ...] = ()
    checked: tuple[tuple[float, bool], ...] = ()

    def fitting(self, least: float) -> tuple[Suggestion, ...]:
        """Return the suggestions of at least this fit."""
        return tuple(each for each in self.suggestions if each.fit >= least)

    def rightness(self, least: float) -> tuple[int, int]:
        """Return of how many comments with a theme that fit as well it would be theirs, and how many those are."""
        as_well = [right for fit, right in self.checked if fit >= least]
        return sum(as_well), len(as_well)
