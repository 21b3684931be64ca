"""Holds two groups of comments against each other, theme by theme: who raises it, and what chance explains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.domain.comparing import SideBySide, ThemeBeside
from workbench.domain.measures import Figure
from workbench.domain.selection import Selection
from workbench.statistics.answers import difference_of_shares
from workbench.statistics.discoveries import adjusted, chance_of_more
from workbench.statistics.intervals import wilson
from workbench.store.comparing import people_by_theme
from workbench.store.study import Study


def side_by_side(study: Study, first: Selection, second: Selection) -> SideBySide:
    """Return who raises which theme in two selections; a person counts once for a theme.

    Shares have Wilson's intervals, differences Newcombe's; exact tests both ways, their rates over all themes. The two
    are taken for different people: whoever is in both makes a difference look a little less sure than it is.
    """
    people, raising = people_by_theme(study, first)
    others, raising_there = people_by_theme(study, second)
    if not people or not others:
        return SideBySide(people, others, ())
    return SideBySide(people, others, _compared(people, raising, others, raising_there))


def _compared(
    people: int, raising: Mapping[str, int], others: int, raising_there: Mapping[str, int]
) -> tuple[ThemeBeside, ...]:
    found = [
        _beside(theme, raising.get(theme, 0), people, raising_there.get(theme, 0), others)
        for theme in sorted({*raising, *raising_there})
    ]
    rates = adjusted([each.rate for each in found])
    rated = [replace(each, rate=rate) for each, rate in zip(found, rates, strict=True)]
    return tuple(sorted(rated, key=lambda each: (-abs(each.difference.value), each.theme)))


def _beside(theme: str, first: int, of: int, second: int, of_second: int) -> ThemeBeside:
    """Return a theme in both groups, its rate not yet adjusted for all that was looked at."""
    here, there = (
        Figure(part / whole, *wilson(part, whole)) for part, whole in ((first, of), (second, of_second))
    )
    chance = min(chance_of_more(first, of, second, of_second), chance_of_more(second, of_second, first, of))
    return ThemeBeside(
        theme, first, second, here, there, difference_of_shares(here, there), min(1.0, 2 * chance)
    )
