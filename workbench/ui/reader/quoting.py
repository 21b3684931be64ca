"""Lets the words a person selected in the reader be quoted: what stands there as received, to the code point."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.ui.look.inked import Icons
from workbench.ui.reader.marks import utf16_length
from workbench.ui.reader.text import CommentText
from workbench.ui.reader.texts import ReaderTexts
from workbench.ui.widgets.controls import button


class QuoteButton(QWidget):
    """Signals: `quote_wanted` (from which code point of the comment, before which)."""

    quote_wanted = Signal(int, int)

    def __init__(self, text: CommentText, icons: Icons) -> None:
        super().__init__()
        self._text, self._texts = text, ReaderTexts()
        self._received = ""
        self.button = button(self._texts.quote_all, self.quote, icons=icons, icon="comments", gives_way=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addStretch(1)
        text.selectionChanged.connect(self._name)

    def show_comment(self, received: str, *, can_quote: bool) -> None:
        """Follow this comment; one that is shown covered cannot be quoted, since its places are others."""
        self._received = received
        self.setVisible(can_quote)
        self._name()

    def selected(self) -> tuple[int, int] | None:
        """Return the code points of the comment that are selected, from the first to before the second."""
        cursor = self._text.textCursor()
        if not cursor.hasSelection():
            return None
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return code_point(self._received, ends[0]), code_point(self._received, ends[1])

    def quote(self) -> None:
        """Quote what is selected, or all of the comment where nothing is."""
        self.quote_wanted.emit(*(self.selected() or (0, len(self._received))))

    def _name(self) -> None:
        has_words = self._text.textCursor().hasSelection()
        self.button.setText(self._texts.quote if has_words else self._texts.quote_all)


def code_point(received: str, units: int) -> int:
    """Return where in `received` what Qt counts as `units` ends: UTF-16, with each line end as one."""
    counted = place = 0
    while place < len(received) and counted < units:
        place += 2 if received.startswith("\r\n", place) else 1
        counted += 1 if received[place - 1] == "\n" else utf16_length(received[place - 1])
    return place
