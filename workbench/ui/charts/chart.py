"""A chart in the window: arrows walk its marks, a click or Enter chooses one, the mouse shows what stands there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.ui.charts.drawing import draw, height_of
from workbench.ui.charts.marks import FigureChart, Mark, in_words
from workbench.ui.charts.sheet import Place, Sheet
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_S

_NARROWEST = 320
_BACK = {Qt.Key.Key_Up, Qt.Key.Key_Left}
_ON = {Qt.Key.Key_Down, Qt.Key.Key_Right}


class Chart(QWidget):
    """Signals: `chosen` (a mark's id), `pointed` (a mark's id: it became the current one)."""

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._chart = FigureChart("", ())
        self._current: str | None = None
        self._places: list[Place] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._fit)

    @property
    def shown(self) -> FigureChart:
        return self._chart

    @property
    def current(self) -> str | None:
        """The id of the mark the keyboard is on."""
        return self._current

    def show_chart(self, chart: FigureChart) -> None:
        """Show other figures; the current mark stays where it is among them."""
        self._chart = chart
        if self._current not in {mark.id for mark in chart.marks}:
            self._current = None
        self.setAccessibleDescription(f"{chart.title}. {in_words(chart.marks)}")
        self._fit()

    def point_at(self, mark: str | None) -> None:
        """Make a mark (its id) the current one."""
        if mark != self._current:
            self._current = mark
            self.update()

    def sheet(self) -> Sheet:
        return Sheet(self.font(), self._appearance.look)

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(2 * _NARROWEST), round(height_of(self._chart, self.sheet())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(_NARROWEST), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.sheet().colour("surface"))
        inside = QRectF(self.rect()).adjusted(SPACE_S, 0, -SPACE_S, 0)
        self._places = draw(painter, inside, self._chart, self.sheet(), self._current)
        if self.hasFocus():
            painter.setPen(QPen(self.sheet().colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK | _ON:
            self._step(1 if event.key() in _ON else -1)
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            and self._current is not None
        ):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._point(mark)
            self.chosen.emit(mark.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
        if mark is None:
            QToolTip.hideText()
        elif self._chart.is_over_time or self._chart.lanes:
            QToolTip.showText(
                event.globalPosition().toPoint(), f"{mark.name}: {mark.told}".replace("<", "‹"), self
            )

    def leaveEvent(self, event: QEvent) -> None:
        QToolTip.hideText()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mark_at(self, position: QPointF) -> Mark | None:
        """Return the mark in whose row or column a place lies."""
        return next((place.mark for place in self._places if place.rect.contains(position)), None)

    def _step(self, by: int) -> None:
        marks = self._chart.marks
        if not marks:
            return
        ids = [mark.id for mark in marks]
        place = ids.index(self._current) + by if self._current in ids else 0
        self._point(marks[max(0, min(place, len(marks) - 1))])

    def _point(self, mark: Mark) -> None:
        self.point_at(mark.id)
        self.pointed.emit(mark.id)

    def _fit(self, _: object = None) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()
