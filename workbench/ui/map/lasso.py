"""Turns the line a hand drew into one with few corners: what a selection is described by."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]
MOST_CORNERS = 120


def simplified(line: Sequence[Point], slack: float) -> list[Point]:
    """Return the corners that stay within `slack` of the drawn line (Ramer 1972, Douglas and Peucker 1973).

    More than MOST_CORNERS of them are thinned out evenly. A line of fewer than three corners encloses nothing.
    """
    if len(line) < 3:
        return list(line)
    kept = {0, len(line) - 1}
    open_parts = [(0, len(line) - 1)]
    while open_parts:
        start, end = open_parts.pop()
        place, far = _farthest(line, start, end)
        if far > slack:
            kept.add(place)
            open_parts += [(start, place), (place, end)]
    corners = [line[place] for place in sorted(kept)]
    step = -(-len(corners) // MOST_CORNERS)
    return corners[::step]


def _farthest(line: Sequence[Point], start: int, end: int) -> tuple[int, float]:
    """Return the point between two others that is farthest from the straight line between them."""
    return max(
        ((place, _distance(line[place], line[start], line[end])) for place in range(start + 1, end)),
        key=lambda found: found[1],
        default=(start, 0.0),
    )


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    across, up = x2 - x1, y2 - y1
    length = across * across + up * up
    part = 0.0 if length == 0 else min(1.0, max(0.0, ((x - x1) * across + (y - y1) * up) / length))
    return ((x - x1 - part * across) ** 2 + (y - y1 - part * up) ** 2) ** 0.5
