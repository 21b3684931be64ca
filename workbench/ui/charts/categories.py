"""Colours and shapes that tell categories apart, for colour-blind eyes too, on light and on dark grounds.

Eight hues in the order of Okabe and Ito (2008), shifted until each has a contrast of at least 3 : 1 with the ground
(WCAG 2.2, 1.4.11); what follows in time goes from blue to yellow, which every kind of colour blindness keeps apart.
A shape goes with each colour, so that nothing is told by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.ui.look.tokens import Look

Shape = Literal["circle", "square", "triangle", "diamond", "wedge", "cross", "bar", "ring"]
SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle", "diamond", "wedge", "cross", "bar", "ring")

_LIGHT = ("#0060a8", "#c94f00", "#00855f", "#c2539a", "#927000", "#5f3aa8", "#7d4424", "#1d8aae")
_DARK = ("#5fb0f2", "#ff9a52", "#3fd0a0", "#f08fc4", "#e6cf4a", "#b59bff", "#d9a27e", "#7fe0ee")
_LIGHT_TIME = ("#16306e", "#6f7075", "#9a7b00")
_DARK_TIME = ("#5a86ea", "#a9a9a6", "#ffe95e")
_OTHERS = ("#76808e", "#8893a4")
_NOTHING = ("#8b95a3", "#6b7686")


@dataclass(frozen=True)
class Ink:
    """How a category is drawn."""

    colour: str
    shape: Shape = "circle"


def category_inks(count: int, look: Look) -> list[Ink]:
    """Return inks for up to eight categories."""
    hues = _DARK if look.dark else _LIGHT
    return [Ink(hues[place], SHAPES[place]) for place in range(min(count, len(hues)))]


def time_inks(count: int, look: Look) -> list[Ink]:
    """Return inks for `count` moments, the earliest first."""
    stops = _DARK_TIME if look.dark else _LIGHT_TIME
    return [
        Ink(_between(stops, place / max(count - 1, 1)), SHAPES[place % len(SHAPES)]) for place in range(count)
    ]


def sentiment_ink(value: str, look: Look) -> Ink:
    """Return the ink of "negative", "neutral", "positive" or "abstained"."""
    shapes: dict[str, Shape] = {"negative": "wedge", "neutral": "square", "positive": "triangle"}
    if value == "abstained":
        return Ink(_NOTHING[look.dark], "ring")
    return Ink(getattr(look.colours, value), shapes[value])


def others_ink(look: Look) -> Ink:
    """Return the ink of all categories that have none of their own."""
    return Ink(_OTHERS[look.dark], "circle")


def nothing_ink(look: Look) -> Ink:
    """Return the ink of what has no value."""
    return Ink(_NOTHING[look.dark], "ring")


def _between(stops: tuple[str, ...], part: float) -> str:
    """Return the colour at `part` (0 to 1) of the way along `stops`."""
    place = min(int(part * (len(stops) - 1)), len(stops) - 2)
    rest = part * (len(stops) - 1) - place
    start, end = rgb(stops[place]), rgb(stops[place + 1])
    return "#" + "".join(f"{round(a + (b - a) * rest):02x}" for a, b in zip(start, end, strict=True))


def rgb(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue (0 to 255) of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
