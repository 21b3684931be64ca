"""The comments page: everything people said that fits the filters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.comments.languages import LanguagesDialog, LanguagesTexts
from workbench.ui.comments.model import Column, CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.comments.texts import CommentTexts
from workbench.ui.comments.view import CommentList
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.controls import button, menu_button, row
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head
from workbench.ui.widgets.overflow import Overflow

_FIRST_COLUMNS = (Column.TEXT, Column.THEME, Column.SENTIMENT, Column.DATE, Column.CHANNEL)


class CommentsPage(QWidget):
    """A list in a chosen order with chosen columns, or what to do when it is empty.

    Signals: `read_wanted` (a comment was opened), `import_wanted`.
    """

    read_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench, table: CommentTable, reading: Reading) -> None:
        super().__init__()
        self._bench, self._table, self._texts = bench, table, CommentTexts()
        self.list = CommentList(table, reading, bench.appearance, _FIRST_COLUMNS)
        self.list.opened.connect(lambda _: self.read_wanted.emit())
        self.order = self._order_box()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._doings = QWidget()
        languages = button(self._texts.languages, self.ask_for_language, "facet")
        beside = Overflow(bench.icons, lambda _: self._texts.more)
        beside.show_buttons([self._columns_button(), languages])
        self._doings.setLayout(row(*self._order_row(), beside))
        layout.addLayout(head(self._texts.title, self._texts.told, self._doings, further=self._texts.further))
        layout.addWidget(self._stack(), 1)
        table.listed.connect(self._choose_view)
        bench.overview.summary_read.connect(lambda _: self._choose_view(table.rowCount()))
        self._choose_view(table.rowCount())

    def ask_for_language(self) -> None:
        """Ask which language the chosen comments are in, or, where not several are, all that fit the filters."""
        rows = self.list.selectionModel().selectedRows()
        chosen = [key for key in (self._table.key(index.row()) for index in rows) if key is not None]
        meant = chosen if len(chosen) > 1 else self._bench.selection.value
        count = len(chosen) if len(chosen) > 1 else self._number_meant()
        dialog = LanguagesDialog(self, self._bench, count, are_chosen=len(chosen) > 1)
        dialog.chosen.connect(lambda code: self._correct_languages(meant, code, count))
        dialog.open()

    def _number_meant(self) -> int:
        """Return how many comments fit the filters; while a long list still grows, as counted beside it."""
        counts = self._bench.overview.counts
        return self._table.rowCount() if self._table.is_complete or counts is None else counts.comments

    def _correct_languages(self, meant: Selection | list[int], code: str, count: int) -> None:
        told = LanguagesTexts().corrected(count)
        self._bench.edits.correct_languages(meant, code, lambda: self._bench.notices.done(told))

    def _stack(self) -> QStackedWidget:
        texts = self._texts
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        clear = (texts.nothing_offer, self._bench.selection.clear)
        bring = (texts.empty_offer, self.import_wanted.emit)
        self._views.addWidget(
            Empty(self._bench.icons, "search", texts.nothing_title, texts.nothing_body, clear)
        )
        self._views.addWidget(
            Empty(self._bench.icons, "comments", texts.empty_title, texts.empty_body, bring)
        )
        return self._views

    def _choose_view(self, rows: int) -> None:
        summary = self._bench.overview.summary
        self._doings.setVisible(summary is None or bool(summary.counts.comments))
        if rows or summary is None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)

    def _order_row(self) -> tuple[QLabel, QComboBox]:
        label = QLabel(self._texts.order)
        label.setBuddy(self.order)
        return label, self.order

    def _order_box(self) -> QComboBox:
        box = QComboBox()
        for order, name in self._texts.orders.items():
            box.addItem(name, order)
        box.activated.connect(lambda _: self._table.choose_order(box.currentData()))
        self._table.order_changed.connect(lambda order: box.setCurrentIndex(box.findData(order)))
        box.setCurrentIndex(box.findData(self._table.order))
        return box

    def _columns_button(self) -> QPushButton:
        menu = QMenu(self)
        for column in list(Column)[1:]:
            menu.addAction(self._column_action(menu, column))
        return menu_button(self._texts.choose_columns, menu, self._bench.icons)

    def _column_action(self, menu: QMenu, column: Column) -> QAction:
        action = QAction(self._texts.columns[column], menu, checkable=True)
        action.setChecked(not self.list.isColumnHidden(column))
        action.toggled.connect(lambda shown: self.list.setColumnHidden(column, not shown))
        return action
