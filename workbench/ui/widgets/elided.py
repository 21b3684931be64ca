"""Words that keep to one line, of a sentence or on a button: what finds no room is cut with "…", a tip says it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolTip

from workbench.ui.widgets.plain import Label, tip
from workbench.ui.widgets.pressed import PressedButton

_LEAST = 40
_FEWEST_LETTERS = 10  # of less a reader makes nothing


class OneLine(Label):
    """`told` is the whole sentence; screen readers say that, and so does the tip with `further` below it."""

    def __init__(self, told: str = "", role: str = "quiet", *, further: str = "") -> None:
        super().__init__("", role)
        self._whole, self._further = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(told, further=further)

    @property
    def told(self) -> str:
        return self._whole

    def tell(self, told: str, *, further: str = "") -> None:
        """Show another sentence."""
        self._whole, self._further = told, further
        self.setAccessibleName(told)
        self.setAccessibleDescription(further)
        self.setToolTip(tip("\n\n".join(filter(None, (told, further)))))
        self._cut()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.ensurePolished()
        if self.width() < _FEWEST_LETTERS * self.fontMetrics().averageCharWidth():
            self.setText("")
            return
        cut = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), _LEAST)
        )
        self.setText(cut)


class ElidedButton(PressedButton):
    """Gives way where a column is narrower than its words, so that it pushes nothing above and below out of sight."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether it is too narrow for its words."""
        return self._room() < self._wanted()

    def minimumSizeHint(self) -> QSize:
        letters = _FEWEST_LETTERS * self.fontMetrics().averageCharWidth()
        return super().minimumSizeHint().boundedTo(QSize(letters, super().minimumSizeHint().height()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.is_cut and not self.toolTip():
            QToolTip.showText(event.globalPos(), tip(self.text().replace("&", "")), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        if self.is_cut:
            option.text = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self._room(), Qt.TextFlag.TextShowMnemonic.value
            )
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _wanted(self) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _room(self) -> int:
        """Return the width there is for words: what is left beside the icon and the edges."""
        return self.width() - (self.sizeHint().width() - self._wanted())
