"""The columns of a file with what each is taken for, as a Qt table in which the meaning can be changed."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from workbench.domain.intake import Column as FileColumn
from workbench.domain.intake import MeasureKind, Preview, Role
from workbench.domain.text import excerpt
from workbench.ui.sources.covered import is_plain
from workbench.ui.sources.preview_texts import Meaning, PreviewTexts
from workbench.ui.spoken import told
from workbench.ui.verbs import Verbs
from workbench.ui.widgets.cells import Index

_NO_PARENT = QModelIndex()
_EXAMPLES, _EXAMPLE_LENGTH = 3, 60


class Column(IntEnum):
    """What is shown of a column of the file."""

    NAME, MEANING, WHY, EXAMPLES = range(4)


def meaning_of(column: FileColumn) -> Meaning:
    """Return what a column is taken for: comments with what was asked, measures with what they measure."""
    if column.role == Role.TEXT:
        return column.role, column.polarity
    if column.role == Role.MEASURE:
        return column.role, (column.measure or MeasureKind.OTHER).value
    return column.role, ""


class RoleTable(QAbstractTableModel):
    """Shows a preview's columns.

    Signals: `meant` (the preview with its changed mapping).
    """

    meant = Signal(object)

    def __init__(self, parent: QObject, verbs: Verbs) -> None:
        super().__init__(parent)
        self._verbs, self._texts = verbs, PreviewTexts()
        self._preview: Preview | None = None
        self._is_covered = False

    @property
    def preview(self) -> Preview | None:
        return self._preview

    def show(self, preview: Preview | None) -> None:
        self.beginResetModel()
        self._preview = preview
        self.endResetModel()

    def change(self, preview: Preview) -> None:
        """Show the same columns with other meanings, and tell of it."""
        self._preview = preview
        self._tell_all()
        self.meant.emit(preview)

    def cover(self, *, is_on: bool) -> None:
        """Cover what people wrote, or show it again."""
        self._is_covered = is_on
        self._tell_all()

    def column(self, row: int) -> FileColumn | None:
        if self._preview is None or not 0 <= row < self.rowCount():
            return None
        return self._preview.mapping.columns[row]

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
        self.change(self._verbs.with_role(self._preview, column.name, value, self._texts.chosen))
        return True

    def _tell_all(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))

    def _shown(self, column: FileColumn, shown: Column) -> str:
        match shown:
            case Column.NAME:
                return column.name
            case Column.MEANING:
                return self._texts.meanings[meaning_of(column)]
            case Column.WHY:
                return told(column.why)
            case Column.EXAMPLES:
                return " · ".join(self._examples(column))

    def _examples(self, column: FileColumn) -> list[str]:
        if self._preview is None or column.name not in self._preview.headers:
            return []
        place = self._preview.headers.index(column.name)
        values = (row[place].strip() for row in self._preview.rows if place < len(row))
        different = list(dict.fromkeys(value for value in values if value))[:_EXAMPLES]
        if different and self._is_covered and not is_plain(column.role):
            return [self._texts.covered]
        return [excerpt(value, _EXAMPLE_LENGTH) for value in different]
