"""Which place of the guide belongs to which page of the window, and to which of its tabs."""

from __future__ import annotations

FIRST = "guide/README.md"
NUMBERS = "guide/numbers.md"
_PLACES: dict[str, tuple[str, ...]] = {
    "sources": ("guide/importing.md",),
    "comments": ("guide/reading.md",),
    "themes": ("guide/correcting-themes.md",),
    "map": ("guide/map.md",),
    "campaigns": ("guide/importing.md#campaigns-and-personal-data",),
    "personal data": ("guide/importing.md#campaigns-and-personal-data",),
    "measures": (
        "guide/measures.md#figures",
        "guide/measures.md#groups",
        "guide/measures.md#what-changed",
        "guide/measures.md#friction",
    ),
    "coding": ("guide/coding.md",),
    "priorities": (
        "guide/handing-over.md#priorities",
        "guide/handing-over.md#priorities",
        "guide/handing-over.md#priorities",
        "guide/handing-over.md#promises",
    ),
    "findings": ("guide/handing-over.md#the-report", "guide/handing-over.md#what-to-look-at-first"),
}


def place_of(page: str, tab: int = 0) -> str:
    """Return the place of the guide for a page (its name; "" before a study is open) with this tab in front."""
    places = _PLACES.get(page, (FIRST,))
    return places[min(max(tab, 0), len(places) - 1)]


def every_place() -> list[str]:
    """Return all places that the window leads to."""
    return [FIRST, NUMBERS, *(place for places in _PLACES.values() for place in places)]
