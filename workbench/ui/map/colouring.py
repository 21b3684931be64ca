"""What the dots are coloured by: which values get an ink of their own, and what the legend says of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from workbench.domain.selection import Selection
from workbench.domain.sentiment import LABELS
from workbench.ui.charts.categories import (
    Ink,
    category_inks,
    nothing_ink,
    others_ink,
    sentiment_ink,
    time_inks,
)
from workbench.ui.look.tokens import Look
from workbench.ui.map.texts import SEGMENT, MapTexts
from workbench.ui.selection import Field, values, with_values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.services.map import Shades

_MOST = 8
_FIELDS: dict[str, Field] = {
    "theme": "themes",
    "sentiment": "sentiments",
    "channel": "channels",
    "language": "languages",
    "month": "months",
}


@dataclass(frozen=True)
class Entry:
    """One line of the legend: what it is called, how it is drawn, and the values it stands for.

    `values` is empty where no selection can mean it.
    """

    name: str
    ink: Ink
    comments: int
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Colouring:
    """The legend, and for each place (n) int32 its entry there."""

    facet: str
    entries: tuple[Entry, ...]
    codes: NDArray[np.int32]

    @property
    def inks(self) -> tuple[Ink, ...]:
        return tuple(entry.ink for entry in self.entries)


def coloured(
    facet: str,
    shades: Shades,
    comments: NDArray[np.int32],
    name_of: Callable[[str], str],
    look: Look,
    chosen: Mapping[str, str] | None = None,
) -> Colouring:
    """Give values their inks: the eight of most comments (of sentiment and months all), and one to all others.

    Themes a person gave a colour (`chosen`: its number, by the theme's id) have that, and the largest others the rest.
    """
    tally = np.bincount(np.maximum(shades.codes, 0), comments * (shades.codes >= 0), len(shades.values))
    counted = {value: int(tally[place]) for place, value in enumerate(shades.values)}
    for value, count in shades.mixed:
        counted[value] = counted.get(value, 0) + count
    groups = [((value,), ink) for value, ink in _inked(facet, counted, name_of, look, chosen or {})]
    told = {value for group, _ in groups for value in group}
    rest = tuple(value for value in _by_size(counted, name_of) if value and value not in told)
    entries = [Entry(name_of(group[0]), ink, counted[group[0]], group) for group, ink in groups]
    if rest:
        entries.append(
            Entry(MapTexts().others(len(rest)), others_ink(look), sum(counted[value] for value in rest), rest)
        )
    if "" in counted:
        nothing = () if facet.startswith(SEGMENT) else ("",)
        entries.append(Entry(name_of(""), nothing_ink(look), counted[""], nothing))
    several = shades.codes < 0
    if several.any():
        entries.append(Entry(MapTexts().several, others_ink(look), int(comments[several].sum())))
    return Colouring(facet, tuple(entries), _codes(shades, entries))


def _inked(
    facet: str,
    counted: dict[str, int],
    name_of: Callable[[str], str],
    look: Look,
    chosen: Mapping[str, str],
) -> list[tuple[str, Ink]]:
    if facet == "sentiment":
        return [(value, sentiment_ink(value, look)) for value in (*LABELS, "abstained") if value in counted]
    if facet == "month":
        months = sorted(value for value in counted if value)
        return list(zip(months, time_inks(len(months), look), strict=True))
    inks, by_size = category_inks(_MOST, look), [value for value in _by_size(counted, name_of) if value]
    if facet != "theme" or not chosen.keys() & set(by_size):
        return list(zip(by_size[:_MOST], inks, strict=False))
    given = {value: inks[int(chosen[value]) - 1] for value in by_size if value in chosen}
    left = [ink for ink in inks if ink not in given.values()]
    others = [value for value in by_size if value not in given]
    given |= dict(zip(others, left, strict=False))
    return [(value, given[value]) for value in by_size if value in given]


def _by_size(counted: dict[str, int], name_of: Callable[[str], str]) -> list[str]:
    return sorted(counted, key=lambda value: (-counted[value], name_of(value)))


def _codes(shades: Shades, entries: Sequence[Entry]) -> NDArray[np.int32]:
    """Return each place's entry; the last code stands for several values."""
    place_of = {value: place for place, entry in enumerate(entries) for value in entry.values}
    unnamed = next((place for place, entry in enumerate(entries) if not entry.values), 0)
    table = [place_of.get(value, unnamed) for value in shades.values]
    return np.array([*table, len(entries) - 1], np.int32)[shades.codes]


def chosen_by(facet: str, entry: Entry, selection: Selection) -> Selection:
    """Return the selection restricted to an entry, or freed of it where it is restricted to just that."""
    field: Field = "segments" if facet.startswith(SEGMENT) else _FIELDS[facet]
    wanted = tuple(value for value in entry.values if value or field != "themes")
    unassigned = field == "themes" and "" in entry.values
    is_chosen = values(selection, field) == wanted and (
        field != "themes" or selection.unassigned == unassigned
    )
    narrowed = with_values(selection, field, () if is_chosen else wanted)
    if field == "themes":
        return replace(narrowed, unassigned=unassigned and not is_chosen)
    return narrowed
