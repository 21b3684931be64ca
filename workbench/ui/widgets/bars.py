"""Bars inside cells: a length, and the parts of a whole; the numbers stand beside them as text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workbench.ui.look.tokens import Look

_GAP = 1
_SHORTEST = 2.0


def draw_bar(painter: QPainter, rect: QRect, length: float, look: Look, *, rightwards: bool = True) -> None:
    """Draw a bar of `length` (0 to 1) of the width of `rect`, from the side where reading begins."""
    width = max(length * rect.width(), _SHORTEST if length > 0 else 0.0)
    left = rect.left() if rightwards else rect.right() + 1 - width
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(_rounded(QRectF(left, rect.top(), width, rect.height())), QColor(look.colours.accent))
    painter.restore()


def draw_parts(
    painter: QPainter, rect: QRect, parts: list[tuple[float, str]], look: Look, *, rightwards: bool = True
) -> None:
    """Draw shares of a whole beside each other, each (share, colour); what is missing to the whole is empty."""
    outline = _rounded(QRectF(rect))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, QColor(look.colours.track))
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    left = 0.0
    for share, colour in parts:
        width = share * rect.width()
        start = rect.left() + left if rightwards else rect.right() + 1 - left - width
        if share > 0:
            painter.fillRect(QRectF(start, rect.top(), max(width - _GAP, 1.5), rect.height()), QColor(colour))
        left += width
    if look.high_contrast:
        painter.setPen(QPen(QColor(look.colours.edge), 2))
        painter.drawPath(outline)
    painter.restore()


def draw_line(
    painter: QPainter, rect: QRect, values: Sequence[float], look: Look, *, rightwards: bool = True
) -> None:
    """Draw values over time, from 0 at the lower edge of `rect` to the highest at the upper one, a dot at the last."""
    highest, last = max(values) or 1.0, max(len(values) - 1, 1)
    dot = look.px(2.5)
    field = QRectF(rect).adjusted(dot, dot, -dot, -dot)
    points = [
        QPointF(
            field.left() + field.width() * (place if rightwards else last - place) / last,
            field.bottom() - field.height() * value / highest,
        )
        for place, value in enumerate(values)
    ]
    painter.save()
    painter.setPen(QPen(QColor(look.colours.track if not look.high_contrast else look.colours.edge), 1))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    painter.setPen(QPen(QColor(look.colours.accent), max(1.5, look.scale * 1.5)))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.accent))
    painter.drawEllipse(points[-1], dot, dot)
    painter.restore()


def draw_triangle(painter: QPainter, rect: QRect, look: Look, *, is_open: bool, rightwards: bool) -> None:
    """Draw the sign of what can be folded in the middle of `rect`: down where it is open, else the way one reads."""
    middle, size = QRectF(rect).center(), look.px(9)
    half, part = size / 2, size * 0.3
    along = 1 if rightwards else -1
    down = ((-half, -part), (half, -part), (0.0, part + 1))
    beside = ((-part * along, -half), (-part * along, half), ((part + 1) * along, 0.0))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.quiet))
    painter.drawPolygon([middle + QPointF(x, y) for x, y in (down if is_open else beside)])
    painter.restore()


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    return path
