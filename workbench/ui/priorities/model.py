"""The priorities as a Qt table; their statements can be edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, Qt, Signal

from workbench.domain.views import PriorityRow
from workbench.ui import language
from workbench.ui.overview import Overview
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.priorities.view_texts import ViewTexts
from workbench.ui.widgets.cells import Index

CARD = "application/x-voc-priority"
"""What a card carries while it is dragged: the priority's id."""
_ROW = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the list of priorities."""

    STATEMENT, THEMES, COMMENTS, NEGATIVE, EFFORT, WHO, STATUS, SCORE = range(8)


class PriorityTable(QAbstractTableModel):
    """Follows the overview.

    Signals: `reword_wanted` (priority id, new statement).
    """

    reword_wanted = Signal(str, str)

    def __init__(self, overview: Overview) -> None:
        super().__init__(overview)
        self._texts = PriorityTexts()
        self._told = ViewTexts(self._texts)
        self._rows: list[PriorityRow] = list(overview.priorities)
        overview.priorities_read.connect(self._take)

    def priority(self, row: int) -> PriorityRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def priorities(self) -> list[PriorityRow]:
        return self._rows

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
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.STATEMENT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.STATEMENT:
            return self._rows[index.row()].statement
        if role == _ROW:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.STATEMENT:
            return self._told.heard(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.SCORE:
            return self._texts.assumed(self._rows[index.row()]) or None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.SCORE:
            told = self._texts.scored(self._rows[index.row()]), self._texts.assumed(self._rows[index.row()])
            return ". ".join(filter(None, told))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._shown(self._rows[index.row()], Column(index.column()))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        priority, statement = self.priority(index.row()), " ".join(str(value).split())
        if priority is None or role != Qt.ItemDataRole.EditRole or statement in {"", priority.statement}:
            return False
        self.reword_wanted.emit(priority.id, statement)
        return True

    def mimeTypes(self) -> list[str]:
        return [CARD]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data, found = QMimeData(), next((row_of(index) for index in indexes), None)
        if found is not None:
            data.setData(CARD, found.id.encode())
        return data

    def _shown(self, priority: PriorityRow, column: Column) -> str:
        return {
            Column.STATEMENT: lambda: priority.statement,
            Column.THEMES: lambda: ", ".join(name for _, name in priority.themes),
            Column.COMMENTS: lambda: language.number(priority.comments),
            Column.NEGATIVE: lambda: self._severity(priority),
            Column.EFFORT: lambda: self._texts.unknown if priority.effort is None else str(priority.effort),
            Column.WHO: lambda: " · ".join(filter(None, (priority.owner, language.date(priority.due)))),
            Column.STATUS: lambda: self._texts.statuses[priority.status],
            Column.SCORE: lambda: self._texts.scored(priority),
        }[column]()

    def _severity(self, priority: PriorityRow) -> str:
        """Return the negative part of the judged comments with its interval."""
        share, low, high = priority.negative_share, priority.negative_low, priority.negative_high
        if share is None or low is None or high is None:
            return self._texts.unknown
        ends = f"{language.percent(low, 0)}–{language.percent(high, 0)}"
        return self._texts.part(language.percent(share, 0), priority.judged, ends)

    def _take(self, priorities: list[PriorityRow]) -> None:
        self.beginResetModel()
        self._rows = list(priorities)
        self.endResetModel()


def row_of(index: Index) -> PriorityRow | None:
    """Return the priority an index of the table, or of a part of it, stands for."""
    found = index.data(_ROW)
    return found if isinstance(found, PriorityRow) else None
