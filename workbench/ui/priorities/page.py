"""The priorities page: what to act on as a table, a board and a picture, and the promises it touches."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStackedWidget, QTabWidget, QWidget

from workbench.domain.evidence import Evidence
from workbench.domain.selection import Selection
from workbench.domain.views import PriorityRow
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.priorities.board import Board
from workbench.ui.priorities.impact import ImpactView
from workbench.ui.priorities.model import Column, PriorityTable
from workbench.ui.priorities.plan import PlanForm
from workbench.ui.priorities.promises import Promises
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.priorities.view_texts import ViewTexts
from workbench.ui.priorities.weighing import Weighing
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import button, column, row, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head_of_tabs
from workbench.ui.widgets.naming import NamingCell
from workbench.ui.widgets.table import Table
from workbench.ui.widgets.tall import Tall

_LOWEST = (270, 360, 520, 600)  # of the table, the board, the picture and the promises
_WIDE = 130  # letters of a list that has room for the themes
_PROMISES = 3  # the tab of promises
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class PrioritiesPage(QWidget):
    """Signals: `themes_wanted`, `comments_wanted` (the selection was set to a priority's themes), `analysis_wanted`,
    `import_wanted`.
    """

    themes_wanted = Signal()
    analysis_wanted = Signal()
    import_wanted = Signal()
    comments_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PriorityTexts()
        self._place = 0
        self._evidence: dict[str, Evidence] = {}
        self._chosen: str | None = None
        self.table = PriorityTable(bench.overview)
        self.list = self._list()
        told = ViewTexts(self._texts)
        self.board = Board(self.table, bench.appearance, self._texts, told)
        self.impact = ImpactView(self.table, bench, told)
        self.promises = Promises(bench)
        self.tabs = self._tabs(told)
        icons, texts = bench.icons, self._texts
        self.show_comments = button(texts.show, self._show_comments, "facet", icons=icons, icon="comments")
        self.reword = button(texts.reword, self._edit, "facet", icons=icons, icon="rename")
        self.remove = button(texts.remove, self._remove, "facet", icons=icons, icon="remove")
        self.plan, self.weighing = PlanForm(texts, bench.safe_view), Weighing(texts)
        self._lay_out()
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
        for text, sample in ((Column.WHO, self._texts.columns[Column.WHO]), (Column.STATUS, "30/12/2025")):
            table.draw_column(text, TextCell(appearance, table, 2, quiet=True))
            table.size_column(text, sample)
        table.stretch_column(Column.STATEMENT)
        table.size_column(Column.THEMES, self._texts.columns[Column.THEMES])
        table.size_column(Column.SCORE, "−0.00 *")
        table.size_column(Column.COMMENTS, self._texts.columns[Column.COMMENTS])
        table.size_column(Column.NEGATIVE, "74% of 000 (62%–83%)")
        return table

    def _tabs(self, told: ViewTexts) -> QTabWidget:
        """Return the three views of the same rows, and the promises."""
        tabs = Views()
        tabs.setDocumentMode(True)
        views = (
            (self._stack(), told.table),
            (self.board, told.board),
            (self.impact, told.impact),
            (self.promises, told.promises),
        )
        for view, name in views:
            holder = QWidget()
            holder.setLayout(column(view, space=0))
            holder.setContentsMargins(0, SPACE_S, 0, 0)
            tabs.addTab(holder, name)
        tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        return tabs

    def _stack(self) -> QStackedWidget:
        """Return the list, and what to do first where it is empty: choose a theme, find themes, import."""
        texts, icons = self._texts, self._bench.icons
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        choose = (texts.empty_offer, self.themes_wanted.emit)
        find = (texts.unfound_offer, self.analysis_wanted.emit)
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views.addWidget(Empty(icons, "priorities", texts.empty_title, texts.empty_body, choose))
        self._views.addWidget(Empty(icons, "priorities", texts.unfound_title, texts.unfound_body, find))
        self._views.addWidget(Empty(icons, "priorities", texts.bare_title, texts.bare_body, bring))
        return self._views

    def _lay_out(self) -> None:
        content = Tall()
        head_of_tabs(self._texts.title, self.tabs)
        below = row(self.show_comments, self.reword, self.remove, None)
        layout = column(self.tabs, below, self.plan, self.weighing, space=SPACE_S)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setStretch(0, 1)
        content.setLayout(layout)
        self.setLayout(column(scrolling(content), space=0))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.promises.comments_wanted.connect(self.comments_wanted)
        self._bench.appearance.changed.connect(self._give_room)
        edits, overview = self._bench.edits, self._bench.overview
        self.table.reword_wanted.connect(edits.reword_priority, Qt.ConnectionType.QueuedConnection)
        self.table.modelAboutToBeReset.connect(self._remember)
        self.table.modelReset.connect(self._settle)
        self.list.opened.connect(lambda _: self._show_comments())
        self.list.remove_wanted.connect(self._remove)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.board.moved.connect(lambda priority, status: edits.plan_priority(priority, {"status": status}))
        self.board.remove_wanted.connect(edits.remove_priority)
        for view in (self.board, self.impact):
            view.pointed.connect(self.choose)
            view.opened.connect(self._open)
        self.plan.planned.connect(edits.plan_priority)
        self.weighing.weighed.connect(edits.weigh_priorities)
        overview.priorities_read.connect(lambda _: self._read_weights())
        for told in (overview.summary_read, overview.themes_read):
            told.connect(lambda _: self._choose_view())
        if self._bench.desk.path is not None:
            self._read_weights()

    def choose(self, priority: str) -> None:
        """Make this priority (its id) the current one, in all views."""
        for place in range(self.table.rowCount()):
            found = self.table.priority(place)
            if found is not None and found.id == priority:
                self.list.selectionModel().setCurrentIndex(self.table.index(place, 0), _ROWS)

    def _give_room(self, _: object = None) -> None:
        """Let the view in front have the height it needs, and scroll the page where that is too much."""
        self.tabs.setMinimumHeight(self._bench.appearance.look.px(_LOWEST[self.tabs.currentIndex()]))

    def _turn(self) -> None:
        """Show what belongs to the view in front: promises have a form of their own."""
        has_rows = self.table.rowCount() > 0
        for each in (self.show_comments, self.reword, self.remove, self.plan, self.weighing):
            each.setVisible(has_rows and self.tabs.currentIndex() < _PROMISES)
        self._give_room()

    def _follow(self) -> None:
        """Show the current priority in every view, and what is planned for it."""
        chosen = self.current()
        for view in (self.board, self.impact):
            view.point_at(None if chosen is None else chosen.id)
        self.plan.show_priority(None if chosen is None else self._with_evidence(chosen))

    def _with_evidence(self, row: PriorityRow) -> PriorityRow:
        """Return the priority with all that is known of it, as soon as it is."""
        return replace(row, evidence=self._evidence.get(row.id, row.evidence))

    def _read_evidence(self) -> None:
        """Ask for what takes longer to find than the list, once somebody looks."""
        if self.isVisible() and self._bench.desk.path is not None and self.table.rowCount():
            self._bench.desk.ask(
                self._bench.verbs.priorities_in_full, self._take_evidence, slot="priorities.full"
            )

    def _take_evidence(self, rows: list[PriorityRow]) -> None:
        self._evidence = {row.id: row.evidence for row in rows}
        chosen = self.current()
        if chosen is not None:
            self.plan.show_priority(self._with_evidence(chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_evidence()

    def _open(self, priority: str) -> None:
        self.choose(priority)
        self._show_comments()

    def _read_weights(self) -> None:
        self._bench.desk.ask(self._bench.verbs.priority_weights, self.weighing.show_weights, slot="weights")

    def _remember(self) -> None:
        self._place = self.list.currentIndex().row()
        chosen = self.current()
        self._chosen = None if chosen is None else chosen.id

    def _settle(self) -> None:
        """Show the list or why it is empty, and keep a current row for the buttons to mean."""
        has_rows = self.table.rowCount() > 0
        self._choose_view()
        for place in range(1, _PROMISES):
            self.tabs.setTabEnabled(place, has_rows)
        self._turn()
        self._read_evidence()
        if has_rows:
            place = self.table.index(self._row_to_keep(), 0)
            self.list.selectionModel().setCurrentIndex(place, _ROWS)
        self._follow()

    def _choose_view(self) -> None:
        """Show the list, or the first thing that is missing."""
        summary, overview = self._bench.overview.summary, self._bench.overview
        if self.table.rowCount():
            self._views.setCurrentIndex(0)
        elif overview.themes or summary is None:
            self._views.setCurrentIndex(1)
        else:
            self._views.setCurrentIndex(2 if summary.counts.comments else 3)

    def _row_to_keep(self) -> int:
        """Return where the priority that was chosen stands now, or what stands in its old place."""
        rows = range(self.table.rowCount())
        ids = [row.id if (row := self.table.priority(place)) is not None else "" for place in rows]
        if self._chosen in ids:
            return ids.index(self._chosen)
        return min(max(self._place, 0), len(ids) - 1)

    def _edit(self) -> None:
        if self.current() is not None:
            self.tabs.setCurrentIndex(0)
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


class Views(QTabWidget):
    """Is as high as the page says, for the view in front; by itself it would be as high as the highest of all."""

    def hasHeightForWidth(self) -> bool:
        return False


class PriorityList(Table):
    """Signals: `remove_wanted` (Delete was pressed)."""

    remove_wanted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the themes where there is little room: the line below the list names them, too."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.THEMES, self.width() < _WIDE * self.fontMetrics().averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
