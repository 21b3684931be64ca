"""Editing a name inside a list, in a field that says what it is."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.widgets.cells import Index, TextCell


class NamingCell(TextCell):
    """Text cells whose editor is as tall as a line, in the middle of the cell."""

    def __init__(self, appearance: Appearance, parent: QWidget, name: str, lines: int = 1) -> None:
        super().__init__(appearance, parent, lines)
        self._name = name

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self._name)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        height = editor.sizeHint().height()
        middle = option.rect.center().y() - height // 2
        editor.setGeometry(option.rect.left() + 2, middle, option.rect.width() - 4, height)
