"""Draws what lies over the dots: names of themes, the ring around a dot, the line around a region."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from workbench.ui.look.tokens import Look
from workbench.ui.map.names import Name

_WIDEST_LABEL, _ROUNDING = 210.0, 4.0
_PADDING = (6.0, 2.0)
_RIM, _RING = 4.0, 2.5


class Lettering:
    """Writes names in a font: as text, or as outlines that look the same where the font is missing."""

    def __init__(self, font: QFont, look: Look, *, as_outlines: bool = False) -> None:
        self.font, self.look, self._as_outlines = font, look, as_outlines
        self._metrics = QFontMetricsF(font)
        self._sizes: dict[str, QSizeF] = {}
        self._pictures: dict[tuple[str, float], QImage] = {}

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
        painter.fillPath(self._outline(rect, text), QColor(colour))

    def write_over(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """Write a name over dots: its letters have a rim of the ground, so that they can be read on anything."""
        if self._as_outlines:
            self._draw_rimmed(painter, rect, text)
        else:
            painter.drawImage(
                rect.topLeft(), self._rimmed(text, rect.size(), painter.device().devicePixelRatioF())
            )

    def _rimmed(self, text: str, size: QSizeF, ratio: float) -> QImage:
        """Return the rimmed letters as a picture, drawn once: a map that moves writes them sixty times a second."""
        if (text, ratio) not in self._pictures:
            pixels = (size * ratio).toSize()
            picture = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
            picture.fill(Qt.GlobalColor.transparent)
            picture.setDevicePixelRatio(ratio)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_rimmed(painter, QRectF(QPointF(0, 0), size), text)
            painter.end()
            self._pictures[text, ratio] = picture
        return self._pictures[text, ratio]

    def _draw_rimmed(self, painter: QPainter, rect: QRectF, text: str) -> None:
        colours, outline = self.look.colours, self._outline(rect.adjusted(_PADDING[0], 0, 0, 0), text)
        rim = QPen(QColor(colours.surface), _RIM)
        rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, rim)
        painter.fillPath(outline, QColor(colours.text))

    def _outline(self, rect: QRectF, text: str) -> QPainterPath:
        path = QPainterPath()
        baseline = rect.center().y() + (self._metrics.ascent() - self._metrics.descent()) / 2
        path.addText(QPointF(rect.left(), baseline), self.font, text)
        return path


def draw_names(
    painter: QPainter, names: Sequence[Name], told: Callable[[str], str], lettering: Lettering, out: str = ""
) -> None:
    """Write names beside their crowds, each tied to it by a line; that of the theme `out` on a ground of its own."""
    for name in names:
        _draw_tie(painter, name, lettering.look, is_pointed_out=name.region.theme == out)
    for name in names:
        text = lettering.short(told(name.region.theme))
        if name.region.theme == out:
            _draw_ground(painter, name.rect, lettering.look)
            inner = name.rect.adjusted(_PADDING[0], 0, 0, 0)
            lettering.write(painter, inner, text, lettering.look.colours.text)
        else:
            lettering.write_over(painter, name.rect, text)


def _draw_tie(painter: QPainter, name: Name, look: Look, *, is_pointed_out: bool) -> None:
    """Draw the line from a name to the crowd it stands for, ending in a small ring."""
    colours, spot = look.colours, QPointF(*name.spot)
    inner = name.rect.adjusted(_PADDING[0], _PADDING[1], -_PADDING[0], -_PADDING[1])
    start = QPointF(
        min(max(spot.x(), inner.left()), inner.right()), min(max(spot.y(), inner.top()), inner.bottom())
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = colours.accent if is_pointed_out else colours.text
    for colour, width in ((colours.surface, 3.5), (ink, 2.0 if is_pointed_out else 1.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(start, spot)
        painter.drawEllipse(spot, _RING, _RING)


def _draw_ground(painter: QPainter, rect: QRectF, look: Look) -> None:
    painter.setPen(QPen(QColor(look.colours.accent), 2))
    painter.setBrush(QColor(look.colours.chosen))
    painter.drawRoundedRect(rect, _ROUNDING, _ROUNDING)


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
