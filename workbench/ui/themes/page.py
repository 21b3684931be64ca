"""The themes page: what people talk about at the left, what they say about it at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.lines import Line
from workbench.ui.bench import Bench
from workbench.ui.comments.model import Column as CommentColumn
from workbench.ui.comments.model import CommentTable
from workbench.ui.comments.reading import Reading
from workbench.ui.comments.texts import CommentTexts
from workbench.ui.comments.view import CommentList
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.themes.card import ThemeCard
from workbench.ui.themes.levels import LevelControl
from workbench.ui.themes.model import ThemeTable
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.themes.view import ThemeList
from workbench.ui.widgets.controls import scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head

_NARROW = 780
_LOWEST_LIST, _LOWEST_CARD = 190, 150
_PART_OF_CARD = 0.45


class ThemesPage(QWidget):
    """The list of themes, the card of the chosen one and its comments.

    Signals: `read_wanted` (a comment was opened), `analysis_wanted`, `import_wanted`, `pile_wanted`.
    """

    read_wanted = Signal()
    analysis_wanted = Signal()
    pile_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench, comments: CommentTable, reading: Reading) -> None:
        super().__init__()
        self._bench, self._texts = bench, ThemeTexts()
        self.table = ThemeTable(bench.overview)
        self.list = ThemeList(self.table, bench.selection, bench.appearance)
        self.card = ThemeCard(bench)
        columns = (CommentColumn.TEXT, CommentColumn.SENTIMENT)
        self.comments = CommentList(comments, reading, bench.appearance, columns)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._found = self._found_or_nothing()
        comments.listed.connect(self._show_found)
        self.levels = LevelControl(bench)
        layout.addLayout(head(self._texts.title, self._texts.told, self.levels, further=self._texts.further))
        layout.addWidget(scrolling(self._stack()), 1)
        self._connect()
        self._choose_view()

    def _stack(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        find = (texts.empty_offer, self.analysis_wanted.emit)
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views = QStackedWidget()
        self._views.addWidget(self._split())
        self._views.addWidget(Empty(icons, "themes", texts.empty_title, texts.empty_body, find))
        self._views.addWidget(Empty(icons, "themes", texts.bare_title, texts.bare_body, bring))
        return self._views

    def _found_or_nothing(self) -> QStackedWidget:
        """Return the comments, with what to do where none fits the filters."""
        texts, found = CommentTexts(), QStackedWidget()
        clear = (texts.nothing_offer, self._bench.selection.clear)
        found.addWidget(self.comments)
        found.addWidget(Empty(self._bench.icons, "search", texts.nothing_title, texts.nothing_body, clear))
        return found

    def _show_found(self, rows: int) -> None:
        is_filtered = not self._bench.selection.value.is_everything
        self._found.setCurrentIndex(1 if is_filtered and not rows else 0)

    def _split(self) -> QSplitter:
        beside = QWidget()
        layout = QVBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        self._card_place = scrolling(self.card)
        self._card_place.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        layout.addWidget(self._card_place)
        layout.addWidget(self._found, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("themes-split")
        self.split.setHandleWidth(SPACE_L)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(beside)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        return self.split

    def _connect(self) -> None:
        bench = self._bench
        self.list.opened.connect(lambda _: self.comments.setFocus())
        self.comments.opened.connect(lambda _: self.read_wanted.emit())
        # A method, not a function: so Qt forgets it when the page goes.
        bench.appearance.changed.connect(self._fit)
        self.card.grown.connect(self._fit)
        self.card.pile_wanted.connect(self.pile_wanted)
        self.card.rename_wanted.connect(self.list.rename)
        self.card.tag_wanted.connect(bench.edits.tag_theme)
        self.card.untag_wanted.connect(bench.edits.remove_priority)
        self.table.rename_wanted.connect(bench.edits.rename_theme, Qt.ConnectionType.QueuedConnection)
        self.table.nest_wanted.connect(lambda themes, top: bench.edits.nest_themes(themes, top or None))
        bench.overview.themes_read.connect(lambda _: self._choose_view())
        bench.overview.themes_read.connect(lambda _: self._ask_for_lines())
        self._ask_for_lines()
        bench.overview.summary_read.connect(lambda _: self._choose_view())

    def _ask_for_lines(self) -> None:
        """Ask how themes went over time, after the themes themselves are there."""
        if self._bench.desk.path is not None and self._bench.overview.themes:
            self._bench.desk.ask(self._bench.verbs.theme_lines, self._show_lines, slot="themes.lines")

    def _show_lines(self, lines: dict[str, Line]) -> None:
        self.table.show_lines(lines)
        self.list.fit_columns()

    def _choose_view(self) -> None:
        overview = self._bench.overview
        if overview.themes or overview.summary is None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if overview.summary.counts.comments else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the parts one below the other where there is little room; elsewhere a long card scrolls by itself."""
        px = self._bench.appearance.look.px
        narrow = self.width() < px(_NARROW)
        self.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        for listed in (self.list, self.comments):
            listed.setMinimumHeight(px(_LOWEST_LIST))
        whole = self.card.minimumHeight()
        part = max(px(_LOWEST_CARD), round(self.height() * _PART_OF_CARD))
        self._card_place.setMinimumHeight(whole if narrow else min(whole, part))
        self._card_place.setMaximumHeight(whole)
