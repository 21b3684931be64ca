"""The comment being read: one for the whole window, whichever list it was picked in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal

from workbench.domain.changes import Changed
from workbench.domain.views import CommentDetail
from workbench.ui.comments.model import CommentTable
from workbench.ui.covering import covered_detail
from workbench.ui.desk import Desk
from workbench.ui.safe_view import SafeView
from workbench.ui.verbs import Verbs

_NOUNS = frozenset({"sources", "comments", "themes", "runs", "sentiment", "priorities", "campaigns"})
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class Reading(QObject):
    """Keeps the lists' common place (`place`, shared by their views) and reads the comment there.

    Signals: `read` (a CommentDetail, or None when there is nothing to read).
    """

    read = Signal(object)

    def __init__(
        self, desk: Desk, verbs: Verbs, table: CommentTable, safe_view: SafeView | None = None
    ) -> None:
        super().__init__(table)
        self._safe_view = safe_view or SafeView(self)
        self._safe_view.changed.connect(self._cover)
        self._desk, self._verbs, self._table = desk, verbs, table
        self.place = QItemSelectionModel(table, table)
        self.detail: CommentDetail | None = None
        self._key: int | None = None
        self._is_examined = False
        self.place.currentRowChanged.connect(self._pick)
        table.modelReset.connect(self._find_again)
        table.rowsInserted.connect(lambda *_: self._find_if_lost())
        desk.changed.connect(self._follow)
        desk.opened.connect(lambda _: self._show(None))
        desk.closed.connect(lambda: self._show(None))

    @property
    def has_next(self) -> bool:
        return self._table.key(self._row() + 1) is not None

    @property
    def has_previous(self) -> bool:
        return self._row() > 0

    def step(self, rows: int) -> None:
        """Go `rows` comments on (or back, where negative) in the list, as far as it reaches."""
        target = max(0, self._row() + rows)
        if self._table.key(target) is not None:
            self.place.setCurrentIndex(self._table.index(target, 0), _ROWS)

    def read_comment(self, key: int) -> None:
        """Read this comment, whether it is in the list or not."""
        self._key = key
        if self._table.row_of(key) is None:
            self.place.clearCurrentIndex()
        self._find_again()
        self._ask()

    def _row(self) -> int:
        return self.place.currentIndex().row()

    def _pick(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self._table.key(current.row())
        if key is not None and key != self._key:
            self._key = key
            self._ask()

    def _ask(self) -> None:
        key = self._key
        if key is not None and self._desk.path is not None:
            verbs, safe = self._verbs, self._safe_view.is_on

            def read(study: Any) -> tuple[CommentDetail, bool]:
                detail, is_examined = verbs.detail(study, key), key not in verbs.unexamined(study, [key])
                return (covered_detail(detail, is_examined=is_examined) if safe else detail), is_examined

            self._desk.ask(read, self._take, slot="reading", urgent=True)

    def _take(self, answer: tuple[CommentDetail, bool]) -> None:
        detail, self._is_examined = answer
        self._show(detail)

    def _cover(self, is_on: bool) -> None:
        """Cover what is shown without waiting for the desk."""
        if is_on and self.detail is not None:
            self._show(covered_detail(self.detail, is_examined=self._is_examined))
        self._ask()

    def _find_again(self) -> None:
        """Stand on the same comment in the new list, if it is there."""
        row = None if self._key is None else self._table.row_of(self._key)
        if row is not None:
            self.place.setCurrentIndex(self._table.index(row, 0), _ROWS)

    def _find_if_lost(self) -> None:
        if not self.place.currentIndex().isValid():
            self._find_again()

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self._ask()

    def _show(self, detail: CommentDetail | None) -> None:
        self.detail = detail
        if detail is None:
            self._key = None
        self.read.emit(detail)
