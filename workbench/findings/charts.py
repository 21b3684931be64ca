"""Pictures of the figures for the page: drawn as SVG, with the reader's own colours for text, and told in words."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from workbench.domain.views import PriorityRow, SentimentCounts, ThemeRow
from workbench.findings.drawing import INK, PAPER, Chart, as_svg, drawing, short, stand_in
from workbench.findings.wording import counted, share

MOST_BARS = 15
_MOODS = (("negative", "#b3441e"), ("neutral", "#8a8f98"), ("positive", "#1f7a8c"), ("not judged", "#cfd3d8"))


def theme_chart(themes: Sequence[ThemeRow], comments: int) -> Chart | None:
    """Return the largest themes as bars, divided by sentiment; None where there are none."""
    shown = list(themes)[:MOST_BARS]
    if not shown:
        return None
    names = [short(theme.name) for theme in shown]
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
    svg = _bars([short(row.statement) for row in shown], shares)
    return Chart(svg, caption, f"{caption}. {told}.")


def _theme_in_words(theme: ThemeRow, comments: int) -> str:
    mood = theme.sentiment
    return (
        f"{theme.name}: {counted(theme.comments, 'comment')} ({share(theme.comments, comments)}), "
        f"{mood.negative:,} negative, {mood.neutral:,} neutral, {mood.positive:,} positive"
    )


def _moods(counts: SentimentCounts) -> tuple[int, int, int, int]:
    return counts.negative, counts.neutral, counts.positive, counts.abstained


def _stacked(names: Sequence[str], parts: Sequence[Sequence[int]], prefix: str) -> str:
    with _drawing(len(names), below=0.35) as (figure, axes):
        starts = [0] * len(names)
        for (name, colour), counts in zip(_MOODS, parts, strict=True):
            axes.barh(range(len(names)), counts, left=starts, color=colour, label=name, edgecolor=PAPER)
            starts = [start + count for start, count in zip(starts, counts, strict=True)]
        for place, total in enumerate(starts):
            axes.text(total, place, f" {total:,}", va="center", color=INK)
        axes.set_xlim(0, 1.12 * max(*starts, 1))
        figure.legend(loc="lower center", ncols=4, frameon=False, labelcolor=INK)
        return _svg(figure, axes, names, prefix)


def _bars(names: Sequence[str], values: Sequence[float]) -> str:
    with _drawing(len(names)) as (figure, axes):
        axes.barh(range(len(names)), values, color=_MOODS[0][1], edgecolor=PAPER)
        for place, value in enumerate(values):
            axes.text(value, place, f" {value:.1f} %", va="center", color=INK)
        axes.set_xlim(0, 112)
        return _svg(figure, axes, names, "priorities")


@contextmanager
def _drawing(bars: int, below: float = 0.0) -> Generator[tuple[Any, Any]]:
    """Yield a figure for so many bars, with room below them (in inches)."""
    height = 0.34 * bars + 0.1 + below
    with drawing(height, (0.36, below / height, 0.63, 1 - below / height)) as drawn:
        yield drawn


def _svg(figure: Any, axes: Any, names: Sequence[str], prefix: str) -> str:
    """Return the drawing with a name beside each bar."""
    axes.set_yticks(range(len(names)), [stand_in(place) for place in range(len(names))], color=INK)
    axes.tick_params(length=0)
    axes.set_xticks([])
    axes.invert_yaxis()
    return as_svg(figure, names, prefix)
