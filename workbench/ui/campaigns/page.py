"""The campaigns page: letters many people sent above, the chosen letter and what became of it below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.domain.views import CampaignRow
from workbench.ui.bench import Bench
from workbench.ui.campaigns.model import CampaignTable, Column
from workbench.ui.campaigns.texts import CampaignTexts
from workbench.ui.campaigns.voices import Voices
from workbench.ui.covering import covered_campaigns
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.reader.judging import JudgingTexts, judge
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import at_least, button, column, row, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.plain import Label, PlainText
from workbench.ui.widgets.table import Table

_LOWEST, _LOWEST_LIST = 560, 165
_NOUNS = frozenset({"campaigns", "sources", "comments"})
_ROWS = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEYS = {Qt.Key.Key_N: True, Qt.Key.Key_C: False}


class CampaignsPage(QWidget):
    """Signals: `read_wanted` (the internal number of a comment), `look_wanted`, `import_wanted`, `shown` (another
    campaign, or none any more).
    """

    read_wanted = Signal(int)
    look_wanted = Signal()
    import_wanted = Signal()
    shown = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts, self._words = bench, CampaignTexts(), JudgingTexts()
        self._wanted: int | None = None
        self.table = CampaignTable(self)
        self.list = self._list()
        self.letter = PlainText(self._texts.letter)
        self.voices = Voices(bench)
        self.counts = Label("", "strong", wrap=True)
        self.denied = Label("", "quiet", wrap=True)
        self.deny = button(self._words.deny, self.judge, icons=bench.icons, icon="close")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addWidget(Label(self._texts.counted_once, "quiet", wrap=True))
        layout.addWidget(at_least(self._stack(), _LOWEST, bench.appearance), 1)
        self.setLayout(column(scrolling(page)))
        self._connect()
        self.reload()

    def current(self) -> CampaignRow | None:
        return self.table.row(self.list.currentIndex().row())

    @property
    def campaign(self) -> int | None:
        """The chosen campaign, by its id."""
        row = self.current()
        return row.id if row is not None else None

    @property
    def is_denied(self) -> bool:
        """Whether a person said that it is none."""
        row = self.current()
        return row is not None and bool(row.denied_by)

    def choose(self, campaign: int) -> None:
        """Choose the campaign with this id, as soon as it is listed."""
        self._wanted = campaign
        self._settle()

    def reload(self) -> None:
        """Read the campaigns anew."""
        verbs, safe = self._bench.verbs, self._bench.safe_view.is_on
        if self._bench.desk.path is None:
            return

        def read(study: Any) -> list[CampaignRow]:
            rows = [*verbs.list_campaigns(study), *verbs.list_dissolved(study)]
            return covered_campaigns(verbs, study, rows) if safe else rows

        self._bench.desk.ask(read, self._take, slot="campaigns")

    def judge(self) -> None:
        """Say that the chosen campaign is none; of one that is none, that it is one after all."""
        if self.campaign is not None:
            judge(self._bench, self.campaign, is_denied=self.is_denied)

    def _list(self) -> CampaignList:
        appearance = self._bench.appearance
        table = CampaignList(self._texts.list, self.table, appearance, lines=2)
        for each in list(Column)[1:]:
            table.draw_column(each, NumberCell(appearance, table))
            table.size_column(each, f"{self._texts.short_columns[each]}0")
        table.stretch_column(Column.LETTER)
        return table

    def _stack(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        look = (texts.empty_offer, self.look_wanted.emit)
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views = QStackedWidget()
        self._views.addWidget(self._split())
        self._views.addWidget(Empty(icons, "campaigns", texts.empty_title, texts.empty_body, look))
        self._views.addWidget(Empty(icons, "campaigns", texts.bare_title, texts.empty_body, bring))
        return self._views

    def _split(self) -> QSplitter:
        letter = QWidget()
        told = row(Label(self._texts.letter, "small", wrap=True), self.deny)
        letter.setLayout(column(self.counts, self.denied, told, self.letter))
        below = self._splitter(Qt.Orientation.Horizontal, letter, self.voices)
        below.setStretchFactor(0, 2)
        below.setStretchFactor(1, 3)
        whole = self._splitter(Qt.Orientation.Vertical, self.list, below)
        at_least(self.list, _LOWEST_LIST, self._bench.appearance)
        whole.setStretchFactor(0, 2)
        whole.setStretchFactor(1, 3)
        return whole

    def _splitter(self, orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
        split = QSplitter(orientation)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(first)
        split.addWidget(second)
        return split

    def _connect(self) -> None:
        desk = self._bench.desk
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.list.opened.connect(lambda _: self.voices.list.setFocus())
        self.list.judged.connect(self._judge)
        self.voices.read_wanted.connect(self.read_wanted)
        self._bench.safe_view.changed.connect(self._cover)
        self._bench.overview.summary_read.connect(lambda _: self._choose_view())
        desk.opened.connect(lambda _: self.reload())
        desk.closed.connect(lambda: self._take([]))
        desk.changed.connect(self._follow)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _cover(self, is_on: bool) -> None:
        """Show nothing until it is covered."""
        if is_on:
            self._take([])
        self.reload()

    def _take(self, rows: list[CampaignRow]) -> None:
        current = self.current()
        if self._wanted is None and current is not None:
            self._wanted = current.id
        self.table.show_rows(rows)
        self._settle()
        self._choose_view()

    def _settle(self) -> None:
        """Stand on the campaign that is wanted, or on the first."""
        if not self.table.rowCount():
            return self._show()
        place = None if self._wanted is None else self.table.place_of(self._wanted)
        self._wanted = None if place is not None else self._wanted
        current = self.list.currentIndex().row()
        index = self.table.index(place if place is not None else max(current, 0), 0)
        self.list.selectionModel().setCurrentIndex(index, _ROWS)
        return None

    def _choose_view(self) -> None:
        summary = self._bench.overview.summary
        if self.table.rowCount() or summary is None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)

    def _judge(self, is_denied: bool) -> None:
        """Follow a key, where it says something else than what was said before."""
        if self.is_denied != is_denied:
            self.judge()

    def _show(self) -> None:
        campaign = self.current()
        self._offer(campaign)
        self.letter.setPlainText("" if campaign is None else campaign.letter)
        self.counts.setText("" if campaign is None else self._texts.counted(campaign))
        self.voices.show_campaign(campaign)
        self.shown.emit()

    def _offer(self, campaign: CampaignRow | None) -> None:
        """Offer the other word than the one that holds."""
        texts, is_denied = self._words, campaign is not None and bool(campaign.denied_by)
        self.denied.setText(self._texts.denied(campaign) if campaign is not None and is_denied else "")
        self.denied.setVisible(is_denied)
        self.deny.setText(texts.gather if is_denied else texts.deny)
        self.deny.setToolTip(f"{texts.gather_hint if is_denied else texts.deny_hint} {self._texts.keys}")
        self.deny.setAccessibleDescription(self.deny.toolTip())
        self.deny.setEnabled(campaign is not None)


class CampaignList(Table):
    """Signals: `judged` (whether a key said that it is no campaign)."""

    judged = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }:
            self.judged.emit(_KEYS[key])
            event.accept()
        else:
            super().keyPressEvent(event)
