"""The reader's dock: the chosen comment whole, plain, with its theme and all that is known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QFormLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.tags import FAMILIES, Family
from workbench.domain.views import CommentDetail
from workbench.ui.bench import Bench
from workbench.ui.comments.reading import Reading
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.personal_data.texts import KindTexts
from workbench.ui.reader.adding import AddButton
from workbench.ui.reader.campaign import CampaignNote
from workbench.ui.reader.facts import facts_of
from workbench.ui.reader.further import FurtherThemes
from workbench.ui.reader.quoting import QuoteButton
from workbench.ui.reader.tags import TagLine
from workbench.ui.reader.text import CommentText
from workbench.ui.reader.texts import ReaderTexts
from workbench.ui.reader.title import ReaderTitle
from workbench.ui.widgets.controls import button, column, row, rule, scrolling
from workbench.ui.widgets.elided import ElidedButton
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.language_box import LanguageBox
from workbench.ui.widgets.plain import Label, tip

_NAMES = 120


class Reader(QDockWidget):
    """Follows the comment being read.

    Signals: `tag_wanted` (the id of a theme to make a priority), `move_wanted` (the comment, to another
    theme), `campaign_wanted` (its id), `fold_wanted` (the reader out of the way).
    """

    fold_wanted = Signal()
    move_wanted = Signal()
    tag_wanted = Signal(str)
    campaign_wanted = Signal(int)

    def __init__(self, bench: Bench, reading: Reading, parent: QWidget) -> None:
        texts = ReaderTexts()
        super().__init__(texts.title, parent)
        self.setObjectName("reader")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self._bench, self._reading, self._texts = bench, reading, texts
        self._views = QStackedWidget()
        self._views.addWidget(Empty(bench.icons, "comments", texts.empty_title, texts.empty_body))
        self._views.addWidget(self._page())
        self.setWidget(self._views)
        self.title = ReaderTitle(reading, bench.icons, self.fold_wanted.emit)
        self.setTitleBarWidget(self.title)
        reading.read.connect(self._show)
        bench.overview.themes_read.connect(lambda _: self._show_theme())
        bench.overview.priorities_read.connect(lambda _: self._offer_priorities())
        bench.safe_view.groups_changed.connect(self._regroup)
        self._show(reading.detail)

    def _page(self) -> QWidget:
        texts, icons = self._texts, self._bench.icons
        self.text = CommentText(texts.comment, self._bench.appearance)
        self.quote = QuoteButton(self.text, icons)
        self.quote.quote_wanted.connect(self._quote)
        self._legend = Label(texts.marked, "small", wrap=True)
        self.personal = Label("", "small", wrap=True)
        self.language = LanguageBox(texts.correct_language, texts.leave_language)
        self.language.corrected.connect(self._correct_language)
        self.campaign = CampaignNote(self._bench)
        self.campaign.campaign_wanted.connect(self.campaign_wanted)
        self.theme = Label("", "strong", wrap=True)
        self.show_theme = button(
            texts.theme_only, self._choose_theme, "link", icons=icons, icon="themes", gives_way=True
        )
        self.tag = button(texts.tag, self._tag, icons=icons, icon="priorities", gives_way=True)
        self.to_theme = button(texts.move, self.move_wanted.emit, icons=icons, icon="move", gives_way=True)
        self.add = AddButton(icons)
        self.add.add_wanted.connect(self._add)
        self.further = FurtherThemes()
        self.further.sentence_wanted.connect(self.text.show_sentence)
        self._placed = Label("", "quiet", wrap=True)
        self._tagged = Label(texts.tagged, "quiet", wrap=True)
        self.tags: dict[Family, TagLine] = {family: self._tag_line(family) for family in FAMILIES}
        self._facts = QFormLayout()
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._facts.setSpacing(SPACE_S)
        self._content = content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        above = (self.text, self.quote, self._legend, self.personal, self.campaign, rule())
        own = (self.theme, self._placed, self._tagged, self.further)
        for item in (*above, Label(texts.theme, "small"), *own):
            layout.addWidget(item)
        layout.addLayout(column(self.show_theme, self.to_theme, self.tag, self.add))
        layout.addWidget(rule())
        layout.addLayout(row(Label(texts.language, "quiet"), self.language, None, space=SPACE_M))
        for line in self.tags.values():
            layout.addWidget(line)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        return scrolling(content)

    def width_wanted(self) -> int:
        """Return how wide it would be for all words on its buttons; where it is narrower, they give way."""
        found = [each.sizeHint().width() for each in self._content.findChildren(ElidedButton)]
        return max(found, default=0) + 2 * SPACE_L + SPACE_S + self._bar_width()

    def _bar_width(self) -> int:
        area = self._views.widget(1)
        return area.verticalScrollBar().sizeHint().width() if isinstance(area, QScrollArea) else 0

    def _tag_line(self, family: Family) -> TagLine:
        line = TagLine(family, self._bench.icons)
        line.corrected.connect(lambda written: self._correct_tags(family, written))
        return line

    def _correct_tags(self, family: Family, written: str | None) -> None:
        if self._reading.detail is not None:
            self._bench.edits.say_tags(self._reading.detail.comment.key, family, written)

    def _show(self, detail: CommentDetail | None) -> None:
        self._views.setCurrentIndex(0 if detail is None else 1)
        if detail is None:
            return
        self.text.show_comment(detail.comment.text, detail.theme_words, detail.marks)
        self.quote.show_comment(detail.comment.text, can_quote=not self._bench.safe_view.is_on)
        self._show_personal(detail)
        self.language.show_language(detail.comment.language)
        self.campaign.show_detail(detail)
        self._legend.setVisible(bool(self.text.marked))
        self._show_theme()
        self._offer_priorities()
        self.further.show_detail(detail, with_sentences=not self._bench.safe_view.is_on)
        self.tags["tone"].show_tags(detail.tone)
        self.tags["driver"].show_tags(detail.drivers)
        self._show_facts(detail)

    def _show_personal(self, detail: CommentDetail) -> None:
        """Say what the dashed lines mean, or that safe view covers what they would show."""
        safe = self._bench.safe_view.is_on
        names = KindTexts().names
        kinds = ", ".join(dict.fromkeys(names[mark.kind].lower() for mark in detail.marks))
        self.personal.setText(self._texts.covered if safe else self._texts.personal.replace("%1", kinds))
        self.personal.setVisible(safe or bool(detail.marks))

    def _quote(self, start: int, stop: int) -> None:
        if self._reading.detail is not None:
            notices, texts = self._bench.notices, self._texts
            self._bench.edits.quote(
                self._reading.detail.comment.key,
                (start, stop),
                lambda: notices.done(texts.quoted, texts.quoted_body),
            )

    def _offer_priorities(self) -> None:
        if self._reading.detail is not None:
            self.add.show_priorities(self._bench.overview.priorities, self._reading.detail.comment.id)

    def _add(self, priority: str) -> None:
        """Let the selected words speak for a priority, or the comment where none are or may be selected."""
        detail = self._reading.detail
        if detail is not None:
            span = None if self._bench.safe_view.is_on else self.quote.selected()
            notices, texts = self._bench.notices, self._texts
            comment = (detail.comment.key, detail.comment.id)
            self._bench.edits.add_to_priority(
                priority, comment, span, lambda: notices.done(texts.added_to, texts.added_to_body)
            )

    def _correct_language(self, code: str) -> None:
        if self._reading.detail is not None:
            self._bench.edits.correct_language(self._reading.detail.comment.key, code)

    def _show_theme(self) -> None:
        if self._reading.detail is None:
            return
        comment = self._reading.detail.comment
        theme = self._bench.overview.theme(comment.theme)
        name = comment.theme_name if theme is None else theme.name
        self.theme.setText(name or self._texts.no_theme)
        self._placed.setText(self._texts.placed(comment.placed_by, is_forced=comment.is_forced))
        self._placed.setVisible(bool(comment.placed_by))
        self.show_theme.setVisible(bool(comment.theme))
        self.tag.setVisible(theme is not None and theme.priority is None)
        self._tagged.setVisible(theme is not None and theme.priority is not None)

    def _show_facts(self, detail: CommentDetail) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        behind = self._texts.behind(detail)
        hides, is_analysed = self._bench.safe_view.hides, self._is_analysed(detail)
        for name, value in facts_of(detail, self._texts, hides, is_analysed=is_analysed):
            shown = Label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setToolTip(tip(behind.get(name, "")))
            self._facts.addRow(self._name_of_fact(name), shown)

    def _regroup(self) -> None:
        if self._reading.detail is not None:
            self._show_facts(self._reading.detail)

    def _name_of_fact(self, name: str) -> Label:
        """Return a name that takes one line, or if it is long as many as it needs in a third of the reader."""
        label = Label(name, "quiet", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        width = min(
            label.fontMetrics().horizontalAdvance(name) + SPACE_S, self._bench.appearance.look.px(_NAMES)
        )
        label.setFixedWidth(width)
        label.setMinimumHeight(label.heightForWidth(width))
        return label

    def _is_analysed(self, detail: CommentDetail) -> bool:
        """Say whether a comment was part of the analysis: what came later is not judged yet."""
        summary = self._bench.overview.summary
        if summary is None or summary.run is None:
            return False
        return detail.comment.strength is not None or summary.unanalysed == 0

    def _choose_theme(self) -> None:
        if self._reading.detail is not None and self._reading.detail.comment.theme:
            self._bench.selection.choose_themes((self._reading.detail.comment.theme,))

    def _tag(self) -> None:
        if self._reading.detail is not None and self._reading.detail.comment.theme:
            self.tag_wanted.emit(self._reading.detail.comment.theme)
