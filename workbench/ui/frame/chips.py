"""What the selection is restricted by, a chip each, in one row; those that find no room wait in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from workbench.domain.selection import Selection
from workbench.domain.text import excerpt
from workbench.ui.bench import Bench
from workbench.ui.frame.restrictions import Restriction
from workbench.ui.frame.texts import FilterTexts
from workbench.ui.language import in_label
from workbench.ui.widgets.overflow import Overflow
from workbench.ui.widgets.plain import tip

_LONGEST = 30
_REMOVING_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Chip(QPushButton):
    """A filter that a click, Delete or Backspace takes away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _REMOVING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(Overflow):
    """One chip a restriction; a click on it, or on its entry in the menu, takes it away."""

    def __init__(self, bench: Bench) -> None:
        self._texts = FilterTexts()
        super().__init__(bench.icons, self._texts.further, self._texts.further_hint)
        self._bench = bench
        self._shown: list[Restriction] = []
        self.hide()

    def show_restrictions(self, restrictions: Sequence[Restriction]) -> int | None:
        """Show these in place of the present ones; return at which place the focus was, where a chip lost it."""
        if list(restrictions) == self._shown:
            return None
        place, self._shown = self._focused(), list(restrictions)
        self.show_buttons([self._chip(each.told, each.rest) for each in restrictions])
        self.setVisible(bool(restrictions))
        return place

    def button_at(self, place: int) -> QPushButton | None:
        """Return the chip at this place, or what opens the menu where it waits there; None where there is none."""
        if place >= len(self.buttons):
            return None
        chip = self.buttons[place]
        return self.more if chip.isHidden() else chip

    def _focused(self) -> int | None:
        """Return which chip has the focus; the menu stands for the first one in it."""
        if self.more.hasFocus():
            return next((place for place, each in enumerate(self.buttons) if each.isHidden()), 0)
        return next((place for place, each in enumerate(self.buttons) if each.hasFocus()), None)

    def _chip(self, told: str, rest: Selection) -> Chip:
        chip = Chip(in_label(excerpt(told, _LONGEST)))
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        mirrored = chip.isRightToLeft()
        chip.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        chip.setAccessibleName(self._texts.remove.replace("%1", told))
        chip.setToolTip(tip(self._texts.remove.replace("%1", told)))
        self._bench.icons.put(chip, "close", "text", 12)
        chip.clicked.connect(lambda: self._bench.selection.set(rest))
        return chip
