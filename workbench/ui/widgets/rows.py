"""A plain table of texts for short lists that are read whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Rows(QAbstractTableModel):
    """Shows `rows` of texts under `headers`; `numeric` columns are aligned at their end.

    `hints` says by the header what a column's figures mean, where that is no everyday word.
    """

    def __init__(
        self,
        headers: Sequence[str],
        parent: QObject,
        numeric: frozenset[int] = frozenset(),
        hints: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers, self._numeric, self._hints = tuple(headers), numeric, hints or {}
        self._rows: list[tuple[str, ...]] = []

    def show(self, rows: Sequence[Sequence[str]], headers: Sequence[str] | None = None) -> None:
        """Show other rows, under other headers if given."""
        self.beginResetModel()
        self._headers = self._headers if headers is None else tuple(headers)
        self._rows = [tuple(row) for row in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hints.get(self._headers[section])
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""
