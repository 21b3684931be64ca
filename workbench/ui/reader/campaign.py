"""What the reader says of the campaign a comment belongs to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.views import CommentDetail, Counts
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_XS
from workbench.ui.reader.judging import JudgingTexts, judge
from workbench.ui.reader.texts import ReaderTexts
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.plain import Label


class CampaignNote(QWidget):
    """Signals: `campaign_wanted` (its id), `shown` (another campaign, or none any more)."""

    campaign_wanted = Signal(int)
    shown = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ReaderTexts()
        self._detail: CommentDetail | None = None
        self.size_told = Label("", "strong", wrap=True)
        self.addition = Label("", wrap=True)
        self._theme = Label("", "quiet", wrap=True)
        self.show_campaign = button(
            self._texts.campaign_only, self._want, "link", icons=bench.icons, icon="campaigns", gives_way=True
        )
        self.deny = button(
            JudgingTexts().deny, self.judge, "link", icons=bench.icons, icon="close", gives_way=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for item in (Label(self._texts.campaign, "small"), self.size_told, self.addition, self._theme):
            layout.addWidget(item)
        layout.addLayout(column(self.show_campaign, self.deny, space=SPACE_XS))

    @property
    def campaign(self) -> int | None:
        """The campaign that is shown, by its id."""
        return None if self._detail is None or self.isHidden() else self._detail.campaign

    @property
    def is_denied(self) -> bool:
        """Whether a person said that it is none."""
        return self._detail is not None and bool(self._detail.denied_by)

    def judge(self) -> None:
        """Say that it is no campaign; of one that is none, that it is one after all."""
        if self.campaign is not None:
            judge(self._bench, self.campaign, is_denied=self.is_denied)

    def show_detail(self, detail: CommentDetail) -> None:
        """Show the campaign of a comment; hide where there is none."""
        texts, self._detail = self._texts, detail
        self.setVisible(False)
        self._bench.desk.forget("reader.campaign")
        if detail.campaign is None:
            self.shown.emit()
            return
        campaign, verbs = detail.campaign, self._bench.verbs
        self.addition.setText(texts.added.replace("%1", detail.addition))
        self.addition.setVisible(bool(detail.addition))
        self._theme.setText(texts.addition_theme.replace("%1", detail.addition_theme))
        self._theme.setVisible(bool(detail.addition_theme))
        told = JudgingTexts()
        self.deny.setText(told.gather if detail.denied_by else told.deny)
        self.deny.setToolTip(told.gather_hint if detail.denied_by else told.deny_hint)
        self._bench.desk.ask(
            lambda study: verbs.campaign_counts(study, campaign), self._show_size, slot="reader.campaign"
        )

    def _show_size(self, counts: Counts) -> None:
        """Say how many there are; a letter that nobody else sent is no campaign."""
        texts, size = self._texts, counts.comments
        denied_by = self._detail.denied_by if self._detail is not None else ""
        self.size_told.setText(texts.alike(size, denied_by) if denied_by else texts.one_of(size))
        self.setVisible(counts.comments > 1)
        self.shown.emit()

    def _want(self) -> None:
        if self._detail is not None and self._detail.campaign is not None:
            self.campaign_wanted.emit(self._detail.campaign)
