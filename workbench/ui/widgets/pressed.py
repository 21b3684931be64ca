"""A button that Enter presses, as the space bar does, wherever it stands."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class PressedButton(QPushButton):
    """Left to Qt, Enter does nothing on a button of a window; in a dialog it does what the default button does,
    even while *Cancel* has the focus.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER or event.modifiers() not in _PLAIN or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif cast("QMenu | None", self.menu()) is not None:
            self.showMenu()
        else:
            self.click()
