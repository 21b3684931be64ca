"""Two maps beside each other as one picture, each under the name of its group."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.ui.look.fonts import sized
from workbench.ui.map.drawing import Lettering
from workbench.ui.map.picture import Scene

_GAP = 16


@dataclass(frozen=True)
class Pair:
    """Two scenes of the same part of a map, and what stands above each."""

    first: Scene
    second: Scene
    titles: tuple[str, str]

    @property
    def title(self) -> str:
        return " | ".join(self.titles)

    @property
    def size(self) -> QSize:
        first, second = self.first.size, self.second.size
        high = max(first.height(), second.height()) + self._above
        return QSize(first.width() + _GAP + second.width(), high)

    def draw(self, painter: QPainter, *, as_outlines: bool) -> None:
        """Draw both maps and their titles."""
        look = self.first.look
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QColor(look.colours.surface))
        lettering = Lettering(sized(self.first.font, 1.1), look, as_outlines=as_outlines)
        left = 0
        for scene, title in zip((self.first, self.second), self.titles, strict=True):
            room = QRectF(left + _GAP / 2, 0, scene.size.width(), self._above)
            lettering.write(painter, room, title, look.colours.text)
            painter.save()
            painter.translate(left, self._above)
            scene.draw(painter, as_outlines=as_outlines)
            painter.restore()
            left += scene.size.width() + _GAP
        painter.setPen(QPen(QColor(look.colours.line), 1))
        middle = self.first.size.width() + _GAP / 2
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.size.height()))

    @property
    def _above(self) -> int:
        return round(Lettering(sized(self.first.font, 1.1), self.first.look).height * 1.8)
