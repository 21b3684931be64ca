"""Draws charts of figures, on the screen and into pictures alike: Qt sets every script as the window does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.ui.charts.lanes import draw_lanes, height_of_lanes
from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.charts.sheet import Place, Sheet, draw_dot
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.widgets.cells import draw_text

_CAP = 4.0
_NAMES, _ROW = 0.36, 1.9
_DASHED = Qt.PenStyle.DashLine


def height_of(chart: FigureChart, sheet: Sheet) -> float:
    """Return how high a chart must be at least for every name to be read."""
    if chart.lanes:
        return height_of_lanes(chart, sheet)
    if chart.is_over_time:
        return 9 * sheet.line
    return _ROW * sheet.line * (len(chart.marks) + 1) + SPACE_M


def draw(
    painter: QPainter, rect: QRectF, chart: FigureChart, sheet: Sheet, current: str | None = None
) -> list[Place]:
    """Draw a chart into `rect` and return where its marks are; the `current` one stands on a ground of its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(sheet.font)
    if not chart.marks:
        return []
    if chart.lanes:
        return draw_lanes(painter, rect, chart, sheet, current)
    if chart.is_over_time:
        return _Upright(painter, rect, chart, sheet).draw(current)
    return _Rows(painter, rect, chart, sheet).draw(current)


class _Rows:
    """A row for each group: its name, its interval and its figure."""

    def __init__(self, painter: QPainter, rect: QRectF, chart: FigureChart, sheet: Sheet) -> None:
        self._painter, self._chart, self._sheet = painter, chart, sheet
        self._row = _ROW * sheet.line
        widest = max(sheet.metrics.horizontalAdvance(mark.name) for mark in chart.marks) + SPACE_M
        told = max(sheet.metrics.horizontalAdvance(mark.told) for mark in chart.marks) + SPACE_M
        names = min(widest, _NAMES * rect.width())
        self._names = QRectF(rect.left(), rect.top() + self._row, names, rect.height() - self._row)
        right = rect.right() - told
        self._plot = QRectF(
            self._names.right() + SPACE_S, self._names.top(), right - self._names.right() - 2 * SPACE_S, 0
        )
        self._plot.setHeight(self._row * len(chart.marks))
        self._told, self._whole = right, rect

    def draw(self, current: str | None) -> list[Place]:
        self._draw_axis()
        places = [
            self._draw_mark(row, mark, mark.id == current) for row, mark in enumerate(self._chart.marks)
        ]
        for level, pen in _levels(self._chart, self._sheet):
            self._painter.setPen(pen)
            self._painter.drawLine(
                QPointF(self._x(level), self._plot.top()), QPointF(self._x(level), self._plot.bottom())
            )
        return places

    def _x(self, value: float) -> float:
        first, last = self._chart.axis[0], self._chart.axis[-1]
        part = (value - first) / ((last - first) or 1)
        return self._plot.left() + min(max(part, 0.0), 1.0) * self._plot.width()

    def _draw_axis(self) -> None:
        for number in self._chart.axis:
            x = self._x(number)
            self._painter.setPen(self._sheet.pen("line"))
            self._painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()))
            self._painter.setPen(self._sheet.pen("quiet"))
            room = QRectF(x - 60, self._plot.top() - self._row, 120, self._row)
            self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._chart.tick(number))

    def _draw_mark(self, row: int, mark: Mark, is_current: bool) -> Place:
        top = self._plot.top() + row * self._row
        band = QRectF(self._whole.left(), top, self._whole.width(), self._row)
        if is_current:
            self._painter.fillRect(band, self._sheet.colour("chosen"))
        room = QRect(int(self._names.left()), int(top), int(self._names.width()), int(self._row))
        draw_text(self._painter, room, mark.name, self._sheet.font, self._sheet.look.colours.text)
        middle = top + self._row / 2
        if mark.value is not None:
            _whiskers(self._painter, self._sheet, mark, lambda value: QPointF(self._x(value), middle))
            draw_dot(self._painter, self._sheet, QPointF(self._x(mark.value), middle), is_current)
        self._painter.setPen(self._sheet.pen("text"))
        told = QRectF(self._told, top, self._whole.right() - self._told, self._row)
        self._painter.drawText(told, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, mark.told)
        return Place(band, mark)


class _Upright:
    """A column for each period, joined by a line."""

    def __init__(self, painter: QPainter, rect: QRectF, chart: FigureChart, sheet: Sheet) -> None:
        self._painter, self._chart, self._sheet = painter, chart, sheet
        left = max(sheet.metrics.horizontalAdvance(chart.tick(number)) for number in chart.axis) + SPACE_S
        self._whole = rect
        self._plot = rect.adjusted(left, sheet.line, -SPACE_S, -2 * sheet.line)

    def draw(self, current: str | None) -> list[Place]:
        self._draw_axis()
        places = [self._place(number, mark) for number, mark in enumerate(self._chart.marks)]
        for place in places:
            if place.mark.id == current:
                self._painter.fillRect(place.rect, self._sheet.colour("chosen"))
        for level, pen in _levels(self._chart, self._sheet):
            self._painter.setPen(pen)
            self._painter.drawLine(
                QPointF(self._plot.left(), self._y(level)), QPointF(self._plot.right(), self._y(level))
            )
        self._join(places)
        self._name(places)
        for place in places:
            self._draw_mark(place, is_current=place.mark.id == current)
        return places

    def _y(self, value: float) -> float:
        first, last = self._chart.axis[0], self._chart.axis[-1]
        part = (value - first) / ((last - first) or 1)
        return self._plot.bottom() - min(max(part, 0.0), 1.0) * self._plot.height()

    def _place(self, number: int, mark: Mark) -> Place:
        width = self._plot.width() / len(self._chart.marks)
        return Place(
            QRectF(self._plot.left() + number * width, self._plot.top(), width, self._plot.height()), mark
        )

    def _draw_axis(self) -> None:
        for number in self._chart.axis:
            y = self._y(number)
            self._painter.setPen(self._sheet.pen("line"))
            self._painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            self._painter.setPen(self._sheet.pen("quiet"))
            room = QRectF(
                self._whole.left(), y - self._sheet.line, self._plot.left() - 8 - self._whole.left(), 0
            )
            room.setHeight(2 * self._sheet.line)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            self._painter.drawText(room, flags, self._chart.tick(number))

    def _join(self, places: Sequence[Place]) -> None:
        self._painter.setPen(self._sheet.pen("accent", 1.6))
        known = [place for place in places if place.mark.value is not None]
        for before, after in pairwise(known):
            self._painter.drawLine(self._point(before), self._point(after))

    def _point(self, place: Place) -> QPointF:
        return QPointF(place.rect.center().x(), self._y(place.mark.value or 0.0))

    def _name(self, places: Sequence[Place]) -> None:
        """Write as many names below the columns as there is room for."""
        widest = max(self._sheet.metrics.horizontalAdvance(place.mark.name) for place in places) + SPACE_M
        every = max(1, -int(-widest // places[0].rect.width()))
        self._painter.setPen(self._sheet.pen("quiet"))
        for place in places[::every]:
            middle = place.rect.center().x()
            room = QRectF(middle - widest / 2, self._plot.bottom(), widest, 2 * self._sheet.line)
            self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, place.mark.name)

    def _draw_mark(self, place: Place, *, is_current: bool) -> None:
        if place.mark.value is None:
            return
        x = place.rect.center().x()
        _whiskers(self._painter, self._sheet, place.mark, lambda value: QPointF(x, self._y(value)))
        draw_dot(self._painter, self._sheet, self._point(place), is_current)


def _levels(chart: FigureChart, sheet: Sheet) -> list[tuple[float, QPen]]:
    """Return the levels that lines are drawn at: the figure of all dashed, the target full."""
    whole = [] if chart.whole is None else [(chart.whole, sheet.pen("edge", 1.2, _DASHED))]
    return whole if chart.target is None else [*whole, (chart.target, sheet.pen("good", 1.8))]


def _whiskers(painter: QPainter, sheet: Sheet, mark: Mark, at: Callable[[float], QPointF]) -> None:
    if mark.low is None or mark.high is None:
        return
    one, other = at(mark.low), at(mark.high)
    painter.setPen(sheet.pen("quiet", 1.6))
    painter.drawLine(one, other)
    cap = sheet.look.scale * _CAP
    across = QPointF(0, cap) if one.y() == other.y() else QPointF(cap, 0)
    for end in (one, other):
        painter.drawLine(end - across, end + across)
