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

# The number row from 1 to 9, then 0: X11 and Wayland count from the top left, Windows so too but by 8 less, and
# macOS names keys by numbers of its own.
_ROW_OF_LINUX, _ROW_OF_WINDOWS = tuple(range(10, 20)), tuple(range(2, 12))
_ROW_OF_MAC = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
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
        """Return what a key means while sentiment is coded; None where it means nothing here."""
        if event.modifiers() & _MODIFIED:
            return None
        return self.move(event, rightwards=rightwards) or self._label(event)

    def move(self, event: QKeyEvent, *, rightwards: bool = True, by_letters: bool = True) -> Move | None:
        """Return where a key leads, whatever is coded; None where it leads nowhere.

        `rightwards` says that lines are read from left to right: the arrow that points back is another else. Without
        `by_letters` a letter leads nowhere: there words are typed.
        """
        if event.modifiers() & _MODIFIED:
            return None
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rightwards else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        arrows: dict[int, Move] = {back: "back", on: "on"}
        if event.text() in {"?", "؟", "？"}:
            return "codebook"
        skipped: Move | None = "skip" if by_letters and event.text().casefold() == self.skip else None
        return _MOVES.get(event.key()) or arrows.get(event.key()) or skipped

    def _label(self, event: QKeyEvent) -> Label | None:
        digit = digit_of(event) or 0
        if 1 <= digit <= len(LABELS):
            return LABELS[digit - 1]
        letter = event.text().casefold()
        return next((label for label, key in self.letters.items() if key == letter), None)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, written in any script, or by its place in the number row; None where it has none."""
    if event.modifiers() & _MODIFIED:
        return None
    written = unicodedata.digit(event.text(), None) if len(event.text()) == 1 else None
    return _placed(event) if written is None else written


def _placed(event: QKeyEvent) -> int | None:
    """Return the digit of a key of the number row, by its place on the board."""
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    if sys.platform == "darwin":
        row, place = _ROW_OF_MAC, event.nativeVirtualKey()
    else:
        row = _ROW_OF_WINDOWS if sys.platform == "win32" else _ROW_OF_LINUX
        place = event.nativeScanCode()
    return (row.index(place) + 1) % 10 if place in row else None
