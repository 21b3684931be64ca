"""A field that wraps its widgets like words, for chips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_SPACE = 6


class Flow(QWidget):
    """Puts widgets beside each other, and into a new row where the width ends."""

    def __init__(self) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def widgets(self) -> list[QWidget]:
        return list(self._widgets)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Show these widgets in place of the present ones, which are deleted."""
        for gone in self._widgets:
            gone.hide()
            gone.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self)
            widget.show()
        self.settle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        return QSize(
            sum(each.sizeHint().width() + _SPACE for each in self._widgets if not each.isHidden()),
            self._arrange(10**6, place=False),
        )

    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._widgets), default=0)
        return QSize(min(widest, 120), self._arrange(max(self.width(), 1), place=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self.settle()

    def settle(self) -> None:
        """Arrange anew, after widgets were shown, hidden or changed."""
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def _first_top(self) -> int:
        """Stand in the middle where one row is all there is."""
        return max(0, (self.height() - self._arrange(self.width(), place=False)) // 2)

    def _arrange(self, width: int, *, place: bool) -> int:
        """Place the widgets if asked to; return the height they need in `width`."""
        left, top, height = 0, self._first_top() if place else 0, 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            size = widget.sizeHint()
            if left and left + size.width() > width:
                left, top, height = 0, top + height + _SPACE, 0
            if place:
                x = width - left - size.width() if self.isRightToLeft() else left
                widget.setGeometry(x, top, size.width(), size.height())
            left += size.width() + _SPACE
            height = max(height, size.height())
        return top + height
