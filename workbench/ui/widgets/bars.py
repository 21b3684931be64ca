"""Bars inside cells: a length, and the parts of a whole; the numbers stand beside them as text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
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


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    return path
