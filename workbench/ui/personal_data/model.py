"""The marks of personal data as a Qt table."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.domain.views import MarkRow
from workbench.ui.personal_data.texts import PersonalDataTexts
from workbench.ui.spoken import told
from workbench.ui.widgets.cells import Index

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the list of marks."""

    KIND, FOUND, AROUND, METHOD, STATE = range(5)


class MarkTable(QAbstractTableModel):
    """The marks that are listed, in the order of the files."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = PersonalDataTexts()
        self._rows: list[MarkRow] = []

    def mark(self, row: int) -> MarkRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def places_of(self, marks: Iterable[int]) -> list[int]:
        """Return the rows of the marks with these ids."""
        wanted = set(marks)
        return [place for place, row in enumerate(self._rows) if row.id in wanted]

    def show_marks(self, rows: list[MarkRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        level = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._texts.columns[section] if level else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._shown(self._rows[index.row()], Column(index.column()))

    def _shown(self, mark: MarkRow, column: Column) -> str:
        match column:
            case Column.KIND:
                return self._texts.kinds[mark.kind]
            case Column.FOUND:
                return _in_line(mark.text)
            case Column.AROUND:
                return _in_line(f"{mark.before}[{mark.text}]{mark.after}")
            case Column.METHOD:
                return told(mark.method)
            case Column.STATE:
                return self._texts.states[mark.state]


def _in_line(text: str) -> str:
    return " ".join(text.split())
