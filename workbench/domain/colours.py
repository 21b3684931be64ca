"""Colours a person can give a theme: eight numbers, which each look draws in an ink of enough contrast."""

from __future__ import annotations

from workbench.domain.spoken import spoken

NO_COLOUR = ""
COLOUR_NAMES = {
    "1": spoken("blue"),
    "2": spoken("orange"),
    "3": spoken("green"),
    "4": spoken("pink"),
    "5": spoken("mustard"),
    "6": spoken("purple"),
    "7": spoken("brown"),
    "8": spoken("teal"),
}
COLOURS = tuple(COLOUR_NAMES)
IN_FILES = dict(
    zip(
        COLOURS,
        ("#0060a8", "#c94f00", "#00855f", "#c2539a", "#927000", "#5f3aa8", "#7d4424", "#1d8aae"),
        strict=True,
    )
)
"""The colours as they are handed over, as #rrggbb: each at least 3 : 1 on white, and apart for colour-blind eyes."""
