"""The one table every list is shown in: rows are chosen whole, arrows walk them, Tab leaves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.widgets.cells import Cell, TextCell


class Table(QTableView):
    """Rows of `lines` lines of text each.

    Signals: `opened` (row: Enter, Space or a double click).
    """

    opened = Signal(int)

    def __init__(self, name: str, model: QAbstractItemModel, appearance: Appearance, lines: int = 1) -> None:
        super().__init__()
        self._appearance, self._lines = appearance, lines
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TextCell(appearance, self, lines))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self._set_headers()
        self.doubleClicked.connect(self._open)
        # A method of the table, not a function: so Qt forgets it when the table goes.
        appearance.changed.connect(self.fit_rows)
        self.fit_rows()

    def draw_column(self, column: int, cell: Cell) -> None:
        """Have `cell` draw the cells of `column`."""
        self.setItemDelegateForColumn(column, cell)

    def size_column(self, column: int, sample: str) -> None:
        """Make `column` as wide as `sample` needs; the user may change it."""
        metrics = QFontMetrics(QApplication.font())
        self.setColumnWidth(column, metrics.horizontalAdvance(sample) + 4 * self._appearance.look.px(SPACE_S))

    def stretch_column(self, column: int) -> None:
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_rows(self) -> None:
        """Give rows the height of their lines at the text size of the moment."""
        height = QFontMetrics(QApplication.font()).height() * self._lines
        self.verticalHeader().setDefaultSectionSize(height + self._appearance.look.px(2 * SPACE_S))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The Enter that ends an edit comes here too, while the cell is still being edited.
        if (
            self.state() != QAbstractItemView.State.EditingState
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            and self.currentIndex().isValid()
        ):
            self.opened.emit(self.currentIndex().row())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _set_headers(self) -> None:
        upright, level = self.verticalHeader(), self.horizontalHeader()
        upright.setVisible(False)
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setMinimumSectionSize(1)
        level.setHighlightSections(False)
        level.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        level.setTextElideMode(Qt.TextElideMode.ElideRight)
