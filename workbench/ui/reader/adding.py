"""Lets what is read speak for a priority: the words that are selected as a quote, or the comment itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.domain.text import excerpt
from workbench.domain.views import PriorityRow
from workbench.ui.language import in_label, translate
from workbench.ui.look.inked import Icons
from workbench.ui.widgets.controls import menu_button

_LONGEST = 60


class AddButton(QWidget):
    """Hidden while there are no priorities. Signals: `add_wanted` (a priority's id)."""

    add_wanted = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.button = menu_button(translate("Reader", "Add to a priority"), self.menu, icons)
        self.button.setToolTip(
            translate("Reader", "The selected words as a quote; the comment itself where none are selected.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self._priorities: Sequence[PriorityRow] = ()

    def show_priorities(self, priorities: Sequence[PriorityRow], comment: str) -> None:
        """Offer the priorities; those that rest on the comment (its id) already are ticked."""
        self._priorities = priorities
        self.menu.clear()
        for row in priorities:
            short = excerpt(row.statement, _LONGEST)
            choice = self.menu.addAction(in_label(short))
            choice.setCheckable(True)
            choice.setChecked(comment in row.linked)
            choice.triggered.connect(lambda _, priority=row.id: self.add_wanted.emit(priority))
        self.setVisible(bool(priorities))
