"""The themes as a Qt table that shows their tree, and at its end, always, the comments that fit none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.domain.lines import Line
from workbench.domain.views import SentimentCounts, StudySummary, ThemeRow
from workbench.ui.overview import Overview
from workbench.ui.themes.corrected_line import CorrectedTexts
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.themes.tree import Branch, above, branches

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole

THEME_ROLE = _Role.UserRole
LENGTH_ROLE = _Role.UserRole + 1
WORDS_ROLE = _Role.UserRole + 2
BRANCH_ROLE = _Role.UserRole + 3
LINE_ROLE = _Role.UserRole + 4
UNASSIGNED = ""
_MIME = "application/x-voc-themes"


class Column(IntEnum):
    """The columns of the list of themes."""

    NAME, SIZE, SENTIMENT, TREND, STEADY = range(5)


_SORTING: dict[Column, Callable[[ThemeRow], Any]] = {
    Column.NAME: lambda theme: theme.name.casefold(),
    Column.SIZE: lambda theme: theme.reach,
    Column.SENTIMENT: lambda theme: mood(theme).negative / max(mood(theme).judged, 1),
    Column.STEADY: lambda theme: theme.stability or 0.0,
}


def mood(theme: ThemeRow) -> SentimentCounts:
    """Return the sentiment of a theme together with those below it."""
    return theme.sentiment if theme.whole is None else theme.whole.sentiment


class ThemeTable(QAbstractTableModel):
    """Follows the overview. A theme stands for those below it, too.

    Signals: `rename_wanted` (theme id, new name), `nest_wanted` (ids of themes, the id of the one above or "").
    """

    rename_wanted = Signal(str, str)
    nest_wanted = Signal(object, str)

    def __init__(self, overview: Overview) -> None:
        super().__init__(overview)
        self._overview, self._texts = overview, ThemeTexts()
        self._branches: list[Branch] = []
        self._all: list[ThemeRow] = []
        self._closed: set[str] = set()
        self._lines: dict[str, Line] = {}
        self._summary: StudySummary | None = None
        self._sorted_by, self._direction = Column.SIZE, Qt.SortOrder.DescendingOrder
        overview.themes_read.connect(self._take)
        overview.summary_read.connect(self._take_summary)
        self._take(overview.themes)
        self._take_summary(overview.summary)

    def theme(self, row: int) -> ThemeRow | None:
        """Return the theme in `row`; None for the row of comments without one."""
        return self._branches[row].theme if 0 <= row < len(self._branches) else None

    @property
    def has_lines(self) -> bool:
        """Whether there are dates enough to draw how themes went over time."""
        return bool(self._lines)

    def show_lines(self, lines: dict[str, Line]) -> None:
        """Show how the themes (by their ids) went over time."""
        self._lines = lines
        self._take(self._all)

    def branch(self, row: int) -> Branch | None:
        """Return the theme in `row` with its place in the tree."""
        return self._branches[row] if 0 <= row < len(self._branches) else None

    def unfold(self, theme: str, *, is_open: bool) -> None:
        """Bring the themes below one (its id) in sight, or out of it."""
        closed = self._closed - {theme} if is_open else self._closed | {theme}
        if closed != self._closed:
            self._closed = closed
            self._take(self._all)

    def reveal(self, theme: str) -> None:
        """Bring a theme (its id) in sight."""
        hiding = self._closed & set(above(self._all, theme))
        if hiding:
            self._closed -= hiding
            self._take(self._all)

    def identity(self, row: int) -> str:
        """Return the id of the theme in `row`, UNASSIGNED for the last one."""
        return self._branches[row].theme.id if row < len(self._branches) else UNASSIGNED

    def row_of(self, identity: str) -> int | None:
        if identity == UNASSIGNED:
            return len(self._branches) if self._has_rest else None
        rows = (row for row, branch in enumerate(self._branches) if branch.theme.id == identity)
        return next(rows, None)

    @property
    def _has_rest(self) -> bool:
        return bool(self._branches) and self._summary is not None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._branches) + self._has_rest

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return self._texts.columns[section] if role == _Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        theme = self.theme(index.row())
        if theme is not None and not theme.is_parked:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        editable = index.column() == Column.NAME and theme is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the themes of these rows as what is dragged."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(_MIME, "\n".join(self.identity(row) for row in rows).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Say whether what is dragged can stand below the theme it is over, or, beside all of them, below none."""
        dragged = _dragged(data)
        over = self.identity(parent.row()) if parent.isValid() else None
        if not dragged or over == UNASSIGNED or over in dragged:
            return False
        return over is None or not set(dragged) & set(above(self._all, over))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.nest_wanted.emit(_dragged(data), self.identity(parent.row()) if parent.isValid() else "")
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        theme, column = self.theme(index.row()), Column(index.column())
        match role:
            case _Role.DisplayRole:
                return self._shown(theme, column)
            case _Role.EditRole:
                return theme.name if theme and column == Column.NAME else None
            case _Role.AccessibleTextRole:
                return self._spoken(theme, column)
            case _Role.ToolTipRole if theme is not None:
                return self._explained(theme, column)
            case _:
                return self._kept(theme, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        theme, name = self.theme(index.row()), " ".join(str(value).split())
        if theme is None or role != _Role.EditRole or not name or name == theme.name:
            return False
        self.rename_wanted.emit(theme.id, name)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by, self._direction = Column(column), order
        self._take(self._all)

    def _take(self, themes: list[ThemeRow]) -> None:
        """Show these themes; where they are the same ones in the same order, the view keeps its place."""
        self._all = themes
        downwards = self._direction == Qt.SortOrder.DescendingOrder
        wanted = branches(themes, self._key(), self._closed, downwards=downwards)
        same = [each.theme.id for each in wanted] == [each.theme.id for each in self._branches]
        if not same:
            self.beginResetModel()
        self._branches = wanted
        if not same:
            self.endResetModel()
        elif wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))

    def _key(self) -> Callable[[ThemeRow], Any]:
        if self._sorted_by != Column.TREND:
            return _SORTING[self._sorted_by]
        return lambda theme: self._lines[theme.id].change if theme.id in self._lines else 0.0

    def _take_summary(self, summary: StudySummary | None) -> None:
        appears = summary is not None and self._summary is None and bool(self._branches)
        if appears:
            self.beginInsertRows(QModelIndex(), len(self._branches), len(self._branches))
        self._summary = summary or self._summary
        if appears:
            self.endInsertRows()
        elif self._has_rest:
            row = len(self._branches)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _comments(self, theme: ThemeRow | None) -> int:
        if theme is not None:
            return theme.reach
        return self._summary.unassigned if self._summary else 0

    def _share(self, theme: ThemeRow | None) -> float:
        if theme is not None:
            return theme.reach_share
        total = self._summary.counts.comments if self._summary else 0
        return self._comments(None) / total if total else 0.0

    @property
    def _largest(self) -> float:
        """The share of the largest theme, by which bars are drawn: among many themes all shares are small."""
        return max((branch.theme.reach_share for branch in self._branches), default=0.0)

    def _shown(self, theme: ThemeRow | None, column: Column) -> str:
        match column:
            case Column.NAME:
                return theme.name if theme else self._texts.unassigned
            case Column.SIZE:
                return self._texts.size(self._comments(theme), self._share(theme))
            case Column.SENTIMENT:
                return self._texts.sentiment_spoken(mood(theme)) if theme else self._texts.none
            case Column.TREND:
                return self._texts.line(self._lines.get(theme.id)) if theme else ""
            case Column.STEADY:
                return self._texts.steadiness(theme) if theme else self._texts.none

    def _explained(self, theme: ThemeRow, column: Column) -> str | None:
        """Return what stands behind a figure: how sure the theme is, and what coding makes of its share."""
        share = self._overview.corrected.of(theme.id)
        corrected = "" if share is None else CorrectedTexts().share(share)
        steady = f"{self._texts.steadiness_told(theme)}\n{self._texts.steadiness_figure(theme)}".strip()
        told = {
            Column.NAME: (steady, corrected),
            Column.SIZE: (corrected,),
            Column.SENTIMENT: (self._texts.sentiment_spoken(mood(theme)),),
            Column.TREND: (self._texts.line(self._lines.get(theme.id)),),
            Column.STEADY: (steady,),
        }
        return "\n".join(filter(None, told.get(column, ()))) or None

    def _spoken(self, theme: ThemeRow | None, column: Column) -> str:
        shown = self._shown(theme, column)
        if column == Column.SIZE:
            spoken = self._texts.size_spoken(self._comments(theme), self._share(theme))
            return f"{spoken}. {self._explained(theme, column) or ''}".rstrip(". ") if theme else spoken
        if column == Column.STEADY and theme is not None:
            return f"{self._texts.columns[column]}: {shown}"
        if column == Column.NAME and theme is not None:
            return self._texts.named(theme, next(each for each in self._branches if each.theme is theme))
        return shown

    def _kept(self, theme: ThemeRow | None, role: int) -> Any:
        match role:
            case _ if role == THEME_ROLE:
                return theme
            case _ if role == LINE_ROLE:
                return self._lines.get(theme.id) if theme is not None else None
            case _ if role == BRANCH_ROLE:
                return next((branch for branch in self._branches if branch.theme is theme), None)
            case _ if role == LENGTH_ROLE:
                return min(1.0, self._share(theme) / self._largest) if self._largest else 0.0
            case _ if role == WORDS_ROLE:
                return self._texts.known_by(theme) if theme else self._texts.unassigned_words
            case _:
                return None


def _dragged(data: QMimeData) -> list[str]:
    """Return the ids of the themes that are dragged."""
    told = bytes(data.data(_MIME).data()).decode()
    return [theme for theme in told.split("\n") if theme]
