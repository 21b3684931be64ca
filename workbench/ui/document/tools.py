"""What stands above a document: a field that finds words on it, and its size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from workbench.ui.document.texts import DocumentTexts
from workbench.ui.document.view import DocumentView
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_S, SPACE_XS
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.plain import Label

_FIELD = 26  # letters
_BACK = QTextDocument.FindFlag.FindBackward


class DocumentTools(QWidget):
    """Finds words in a document, and shows it larger or smaller."""

    def __init__(self, view: DocumentView, icons: Icons) -> None:
        super().__init__()
        self._view, self._texts = view, DocumentTexts()
        texts = self._texts
        self.field = _Field()
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(texts.find)
        self.field.setPlaceholderText(texts.find_hint)
        self.field.setFixedWidth(self.fontMetrics().averageCharWidth() * _FIELD)
        self.told = Label("", "quiet")
        self.previous = button(
            "", lambda: self.step(-1), "quiet", icons=icons, icon="up", name=texts.previous
        )
        self.next = button("", lambda: self.step(1), "quiet", icons=icons, icon="down", name=texts.next)
        self.smaller = button("A−", lambda: view.zoom_by(-1), "quiet", name=texts.smaller)
        self.larger = button("A+", lambda: view.zoom_by(1), "quiet", name=texts.larger)
        self.scale = Label("", "quiet")
        self._show_zoom(view.zoom)
        self._lay_out()
        self.field.textChanged.connect(lambda _: self._begin())
        self.field.stepped.connect(self.step)
        self.field.left.connect(view.setFocus)
        view.find_wanted.connect(self.field.take_focus)
        view.zoomed.connect(self._show_zoom)

    def step(self, steps: int) -> None:
        """Go to the next place (or the one before) that holds what is looked for, round the ends of the page."""
        words = self.field.text()
        if not words:
            return
        back = _BACK if steps < 0 else QTextDocument.FindFlag(0)
        if not self._view.find(words, back):
            turn = QTextCursor.MoveOperation.End if steps < 0 else QTextCursor.MoveOperation.Start
            self._view.moveCursor(turn)
            self._view.find(words, back)
        self._tell(words)

    def _show_zoom(self, zoom: float) -> None:
        self.scale.setText(self._texts.percent(zoom))
        self.scale.setAccessibleName(self._texts.size(zoom))

    def _begin(self) -> None:
        """Look from where the place shown begins, so that each letter typed narrows it."""
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)
        self.step(1)
        if not self.field.text():
            self.told.setText("")

    def _tell(self, words: str) -> None:
        places = self._view.toPlainText().casefold().count(words.casefold())
        cursor = self._view.textCursor()
        if not places or not cursor.hasSelection():
            self.told.setText(self._texts.nowhere)
            return
        before = self._view.toPlainText()[: cursor.selectionEnd()].casefold().count(words.casefold())
        self.told.setText(self._texts.found(before, places))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for part in (self.field, self.previous, self.next, self.told):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addSpacing(SPACE_S)
        for part in (self.smaller, self.scale, self.larger):
            layout.addWidget(part)


class _Field(QLineEdit):
    """Signals: `stepped` (1 for Enter, -1 for Shift+Enter), `left` (Esc)."""

    stepped = Signal(int)
    left = Signal()

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
