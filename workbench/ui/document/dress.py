"""How a document looks: the window's colours and letters, at the size of a page to read."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QFont, QFontInfo

from workbench.ui.look.fonts import sized
from workbench.ui.look.tokens import Look

ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
READING_SIZE = 1.12
_LONGEST_LINE = 47
"""Times the size of a letter: some 95 letters, and room for a table of eight columns."""

# Sizes of letters stay those of the tags, so that another zoom is another font and nothing else.
_SHEET = Template(
    """
h1 { margin-top: 4px; margin-bottom: 14px; }
h2 { margin-top: 34px; margin-bottom: 10px; }
h3 { margin-top: 22px; margin-bottom: 6px; }
p { margin-top: 0; margin-bottom: 10px; line-height: 128%; }
li { margin-bottom: 5px; line-height: 128%; }
ul, ol { margin-top: 0; margin-bottom: 12px; }
blockquote { margin-top: 10px; margin-bottom: 4px; margin-left: 26px; margin-right: 26px; }
a { color: $accent; text-decoration: underline; }
code { color: $quiet; }
pre { background-color: $track; margin-top: 6px; margin-bottom: 12px; }
.picture { line-height: 100%; margin-top: 6px; margin-bottom: 4px; }
img { max-width: 100%; }
.caption { color: $quiet; margin-bottom: 20px; }
table { border-collapse: collapse; border: 1px solid $line; margin-top: 8px; margin-bottom: 16px; }
th { background-color: $track; padding: 5px 9px; border: 1px solid $line; text-align: left; }
td { padding: 5px 9px; border: 1px solid $line; }
"""
)


def document_sheet(look: Look) -> str:
    """Return the style sheet of a document."""
    colours = look.colours
    return _SHEET.substitute(
        quiet=colours.quiet, accent=colours.accent, line=colours.line, track=colours.track
    )


def document_font(font: QFont, zoom: float) -> QFont:
    """Return the letters of a document from those of the window."""
    return sized(font, READING_SIZE * zoom)


def widest_column(letters: QFont) -> int:
    """Return how wide, in pixels, a column of text may be before it is hard to find the next line."""
    return round(QFontInfo(letters).pixelSize() * _LONGEST_LINE)


def next_zoom(zoom: float, steps: int) -> float:
    """Return the zoom `steps` up (or down, where negative) on the ladder."""
    nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - zoom))
    return ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
