"""The priorities as a Qt table; their statements can be edited in place."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from workbench.domain.views import PriorityRow
from workbench.ui import language
from workbench.ui.overview import Overview
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.widgets.cells import Index

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the list of priorities."""

    STATEMENT, THEMES, COMMENTS, NEGATIVE, SINCE = range(5)


class PriorityTable(QAbstractTableModel):
    """Follows the overview.

    Signals: `reword_wanted` (priority id, new statement).
    """

    reword_wanted = Signal(str, str)

    def __init__(self, overview: Overview) -> None:
        super().__init__(overview)
        self._texts = PriorityTexts()
        self._rows: list[PriorityRow] = list(overview.priorities)
        overview.priorities_read.connect(self._take)

    def priority(self, row: int) -> PriorityRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.STATEMENT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.STATEMENT:
            return self._rows[index.row()].statement
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._shown(self._rows[index.row()], Column(index.column()))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        priority, statement = self.priority(index.row()), " ".join(str(value).split())
        if priority is None or role != Qt.ItemDataRole.EditRole or statement in {"", priority.statement}:
            return False
        self.reword_wanted.emit(priority.id, statement)
        return True

    def _shown(self, priority: PriorityRow, column: Column) -> str:
        match column:
            case Column.STATEMENT:
                return priority.statement
            case Column.THEMES:
                return ", ".join(name for _, name in priority.themes)
            case Column.COMMENTS:
                return language.number(priority.comments)
            case Column.NEGATIVE:
                share = priority.negative_share
                return self._texts.unknown if share is None else language.percent(share, 0)
            case Column.SINCE:
                return language.date(priority.created_at)

    def _take(self, priorities: list[PriorityRow]) -> None:
        self.beginResetModel()
        self._rows = list(priorities)
        self.endResetModel()
