"""The part of the map that is seen: moves, zooms, and turns places into points of the canvas and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MARGIN = 0.06
_SMALLEST_EXTENT = 1e-6
_DEEPEST, _WIDEST = 400.0, 0.5


@dataclass(frozen=True)
class Box:
    """A rectangle of the map, its y upwards."""

    left: float
    right: float
    low: float
    high: float

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        return (
            (self.left, self.low),
            (self.right, self.low),
            (self.right, self.high),
            (self.left, self.high),
        )


@dataclass(frozen=True)
class Plane:
    """A view of `width` by `height` pixels, centred on (x, y), `scale` pixels to a unit of the map.

    `whole` is the scale at which everything can be seen: zooming is bounded by it.
    """

    width: float
    height: float
    x: float
    y: float
    scale: float
    whole: float

    @classmethod
    def fitting(cls, width: float, height: float, box: Box) -> Plane:
        """Return the view that just shows all of `box`."""
        across = max(box.right - box.left, _SMALLEST_EXTENT) * (1 + 2 * _MARGIN)
        upright = max(box.high - box.low, _SMALLEST_EXTENT) * (1 + 2 * _MARGIN)
        scale = min(width / across, height / upright)
        return cls(width, height, (box.left + box.right) / 2, (box.low + box.high) / 2, scale, scale)

    @property
    def zoom(self) -> float:
        """How much larger everything is than where all is seen."""
        return self.scale / self.whole

    @property
    def box(self) -> Box:
        """The part of the map that is seen."""
        across, upright = self.width / self.scale / 2, self.height / self.scale / 2
        return Box(self.x - across, self.x + across, self.y - upright, self.y + upright)

    def across(self, xs: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the pixels from the left edge of these places."""
        return (xs - self.x) * self.scale + self.width / 2

    def down(self, ys: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the pixels from the upper edge of these places."""
        return (self.y - ys) * self.scale + self.height / 2

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel of one place."""
        return (x - self.x) * self.scale + self.width / 2, (self.y - y) * self.scale + self.height / 2

    def place(self, across: float, down: float) -> tuple[float, float]:
        """Return the place under a pixel."""
        return (across - self.width / 2) / self.scale + self.x, self.y - (down - self.height / 2) / self.scale

    def moved(self, across: float, down: float) -> Plane:
        """Return the view after what is seen moved by so many pixels."""
        return replace(self, x=self.x - across / self.scale, y=self.y + down / self.scale)

    def zoomed(self, factor: float, at: tuple[float, float] | None = None) -> Plane:
        """Return the view `factor` times as near; the place under the pixel `at` (the middle) stays."""
        across, down = at or (self.width / 2, self.height / 2)
        scale = min(max(self.scale * factor, self.whole * _WIDEST), self.whole * _DEEPEST)
        x, y = self.place(across, down)
        nearer = replace(self, scale=scale)
        moved_x, moved_y = nearer.place(across, down)
        return replace(nearer, x=self.x + x - moved_x, y=self.y + y - moved_y)

    def resized(self, width: float, height: float) -> Plane:
        """Return the view on a canvas of another size; the middle stays."""
        return replace(self, width=width, height=height)

    def centred(self, x: float, y: float) -> Plane:
        return replace(self, x=x, y=y)

    def shows(self, x: float, y: float) -> bool:
        """Whether a place can be seen."""
        across, down = self.point(x, y)
        return 0 <= across < self.width and 0 <= down < self.height
