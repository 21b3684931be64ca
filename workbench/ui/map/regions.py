"""Where themes lie on the map, and which of their names can be written without covering each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSizeF

from workbench.ui.map.plane import Plane

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.services.map import Places

_CELLS = 24
_GAP = 3.0
_FIRST_LABELS, _LABELS_PER_ZOOM = 24, 12


@dataclass(frozen=True)
class ThemeRegion:
    """A theme on the map: (x, y) is where its comments lie densest, `comments` how many lie on the map at all."""

    theme: str
    x: float
    y: float
    comments: int


def theme_regions(places: Places) -> list[ThemeRegion]:
    """Return the regions of all themes, those of most comments first."""
    found: list[ThemeRegion] = []
    for code, theme in enumerate(places.themes.values):
        members = np.flatnonzero(places.themes.codes == code)
        if theme and len(members):
            x, y = densest(places.x[members], places.y[members], places.comments[members])
            found.append(ThemeRegion(theme, x, y, int(places.comments[members].sum())))
    return sorted(found, key=lambda region: (-region.comments, region.theme))


def densest(x: NDArray[np.float32], y: NDArray[np.float32], weight: NDArray[np.int32]) -> tuple[float, float]:
    """Return the middle of the places (n) in the most crowded ninth part of a grid over them.

    A cell counts with its eight neighbours, so that a crowd cut in two by the grid is not overlooked.
    """
    if min(np.ptp(x), np.ptp(y)) <= 0:
        return float(np.median(x)), float(np.median(y))
    grid, across, upright = np.histogram2d(x, y, bins=_CELLS, weights=weight)
    ringed = np.pad(grid, 1)
    crowd = sum(
        (ringed[i : i + _CELLS, j : j + _CELLS] for i in range(3) for j in range(3)), np.zeros_like(grid)
    )
    column, row = np.unravel_index(int(crowd.argmax()), crowd.shape)
    near_x = (x >= across[max(column - 1, 0)]) & (x <= across[min(column + 2, _CELLS)])
    near_y = (y >= upright[max(row - 1, 0)]) & (y <= upright[min(row + 2, _CELLS)])
    near = near_x & near_y
    return float(np.average(x[near], weights=weight[near])), float(np.average(y[near], weights=weight[near]))


def placed_labels(
    regions: Sequence[ThemeRegion],
    plane: Plane,
    size_of: Callable[[ThemeRegion], QSizeF],
    first: str | None = None,
) -> list[tuple[ThemeRegion, QRectF]]:
    """Return where names are written: the region `first` before all, then the largest, each if there is room.

    A name stands over its region or, where another stands there, a little above or below. The nearer the view,
    the more regions are tried.
    """
    shown = [region for region in regions if plane.shows(region.x, region.y)]
    shown.sort(key=lambda region: region.theme != first)
    most = round(_FIRST_LABELS + _LABELS_PER_ZOOM * max(plane.zoom - 1, 0))
    taken: list[tuple[ThemeRegion, QRectF]] = []
    for region in islice(shown, most):
        free = next((rect for rect in _around(region, plane, size_of(region)) if _is_free(rect, taken)), None)
        if free is not None:
            taken.append((region, free))
    return taken


def _around(region: ThemeRegion, plane: Plane, size: QSizeF) -> Iterator[QRectF]:
    across, down = plane.point(region.x, region.y)
    for steps in (0.0, -1.0, 1.0):
        middle = down + steps * (size.height() + _GAP)
        rect = QRectF(across - size.width() / 2, middle - size.height() / 2, size.width(), size.height())
        yield _kept_in(rect, plane)


def _kept_in(rect: QRectF, plane: Plane) -> QRectF:
    """Return the rectangle moved so far that it can be seen whole, where there is room."""
    left = min(max(rect.left(), _GAP), max(plane.width - rect.width() - _GAP, _GAP))
    top = min(max(rect.top(), _GAP), max(plane.height - rect.height() - _GAP, _GAP))
    return QRectF(left, top, rect.width(), rect.height())


def _is_free(rect: QRectF, taken: Iterable[tuple[ThemeRegion, QRectF]]) -> bool:
    wide = rect.adjusted(-_GAP, -_GAP, _GAP, _GAP)
    return not any(wide.intersects(other) for _, other in taken)
