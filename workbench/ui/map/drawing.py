"""Draws what lies over the dots: names of themes, the ring around a dot, the line around a region."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from workbench.ui.look.tokens import Look

_WIDEST_LABEL, _ROUNDING = 210.0, 4.0
_PADDING = (6.0, 2.0)
_GROUND_STRENGTH = 215


class Lettering:
    """Writes names in a font: as text, or as outlines that look the same where the font is missing."""

    def __init__(self, font: QFont, look: Look, *, as_outlines: bool = False) -> None:
        self.font, self.look, self._as_outlines = font, look, as_outlines
        self._metrics = QFontMetricsF(font)
        self._sizes: dict[str, QSizeF] = {}

    @property
    def height(self) -> float:
        return self._metrics.height()

    def short(self, name: str) -> str:
        """Return the name, cut where it would be too long for a label."""
        widest = _WIDEST_LABEL * self.look.scale
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest)

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def size(self, name: str) -> QSizeF:
        """Return the room a label with this name takes."""
        if name not in self._sizes:
            beside, above = _PADDING
            self._sizes[name] = QSizeF(self.width(self.short(name)) + 2 * beside, self.height + 2 * above)
        return self._sizes[name]

    def write(self, painter: QPainter, rect: QRectF, text: str, colour: str) -> None:
        """Write a line of text, beginning at the left edge of `rect`, in its middle."""
        if not self._as_outlines:
            painter.setFont(self.font)
            painter.setPen(QColor(colour))
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            return
        path = QPainterPath()
        baseline = rect.center().y() + (self._metrics.ascent() - self._metrics.descent()) / 2
        path.addText(QPointF(rect.left(), baseline), self.font, text)
        painter.fillPath(path, QColor(colour))


def draw_labels(painter: QPainter, labels: Iterable[tuple[str, QRectF, bool]], lettering: Lettering) -> None:
    """Write (name, where, whether it is pointed out) over the dots, each on a ground of its own."""
    colours = lettering.look.colours
    for name, rect, is_pointed_out in labels:
        ground = QColor(colours.chosen if is_pointed_out else colours.surface)
        ground.setAlpha(255 if is_pointed_out or lettering.look.high_contrast else _GROUND_STRENGTH)
        painter.setPen(QPen(QColor(colours.accent), 2) if is_pointed_out else QPen(QColor(colours.line), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, _ROUNDING, _ROUNDING)
        inner = rect.adjusted(_PADDING[0], 0, 0, 0)
        lettering.write(painter, inner, lettering.short(name), colours.text)


def draw_ring(
    painter: QPainter, middle: tuple[float, float], radius: float, look: Look, *, is_read: bool
) -> None:
    """Draw a ring around a dot; that of the comment being read has four strokes as well."""
    colours = look.colours
    centre = QPointF(*middle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.surface, 5.0), (colours.text, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(centre, radius, radius)
        if is_read:
            for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                start = centre + QPointF(right * radius, down * radius)
                painter.drawLine(start, start + QPointF(right * 6, down * 6))


def draw_line(painter: QPainter, corners: Sequence[tuple[float, float]], look: Look) -> None:
    """Draw the closed line around a region, given in pixels."""
    colours = look.colours
    shape = QPolygonF([QPointF(*corner) for corner in corners])
    inside = QColor(colours.accent)
    inside.setAlpha(22)
    painter.setBrush(inside)
    painter.setPen(QPen(QColor(colours.surface), 4))
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    painter.drawPolygon(shape)
