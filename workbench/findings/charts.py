"""Pictures of the figures for the page: drawn as SVG, with the reader's own colours for text, and told in words."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from io import StringIO
from typing import Any
from unicodedata import east_asian_width

from workbench.domain.views import PriorityRow, SentimentCounts, ThemeRow
from workbench.findings.wording import counted, share

MOST_BARS = 15
_INK = "#010203"  # stands for the colour of the reader's text, and is replaced by it
_PAPER = "#fffefd"
_MOODS = (("negative", "#b3441e"), ("neutral", "#8a8f98"), ("positive", "#1f7a8c"), ("not judged", "#cfd3d8"))
_LONGEST_NAME = 40
_SETTINGS = {
    "svg.fonttype": "none",
    "svg.hashsalt": "voc",
    "text.parse_math": False,
    "font.family": "sans-serif",
}
_NO_MARKS: dict[str, Any] = {"Date": None, "Creator": None, "Format": None, "Type": None}


@dataclass(frozen=True)
class Chart:
    """A picture as the text of an `svg` element, what it shows in a line, and all it says in words."""

    svg: str
    caption: str
    told: str


def theme_chart(themes: Sequence[ThemeRow], comments: int) -> Chart | None:
    """Return the largest themes as bars, divided by sentiment; None where there are none."""
    shown = list(themes)[:MOST_BARS]
    if not shown:
        return None
    names = [_short(theme.name) for theme in shown]
    parts = [[_moods(theme.sentiment)[place] for theme in shown] for place in range(len(_MOODS))]
    caption = "Comments by theme, divided by sentiment"
    if len(themes) > len(shown):
        caption = f"{caption} (the {len(shown)} largest of {len(themes)} themes)"
    told = "; ".join(_theme_in_words(theme, comments) for theme in shown)
    return Chart(_stacked(names, parts, "themes"), caption, f"{caption}. {told}.")


def priority_chart(priorities: Sequence[PriorityRow]) -> Chart | None:
    """Return how large a part of each priority's judged comments is negative; None where nothing was judged."""
    shown = [row for row in priorities if row.negative_share is not None][:MOST_BARS]
    if not shown:
        return None
    caption = "Negative part of the judged comments behind each priority"
    shares = [100 * (row.negative_share or 0) for row in shown]
    told = "; ".join(f"{row.statement}: {value:.1f} %" for row, value in zip(shown, shares, strict=True))
    svg = _bars([_short(row.statement) for row in shown], shares)
    return Chart(svg, caption, f"{caption}. {told}.")


def _theme_in_words(theme: ThemeRow, comments: int) -> str:
    mood = theme.sentiment
    return (
        f"{theme.name}: {counted(theme.comments, 'comment')} ({share(theme.comments, comments)}), "
        f"{mood.negative:,} negative, {mood.neutral:,} neutral, {mood.positive:,} positive"
    )


def _moods(counts: SentimentCounts) -> tuple[int, int, int, int]:
    return counts.negative, counts.neutral, counts.positive, counts.abstained


def _short(name: str) -> str:
    """Return a name that fits beside its bar; a character of a broad script takes two places."""
    width = 0
    for place, character in enumerate(name):
        width += 2 if east_asian_width(character) in "WF" else 1
        if width > _LONGEST_NAME:
            return name[: place - 1].rstrip() + "…"
    return name


def _stacked(names: Sequence[str], parts: Sequence[Sequence[int]], prefix: str) -> str:
    with _drawing(len(names), below=0.35) as (figure, axes):
        starts = [0] * len(names)
        for (name, colour), counts in zip(_MOODS, parts, strict=True):
            axes.barh(range(len(names)), counts, left=starts, color=colour, label=name, edgecolor=_PAPER)
            starts = [start + count for start, count in zip(starts, counts, strict=True)]
        for place, total in enumerate(starts):
            axes.text(total, place, f" {total:,}", va="center", color=_INK)
        axes.set_xlim(0, 1.12 * max(*starts, 1))
        figure.legend(loc="lower center", ncols=4, frameon=False, labelcolor=_INK)
        return _svg(figure, axes, names, prefix)


def _bars(names: Sequence[str], values: Sequence[float]) -> str:
    with _drawing(len(names)) as (figure, axes):
        axes.barh(range(len(names)), values, color=_MOODS[0][1], edgecolor=_PAPER)
        for place, value in enumerate(values):
            axes.text(value, place, f" {value:.1f} %", va="center", color=_INK)
        axes.set_xlim(0, 112)
        return _svg(figure, axes, names, "priorities")


@contextmanager
def _drawing(bars: int, below: float = 0.0) -> Generator[tuple[Any, Any]]:
    """Yield a figure for so many bars, with room below them (in inches), under settings of our own."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    plain: Any = mpl
    height = 0.34 * bars + 0.1 + below
    with plain.rc_context(_SETTINGS):
        figure: Any = Figure(figsize=(9, height))
        figure.patch.set_visible(False)
        yield figure, figure.add_axes((0.36, below / height, 0.63, 1 - below / height))


def _svg(figure: Any, axes: Any, names: Sequence[str], prefix: str) -> str:
    """Return the drawing; names are put in last, so that no font of this machine decides how they look."""
    axes.set_yticks(range(len(names)), [_stand_in(place) for place in range(len(names))], color=_INK)
    axes.tick_params(length=0)
    axes.set_xticks([])
    axes.invert_yaxis()
    axes.patch.set_visible(False)
    for spine in axes.spines.values():
        spine.set_visible(False)
    stream = StringIO()
    figure.savefig(stream, format="svg", metadata=_NO_MARKS)
    svg = _for_page(stream.getvalue(), prefix)
    for place, name in enumerate(names):
        svg = svg.replace(f">{_stand_in(place)}</text>", f">{escape(name)}</text>")
    return svg


def _stand_in(place: int) -> str:
    return f"name-{place}-here"


def _for_page(document: str, prefix: str) -> str:
    """Return the `svg` element alone, its ids apart from those of other pictures, its ink the reader's."""
    svg = document[document.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*|<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\bid="', f'id="{prefix}-', svg)
    svg = svg.replace("url(#", f"url(#{prefix}-").replace('href="#', f'href="#{prefix}-')
    svg = svg.replace(_INK, "currentColor").replace(_PAPER, "var(--paper)")
    return re.sub(r'width="[^"]+pt" height="[^"]+pt"', 'width="100%"', svg, count=1)
