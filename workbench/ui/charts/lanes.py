"""Draws marks as dots in upright lanes, each with its name beside it: no name ever stands on another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.charts.sheet import Place, Sheet, draw_dot
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.widgets.cells import draw_text

_LINES = 2  # of a name
_FEWEST = 6  # names a lane has room for at least
_ROOM = 0.35  # between two names, in lines
_DOTS = 3  # side by side where they would lie on each other


@dataclass(frozen=True)
class _Spot:
    """Where a mark's dot is, and the left and the middle of its name."""

    mark: Mark
    dot: QPointF
    left: float
    name: float


def height_of_lanes(chart: FigureChart, sheet: Sheet) -> float:
    """Return how high the lanes must be for the names of the fullest one to stand below each other."""
    fullest = max((_count(chart, lane) for lane in range(len(chart.lanes))), default=0)
    return max(fullest, _FEWEST) * _step(sheet) + 4.5 * sheet.line + 2 * SPACE_S


def draw_lanes(
    painter: QPainter, rect: QRectF, chart: FigureChart, sheet: Sheet, current: str | None
) -> list[Place]:
    """Draw the lanes and return where the marks are, name and dot together."""
    return _Lanes(painter, rect, chart, sheet).draw(current)


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return places (ascending, as `wanted` is) at least `apart`, as near to the wanted ones as they can be.

    All lie between `low` and `high` if there is room for them. Neighbours that would touch move as one block,
    whose middle stays (pool adjacent violators).
    """
    blocks: list[tuple[float, int]] = []
    for place in wanted:
        blocks.append((place, 1))
        while len(blocks) > 1 and _touch(blocks[-2], blocks[-1], apart):
            (one, n), (other, m) = blocks[-2:]
            blocks[-2:] = [((one * n + other * m) / (n + m), n + m)]
    spots = [middle + (number - (size - 1) / 2) * apart for middle, size in blocks for number in range(size)]
    floor = [max(spot, low + number * apart) for number, spot in enumerate(spots)]
    last = len(floor) - 1
    return [
        max(min(spot, high - (last - number) * apart), low + number * apart)
        for number, spot in enumerate(floor)
    ]


def _touch(one: tuple[float, int], other: tuple[float, int], apart: float) -> bool:
    return other[0] - one[0] < apart * (one[1] + other[1]) / 2


def _step(sheet: Sheet) -> float:
    return (_LINES + _ROOM) * sheet.line


def _count(chart: FigureChart, lane: int) -> int:
    return sum(mark.lane == lane and mark.value is not None for mark in chart.marks)


class _Lanes:
    """An upright lane for each name of `lanes`, the values of its marks going up."""

    def __init__(self, painter: QPainter, rect: QRectF, chart: FigureChart, sheet: Sheet) -> None:
        self._painter, self._chart, self._sheet = painter, chart, sheet
        left = max(sheet.metrics.horizontalAdvance(chart.tick(number)) for number in chart.axis) + SPACE_S
        self._whole = rect
        self._plot = rect.adjusted(left, SPACE_S + 0.5 * sheet.line, 0, -SPACE_S - 4 * sheet.line)
        self._width = self._plot.width() / len(chart.lanes)

    def draw(self, current: str | None) -> list[Place]:
        self._draw_axis()
        for lane, name in enumerate(self._chart.lanes):
            self._draw_lane(lane, name)
        self._draw_across()
        spots = [spot for lane in range(len(self._chart.lanes)) for spot in self._spots(lane)]
        places = [self._place(spot) for spot in spots]
        for place in places:
            if place.mark.id == current:
                self._painter.fillRect(place.rect, self._sheet.colour("chosen"))
        for spot, place in zip(spots, places, strict=True):
            self._draw_spot(spot, place, is_current=spot.mark.id == current)
        return places

    def _y(self, value: float) -> float:
        first, last = self._chart.axis[0], self._chart.axis[-1]
        part = (value - first) / ((last - first) or 1)
        return self._plot.bottom() - min(max(part, 0.0), 1.0) * self._plot.height()

    def _spots(self, lane: int) -> list[_Spot]:
        """Return where the marks of a lane go, from the top; dots that would lie on each other stand side by side."""
        found = [
            (mark, mark.value) for mark in self._chart.marks if mark.lane == lane and mark.value is not None
        ]
        marked = sorted(((self._y(value), mark) for mark, value in found), key=lambda pair: pair[0])
        half = _step(self._sheet) / 2
        names = spread(
            [y for y, _ in marked], _step(self._sheet), self._plot.top() + half, self._plot.bottom() - half
        )
        start = self._plot.left() + lane * self._width + SPACE_M
        across, beside = self._sheet.look.px(SPACE_M), self._beside([y for y, _ in marked])
        left = start + across * max(beside, default=0) + self._sheet.look.px(SPACE_M)
        return [
            _Spot(mark, QPointF(start + place * across, y), left, name)
            for (y, mark), place, name in zip(marked, beside, names, strict=True)
        ]

    def _beside(self, heights: Sequence[float]) -> list[int]:
        """Return how many dots' widths each dot (from the top) stands to the side, so that none lies on another."""
        places: list[int] = []
        last = float("-inf")
        for height in heights:
            near = height - last < self._sheet.look.px(SPACE_M)
            places.append((places[-1] + 1) % _DOTS if near and places else 0)
            last = height
        return places

    def _place(self, spot: _Spot) -> Place:
        start = self._plot.left() + spot.mark.lane * self._width + SPACE_XS
        end = start + self._width - 2 * SPACE_XS
        height = (_LINES + _ROOM / 2) * self._sheet.line
        return Place(QRectF(start, spot.name - height / 2, end - start, height), spot.mark)

    def _draw_axis(self) -> None:
        for number in self._chart.axis:
            y = self._y(number)
            self._painter.setPen(self._sheet.pen("line"))
            self._painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            self._painter.setPen(self._sheet.pen("quiet"))
            room = QRectF(self._whole.left(), y - self._sheet.line, 0, 2 * self._sheet.line)
            room.setRight(self._plot.left() - SPACE_S)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            self._painter.drawText(room, flags, self._chart.tick(number))

    def _draw_lane(self, lane: int, name: str) -> None:
        left = self._plot.left() + lane * self._width
        self._painter.setPen(self._sheet.pen("line"))
        self._painter.drawLine(QPointF(left, self._plot.top()), QPointF(left, self._plot.bottom()))
        room = QRect(
            *(int(left) + SPACE_XS, int(self._plot.bottom()) + SPACE_XS),
            *(int(self._width) - SPACE_S, int(2.2 * self._sheet.line)),
        )
        draw_text(self._painter, room, name, self._sheet.font, self._sheet.look.colours.text, _LINES)

    def _draw_across(self) -> None:
        """Write below the lanes what they stand for."""
        self._painter.setPen(self._sheet.pen("quiet"))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        room = self._whole.adjusted(self._plot.left() - self._whole.left(), 0, 0, 0)
        self._painter.drawText(room, flags, self._chart.across)

    def _draw_spot(self, spot: _Spot, place: Place, *, is_current: bool) -> None:
        middle = place.rect.center().y()
        if abs(middle - spot.dot.y()) > self._sheet.line / 2:
            self._painter.setPen(self._sheet.pen("edge"))
            self._painter.drawLine(spot.dot, QPointF(spot.left - SPACE_XS, middle))
        draw_dot(self._painter, self._sheet, spot.dot, is_current)
        room = QRect(
            *(int(spot.left), int(place.rect.top())),
            *(int(place.rect.right() - spot.left), int(place.rect.height())),
        )
        if not is_current:  # a line of the axis must not run through a name
            self._painter.fillRect(room, self._sheet.colour("surface"))
        draw_text(
            self._painter, room, spot.mark.name, self._sheet.font, self._sheet.look.colours.text, _LINES
        )
