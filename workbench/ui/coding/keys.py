"""What a key means while coding, on every keyboard.

Digits mean a code whichever script they are in. Where a layout has no digits without Shift (Thai, French), the keys
of the number row are known by their place. Letters are the translators' choice: no letters fit all languages.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.domain.sentiment import LABELS, Label
from workbench.ui.language import translate

Move = Literal["skip", "back", "on", "codebook", "leave"]
Meaning = Label | Move

# The first three keys of the number row: X11 and Wayland count from the top left, Windows so too but by 8 less,
# and macOS names keys by numbers of its own.
_ROW_OF_LINUX, _ROW_OF_WINDOWS, _ROW_OF_MAC = (10, 11, 12), (2, 3, 4), (18, 19, 20)
_MODIFIED = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_MOVES: dict[int, Move] = {
    Qt.Key.Key_Space: "skip",
    Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_Escape: "leave",
}


class CodingKeys:
    """The keys of the language of the moment; made after the translation is installed.

    `letters` stand for negative, neutral and positive, and have to differ; `skip` is one letter too.
    """

    def __init__(self) -> None:
        self.letters: dict[Label, str] = {
            "negative": translate("CodingKeys", "n", "the key for negative; the four letters must differ"),
            "neutral": translate("CodingKeys", "u", "the key for neutral; the four letters must differ"),
            "positive": translate("CodingKeys", "p", "the key for positive; the four letters must differ"),
        }
        self.skip = translate("CodingKeys", "s", "the key for skip; the four letters must differ")

    def meaning(self, event: QKeyEvent, *, rightwards: bool = True) -> Meaning | None:
        """Return what a key that was pressed means; None where it means nothing here.

        `rightwards` says that lines are read from left to right: the arrow that points back is another else.
        """
        if event.modifiers() & _MODIFIED:
            return None
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rightwards else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        arrows: dict[int, Move] = {back: "back", on: "on"}
        moved = _MOVES.get(event.key()) or arrows.get(event.key())
        return moved or self._written(event.text()) or _placed(event)

    def _written(self, text: str) -> Meaning | None:
        if text in {"?", "؟", "？"}:
            return "codebook"
        digit = unicodedata.digit(text, 0) if len(text) == 1 else 0
        if 1 <= digit <= len(LABELS):
            return LABELS[digit - 1]
        letter = text.casefold()
        if letter == self.skip:
            return "skip"
        return next((label for label, key in self.letters.items() if key == letter), None)


def _placed(event: QKeyEvent) -> Label | None:
    """Return the code of a key of the number row, by its place on the board."""
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    if sys.platform == "darwin":
        row, place = _ROW_OF_MAC, event.nativeVirtualKey()
    else:
        row = _ROW_OF_WINDOWS if sys.platform == "win32" else _ROW_OF_LINUX
        place = event.nativeScanCode()
    return LABELS[row.index(place)] if place in row else None
