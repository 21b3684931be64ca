"""Where themes lie on the map: the place where the comments of each lie densest, and how far that crowd reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.services.map import Places

_CELLS = 24


@dataclass(frozen=True)
class ThemeRegion:
    """A theme on the map: (x, y) is where its comments lie densest, `comments` how many lie on the map at all.

    `reach` is how far that crowd goes to each side, across and upright, in units of the map.
    """

    theme: str
    x: float
    y: float
    comments: int
    reach: tuple[float, float] = (0.0, 0.0)


def theme_regions(places: Places) -> list[ThemeRegion]:
    """Return the regions of all themes, those of most comments first."""
    found: list[ThemeRegion] = []
    mixed = dict(places.themes.mixed)
    for code, theme in enumerate(places.themes.values):
        members = np.flatnonzero(places.themes.codes == code)
        if theme and len(members):
            weight = places.comments[members]
            x, y, *reach = densest(places.x[members], places.y[members], weight)
            comments = int(weight.sum()) + mixed.get(theme, 0)
            found.append(ThemeRegion(theme, x, y, comments, (reach[0], reach[1])))
    return sorted(found, key=lambda region: (-region.comments, region.theme))


def densest(
    x: NDArray[np.float32], y: NDArray[np.float32], weight: NDArray[np.int32]
) -> tuple[float, float, float, float]:
    """Return the middle of the places (n) in the most crowded ninth part of a grid over them, and its reach.

    A cell counts with its eight neighbours, so that a crowd cut in two by the grid is not overlooked.
    """
    if min(np.ptp(x), np.ptp(y)) <= 0:
        return float(np.median(x)), float(np.median(y)), 0.0, 0.0
    grid, across, upright = np.histogram2d(x, y, bins=_CELLS, weights=weight)
    ringed = np.pad(grid, 1)
    crowd = sum(
        (ringed[i : i + _CELLS, j : j + _CELLS] for i in range(3) for j in range(3)), np.zeros_like(grid)
    )
    column, row = np.unravel_index(int(crowd.argmax()), crowd.shape)
    near_x = (x >= across[max(column - 1, 0)]) & (x <= across[min(column + 2, _CELLS)])
    near_y = (y >= upright[max(row - 1, 0)]) & (y <= upright[min(row + 2, _CELLS)])
    near = near_x & near_y
    middle = [float(np.average(each[near], weights=weight[near])) for each in (x, y)]
    return middle[0], middle[1], float(np.ptp(x[near])) / 2, float(np.ptp(y[near])) / 2
