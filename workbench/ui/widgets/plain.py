"""Text that stays text: whatever markup a comment contains is shown as it is, and nothing is ever fetched."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import Qt as Rich
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget


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


def tip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt reads one that looks like markup as markup."""
    return f"<span>{escape(text)}</span>" if Rich.mightBeRichText(text) else text


class Label(QLabel):
    """A label that never reads its text as markup. `role` sets size and tone (title, heading, quiet …)."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)  # a long word must not push the window's edges apart
        if role:
            self.setProperty("role", role)
