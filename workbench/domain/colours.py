"""Colours a person can give a theme: eight numbers, which each look draws in an ink of enough contrast."""

from __future__ import annotations

NO_COLOUR = ""
COLOUR_NAMES = {
    "1": "blue",
    "2": "orange",
    "3": "green",
    "4": "pink",
    "5": "mustard",
    "6": "purple",
    "7": "brown",
    "8": "teal",
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
