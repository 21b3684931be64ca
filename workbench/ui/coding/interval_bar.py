"""A share with its interval on a line from none to all or some, and where the machine alone would put it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.coding import Estimate
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import Colours

_HEIGHT, _BAND, _DOT = 22, 10, 5.5
_NARROWEST = 120


class IntervalBar(QWidget):
    """Decorates: the figures stand beside it as text. `ink` names the colour, such as "negative"."""

    def __init__(self, ink: str, appearance: Appearance) -> None:
        super().__init__()
        self._ink, self._appearance = ink, appearance
        self._estimate = Estimate(None, None, None)
        self._alone: float | None = None
        self._end = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)

    def show_share(self, corrected: Estimate, alone: float, end: float = 1.0) -> None:
        """Show a share on a line from 0 to `end`: where all are small, a line to 1 would show none of them."""
        self._estimate, self._alone, self._end = corrected, alone, end
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(2 * _NARROWEST), self._appearance.look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(_NARROWEST), self._appearance.look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._appearance.look
        self._draw_track(painter, look.colours)
        if self._estimate.value is not None and self._estimate.low is not None:
            self._draw_corrected(painter, QColor(getattr(look.colours, self._ink)))
        if self._alone is not None:
            self._draw_alone(painter, look.colours)
        painter.end()

    def _draw_track(self, painter: QPainter, colours: Colours) -> None:
        middle = self.height() / 2
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            place = self._place(share * self._end)
            painter.drawLine(QPointF(place, middle - 3), QPointF(place, middle + 3))

    def _draw_corrected(self, painter: QPainter, ink: QColor) -> None:
        band, dot = self._appearance.look.px(_BAND), _DOT * self._appearance.look.scale
        low, high = self._place(self._estimate.low or 0.0), self._place(self._estimate.high or 0.0)
        middle = self.height() / 2
        ground = QColor(ink)
        ground.setAlphaF(0.32)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(min(low, high), middle - band / 2, abs(high - low), band), 3, 3)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(self._place(self._estimate.value or 0.0), middle), dot, dot)

    def _draw_alone(self, painter: QPainter, colours: Colours) -> None:
        place = self._place(self._alone or 0.0)
        painter.setPen(QPen(QColor(colours.text), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(place, 1), QPointF(place, self.height() - 1))

    def _place(self, share: float) -> float:
        edge = _DOT * self._appearance.look.scale + 1
        along = edge + min(1.0, share / self._end) * (self.width() - 2 * edge)
        return self.width() - along if self.isRightToLeft() else along

    def _dress(self, _: object = None) -> None:
        self.updateGeometry()
        self.update()
