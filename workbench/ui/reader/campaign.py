"""What the reader says of the campaign a comment belongs to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.views import CommentDetail, Counts
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_XS
from workbench.ui.reader.texts import ReaderTexts
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.plain import Label


class CampaignNote(QWidget):
    """Signals: `campaign_wanted` (its id)."""

    campaign_wanted = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ReaderTexts()
        self._campaign: int | None = None
        self.size_told = Label("", "strong", wrap=True)
        self.addition = Label("", wrap=True)
        self._theme = Label("", "quiet", wrap=True)
        self.show_campaign = button(
            self._texts.campaign_only, self._want, "link", icons=bench.icons, icon="campaigns"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for item in (Label(self._texts.campaign, "small"), self.size_told, self.addition, self._theme):
            layout.addWidget(item)
        layout.addWidget(self.show_campaign)

    def show_detail(self, detail: CommentDetail) -> None:
        """Show the campaign of a comment; hide where there is none."""
        texts, self._campaign = self._texts, detail.campaign
        self.setVisible(False)
        self._bench.desk.forget("reader.campaign")
        if detail.campaign is None:
            return
        campaign, verbs = detail.campaign, self._bench.verbs
        self.addition.setText(texts.added.replace("%1", detail.addition))
        self.addition.setVisible(bool(detail.addition))
        self._theme.setText(texts.addition_theme.replace("%1", detail.addition_theme))
        self._theme.setVisible(bool(detail.addition_theme))
        self._bench.desk.ask(
            lambda study: verbs.campaign_counts(study, campaign), self._show_size, slot="reader.campaign"
        )

    def _show_size(self, counts: Counts) -> None:
        """Say how many there are; a letter that nobody else sent is no campaign."""
        self.size_told.setText(self._texts.one_of(counts.comments))
        self.setVisible(counts.comments > 1)

    def _want(self) -> None:
        if self._campaign is not None:
            self.campaign_wanted.emit(self._campaign)
