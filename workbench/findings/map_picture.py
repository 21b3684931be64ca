"""The map as a picture of the report: every unique text a dot, the largest themes by the numbers they have there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.domain.views import ThemeRow
from workbench.findings.drawing import INK, PAPER, WIDTH, Chart, as_svg, drawing, short, stand_in
from workbench.findings.wording import counted, share

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NUMBERS = 15
FEWEST_TEXTS = 50
_LOWEST, _HIGHEST = 2.5, 6.5  # inches the map itself is high
_COLUMNS = 3
_COLOURS = ("#0b6e8f", "#b3441e", "#4f7a28", "#8a4fb0", "#b07d00", "#c0407a", "#3f5fc0", "#7a5a3a")
_REST = "#a9afb6"
_DOTS_PER_INCH = 160
_APART = 0.3  # inches: how far the middles of two numbers lie from each other at least
_LINE = 0.3  # inches: from one name to the next
_EDGE = 0.15


def map_chart(
    x: NDArray[Any], y: NDArray[Any], of_theme: Sequence[str], themes: Sequence[ThemeRow]
) -> Chart | None:
    """Return the map; None where fewer than FEWEST_TEXTS have a place on it.

    `x`, `y` and `of_theme` (a theme's id, "" for none or several) tell of each of n texts; `themes` are those of the
    report in its order.
    """
    import numpy as np

    if len(x) < FEWEST_TEXTS:
        return None
    ids = np.array(of_theme, dtype=object)
    shown = list(themes)[:MOST_NUMBERS]
    caption = (
        f"Map of {counted(len(x), 'dot')}: a dot is a unique text, a letter and its copies are one; what lies close "
        "together says something alike"
    )
    if len(themes) > len(shown):
        caption = f"{caption} (numbers: the {len(shown)} largest of {counted(len(themes), 'theme')})"
    members = [np.flatnonzero(ids == theme.id) for theme in shown]
    told = "; ".join(
        f"{number} {theme.name}: {counted(len(own), 'dot')} ({share(len(own), len(x))})"
        for number, (theme, own) in enumerate(zip(shown, members, strict=True), start=1)
    )
    svg = _drawn(_in_inches(np.column_stack([x, y]).astype(float)), members, [theme.name for theme in shown])
    return Chart(svg, caption, f"{caption}. {told}.")


def _in_inches(points: NDArray[Any]) -> NDArray[Any]:
    """Return places on the picture, as far apart as on the map, with (0, 0) at the left of its lower edge."""
    points = points - points.min(axis=0)
    width, height = (float(side) or 1.0 for side in points.max(axis=0))
    inside = WIDTH - 2 * _EDGE
    scale = min(inside / width, _HIGHEST / height)
    return points * scale + (_EDGE + (inside - width * scale) / 2, _EDGE)


def _drawn(points: NDArray[Any], members: Sequence[NDArray[Any]], names: Sequence[str]) -> str:
    import numpy as np

    lines = -(-len(names) // _COLUMNS)
    below = lines * _LINE + _EDGE
    upper = max(_LOWEST, float(points[:, 1].max()) + _EDGE)
    height = upper + below
    with drawing(height, (0, below / height, 1, upper / height)) as (figure, axes):
        size = max(1.0, min(14.0, 12_000 / len(points)))
        rest = np.setdiff1d(np.arange(len(points)), np.concatenate([*members, np.array([], int)]))
        _dots(axes, points[rest], _REST, size)
        for place, own in enumerate(members):
            _dots(axes, points[own], _colour(place), size)
        axes.set(xlim=(0, WIDTH), ylim=(0, upper), xticks=[], yticks=[])
        for place, left, bottom in _places(points, members):
            axes.text(left, bottom, str(place + 1), **_disc(place))
        for place in range(len(names)):
            column, line = divmod(place, lines)
            left, bottom = (column + 0.04) / _COLUMNS, (below - (line + 0.5) * _LINE) / height
            figure.text(left, bottom, str(place + 1), **_disc(place))
            figure.text(left + 0.02, bottom, stand_in(place), va="center", color=INK)
        figure.set_dpi(_DOTS_PER_INCH)
        return as_svg(figure, [short(name) for name in names], "map")


def _dots(axes: Any, points: NDArray[Any], colour: str, size: float) -> None:
    """Draw dots as pixels: as shapes, 50,000 of them would open in no program."""
    axes.scatter(*points.T, s=size, c=colour, alpha=0.55, linewidths=0, rasterized=True)


def _places(points: NDArray[Any], members: Sequence[NDArray[Any]]) -> Iterator[tuple[int, float, float]]:
    """Yield where each theme's number stands: on the text nearest to its middle that is not under another number."""
    import numpy as np

    taken = np.empty((0, 2))
    for place, own in enumerate(members):
        if not len(own):
            continue
        inside = points[own]
        order = np.argsort(((inside - np.median(inside, axis=0)) ** 2).sum(axis=1), kind="stable")
        free = (spot for spot in inside[order] if (abs(taken - spot).max(axis=1) > _APART).all())
        chosen = next(free, inside[order[0]])
        taken = np.vstack([taken, chosen])
        yield place, float(chosen[0]), float(chosen[1])


def _colour(place: int) -> str:
    return _COLOURS[place % len(_COLOURS)]


def _disc(place: int) -> dict[str, Any]:
    """Return how the number of a theme is written."""
    edge = {"boxstyle": "round,pad=0.25", "facecolor": PAPER, "edgecolor": _colour(place)}
    return {"ha": "center", "va": "center", "color": INK, "weight": "bold", "bbox": edge}
