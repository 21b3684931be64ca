"""Buttons that keep to one row: those that find no room wait behind a last button, in its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from workbench.ui.look.inked import Icons
from workbench.ui.widgets.controls import menu_button

_SPACE = 6
_RESIZED = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}


class Overflow(QWidget):
    """Shows its buttons in their order as far as they fit; `more` opens a menu of the others.

    `told` names `more` by the number of buttons behind it. A button that means nothing now is left out by `want`.
    """

    def __init__(self, icons: Icons, told: Callable[[int], str], hint: str = "") -> None:
        super().__init__()
        self._told = told
        self._buttons: list[QPushButton] = []
        self._unwanted: set[QPushButton] = set()
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.more = menu_button(told(0), self.menu, icons)
        self.more.setToolTip(hint)
        self.more.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> list[QPushButton]:
        """All buttons that mean something now, whether they fit or not."""
        return [each for each in self._buttons if each not in self._unwanted]

    def show_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """Show these in place of the present ones, which are deleted."""
        for gone in self._buttons:
            gone.hide()
            gone.deleteLater()
        self._buttons, self._unwanted = list(buttons), set()
        for each in self._buttons:
            each.setParent(self)
        # Tab goes by the order of children, and what waits behind the last button comes last.
        self.more.setParent(None)
        self.more.setParent(self)
        self.settle()

    def want(self, button: QPushButton, *, wanted: bool) -> None:
        """Say whether a button means something now; `settle` then arranges them anew."""
        (self._unwanted.discard if wanted else self._unwanted.add)(button)

    def width_of(self, count: int) -> int:
        """Return the width of the first `count` buttons, and of the last one where it is needed."""
        return self._width(self._widths(), count)

    def fitting_width(self, room: int) -> int:
        """Return how wide it is where it shows as many buttons as fit into `room`: the last one at least."""
        widths = self._widths()
        return self._width(widths, self._fitting(widths, room))

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(len(self._buttons)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_of(0), self._height())

    def settle(self) -> None:
        """Arrange the buttons anew, after some were wanted, unwanted or changed."""
        buttons = self.buttons
        fitting = self._fitting(self._widths(), self.width())
        shown = [*buttons[:fitting]]
        for each in self._buttons:
            each.setVisible(each in shown)
        hidden = len(buttons) - fitting
        self.more.setText(self._told(hidden))
        self.more.setVisible(hidden > 0)
        self._place([*shown, self.more] if hidden else shown)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESIZED:
            self.settle()

    def _widths(self) -> list[int]:
        return [each.sizeHint().width() for each in self.buttons]

    def _width(self, widths: list[int], count: int) -> int:
        """Return the width of the first `count` of buttons of these widths, with the last one where it is needed."""
        hidden = len(widths) - count
        shown = widths if hidden <= 0 else [*widths[:count], self._width_of_more(hidden)]
        return sum(shown) + _SPACE * max(len(shown) - 1, 0)

    def _fitting(self, widths: list[int], room: int) -> int:
        counts = range(len(widths), 0, -1)
        return next((count for count in counts if self._width(widths, count) <= room), 0)

    def _place(self, shown: Sequence[QPushButton]) -> None:
        left = 0
        for each in shown:
            size = each.sizeHint()
            x = self.width() - left - size.width() if self.isRightToLeft() else left
            each.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
            left += size.width() + _SPACE

    def _height(self) -> int:
        return max(each.sizeHint().height() for each in (self.more, *self._buttons))

    def _width_of_more(self, hidden: int) -> int:
        self.more.setText(self._told(hidden))
        return self.more.sizeHint().width()

    def _fill(self) -> None:
        """List what did not fit; each entry does what its button does."""
        self.menu.clear()
        for each in self.buttons:
            if each.isHidden():
                self._add_entry(each)

    def _add_entry(self, button: QPushButton) -> None:
        own = cast("QMenu | None", button.menu())  # the stubs forget that most buttons have none
        if own is not None:
            own.setTitle(button.text())
            self.menu.addMenu(own)
            return
        entry = self.menu.addAction(button.icon(), button.text(), button.click)
        entry.setEnabled(button.isEnabled())
        entry.setToolTip(button.toolTip())
        if button.isCheckable():
            entry.setCheckable(True)
            entry.setChecked(button.isChecked())
