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
from workbench.ui.priorities.plan import PlanForm
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.priorities.weighing import Weighing
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
        self._chosen: str | None = None
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
        self.plan, self.weighing = PlanForm(texts), Weighing(texts)
        layout.addWidget(self.plan)
        layout.addWidget(self.weighing)
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
        for number in (Column.EFFORT, Column.SCORE):
            table.draw_column(number, NumberCell(appearance, table))
            table.size_column(number, self._texts.columns[number])
        for text in (Column.WHO, Column.STATUS):
            table.draw_column(text, TextCell(appearance, table, 2, quiet=True))
            table.size_column(text, "30/12/2025")
        table.stretch_column(Column.STATEMENT)
        table.size_column(Column.THEMES, "A theme of two")
        table.size_column(Column.COMMENTS, self._texts.columns[Column.COMMENTS])
        table.size_column(Column.NEGATIVE, "74% (62%–83%)")
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
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_plan())
        edits, overview = self._bench.edits, self._bench.overview
        self.plan.planned.connect(edits.plan_priority)
        self.weighing.weighed.connect(edits.weigh_priorities)
        overview.priorities_read.connect(lambda _: self._read_weights())
        if self._bench.desk.path is not None:
            self._read_weights()

    def _show_plan(self) -> None:
        self.plan.show_priority(self.current())

    def _read_weights(self) -> None:
        self._bench.desk.ask(self._bench.verbs.priority_weights, self.weighing.show_weights, slot="weights")

    def _remember(self) -> None:
        self._place = self.list.currentIndex().row()
        chosen = self.current()
        self._chosen = None if chosen is None else chosen.id

    def _settle(self) -> None:
        """Show the list or why it is empty, and keep a current row for the buttons to mean."""
        has_rows = self.table.rowCount() > 0
        self._views.setCurrentIndex(0 if has_rows else 1)
        for each in (self.show_comments, self.reword, self.remove, self.plan, self.weighing):
            each.setVisible(has_rows)
        if has_rows:
            place = self.table.index(self._row_to_keep(), 0)
            self.list.selectionModel().setCurrentIndex(place, _ROWS)
        self._show_plan()

    def _row_to_keep(self) -> int:
        """Return where the priority that was chosen stands now, or what stands in its old place."""
        rows = range(self.table.rowCount())
        ids = [row.id if (row := self.table.priority(place)) is not None else "" for place in rows]
        if self._chosen in ids:
            return ids.index(self._chosen)
        return min(max(self._place, 0), len(ids) - 1)

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
