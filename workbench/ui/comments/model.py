"""The comments of the selection as a Qt table: keys in order, rows read in pages when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from workbench.domain.changes import Changed
from workbench.domain.problems import Problem
from workbench.domain.snippets import passage
from workbench.domain.text import excerpt
from workbench.domain.views import CommentRow
from workbench.ui import language
from workbench.ui.comments.pages import PAGE, Pages
from workbench.ui.comments.texts import CommentTexts, SentimentTexts
from workbench.ui.covering import covered_rows
from workbench.ui.desk import Desk
from workbench.ui.safe_view import SafeView
from workbench.ui.selection import SharedSelection
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.selection import Selection
    from workbench.services.comments import First

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

_PAGES_AT_ONCE = 4
_SHOWN_LENGTH = 400
_BEFORE = 80
"""Where searched words come later than that, their comment is shown from a little before them."""
_NOUNS = frozenset({"sources", "comments", "themes", "runs", "sentiment"})
ROW_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns of the list of comments."""

    TEXT, THEME, SENTIMENT, DATE, CHANNEL, LANGUAGE, PLACE = range(7)


_ANALYSED = frozenset({Column.THEME, Column.SENTIMENT})
ORDER_OF = {
    Column.THEME: "theme",
    Column.SENTIMENT: "sentiment",
    Column.DATE: "date",
    Column.CHANNEL: "channel",
    Column.LANGUAGE: "language",
    Column.PLACE: "file",
}


class CommentTable(QAbstractTableModel):
    """Follows the shared selection and the study's changes.

    The first comments of a long list are there before the others are known; then it grows. The first page comes with
    the list. Signals: `listed` (the number of comments, each time the list is new), `order_changed` (its name).
    """

    listed = Signal(int)
    order_changed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        verbs: Verbs,
        selection: SharedSelection,
        safe_view: SafeView | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or desk)
        self._desk, self._verbs, self._selection = desk, verbs, selection
        self._safe_view = safe_view or SafeView(self)
        self._texts, self._sentiments = CommentTexts(), SentimentTexts()
        self._keys: Sequence[int] = ()
        self.is_complete = True
        self._order = "file"
        self._pages = Pages()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._is_reading = False
        self._edition = 0
        self._is_analysed = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_pages)
        selection.changed.connect(lambda _: self.reload())
        desk.opened.connect(lambda _: self.reload())
        desk.closed.connect(self._forget)
        desk.changed.connect(self._follow)
        self._safe_view.changed.connect(lambda _: self._read_again())

    @property
    def order(self) -> str:
        return self._order

    def choose_order(self, order: str) -> None:
        if order != self._order:
            self._order = order
            self.order_changed.emit(order)
            self.reload()

    def show_analysed(self, *, is_analysed: bool) -> None:
        """Say whether themes were ever looked for: before that nothing fits no theme, and nothing is left unjudged."""
        if is_analysed != self._is_analysed:
            self._is_analysed = is_analysed
            self._tell_new(range(len(self._keys)))

    def key(self, row: int) -> int | None:
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: int) -> int | None:
        """Return where the comment `key` stands in the list, or None."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def comment(self, row: int) -> CommentRow | None:
        """Return the comment in `row` if it has been read; if not, it is asked for."""
        page = self._pages.of(row)
        if page is None:
            self._want(row // PAGE)
            return None
        return page[row % PAGE]

    def reload(self) -> None:
        """Ask anew which comments are meant, and in which order."""
        selection, order = self._selection.value, self._order
        if self._desk.path is None:
            return
        read, verbs, edition = self._reader(), self._verbs, self._edition

        def begin(study: Any) -> tuple[First, list[CommentRow]]:
            first = verbs.first(study, selection, order)
            return first, read(study, first.keys[:PAGE])

        self._desk.ask(
            begin,
            lambda begun: self._take_first(*begun, (selection, order), edition),
            slot="comments.keys",
            urgent=True,
        )

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._texts.columns[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, ROW_ROLE}:
            return None
        comment = self.comment(index.row())
        if role == ROW_ROLE:
            return comment
        if comment is None:
            return self._texts.loading
        column = Column(index.column())
        if not self._is_analysed and column in _ANALYSED and not comment.theme_name:
            return "–"
        return self._shown(comment, column)

    def _shown(self, comment: CommentRow, column: Column) -> str:
        match column:
            case Column.TEXT:
                shown = passage(comment.text, self._selection.value.search.strip(), _BEFORE)
                return excerpt(shown, _SHOWN_LENGTH)
            case Column.THEME:
                return comment.theme_name or self._texts.no_theme
            case Column.SENTIMENT:
                return (
                    f"{self._sentiments.signs[comment.sentiment]} {self._sentiments.names[comment.sentiment]}"
                )
            case Column.DATE:
                return language.date(comment.date)
            case Column.CHANNEL:
                return comment.channel
            case Column.LANGUAGE:
                return language.language_name(comment.language)
            case Column.PLACE:
                return self._texts.place(comment.source, comment.row)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _forget(self) -> None:
        self._is_reading = False
        self._take_keys(())

    def _take_first(
        self, first: First, rows: list[CommentRow], asked: tuple[Selection, str], edition: int
    ) -> None:
        """Show the beginning of a list, and ask for all of it; a beginning without a row says nothing yet."""
        if first.keys or first.are_all:
            self._take_keys(first.keys, rows if edition == self._edition else [], are_all=first.are_all)
        if not first.are_all:
            self._desk.ask(
                lambda study: self._verbs.keys(study, *asked), self._take_all, slot="comments.keys"
            )

    def _take_all(self, keys: Sequence[int]) -> None:
        """Let the list grow behind its beginning."""
        known = len(self._keys)
        if self.is_complete or len(keys) <= known or list(keys[:known]) != list(self._keys):
            self._take_keys(keys)
            return
        self.beginInsertRows(QModelIndex(), known, len(keys) - 1)
        self._keys, self.is_complete = keys, True
        self.endInsertRows()
        self._pages.forget(known // PAGE)
        self.listed.emit(len(keys))

    def _take_keys(
        self, keys: Sequence[int], rows: Sequence[CommentRow] = (), *, are_all: bool = True
    ) -> None:
        """Show another list, with its first rows if they were read; where only rows changed, the place is kept."""
        self.is_complete = are_all
        self._edition += 1
        self._wanted.clear()
        is_another = keys != self._keys
        if is_another:
            self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        if rows:
            self._pages.keep(0, keys, rows)
        if is_another:
            self.endResetModel()
        else:
            self._tell_new(range(len(keys)))
        self.listed.emit(len(keys))

    def _read_again(self) -> None:
        """Forget every row at once: what is to be covered must not be seen until it is."""
        self._edition += 1
        self._pages.clear()
        self._tell_new(range(len(self._keys)))

    def _want(self, page: int) -> None:
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._is_reading:
            self._soon.start()

    def _read_pages(self) -> None:
        """Read the pages looked at last; what was scrolled past meanwhile is not worth reading."""
        pages = list(self._wanted)[-_PAGES_AT_ONCE:]
        self._wanted.clear()
        if not pages or self._desk.path is None:
            return
        keys = [key for page in pages for key in self._keys[page * PAGE : (page + 1) * PAGE]]
        edition, read = self._edition, self._reader()
        self._is_reading = True
        self._desk.ask(
            lambda study: read(study, keys),
            lambda rows: self._take_rows(edition, pages, rows),
            self._give_up,
            urgent=True,
        )

    def _reader(self) -> Callable[[Any, Sequence[int]], list[CommentRow]]:
        """Return how comments (their internal numbers) are read at present: covered, where they must be."""
        verbs, safe = self._verbs, self._safe_view.is_on

        def read(study: Any, keys: Sequence[int]) -> list[CommentRow]:
            rows = verbs.rows(study, keys)
            return covered_rows(verbs, study, rows) if safe else rows

        return read

    def _take_rows(self, edition: int, pages: list[int], rows: list[CommentRow]) -> None:
        self._is_reading = False
        if edition == self._edition:
            for page in pages:
                self._tell_new(self._pages.keep(page, self._keys, rows))
        if self._wanted or edition != self._edition:
            self._soon.start()

    def _give_up(self, problem: Problem) -> None:
        self._is_reading = False
        self._desk.failed.emit(problem)

    def _tell_new(self, rows: range) -> None:
        if rows:
            last = self.index(rows[-1], len(Column) - 1)
            self.dataChanged.emit(self.index(rows[0], 0), last)
