"""The themes as a Qt table, and at its end, always, the comments that fit none."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.domain.views import StudySummary, ThemeRow
from workbench.ui.overview import Overview
from workbench.ui.themes.texts import ThemeTexts

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole

THEME_ROLE = _Role.UserRole
LENGTH_ROLE = _Role.UserRole + 1
WORDS_ROLE = _Role.UserRole + 2
UNASSIGNED = ""


class Column(IntEnum):
    """The columns of the list of themes."""

    NAME, SIZE, SENTIMENT, STEADY = range(4)


_SORTING: dict[Column, Callable[[ThemeRow], Any]] = {
    Column.NAME: lambda theme: theme.name.casefold(),
    Column.SIZE: lambda theme: theme.comments,
    Column.SENTIMENT: lambda theme: theme.sentiment.negative / max(theme.sentiment.judged, 1),
    Column.STEADY: lambda theme: theme.stability or 0.0,
}


class ThemeTable(QAbstractTableModel):
    """Follows the overview.

    Signals: `rename_wanted` (theme id, new name).
    """

    rename_wanted = Signal(str, str)

    def __init__(self, overview: Overview) -> None:
        super().__init__(overview)
        self._overview, self._texts = overview, ThemeTexts()
        self._themes: list[ThemeRow] = []
        self._summary: StudySummary | None = None
        self._sorted_by, self._direction = Column.SIZE, Qt.SortOrder.DescendingOrder
        overview.themes_read.connect(self._take)
        overview.summary_read.connect(self._take_summary)
        self._take(overview.themes)
        self._take_summary(overview.summary)

    def theme(self, row: int) -> ThemeRow | None:
        """Return the theme in `row`; None for the row of comments without one."""
        return self._themes[row] if 0 <= row < len(self._themes) else None

    def identity(self, row: int) -> str:
        """Return the id of the theme in `row`, UNASSIGNED for the last one."""
        return self._themes[row].id if row < len(self._themes) else UNASSIGNED

    def row_of(self, identity: str) -> int | None:
        if identity == UNASSIGNED:
            return len(self._themes) if self._has_rest else None
        return next((row for row, theme in enumerate(self._themes) if theme.id == identity), None)

    @property
    def _has_rest(self) -> bool:
        return bool(self._themes) and self._summary is not None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._themes) + self._has_rest

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return self._texts.columns[section] if role == _Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.column() == Column.NAME and self.theme(index.row()) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

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
            case _Role.ToolTipRole if theme is not None and column in {Column.NAME, Column.STEADY}:
                return self._texts.steadiness_told(theme)
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
        self._take(self._themes)

    def _take(self, themes: list[ThemeRow]) -> None:
        """Show these themes; where they are the same ones in the same order, the view keeps its place."""
        wanted = self._in_order(themes)
        same = [theme.id for theme in wanted] == [theme.id for theme in self._themes]
        if not same:
            self.beginResetModel()
        self._themes = wanted
        if not same:
            self.endResetModel()
        elif wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))

    def _take_summary(self, summary: StudySummary | None) -> None:
        appears = summary is not None and self._summary is None and bool(self._themes)
        if appears:
            self.beginInsertRows(QModelIndex(), len(self._themes), len(self._themes))
        self._summary = summary or self._summary
        if appears:
            self.endInsertRows()
        elif self._has_rest:
            row = len(self._themes)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _in_order(self, themes: list[ThemeRow]) -> list[ThemeRow]:
        downwards = self._direction == Qt.SortOrder.DescendingOrder
        by_size = sorted(themes, key=lambda theme: (-theme.comments, theme.name.casefold(), theme.id))
        ordered = sorted(by_size, key=_SORTING[self._sorted_by], reverse=downwards)
        return sorted(ordered, key=lambda theme: theme.is_parked)

    def _comments(self, theme: ThemeRow | None) -> int:
        if theme is not None:
            return theme.comments
        return self._summary.unassigned if self._summary else 0

    def _share(self, theme: ThemeRow | None) -> float:
        if theme is not None:
            return theme.share
        total = self._summary.counts.comments if self._summary else 0
        return self._comments(None) / total if total else 0.0

    @property
    def _largest(self) -> float:
        """The share of the largest theme, by which bars are drawn: among many themes all shares are small."""
        return max((theme.share for theme in self._themes), default=0.0)

    def _shown(self, theme: ThemeRow | None, column: Column) -> str:
        match column:
            case Column.NAME:
                return theme.name if theme else self._texts.unassigned
            case Column.SIZE:
                return self._texts.size(self._comments(theme), self._share(theme))
            case Column.SENTIMENT:
                return self._texts.sentiment_spoken(theme.sentiment) if theme else self._texts.none
            case Column.STEADY:
                return self._texts.steadiness(theme) if theme else self._texts.none

    def _spoken(self, theme: ThemeRow | None, column: Column) -> str:
        shown = self._shown(theme, column)
        if column == Column.SIZE:
            return self._texts.size_spoken(self._comments(theme), self._share(theme))
        if column == Column.STEADY and theme is not None:
            return f"{self._texts.columns[column]}: {shown}"
        if column == Column.NAME and theme is not None and theme.is_parked:
            return f"{shown}, {self._texts.is_aside}"
        if column == Column.NAME and theme is not None and theme.priority:
            return f"{shown}, {self._texts.priority}"
        return shown

    def _kept(self, theme: ThemeRow | None, role: int) -> Any:
        match role:
            case _ if role == THEME_ROLE:
                return theme
            case _ if role == LENGTH_ROLE:
                return min(1.0, self._share(theme) / self._largest) if self._largest else 0.0
            case _ if role == WORDS_ROLE:
                return self._texts.known_by(theme) if theme else self._texts.unassigned_words
            case _:
                return None
