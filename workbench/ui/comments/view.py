"""The list of comments as a widget; the comments page and the themes page both show it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from workbench.ui.comments.model import ORDER_OF, ROW_ROLE, Column, CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.comments.texts import CommentTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.widgets.cells import Cell, Index, TextCell, draw_text
from workbench.ui.widgets.table import Table

_LINES = 2
_WHOLE = frozenset({Column.SENTIMENT, Column.DATE})  # what cannot be read in part


class CommentList(Table):
    """Shows `columns` of the comments of the selection, two lines each."""

    def __init__(
        self, table: CommentTable, reading: Reading, appearance: Appearance, columns: tuple[Column, ...]
    ) -> None:
        super().__init__(CommentTexts().table, table, appearance, _LINES)
        self._comments = table
        self._whole |= _WHOLE
        self.setSelectionModel(reading.place)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column in Column:
            self.setColumnHidden(column, column not in columns)
        self._draw_columns(appearance)
        self._size_columns()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._order_by)
        header.setSortIndicatorShown(True)
        table.order_changed.connect(self._show_order)
        table.modelReset.connect(self._show_place)
        self._show_order(table.order)

    def _draw_columns(self, appearance: Appearance) -> None:
        self.draw_column(Column.SENTIMENT, SentimentCell(appearance, self))
        self.draw_column(Column.THEME, TextCell(appearance, self, _LINES))
        for column in (Column.DATE, Column.CHANNEL, Column.LANGUAGE, Column.PLACE):
            self.draw_column(column, TextCell(appearance, self, _LINES, quiet=True))

    def _size_columns(self) -> None:
        self.stretch_column(Column.TEXT)
        samples = {
            Column.THEME: "A theme of a usual length",
            Column.SENTIMENT: "○ Not judged",
            Column.DATE: "30/12/2025",
            Column.CHANNEL: "Contact form",
            Column.LANGUAGE: "Portuguese",
            Column.PLACE: "consultation-2025.csv",
        }
        for column, sample in samples.items():
            self.size_column(column, sample)

    def _order_by(self, section: int) -> None:
        order = ORDER_OF.get(Column(section))
        if order:
            self._comments.choose_order(order)

    def _show_order(self, order: str) -> None:
        column = next((column for column, name in ORDER_OF.items() if name == order), Column.PLACE)
        newest_first = column == Column.DATE
        direction = Qt.SortOrder.DescendingOrder if newest_first else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, direction)

    def _show_place(self) -> None:
        """Stand where one stood. What is laid out only when it is painted would be painted twice."""
        self.executeDelayedItemsLayout()
        current = self.currentIndex()
        if current.isValid():
            self.scrollTo(current)
        else:
            self.scrollToTop()


class SentimentCell(Cell):
    """The sign and the word of a comment's sentiment; the colour only repeats them."""

    def draw(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self.look.colours
        comment = index.data(ROW_ROLE)
        ink = colours.quiet
        if comment is not None and comment.sentiment is not None:
            ink = getattr(colours, comment.sentiment)
        draw_text(painter, rect, str(index.data(Qt.ItemDataRole.DisplayRole)), option.font, ink)
