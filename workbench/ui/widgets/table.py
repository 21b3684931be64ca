"""The one table every list is shown in: rows are chosen whole, arrows walk them, Tab leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.widgets.cells import Cell, NumberCell, TextCell

_OWN_SHARE, _LEAST = 0.3, 60
"""What the stretched column has of a table at least, and a column of words beside it (pixels at the usual size)."""


class Table(QTableView):
    """Rows of `lines` lines of text each.

    Signals: `opened` (row: Enter, Space or a double click).
    """

    opened = Signal(int)

    def __init__(self, name: str, model: QAbstractItemModel, appearance: Appearance, lines: int = 1) -> None:
        super().__init__()
        self._appearance, self._lines = appearance, lines
        self._scale, self._wanted = appearance.look.scale, dict[int, int]()
        self._whole, self._is_settling = set[int](), False
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
        appearance.changed.connect(self.fit)
        self.fit_rows()

    def draw_column(self, column: int, cell: Cell) -> None:
        """Have `cell` draw the cells of `column`; numbers cannot be read in part, so they never give way."""
        self.setItemDelegateForColumn(column, cell)
        if isinstance(cell, NumberCell):
            self._whole.add(column)

    def size_column(self, column: int, sample: str) -> None:
        """Make `column` as wide as `sample` needs; the user may change it."""
        metrics = QFontMetrics(QApplication.font())
        width = metrics.horizontalAdvance(sample) + 4 * self._appearance.look.px(SPACE_S)
        self._wanted[column] = width
        self.setColumnWidth(column, width)

    def stretch_column(self, column: int) -> None:
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Give rows and columns the room they need at the text size of the moment."""
        self.fit_rows()
        grown, self._scale = self._appearance.look.scale / self._scale, self._appearance.look.scale
        if grown != 1:
            self._wanted = {column: round(width * grown) for column, width in self._wanted.items()}
            self.settle_columns()

    def settle_columns(self) -> None:
        """Make columns as wide as they are meant to be; in a narrow table words beside the stretched one give way."""
        header, room = self.horizontalHeader(), self.viewport().width()
        modes = {column: header.sectionResizeMode(column) for column in range(header.count())}
        own = [each for each in self._wanted if modes.get(each) == QHeaderView.ResizeMode.Interactive]
        share = self._share(own, room) if QHeaderView.ResizeMode.Stretch in modes.values() else 1.0
        self._is_settling = True
        for column in own:
            width = self._wanted[column]
            self.setColumnWidth(column, width if column in self._whole else int(width * share))
        self._is_settling = False

    def _share(self, own: Sequence[int], room: int) -> float:
        """Return how much of their widths columns of words can have in this room."""
        seen = {column: self._wanted[column] for column in own if not self.isColumnHidden(column)}
        words = [width for column, width in seen.items() if column not in self._whole]
        least = len(words) * self._appearance.look.px(_LEAST)
        left = max(round(room * (1 - _OWN_SHARE)) - sum(seen.values()) + sum(words), least)
        return min(1.0, left / max(sum(words), 1))

    def _take_width(self, column: int, _before: int, width: int) -> None:
        """Remember how wide somebody made a column."""
        if not self._is_settling and width:
            self._wanted[column] = width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle_columns()

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
        level.sectionResized.connect(self._take_width)
        level.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        level.setTextElideMode(Qt.TextElideMode.ElideRight)
