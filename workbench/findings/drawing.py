"""What all pictures of the report share: a figure without edges, put into the page as SVG with the reader's own ink.

A picture is made with a stand-in for each name, and the names are put in last as text of the drawing: no font of this
machine decides how they look, and every script is joined and turned by whatever shows it.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from importlib import import_module
from io import StringIO
from typing import Any
from unicodedata import east_asian_width

INK = "#010203"  # stands for the colour of the reader's text, and is replaced by it
PAPER = "#fffefd"
WIDTH = 9.0  # inches
_LONGEST_NAME = 40
_SETTINGS = {
    "svg.fonttype": "none",
    "svg.hashsalt": "voc",
    "text.parse_math": False,
    "font.family": "sans-serif",
}
_NO_MARKS: dict[str, Any] = {"Date": None, "Creator": None, "Format": None, "Type": None}
_POINTS = 72
_ALONE = '<svg role="img" font-family="sans-serif" style="background: #ffffff" width="{width}" '


@dataclass(frozen=True)
class Chart:
    """A picture as the text of an `svg` element, what it shows in a line, and all it says in words."""

    svg: str
    caption: str
    told: str

    def alone(self) -> str:
        """Return the picture as a file of its own: dark ink on white paper."""
        svg = self.svg.replace("currentColor", "#1b1f24").replace("var(--paper)", "#ffffff")
        svg = svg.replace("<svg ", _ALONE.format(width=round(WIDTH * _POINTS)), 1).replace(
            ' width="100%"', "", 1
        )
        told = f"<title>{escape(self.caption)}</title><desc>{escape(self.told)}</desc>"
        return svg.replace(">", f">{told}", 1) + "\n"


@dataclass(frozen=True)
class Picture:
    """A chart with the heading of the report it stands under and the name of its file."""

    heading: str
    name: str
    chart: Chart


def load() -> None:
    """Load what draws, which takes half a second and more; a picture does so by itself where nobody did."""
    for module in ("matplotlib.figure", "matplotlib.backends.backend_svg"):
        import_module(module)


@contextmanager
def drawing(height: float, place: tuple[float, float, float, float]) -> Generator[tuple[Any, Any]]:
    """Yield a figure of so many inches and its axes, at `place` (left, bottom, width, height, as parts of it)."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    plain: Any = mpl
    with plain.rc_context(_SETTINGS):
        figure: Any = Figure(figsize=(WIDTH, height))
        figure.patch.set_visible(False)
        axes: Any = figure.add_axes(place)
        axes.patch.set_visible(False)
        for spine in axes.spines.values():
            spine.set_visible(False)
        yield figure, axes


def stand_in(place: int) -> str:
    """Return what is drawn where a name will stand."""
    return f"name-{place}-here"


def as_svg(figure: Any, names: Sequence[str], prefix: str) -> str:
    """Return the figure as an `svg` element, its ids apart from those of other pictures by `prefix`."""
    stream = StringIO()
    figure.savefig(stream, format="svg", metadata=_NO_MARKS)
    svg = _for_page(stream.getvalue(), prefix)
    for place, name in enumerate(names):
        svg = svg.replace(f">{stand_in(place)}</text>", f">{escape(name)}</text>")
    return svg


def short(name: str) -> str:
    """Return a name that fits beside its bar; a character of a broad script takes two places."""
    width = 0
    for place, character in enumerate(name):
        width += 2 if east_asian_width(character) in "WF" else 1
        if width > _LONGEST_NAME:
            return name[: place - 1].rstrip() + "…"
    return name


def _for_page(document: str, prefix: str) -> str:
    """Return the `svg` element alone, its ink the reader's."""
    svg = document[document.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*|<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\bid="', f'id="{prefix}-', svg)
    svg = svg.replace("url(#", f"url(#{prefix}-").replace('href="#', f'href="#{prefix}-')
    svg = svg.replace(INK, "currentColor").replace(PAPER, "var(--paper)")
    return re.sub(r'width="[^"]+pt" height="[^"]+pt"', 'width="100%"', svg, count=1)
