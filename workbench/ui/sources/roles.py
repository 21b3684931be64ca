"""The columns of a file with what each is taken for, as a Qt table in which the meaning can be changed."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from workbench.domain.intake import Column as FileColumn
from workbench.domain.intake import MeasureKind, Preview, Role
from workbench.domain.text import excerpt
from workbench.ui.sources.texts import Meaning, PreviewTexts
from workbench.ui.widgets.cells import Cell, Index

_NO_PARENT = QModelIndex()
_EXAMPLES, _EXAMPLE_LENGTH = 3, 60


class Column(IntEnum):
    """What is shown of a column of the file."""

    NAME, MEANING, WHY, EXAMPLES = range(4)


def meaning_of(column: FileColumn) -> Meaning:
    """Return what a column is taken for; only comments have a polarity."""
    return column.role, column.polarity if column.role == Role.TEXT else "open"


class RoleTable(QAbstractTableModel):
    """Shows a preview's columns.

    Signals: `meant` (the preview with its changed mapping).
    """

    meant = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = PreviewTexts()
        self._preview: Preview | None = None

    @property
    def preview(self) -> Preview | None:
        return self._preview

    def show(self, preview: Preview | None) -> None:
        self.beginResetModel()
        self._preview = preview
        self.endResetModel()

    @property
    def has_text(self) -> bool:
        """Whether some column holds comments; without one nothing can be imported."""
        return self._preview is not None and bool(self._preview.mapping.named(Role.TEXT))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._preview is None else len(self._preview.mapping.columns)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        level = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._texts.columns[section] if level else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.MEANING else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._preview is None:
            return None
        column = self._preview.mapping.columns[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.MEANING:
            return meaning_of(column)
        return self._shown(column, Column(index.column())) if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._preview is None or role != Qt.ItemDataRole.EditRole or index.column() != Column.MEANING:
            return False
        column = self._preview.mapping.columns[index.row()]
        if value == meaning_of(column):
            return False
        mapping = self._preview.mapping.with_role(column.name, value[0], **_details(column, value))
        self._preview = replace(self._preview, mapping=mapping)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Column) - 1))
        self.meant.emit(self._preview)
        return True

    def _shown(self, column: FileColumn, shown: Column) -> str:
        match shown:
            case Column.NAME:
                return column.name
            case Column.MEANING:
                return self._texts.meanings[meaning_of(column)]
            case Column.WHY:
                return column.why
            case Column.EXAMPLES:
                return " · ".join(self._examples(column.name))

    def _examples(self, name: str) -> list[str]:
        if self._preview is None or name not in self._preview.headers:
            return []
        place = self._preview.headers.index(name)
        values = (row[place].strip() for row in self._preview.rows if place < len(row))
        different = dict.fromkeys(value for value in values if value)
        return [excerpt(value, _EXAMPLE_LENGTH) for value in list(different)[:_EXAMPLES]]


def _details(column: FileColumn, meaning: Meaning) -> dict[str, Any]:
    """Return what else must be said of a column that is given another meaning."""
    role, polarity = meaning
    why = PreviewTexts().chosen
    if role == Role.TEXT:
        return {"why": why, "question": column.question or column.name, "polarity": polarity}
    if role == Role.MEASURE:
        return {"why": why, "measure": column.measure or MeasureKind.OTHER}
    return {"why": why, "question": "", "polarity": "open"}


class MeaningCell(Cell):
    """Lets a meaning be chosen from a list that is always open to be clicked."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        for meaning, name in PreviewTexts().meanings.items():
            box.addItem(name, meaning)
        box.setAccessibleName(str(index.sibling(index.row(), Column.NAME).data()))
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        box = cast("QComboBox", editor)
        names = list(PreviewTexts().meanings)
        box.setCurrentIndex(names.index(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        box = cast("QComboBox", editor)
        meaning = list(PreviewTexts().meanings)[box.currentIndex()]
        model.setData(index, meaning)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        margin, height = self.look.px(2), editor.sizeHint().height()
        rect = option.rect
        editor.setGeometry(
            rect.left() + margin, rect.center().y() - height // 2, rect.width() - 2 * margin, height
        )
