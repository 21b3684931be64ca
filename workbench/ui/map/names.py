"""Where the names of themes are written: beside the crowd they name, where the fewest dots lie, never on each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSizeF

from workbench.ui.map.plane import Plane
from workbench.ui.map.regions import ThemeRegion

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GAP = 3.0
# From afar a name for so many squares as high as it, within bounds; near by so many more a step.
_ROOM_OF_A_NAME, _FEWEST, _MOST_AT_FIRST, _MOST_PER_ZOOM = 105, 6, 16, 10
_SMALLEST_CROWD, _LARGEST_CROWD = 9.0, 60.0
_AWAY = (5.0, 22.0, 44.0, 72.0, 104.0)
_COVERED = 260.0  # a name wholly on dots costs as much as one this far away, in pixels
_SPOT = 7.0  # how much room around the ring of every crowd no name stands on
# Above, below, beside, and in the corners: how far over each edge of the crowd the name's middle stands, and what
# it costs in pixels to stand there rather than above.
_SIDES = np.array(
    [
        (0, -1, 0),
        (0, 1, 3),
        (1, 0, 6),
        (-1, 0, 6),
        (1, -1, 9),
        (-1, -1, 9),
        (1, 1, 9),
        (-1, 1, 9),
    ],
    np.float64,
)


@dataclass(frozen=True)
class Name:
    """A theme's name on the map: where it is written, and the pixel of the crowd it stands for."""

    region: ThemeRegion
    rect: QRectF
    spot: tuple[float, float]


class Crowding:
    """Tells how much of a rectangle of a drawn map is covered by dots; those that are faint do not count."""

    _STEP, _FAINTEST = 4, 0x60

    def __init__(self, picture: NDArray[np.uint32], ratio: float = 1.0) -> None:
        step = max(round(self._STEP * ratio), 1)
        covered = picture[::step, ::step] >> 24 > self._FAINTEST
        self._sums = np.zeros((covered.shape[0] + 1, covered.shape[1] + 1), np.int32)
        covered.cumsum(0, np.int32).cumsum(1, out=self._sums[1:, 1:])

    def covered(self, rects: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the covered part (0 to 1) of each rectangle: (n, 4) of left, top, right, bottom in pixels."""
        high, wide = self._sums.shape[0] - 1, self._sums.shape[1] - 1
        edges = np.rint(rects / self._STEP).astype(np.intp)
        left, right = (np.clip(edges[:, side], 0, wide) for side in (0, 2))
        top, bottom = (np.clip(edges[:, side], 0, high) for side in (1, 3))
        sums = self._sums
        inside = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return inside / np.maximum((bottom - top) * (right - left), 1)


def placed_names(
    regions: Sequence[ThemeRegion],
    plane: Plane,
    size_of: Callable[[ThemeRegion], QSizeF],
    first: str | None = None,
    crowding: Crowding | None = None,
) -> list[Name]:
    """Return where names are written: that of the region `first` before all, then the largest, each if there is room.

    A name never stands over the densest part of its own region. The nearer the view, the more regions are tried.
    """
    shown = [region for region in regions if plane.shows(region.x, region.y)]
    shown.sort(key=lambda region: region.theme != first)
    high = size_of(shown[0]).height() if shown else 1.0
    room = plane.width * plane.height / (_ROOM_OF_A_NAME * high**2)
    usual = min(max(room, _FEWEST), _MOST_AT_FIRST)
    most = round(usual + _MOST_PER_ZOOM * max(plane.zoom - 1, 0))
    tried = list(islice(shown, most))
    names: list[Name] = []
    taken = _spots(tried, plane)
    for region in tried:
        rects, far = _places(region, plane, size_of(region))
        cost = far if crowding is None else far + _COVERED * crowding.covered(rects)
        cost = np.where(_meets(rects, taken), np.inf, cost)
        best = int(cost.argmin())
        if np.isfinite(cost[best]):
            left, top, right, bottom = rects[best].tolist()
            spot = plane.point(region.x, region.y)
            names.append(Name(region, QRectF(left, top, right - left, bottom - top), spot))
            taken = np.concatenate([taken, rects[best : best + 1]])
    return names


def _places(
    region: ThemeRegion, plane: Plane, size: QSizeF
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where a name could stand around its crowd, (n, 4), and how far that is; upon it, infinitely."""
    spot = np.array(plane.point(region.x, region.y))
    crowd = np.clip(np.array(region.reach) * plane.scale, _SMALLEST_CROWD, _LARGEST_CROWD)
    half = np.array((size.width(), size.height())) / 2
    away = np.repeat(np.array(_AWAY), len(_SIDES))[:, None]
    sides = np.tile(_SIDES, (len(_AWAY), 1))
    middles = spot + sides[:, :2] * (crowd + half + away)
    room = np.maximum(np.array((plane.width, plane.height)) - half - _GAP, half + _GAP)
    middles = np.clip(middles, half + _GAP, room)
    rects = np.hstack([middles - half, middles + half])
    own = np.array([[*(spot - crowd), *(spot + crowd)]])
    return rects, np.where(_meets(rects, own, gap=0.0), np.inf, away[:, 0] + sides[:, 2])


def _spots(regions: Sequence[ThemeRegion], plane: Plane) -> NDArray[np.float64]:
    """Return the little squares (n, 4) in which the lines from names end."""
    points = [plane.point(region.x, region.y) for region in regions]
    middles = np.array(points, np.float64).reshape(-1, 2)
    return np.hstack([middles - _SPOT, middles + _SPOT])


def _meets(rects: NDArray[np.float64], taken: NDArray[np.float64], gap: float = _GAP) -> NDArray[np.bool_]:
    """Return for each rectangle whether it comes nearer than `gap` to one that is taken."""
    one, other = rects[:, None, :], taken[None, :, :]
    apart = (one[..., :2] >= other[..., 2:] + gap) | (one[..., 2:] <= other[..., :2] - gap)
    return np.any(~apart.any(axis=-1), axis=-1, keepdims=True)[:, 0]
