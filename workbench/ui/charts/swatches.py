"""The shape in its colour that stands for a category in legends and lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from workbench.ui.charts.categories import Ink


def swatch(ink: Ink, length: int, ratio: float) -> QIcon:
    """Return a category's shape as an icon of `length` pixels."""
    picture = QPixmap(round(length * ratio), round(length * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_swatch(painter, ink, QPointF(length / 2, length / 2), length * 0.34)
    painter.end()
    return QIcon(picture)


def draw_swatch(painter: QPainter, ink: Ink, middle: QPointF, radius: float) -> None:
    """Draw a category's shape in its colour, as dots have it where the map is near."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(ink.colour)))
    if ink.shape == "ring":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink.colour), radius / 2))
        painter.drawEllipse(middle, radius * 0.75, radius * 0.75)
    elif ink.shape == "circle":
        painter.drawEllipse(middle, radius, radius)
    else:
        painter.drawPolygon([middle + QPointF(x * radius, y * radius) for x, y in _CORNERS[ink.shape]])


_CORNERS = {
    "square": ((-0.84, -0.84), (0.84, -0.84), (0.84, 0.84), (-0.84, 0.84)),
    "triangle": ((-0.95, 0.75), (0, -1.05), (0.95, 0.75)),
    "wedge": ((-0.95, -0.75), (0, 1.05), (0.95, -0.75)),
    "diamond": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    "bar": ((-1.1, -0.55), (1.1, -0.55), (1.1, 0.55), (-1.1, 0.55)),
    "cross": tuple(
        (x, y)
        for x, y in (
            (-0.36, -1), (0.36, -1), (0.36, -0.36), (1, -0.36), (1, 0.36), (0.36, 0.36),
            (0.36, 1), (-0.36, 1), (-0.36, 0.36), (-1, 0.36), (-1, -0.36), (-0.36, -0.36),
        )
    ),
}  # fmt: skip
