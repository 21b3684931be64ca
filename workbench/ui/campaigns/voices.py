"""What the senders of one letter made of it: a list of the different texts, and the chosen one compared."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.views import CampaignRow, CampaignVoice
from workbench.ui.bench import Bench
from workbench.ui.campaigns.compared import ComparedText
from workbench.ui.campaigns.differences import Piece, differences
from workbench.ui.campaigns.model import VoiceColumn, VoiceTable
from workbench.ui.campaigns.texts import CampaignTexts
from workbench.ui.covering import covered_voices
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.table import Table

_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class Voices(QWidget):
    """Signals: `read_wanted` (the internal number of a comment)."""

    read_wanted = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, CampaignTexts()
        self._campaign: CampaignRow | None = None
        self.table = VoiceTable(self)
        self.list = self._list()
        self.text = ComparedText(self._texts.voice, bench.appearance)
        self.told = Label("", "strong", wrap=True)
        self.read = button(self._texts.read, self._read, icons=bench.icons, icon="reader")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(Label(self._texts.voices, "small", wrap=True))
        layout.addWidget(self.list, 3)
        layout.addLayout(row(self.told, self.read))
        layout.addWidget(self.text, 2)
        layout.addWidget(Label(self._texts.legend, "small", wrap=True))
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._compare())
        self.list.opened.connect(lambda _: self._read())

    def current(self) -> CampaignVoice | None:
        return self.table.row(self.list.currentIndex().row())

    def show_campaign(self, campaign: CampaignRow | None) -> None:
        """Show the texts of `campaign`; None shows none."""
        self._campaign = campaign
        verbs, safe = self._bench.verbs, self._bench.safe_view.is_on
        if campaign is None:
            self._bench.desk.forget("campaigns.voices")
            self._take([])
            return

        def read(study: Any) -> list[CampaignVoice]:
            rows = verbs.voices_of(study, campaign.id)
            return covered_voices(verbs, study, rows) if safe else rows

        self._bench.desk.ask(read, self._take, slot="campaigns.voices")

    def _list(self) -> Table:
        appearance = self._bench.appearance
        table = Table(self._texts.voices, self.table, appearance)
        for each in (VoiceColumn.COMMENTS, VoiceColumn.ALIKE):
            table.draw_column(each, NumberCell(appearance, table))
            table.size_column(each, f"{self._texts.voice_columns[each]}0")
        table.stretch_column(VoiceColumn.DIFFERENCE)
        return table

    def _take(self, voices: list[CampaignVoice]) -> None:
        place = self.list.currentIndex().row()
        self.table.show_voices("" if self._campaign is None else self._campaign.letter, voices)
        self.read.setEnabled(bool(voices))
        if voices:
            index = self.table.index(min(max(place, 0), len(voices) - 1), 0)
            self.list.selectionModel().setCurrentIndex(index, _ROWS)
        self._compare()

    def _compare(self) -> None:
        """Compare the chosen text with the letter; on the desk, because long letters take their time."""
        campaign, voice = self._campaign, self.current()
        if campaign is None or voice is None:
            self._show([])
            return
        self._bench.desk.ask(
            lambda _: differences(campaign.letter, voice.text, voice.addition),
            self._show,
            slot="campaigns.compared",
        )

    def _show(self, pieces: list[Piece]) -> None:
        new = sum(piece.words for piece in pieces if piece.kind in {"own", "new"})
        missing = sum(piece.words for piece in pieces if piece.kind == "missing")
        told = self._texts.compared(new, missing) if pieces else ""
        self.told.setText(told)
        self.text.show_pieces(pieces, told)

    def _read(self) -> None:
        voice = self.current()
        if voice is not None:
            self.read_wanted.emit(voice.comment)
