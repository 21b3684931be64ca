"""A comment as tall as it is long; its theme's words and what looks like personal data are underlined."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from workbench.domain.personal_data import Mark
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.fonts import sized
from workbench.ui.reader.marks import mark_spans, span, word_spans
from workbench.ui.widgets.plain import PlainText

_READING_SIZE = 1.12
_Line = QTextCharFormat.UnderlineStyle


class CommentText(PlainText):
    """Takes the height its text needs, so that the reader scrolls as one."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__(name)
        self._appearance = appearance
        self._words: tuple[str, ...] = ()
        self._marks: tuple[tuple[int, int], ...] = ()
        self._received = ""
        self._sentence: tuple[int, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        appearance.changed.connect(lambda _: self._dress())
        self._take_font()

    def show_comment(self, text: str, words: Iterable[str], marks: Iterable[Mark] = ()) -> None:
        """Show `text`, plain, with `words` marked, and `marks` of personal data."""
        self._words, self._marks = tuple(words), tuple(mark_spans(text, marks))
        self._received, self._sentence = text, None
        self.setPlainText(text)
        self._mark()

    def show_sentence(self, start: int, stop: int) -> None:
        """Set one sentence, from `start` to before `stop` of the comment, off from the others."""
        self._sentence = span(self._received, start, stop)
        self._mark()

    @property
    def sentence(self) -> str:
        """The sentence that is set off, if one is."""
        return "".join(self._pieces(_Line.DotLine))

    @property
    def marked(self) -> list[str]:
        """The pieces that are words of the theme, in their order."""
        return self._pieces(_Line.SingleUnderline)

    @property
    def personal(self) -> list[str]:
        """The pieces that look like personal data, in their order."""
        return self._pieces(_Line.DashUnderline)

    def _pieces(self, line: QTextCharFormat.UnderlineStyle) -> list[str]:
        return [
            selection.cursor.selectedText()
            for selection in self.extraSelections()
            if selection.format.underlineStyle() == line
        ]

    def _mark(self) -> None:
        spans = () if self._sentence else word_spans(self.toPlainText(), self._words)
        words = [self._mark_at(*span, _Line.SingleUnderline) for span in spans]
        sentence = [self._mark_at(*self._sentence, _Line.DotLine)] if self._sentence else []
        self.setExtraSelections(
            [*sentence, *words, *(self._mark_at(*span, _Line.DashUnderline) for span in self._marks)]
        )

    def _mark_at(
        self, start: int, length: int, line: QTextCharFormat.UnderlineStyle
    ) -> QTextEdit.ExtraSelection:
        colours = self._appearance.look.colours
        mark: Any = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(start)
        mark.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setBackground(QColor(colours.mark))
        mark.format.setForeground(QColor(colours.text))
        mark.format.setUnderlineStyle(line)
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
