"""The priorities page: the list of what to act on, with its evidence one key away."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.selection import Selection
from workbench.domain.views import PriorityRow
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.priorities.model import Column, PriorityTable
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.naming import NamingCell
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.table import Table

_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class PrioritiesPage(QWidget):
    """Signals: `themes_wanted`, `comments_wanted` (the selection was set to a priority's themes)."""

    themes_wanted = Signal()
    comments_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PriorityTexts()
        self._place = 0
        self.table = PriorityTable(bench.overview)
        self.list = self._list()
        icons, texts = bench.icons, self._texts
        self.show_comments = button(texts.show, self._show_comments, icons=icons, icon="comments")
        self.reword = button(texts.reword, self._edit, icons=icons, icon="rename")
        self.remove = button(texts.remove, self._remove, icons=icons, icon="remove")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        buttons = (self.show_comments, self.reword, self.remove)
        layout.addLayout(row(Label(texts.title, "title"), None, *buttons))
        layout.addWidget(self._stack(), 1)
        self._connect()
        self._settle()

    def current(self) -> PriorityRow | None:
        return self.table.priority(self.list.currentIndex().row())

    def _list(self) -> PriorityList:
        appearance = self._bench.appearance
        table = PriorityList(self._texts.list, self.table, appearance, lines=2)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.draw_column(Column.STATEMENT, NamingCell(appearance, table, self._texts.columns[0], lines=2))
        table.draw_column(Column.THEMES, TextCell(appearance, table, 2, quiet=True))
        table.draw_column(Column.COMMENTS, NumberCell(appearance, table))
        table.draw_column(Column.NEGATIVE, NumberCell(appearance, table))
        table.draw_column(Column.SINCE, TextCell(appearance, table, quiet=True))
        table.stretch_column(Column.STATEMENT)
        table.size_column(Column.THEMES, "A theme with a name of usual length")
        table.size_column(Column.COMMENTS, self._texts.columns[Column.COMMENTS])
        table.size_column(Column.NEGATIVE, self._texts.columns[Column.NEGATIVE])
        table.size_column(Column.SINCE, "30/12/2025")
        return table

    def _stack(self) -> QStackedWidget:
        texts = self._texts
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        offer = (texts.empty_offer, self.themes_wanted.emit)
        self._views.addWidget(
            Empty(self._bench.icons, "priorities", texts.empty_title, texts.empty_body, offer)
        )
        return self._views

    def _connect(self) -> None:
        reword = self._bench.edits.reword_priority
        self.table.reword_wanted.connect(reword, Qt.ConnectionType.QueuedConnection)
        self.table.modelAboutToBeReset.connect(self._remember)
        self.table.modelReset.connect(self._settle)
        self.list.opened.connect(lambda _: self._show_comments())
        self.list.remove_wanted.connect(self._remove)

    def _remember(self) -> None:
        self._place = self.list.currentIndex().row()

    def _settle(self) -> None:
        """Show the list or why it is empty, and keep a current row for the buttons to mean."""
        has_rows = self.table.rowCount() > 0
        self._views.setCurrentIndex(0 if has_rows else 1)
        for each in (self.show_comments, self.reword, self.remove):
            each.setVisible(has_rows)
        if has_rows:
            last = self.table.rowCount() - 1
            place = self.table.index(min(max(self._place, 0), last), 0)
            self.list.selectionModel().setCurrentIndex(place, _ROWS)

    def _edit(self) -> None:
        if self.current() is not None:
            self.list.edit(self.table.index(self.list.currentIndex().row(), Column.STATEMENT))

    def _remove(self) -> None:
        priority = self.current()
        if priority is not None:
            self._bench.edits.remove_priority(priority.id)

    def _show_comments(self) -> None:
        priority = self.current()
        if priority is not None:
            self._bench.selection.set(Selection(themes=tuple(theme for theme, _ in priority.themes)))
            self.comments_wanted.emit()


class PriorityList(Table):
    """Signals: `remove_wanted` (Delete was pressed)."""

    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
