"""Which letters the window is set in: the system's own, with fallbacks for scripts it may lack."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

_FALLBACKS = (
    "Noto Sans",
    "Noto Sans Thai",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans CJK JP",
    "Noto Color Emoji",
)
SMALLEST_PIXELS = 13.5
"""Nine points at 96 dots an inch, the default of many desktops, is small for a day of reading."""


def interface_font(system: QFont, scale: float) -> QFont:
    """Return the system's font, not below a readable size, `scale` times as large, with fallbacks."""
    font = QFont(system)
    if sys.platform.startswith("linux"):
        # Where no desktop names a font, fontconfig's answer is not a family that Qt can fall back from.
        font.setFamilies([QFontInfo(system).family(), *_FALLBACKS])
    font.setPointSizeF(max(system.pointSizeF(), _points(SMALLEST_PIXELS)) * scale)
    return font


def _points(pixels: float) -> float:
    screen = QGuiApplication.primaryScreen()
    return pixels * 72 / (screen.logicalDotsPerInchY() if screen else 96)


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return `font` scaled by `factor`, semi-bold if asked for."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other
