"""Shows pieces of a text, each kind with a line of its own kind, so that nothing is told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor

from workbench.ui.campaigns.differences import Kind, Piece
from workbench.ui.look.appearance import Appearance
from workbench.ui.reader.marks import utf16_length
from workbench.ui.widgets.plain import PlainText

_Line = QTextCharFormat.UnderlineStyle


class ComparedText(PlainText):
    """Plain text in which pieces are told apart by weight and lines."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__(name)
        self._appearance = appearance
        self._pieces: tuple[Piece, ...] = ()
        appearance.changed.connect(lambda _: self._write())

    def show_pieces(self, pieces: Sequence[Piece], told: str) -> None:
        """Show these pieces; `told` says in words what the lines mean to the eye."""
        self._pieces = tuple(pieces)
        self.setAccessibleDescription(told)
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in self._pieces:
            words = piece.text.lstrip()
            cursor.insertText(piece.text[: len(piece.text) - len(words)], self._dress("same"))
            cursor.insertText(words, self._dress(piece.kind))
        self._stand_at_first_difference()

    def _stand_at_first_difference(self) -> None:
        before = list(takewhile(lambda piece: piece.kind == "same", self._pieces))
        self.moveCursor(QTextCursor.MoveOperation.End)  # so that what follows the difference is seen too
        cursor = self.textCursor()
        is_same = len(before) == len(self._pieces)
        cursor.setPosition(0 if is_same else sum(utf16_length(piece.text) for piece in before))
        self.setTextCursor(cursor)

    def _dress(self, kind: Kind) -> QTextCharFormat:
        colours = self._appearance.look.colours
        dress = QTextCharFormat()
        dress.setForeground(QColor(colours.quiet if kind == "missing" else colours.text))
        match kind:
            case "own":
                dress.setFontWeight(QFont.Weight.Bold)
                dress.setUnderlineStyle(_Line.SingleUnderline)
                dress.setBackground(QColor(colours.mark))
            case "new":
                dress.setUnderlineStyle(_Line.DotLine)
                dress.setBackground(QColor(colours.mark))
            case "missing":
                dress.setFontStrikeOut(True)
            case "same":
                pass
        return dress
