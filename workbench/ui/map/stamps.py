"""Small pictures of one dot: which pixels around its middle a shape of a radius covers, and how much."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from workbench.ui.charts.categories import Shape

LEVELS = 16
_FINE = 5
_FAINTEST = 3
_Inside = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.bool_]]

_SHAPES: dict[Shape, _Inside] = {
    "circle": lambda x, y: x * x + y * y <= 1,
    "square": lambda x, y: (np.abs(x) <= 0.84) & (np.abs(y) <= 0.84),
    "triangle": lambda x, y: (y <= 0.75) & (y >= 1.9 * np.abs(x) - 1.05),
    "diamond": lambda x, y: np.abs(x) + np.abs(y) <= 1.2,
    "wedge": lambda x, y: (y >= -0.75) & (y <= 1.05 - 1.9 * np.abs(x)),
    "cross": lambda x, y: (
        (np.minimum(np.abs(x), np.abs(y)) <= 0.36) & (np.maximum(np.abs(x), np.abs(y)) <= 1)
    ),
    "bar": lambda x, y: (np.abs(x) <= 1.1) & (np.abs(y) <= 0.55),
    "ring": lambda x, y: (x * x + y * y <= 1) & (x * x + y * y >= 0.25),
}


@lru_cache(maxsize=256)
def stamp(shape: Shape, radius: float) -> list[tuple[int, int, int]]:
    """Return (right, down, level) of every pixel a dot covers; `level` is 1 to 15, the faintest first.

    Faint edges come first so that the middles of neighbours, drawn later, are not eaten away by them.
    """
    reach = int(np.ceil(radius * 1.2 + 0.5))
    fine = (np.arange(-reach * _FINE - _FINE // 2, reach * _FINE + _FINE // 2 + 1)) / _FINE
    x, y = np.meshgrid(fine / radius, fine / radius)
    side = 2 * reach + 1
    covered = _SHAPES[shape](x, y).reshape(side, _FINE, side, _FINE).mean(axis=(1, 3))
    levels = np.rint(covered * (LEVELS - 1)).astype(int)
    found = [
        (right - reach, down - reach, int(levels[down, right]))
        for down, right in np.argwhere(levels >= _FAINTEST).tolist()
    ]
    return sorted(found, key=lambda pixel: pixel[2])
