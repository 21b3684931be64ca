"""A comment as tall as it is long, with the words of its theme underlined."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.fonts import sized
from workbench.ui.reader.marks import word_spans
from workbench.ui.widgets.plain import PlainText

_READING_SIZE = 1.12


class CommentText(PlainText):
    """Takes the height its text needs, so that the reader scrolls as one."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__(name)
        self._appearance = appearance
        self._words: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        appearance.changed.connect(lambda _: self._dress())
        self._take_font()

    def show_comment(self, text: str, words: Iterable[str]) -> None:
        """Show `text`, plain, with `words` marked."""
        self._words = tuple(words)
        self.setPlainText(text)
        self._mark()

    @property
    def marked(self) -> list[str]:
        """The marked pieces of the text, in their order."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def _mark(self) -> None:
        self.setExtraSelections(
            [self._mark_at(*span) for span in word_spans(self.toPlainText(), self._words)]
        )

    def _mark_at(self, start: int, length: int) -> QTextEdit.ExtraSelection:
        colours = self._appearance.look.colours
        mark: Any = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(start)
        mark.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setBackground(QColor(colours.mark))
        mark.format.setForeground(QColor(colours.text))
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        mark.format.setUnderlineColor(QColor(colours.text))
        return mark

    def _fit(self) -> None:
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        self.setFixedHeight(round(self.document().size().height()) + edges + 2 * self.frameWidth() + 4)

    def _dress(self) -> None:
        self._take_font()
        self._mark()

    def _take_font(self) -> None:
        self.document().setDefaultFont(sized(QApplication.font(), _READING_SIZE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
