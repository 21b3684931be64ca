"""Bars inside cells: a share, and the parts of sentiment; the numbers stand beside them as text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workbench.ui.look.tokens import Look

_GAP = 1


def draw_bar(painter: QPainter, rect: QRect, share: float, look: Look, *, rightwards: bool = True) -> None:
    """Draw a track over `rect`, `share` (0 to 1) of it filled."""
    draw_parts(painter, rect, [(share, look.colours.accent)], look, rightwards=rightwards)


def draw_parts(
    painter: QPainter, rect: QRect, parts: list[tuple[float, str]], look: Look, *, rightwards: bool = True
) -> None:
    """Draw shares of a whole beside each other, each (share, colour)."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
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
