"""Cells of a table that hold one of a few choices, in a list that is always open to be clicked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.widgets.boxes import ChoiceBox
from workbench.ui.widgets.cells import Cell, Index


class ChoiceCell(Cell):
    """Offers `choices`, each value with its name; the first column of the row names the box."""

    def __init__(self, appearance: Appearance, parent: QWidget, choices: Mapping[Any, str]) -> None:
        super().__init__(appearance, parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = ChoiceBox(parent)
        for name in self._choices.values():
            box.addItem(name)
        box.setAccessibleName(str(index.sibling(index.row(), 0).data()))
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        values = list(self._choices)
        cast("QComboBox", editor).setCurrentIndex(values.index(value) if value in values else -1)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        model.setData(index, list(self._choices)[cast("QComboBox", editor).currentIndex()])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        margin, height = self.look.px(2), editor.sizeHint().height()
        rect = option.rect
        editor.setGeometry(
            rect.left() + margin, rect.center().y() - height // 2, rect.width() - 2 * margin, height
        )
