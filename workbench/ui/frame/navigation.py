"""The way from page to page: a column of buttons, each with its picture and its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from workbench.ui.frame.texts import NavigationTexts
from workbench.ui.language import in_label
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_S, SPACE_XS
from workbench.ui.pages import PageKind
from workbench.ui.widgets.controls import restyle

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ICON = 22
_PADDING, _CLOSE_PADDING = 3 * SPACE_S, SPACE_S + SPACE_XS


class Navigation(QFrame):
    """Signals: `chosen` (the name of a page)."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, appearance: Appearance, pages: Sequence[PageKind]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(NavigationTexts().name)
        self._icons, self._appearance = icons, appearance
        self._pages = {page.name: page for page in pages}
        self._buttons = {page.name: self._button(page) for page in pages}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XS, SPACE_S, SPACE_XS, SPACE_S)
        layout.setSpacing(SPACE_XS)
        # The layout's own least height is that of pictures with names, which would keep the window from getting low.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for made in self._buttons.values():
            self._group.addButton(made)
            layout.addWidget(made)
        layout.addStretch(1)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown; the focus goes with it where it was on another page's button."""
        if any(made.hasFocus() for made in self._buttons.values()):
            self._buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
        for other, made in self._buttons.items():
            made.setChecked(other == name)
            self._icons.put(made, self._pages[other].icon, "accent" if other == name else "quiet", _ICON)

    def button(self, name: str) -> QToolButton:
        return self._buttons[name]

    def minimumSizeHint(self) -> QSize:
        height = len(self._buttons) * self._appearance.look.px(_ICON + 2 * SPACE_S) + 2 * SPACE_S
        return QSize(super().minimumSizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height()
        self._shrink(
            is_close=height < self._height_of(_PADDING), is_low=height < self._height_of(_CLOSE_PADDING)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        made = list(self._buttons.values())
        focused = next((place for place, each in enumerate(made) if each.hasFocus()), 0)
        made[(focused + step) % len(made)].setFocus(Qt.FocusReason.TabFocusReason)

    def _shrink(self, *, is_close: bool, is_low: bool) -> None:
        """Put pictures and names closer where the window is low, and where it is lower show pictures alone."""
        style = Qt.ToolButtonStyle
        for name, made in self._buttons.items():
            restyle(made, "close", "true" if is_close else "false")
            made.setToolButtonStyle(style.ToolButtonIconOnly if is_low else style.ToolButtonTextUnderIcon)
            made.setToolTip(self._pages[name].title if is_low else "")

    def _height_of(self, padding: int) -> int:
        """Return how high all buttons with their names are, with so much around each."""
        line = QFontMetrics(QApplication.font()).height()
        return len(self._buttons) * (line + self._appearance.look.px(_ICON + padding)) + SPACE_S

    def _button(self, page: PageKind) -> QToolButton:
        made = QToolButton()
        made.setText(in_label(page.title))
        made.setProperty("kind", "page")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAccessibleName(page.title)
        made.clicked.connect(lambda: self.chosen.emit(page.name))
        self._icons.put(made, page.icon, size=_ICON)
        return made
