"""What every kind of chart is drawn with: letters, colours, and where its marks can be met."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.ui.charts.marks import Mark
from workbench.ui.look.tokens import Look

_DOT = 4.5


@dataclass(frozen=True)
class Place:
    """Where a mark can be met, and which it is."""

    rect: QRectF
    mark: Mark


@dataclass(frozen=True)
class Sheet:
    """How charts are drawn: in which letters and colours."""

    font: QFont
    look: Look

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @property
    def line(self) -> float:
        return self.metrics.height()

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.look.colours, name))

    def pen(self, name: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(self.colour(name), self.look.scale * width, style)


def draw_dot(painter: QPainter, sheet: Sheet, place: QPointF, is_current: bool) -> None:
    """Draw the dot of a mark, larger where it is the current one."""
    painter.setPen(sheet.pen("text" if is_current else "surface", 1.6))
    painter.setBrush(sheet.colour("accent"))
    size = sheet.look.scale * _DOT * (1.35 if is_current else 1)
    painter.drawEllipse(place, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
