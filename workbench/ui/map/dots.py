"""The dots of a map as arrays, and the one thing drawn for every frame: all of them, into a picture.

A graphics item for each of 100,000 dots, or one path through all of them, takes a second a frame. Here every pixel
a dot covers is one assignment of a whole array, so that a frame takes some milliseconds (benchmarks/map.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.ui.charts.categories import Ink, rgb
from workbench.ui.map.plane import Box, Plane
from workbench.ui.map.stamps import LEVELS, stamp

if TYPE_CHECKING:
    from workbench.services.map import Places

_SIZE_POWER, _STEPS, _LARGEST_STEP = 0.35, 3, 8
_SMALLEST, _LARGEST = 1.05, 6.5
_SHAPES_FROM = 3.2
_COVERED = 1.6
_CLICK = 9.0


@dataclass(frozen=True)
class Frame:
    """How dots are drawn: the ink of each code, and with which strength those outside the selection."""

    inks: tuple[Ink, ...]
    ratio: float = 1.0
    scale: float = 1.0
    faintness: float = 0.16


class Dots:
    """`n` dots, large ones first, else in an order that has nothing to do with what they say: no kind is always on top.

    `order` (n) holds the positions in the places they come from; `codes` (n) their ink; `chosen` (n) who is drawn full.
    """

    def __init__(self, places: Places) -> None:
        count = len(places.texts)
        sizes = _STEPS * np.log2(np.maximum(places.comments, 1).astype(np.float64) ** _SIZE_POWER)
        steps = np.minimum(np.rint(sizes), _LARGEST_STEP).astype(np.int8)
        shuffled = np.random.default_rng(0).permutation(count)
        self.order = shuffled[np.argsort(-steps[shuffled], kind="stable")]
        self._steps = steps[self.order]
        self.x, self.y = places.x[self.order], places.y[self.order]
        self.first, self.texts = places.first[self.order], places.texts[self.order]
        self.codes = np.zeros(count, np.int32)
        self.chosen = np.ones(count, np.bool_)

    def __len__(self) -> int:
        return len(self.x)

    @property
    def box(self) -> Box:
        """The smallest rectangle around all dots."""
        if not len(self):
            return Box(-1, 1, -1, 1)
        return Box(*(float(edge) for edge in (self.x.min(), self.x.max(), self.y.min(), self.y.max())))

    def colour(self, codes: NDArray[np.int32]) -> None:
        """Give each place (in the places' order) its ink."""
        self.codes = codes[self.order]

    def choose(self, texts: NDArray[np.int64] | None) -> None:
        """Draw the dots of these texts full and the others faint; None draws all full."""
        self.chosen = np.ones(len(self), np.bool_) if texts is None else np.isin(self.texts, texts)

    def radius(self, plane: Plane, scale: float = 1.0) -> float:
        """Return the radius in pixels of a dot of one comment: more where there are fewer, and nearer by."""
        usual = float(np.clip(105 / np.sqrt(max(len(self), 1)), _SMALLEST, 3.6))
        return float(np.clip(usual * plane.zoom**0.45, _SMALLEST, _LARGEST)) * scale

    def nearest(self, plane: Plane, across: float, down: float) -> int | None:
        """Return the dot at a pixel of the canvas, or None where none is near."""
        if not len(self):
            return None
        far = (plane.across(self.x) - across) ** 2 + (plane.down(self.y) - down) ** 2
        far = np.where(self.chosen, far, far + 4)
        found = int(far.argmin())
        return found if far[found] <= max(_CLICK, self.radius(plane) + 3) ** 2 else None

    def _most_room(self, plane: Plane, frame: Frame) -> float:
        """Return the largest radius at which the dots that are seen still leave each other room."""
        seen = plane.box
        count = np.count_nonzero(
            (self.x >= seen.left) & (self.x <= seen.right) & (self.y >= seen.low) & (self.y <= seen.high)
        )
        pixels = plane.width * plane.height * frame.ratio**2
        return max(_SMALLEST, float(np.sqrt(_COVERED * pixels / np.pi / max(int(count), 1))))

    def draw(self, plane: Plane, frame: Frame) -> NDArray[np.uint32]:
        """Return the picture, (height, width) of premultiplied ARGB, at `frame.ratio` pixels to one of the canvas."""
        height, width = round(plane.height * frame.ratio), round(plane.width * frame.ratio)
        radius = min(self.radius(plane, frame.scale) * frame.ratio, self._most_room(plane, frame))
        reach = int(np.ceil(radius * 2 ** (_LARGEST_STEP / _STEPS) * 1.2)) + 2
        margin = 2 * reach
        row = width + 2 * margin
        across = np.rint(plane.across(self.x) * frame.ratio).astype(np.intp)
        down = np.rint(plane.down(self.y) * frame.ratio).astype(np.intp)
        is_seen = (across > -reach) & (across < width + reach) & (down > -reach) & (down < height + reach)
        middles = (down + margin) * row + (across + margin)
        picture = np.zeros((height + 2 * margin) * row, np.uint16)
        for is_chosen, strength in ((False, len(frame.inks)), (True, 0)):
            drawn = np.flatnonzero(is_seen & (self.chosen == is_chosen))
            levels = ((self.codes[drawn] + strength) * LEVELS).astype(np.uint16)
            for part, size in self._parts(drawn, radius):
                _press(picture, row, middles[drawn[part]], levels[part], size, frame.inks)
        rows = picture.reshape(height + 2 * margin, row)
        inner = rows[margin : margin + height, margin : margin + width]
        return colour_table(frame).take(inner, mode="clip")

    def _parts(self, drawn: NDArray[np.intp], radius: float) -> list[tuple[slice, float]]:
        """Return the stretches of `drawn` of one size each, with their radius."""
        steps = self._steps[drawn]
        edges = [0, *(np.flatnonzero(np.diff(steps)) + 1).tolist(), len(steps)]
        return [
            (slice(start, end), round(radius * 2 ** (int(steps[start]) / _STEPS), 1))
            for start, end in pairwise(edges)
            if end > start
        ]


def _press(
    picture: NDArray[np.uint16],
    row: int,
    middles: NDArray[np.intp],
    levels: NDArray[np.uint16],
    radius: float,
    inks: tuple[Ink, ...],
) -> None:
    """Put a dot of `radius` around each of `middles`; where there is room for shapes, each ink has its own."""
    if radius < _SHAPES_FROM:
        _press_shape(picture, row, middles, levels, stamp("circle", radius))
        return
    codes = levels // LEVELS % len(inks)
    met: list[int] = np.unique(codes).tolist()
    for code in met:
        same = codes == code
        _press_shape(picture, row, middles[same], levels[same], stamp(inks[code].shape, radius))


def _press_shape(
    picture: NDArray[np.uint16],
    row: int,
    middles: NDArray[np.intp],
    levels: NDArray[np.uint16],
    pixels: list[tuple[int, int, int]],
) -> None:
    for right, down, level in pixels:
        picture[middles + (down * row + right)] = levels + np.uint16(level)


def colour_table(frame: Frame) -> NDArray[np.uint32]:
    """Return the premultiplied ARGB of every (code, level): first the full inks, then the faint ones."""
    hues = np.array([rgb(ink.colour) for ink in frame.inks], np.float64)
    levels = np.arange(LEVELS) / (LEVELS - 1)
    tables = [_premultiplied(hues, levels * strength) for strength in (0.92, frame.faintness)]
    return np.concatenate(tables).reshape(-1)


def _premultiplied(hues: NDArray[np.float64], alphas: NDArray[np.float64]) -> NDArray[np.uint32]:
    mixed = np.rint(hues[:, None, :] * alphas[None, :, None]).astype(np.uint32)
    opaque = np.rint(alphas * 255).astype(np.uint32)
    shifted = (opaque[None, :] << 24) | (mixed[..., 0] << 16) | (mixed[..., 1] << 8) | mixed[..., 2]
    return shifted.astype(np.uint32)
