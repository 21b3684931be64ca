"""Campaigns, and the texts of one of them, as Qt tables."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.domain.text import excerpt
from workbench.domain.views import CampaignRow, CampaignVoice
from workbench.ui import language
from workbench.ui.campaigns.texts import CampaignTexts
from workbench.ui.widgets.cells import Index

_NO_PARENT = QModelIndex()
_NEARLY = 0.99
_SHOWN_LENGTH = 400
Row = TypeVar("Row")


class Column(IntEnum):
    """The columns of the list of campaigns."""

    LETTER, COMMENTS, TEXTS, PEOPLE, CHANGED, ADDED = range(6)


class VoiceColumn(IntEnum):
    """The columns of the list of one campaign's texts."""

    DIFFERENCE, COMMENTS, ALIKE = range(3)


class _Listing(QAbstractTableModel, Generic[Row]):
    """Rows of one kind under fixed headers."""

    def __init__(self, parent: QObject, headers: tuple[str, ...], told: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._headers, self._told = headers, told or headers
        self._rows: list[Row] = []

    def row(self, place: int) -> Row | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._told[section]
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.shown(self._rows[index.row()], index.column())

    def shown(self, row: Row, column: int) -> str:
        """Return what stands in a cell."""
        raise NotImplementedError


class CampaignTable(_Listing[CampaignRow]):
    """The campaigns, largest first."""

    def __init__(self, parent: QObject) -> None:
        self._texts = CampaignTexts()
        super().__init__(parent, self._texts.short_columns, self._texts.columns)

    def place_of(self, campaign: int) -> int | None:
        """Return where the campaign with this id stands, or None."""
        return next((place for place, row in enumerate(self._rows) if row.id == campaign), None)

    def shown(self, row: CampaignRow, column: int) -> str:
        if column == Column.LETTER:
            letter = excerpt(row.letter, _SHOWN_LENGTH)
            return self._texts.listed_denied.replace("%1", letter) if row.denied_by else letter
        counts = row.counts
        figures = (counts.comments, counts.texts, counts.people, row.changed, row.added)
        return language.number(figures[column - 1])


class VoiceTable(_Listing[CampaignVoice]):
    """The different texts of a campaign, nearest to its letter first."""

    def __init__(self, parent: QObject) -> None:
        self._texts = CampaignTexts()
        super().__init__(parent, self._texts.voice_columns)
        self._letter = ""

    def show_voices(self, letter: str, voices: list[CampaignVoice]) -> None:
        self._letter = letter
        self.show_rows(voices)

    def shown(self, row: CampaignVoice, column: int) -> str:
        match VoiceColumn(column):
            case VoiceColumn.DIFFERENCE:
                return self._difference(row)
            case VoiceColumn.COMMENTS:
                return language.number(row.comments)
            case VoiceColumn.ALIKE:
                return language.percent(self._alike(row), 0)

    def _alike(self, voice: CampaignVoice) -> float:
        """Return how alike a text is to the letter; one that was changed is never shown as wholly alike."""
        is_changed = not voice.addition and voice.text != self._letter
        return min(voice.similarity, _NEARLY) if is_changed else voice.similarity

    def _difference(self, voice: CampaignVoice) -> str:
        if voice.addition:
            return self._texts.added.replace("%1", excerpt(voice.addition, _SHOWN_LENGTH))
        return self._texts.itself if voice.text == self._letter else self._texts.changed
