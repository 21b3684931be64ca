"""The samples as a Qt table: how each was drawn, and how far its coders are."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.domain.coding import DrawRow
from workbench.ui import language
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.coding.texts import CodingTexts, DrawNames
from workbench.ui.widgets.cells import Index

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the list of samples."""

    WHAT, HOW, SIGHT, DRAWN, MINE, OTHERS = range(6)


class DrawTable(QAbstractTableModel):
    """The samples, the newest first, as one coder sees them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._names = CodingTexts(), DrawNames()
        self._subjects = SubjectTexts().names
        self._rows: list[DrawRow] = []
        self._coder = ""

    @property
    def rows(self) -> list[DrawRow]:
        """The samples in the order they were drawn."""
        return self._rows[::-1]

    def row(self, place: int) -> DrawRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, draw: str) -> int | None:
        """Return the row of the draw with this id."""
        return next((place for place, row in enumerate(self._rows) if row.draw.id == draw), None)

    def mine(self, row: DrawRow) -> int:
        """Return how many comments of a draw this coder coded."""
        return dict(row.coders).get(self._coder, 0)

    def show_rows(self, rows: list[DrawRow], coder: str) -> None:
        """Show these samples, given in the order they were drawn."""
        self.beginResetModel()
        self._rows, self._coder = rows[::-1], coder
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

    def _shown(self, row: DrawRow, column: Column) -> str:
        match column:
            case Column.WHAT:
                return self._subjects[row.draw.subject]
            case Column.HOW:
                return self._names.name(row.draw)
            case Column.SIGHT:
                return self._texts.blind if row.draw.blind else self._texts.open
            case Column.DRAWN:
                return language.moment(row.draw.made_at)
            case Column.MINE:
                return self._texts.of(self.mine(row), row.draw.size)
            case Column.OTHERS:
                return self._texts.others(row, self._coder)
