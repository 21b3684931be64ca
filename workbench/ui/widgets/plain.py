"""Text that stays text: whatever markup a comment contains is shown as it is, and nothing is ever fetched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from workbench.ui.look.fonts import sized

_SIZES = {"hero": 1.9, "title": 1.5, "heading": 1.12, "figure": 1.6, "strong": 1.0, "small": 0.92}
_QUIET = {"small", "quiet"}


class QuietDocument(QTextDocument):
    """A document that loads nothing, whatever its text asks for."""

    def loadResource(self, _kind: int, _name: Any) -> Any:
        return None


class PlainText(QTextEdit):
    """Shows a text to read, select and copy; plain in and plain out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(QuietDocument(self))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setProperty("role", "reading")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data


class Label(QLabel):
    """A label that never reads its text as markup. `role` sets size and tone (title, heading, quiet …)."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)  # a long word must not push the window's edges apart
        if role:
            self.setProperty("role", "quiet" if role in _QUIET else role)
        self._take_size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_size()

    def _take_size(self) -> None:
        if self._role in _SIZES:
            bold = self._role not in _QUIET
            self.setFont(sized(QApplication.font(), _SIZES[self._role], bold=bold))
