"""The list of themes as a widget whose chosen rows are the shared selection's themes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from workbench.domain.selection import Selection
from workbench.domain.views import ThemeRow
from workbench.ui.look.appearance import Appearance
from workbench.ui.selection import SharedSelection
from workbench.ui.themes.cells import LineCell, NameCell, SentimentCell, SizeCell, SteadyCell
from workbench.ui.themes.model import UNASSIGNED, Column, ThemeTable
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.themes.tree import Branch
from workbench.ui.widgets.table import Table

_WIDE, _ROOMY = 820, 600
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select


class ThemeList(Table):
    """Two lines a theme; several can be chosen with Ctrl or Shift; F2 renames.

    The arrow keys to both sides fold and unfold what stands below a theme, and go to the theme above. What is dragged
    onto a theme goes below it, what is dragged beside all of them goes below none.
    """

    def __init__(self, table: ThemeTable, selection: SharedSelection, appearance: Appearance) -> None:
        super().__init__(ThemeTexts().list, table, appearance, lines=2)
        self._table, self._selection, self._appearance = table, selection, appearance
        self._is_following = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._take_drags()
        self._names = NameCell(appearance, self)
        self.draw_column(Column.NAME, self._names)
        self.draw_column(Column.SIZE, SizeCell(appearance, self))
        self.draw_column(Column.SENTIMENT, SentimentCell(appearance, self))
        self.draw_column(Column.TREND, LineCell(appearance, self))
        self.draw_column(Column.STEADY, SteadyCell(appearance, self))
        # A method of the list, not a function: so Qt forgets it when the list goes.
        appearance.changed.connect(self._size_columns)
        self._size_columns()
        self.setSortingEnabled(True)
        self.sortByColumn(Column.SIZE, Qt.SortOrder.DescendingOrder)
        self.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        selection.changed.connect(self._follow)
        table.modelReset.connect(lambda: self._follow(selection.value))
        table.rowsInserted.connect(lambda *_: self._follow(selection.value))
        self._follow(selection.value)

    def current(self) -> ThemeRow | None:
        """Return the theme that commands mean: the current row's."""
        return self._table.theme(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def rename(self) -> None:
        """Open the editor on the current theme's name."""
        if self.current() is not None:
            self.edit(self._table.index(self.currentIndex().row(), Column.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        inwards, outwards = (Qt.Key.Key_Right, Qt.Key.Key_Left)[:: 1 if rightwards else -1]
        ways: dict[int, Callable[[], bool]] = {
            inwards: lambda: self._unfold(is_open=True),
            outwards: lambda: self._unfold(is_open=False) or self._go_up(),
        }
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and ways.get(event.key(), bool)():
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold by the triangle before a name; a click elsewhere chooses."""
        branch = self._folded_by(event.position().toPoint())
        if branch is not None:
            self._table.unfold(branch.theme.id, is_open=not branch.is_open)
            event.accept()
        else:
            super().mousePressEvent(event)

    def _folded_by(self, place: QPoint) -> Branch | None:
        """Return the theme whose triangle is at `place`."""
        index = self.indexAt(place)
        branch = self._table.branch(index.row()) if index.isValid() else None
        if branch is None or branch.is_open is None or index.column() != Column.NAME:
            return None
        triangle = self._names.triangle(self.visualRect(index), branch.depth, self.layoutDirection())
        return branch if triangle.contains(place) else None

    def _unfold(self, *, is_open: bool) -> bool:
        """Fold or unfold the current theme; return whether there was anything to."""
        branch = self._table.branch(self.currentIndex().row())
        if branch is None or branch.is_open is None or branch.is_open is is_open:
            return False
        self._table.unfold(branch.theme.id, is_open=is_open)
        self._make_current(branch.theme.id)
        return True

    def _go_up(self) -> bool:
        """Go to the theme above the current one; return whether there is one."""
        theme = self.current()
        if theme is None or theme.parent is None:
            return False
        self.selectRow(self._table.row_of(theme.parent) or 0)
        return True

    def _make_current(self, theme: str) -> None:
        row = self._table.row_of(theme)
        if row is not None:
            self.setCurrentIndex(self._table.index(row, Column.NAME))

    def _take_drags(self) -> None:
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def _size_columns(self) -> None:
        self.stretch_column(Column.NAME)
        self.size_column(Column.SIZE, "10,000 · 12.3%")
        wide = self.width() >= self._appearance.look.px(_WIDE)
        self.size_column(Column.SENTIMENT, "− 99%  = 99%  + 99% ? 9%" if wide else "− 99%  = 99%")
        for column in (Column.TREND, Column.STEADY):
            self.size_column(column, f"{ThemeTexts().columns[column]}  ")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for names: without the column that the line below them can tell as well, and with less mood."""
        super().resizeEvent(event)
        self.fit_columns()
        is_narrow = self.width() < self._appearance.look.px(_WIDE)
        if is_narrow != self.isColumnHidden(Column.STEADY):
            self.setColumnHidden(Column.STEADY, is_narrow)
            self._size_columns()

    def settle_columns(self) -> None:
        """Leave bars and lines as wide as the list makes them for the room there is."""

    def fit_columns(self) -> None:
        """Show how themes went over time where there are dates, and room."""
        is_there = self._table.has_lines and self.width() >= self._appearance.look.px(_ROOMY)
        self.setColumnHidden(Column.TREND, not is_there)

    def _choose(self) -> None:
        if self._is_following:
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        chosen = [self._table.identity(row) for row in rows]
        themes = tuple(theme for theme in chosen if theme != UNASSIGNED)
        self._selection.choose_themes(themes, unassigned=UNASSIGNED in chosen)

    def _follow(self, selection: Selection) -> None:
        """Show the shared selection's themes as chosen, without choosing them again."""
        wanted = (*selection.themes, *((UNASSIGNED,) if selection.unassigned else ()))
        if len(selection.themes) == 1:
            self._table.reveal(selection.themes[0])
        rows = {row for row in map(self._table.row_of, wanted) if row is not None}
        model = self.selectionModel()
        if {index.row() for index in model.selectedRows()} == rows:
            return
        self._is_following = True
        model.clearSelection()
        for row in rows:
            model.select(self._table.index(row, 0), _ROWS)
        self._is_following = False
        if len(rows) == 1 and self.currentIndex().row() not in rows:
            model.setCurrentIndex(
                self._table.index(next(iter(rows)), 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
