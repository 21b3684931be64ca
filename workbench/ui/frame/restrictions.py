"""Says a selection in words: one restriction at a time, each with the selection that is left without it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.domain.selection import Selection
from workbench.ui.frame.facets import Facets
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.selection import FIELDS, values, without


@dataclass(frozen=True)
class Restriction:
    """`told` is what it says, `rest` the selection without it."""

    told: str
    rest: Selection


def restrictions(selection: Selection, facets: Facets) -> list[Restriction]:
    """Return everything a selection is restricted by, in the order of the filter bar."""
    texts = FilterTexts()
    found = [
        Restriction(f"{texts.names[field]}: {facets.name(field, value)}", without(selection, field, value))
        for field in FIELDS
        for value in values(selection, field)
    ]
    if selection.unassigned:
        told = f"{texts.names['themes']}: {texts.unassigned}"
        found.append(Restriction(told, replace(selection, unassigned=False)))
    if selection.weak:
        found.append(Restriction(texts.weak, replace(selection, weak=False)))
    for theme in selection.mentions:
        rest = tuple(other for other in selection.mentions if other != theme)
        told = texts.mentions.replace("%1", facets.name("themes", theme))
        found.append(Restriction(told, replace(selection, mentions=rest)))
    if selection.region is not None:
        found.append(Restriction(texts.region, replace(selection, region=None)))
    if selection.search:
        told = texts.says.replace("%1", selection.search)
        found.append(Restriction(told, replace(selection, search="")))
    return found
