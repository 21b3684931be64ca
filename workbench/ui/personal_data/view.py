"""The list of marks: several rows at once, judged by single keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from workbench.domain.views import MarkState
from workbench.ui.look.appearance import Appearance
from workbench.ui.personal_data.model import Column, MarkTable
from workbench.ui.personal_data.texts import PersonalDataTexts
from workbench.ui.widgets.cells import TextCell
from workbench.ui.widgets.table import Table

_KEYS: dict[Qt.Key, MarkState] = {
    Qt.Key.Key_C: "confirmed",
    Qt.Key.Key_D: "dismissed",
    Qt.Key.Key_O: "found",
}
_Flag = QItemSelectionModel.SelectionFlag


class MarkList(Table):
    """Signals: `judged` (the state a key stands for)."""

    judged = Signal(str)

    def __init__(self, model: MarkTable, appearance: Appearance) -> None:
        texts = PersonalDataTexts()
        super().__init__(texts.list, model, appearance, lines=2)
        self._marks = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column in (Column.KIND, Column.METHOD):
            self.draw_column(column, TextCell(appearance, self, 2, quiet=True))
        self.stretch_column(Column.AROUND)
        self.size_column(Column.KIND, max(texts.kinds.values(), key=len))
        self.size_column(Column.FOUND, "somebody@example.org")
        self.size_column(Column.METHOD, "an address on the net")
        self.size_column(Column.STATE, max(texts.states.values(), key=len))

    def chosen(self) -> list[int]:
        """Return the ids of the chosen marks."""
        rows = [self._marks.mark(index.row()) for index in self.selectionModel().selectedRows()]
        return [row.id for row in rows if row is not None]

    def choose(self, rows: list[int], current: int) -> None:
        """Choose these rows and stand on `current`."""
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._marks.index(row, 0), self._marks.index(row, len(Column) - 1))
        model = self.selectionModel()
        model.setCurrentIndex(self._marks.index(current, 0), _Flag.NoUpdate)
        model.select(chosen, _Flag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = _KEYS.get(Qt.Key(event.key()))
        if state is not None and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }:
            self.judged.emit(state)
            event.accept()
        else:
            super().keyPressEvent(event)
