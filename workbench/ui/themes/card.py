"""The card above the comments of a theme: its name, how often it is raised, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from workbench.domain.colours import COLOURS
from workbench.domain.selection import Selection
from workbench.domain.views import ThemeRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.charts.categories import category_inks
from workbench.ui.charts.swatches import swatch
from workbench.ui.look.tokens import ICON, SPACE_L, SPACE_M, SPACE_XS
from workbench.ui.themes.corrected_line import CorrectedLine
from workbench.ui.themes.raised_by import RaisedBy
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.overflow import Overflow
from workbench.ui.widgets.plain import Label


class ThemeCard(QFrame):
    """Follows the shared selection.

    Signals: `rename_wanted`, `describe_wanted`, `merge_wanted`, `apart_wanted`, `aside_wanted` (or back),
    `nest_wanted`, `colour_wanted` (its number, "" for none), `tag_wanted` (theme id), `untag_wanted` (priority id),
    `grown` (or shrunk), `pile_wanted` (what is suggested for comments without a theme).
    """

    rename_wanted = Signal()
    describe_wanted = Signal()
    merge_wanted = Signal()
    apart_wanted = Signal()
    aside_wanted = Signal()
    nest_wanted = Signal()
    pile_wanted = Signal()
    grown = Signal()
    colour_wanted = Signal(str)
    tag_wanted = Signal(str)
    untag_wanted = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ThemeTexts()
        self.setProperty("role", "card")
        self.name = Label("", "heading", wrap=True)
        self._counts = Label("", "quiet", wrap=True)
        self._decided = Label("", "", wrap=True)
        self._words = Label("", "small", wrap=True)
        self.raised_by = RaisedBy(bench)
        self._steady = Label("", "small", wrap=True)
        self.corrected = CorrectedLine(bench)
        self.mentioned = button("", self._show_mentions, "link", icons=bench.icons, icon="comments")
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_XS)
        self.doings = Overflow(bench.icons, lambda _: self._texts.more, self._texts.more_hint)
        first = (self.merge, self.pile, self.rename, self.tag, self.untag, self.describe)
        self.doings.show_buttons([*first, self.nest, self.colour, self.aside, self.apart])
        told = (self.corrected, self.mentioned, self._decided, self._words, self._steady, self.raised_by)
        for part in (self.name, self._counts, self.doings, *told):
            layout.addWidget(part)
        bench.selection.changed.connect(self._show)
        bench.overview.themes_read.connect(lambda _: self._show(bench.selection.value))
        bench.overview.summary_read.connect(lambda _: self._show(bench.selection.value))
        self._show(bench.selection.value)

    def _make_buttons(self) -> None:
        texts, icons = self._texts, self._bench.icons
        self.rename = button(texts.rename, self.rename_wanted.emit, "facet", icons=icons, icon="rename")
        self.describe = button(texts.describe, self.describe_wanted.emit, "facet", icons=icons, icon="reader")
        self.merge = button(texts.merge, self.merge_wanted.emit, "facet", icons=icons, icon="merge")
        self.apart = button(texts.apart, self.apart_wanted.emit, "facet", icons=icons, icon="themes")
        self.aside = button(texts.aside, self.aside_wanted.emit, "facet", icons=icons, icon="aside")
        self.pile = button(texts.pile, self.pile_wanted.emit, "facet", icons=icons, icon="move")
        self.nest = button(texts.nest, self.nest_wanted.emit, "facet", icons=icons, icon="themes")
        self.colour = button(texts.colour, lambda: None, "facet", icons=icons, icon="chevron")
        self.colour.setMenu(self._colour_menu())
        self.tag = button(texts.tag, self._tag, "facet", icons=icons, icon="priorities")
        self.untag = button(texts.untag, self._untag, "facet", icons=icons, icon="priorities")

    def _colour_menu(self) -> QMenu:
        """Return the menu of colours, drawn when it opens: so they are those of the look of the moment."""
        menu = QMenu(self)
        for colour, name in self._texts.colours.items():
            action = menu.addAction(name)
            action.triggered.connect(lambda _checked, colour=colour: self.colour_wanted.emit(colour))
            action.setData(colour)
        menu.aboutToShow.connect(lambda: self._draw_colours(menu))
        return menu

    def _draw_colours(self, menu: QMenu) -> None:
        look, ratio = self._bench.appearance.look, self.devicePixelRatioF()
        for action, ink in zip(menu.actions(), category_inks(len(COLOURS), look), strict=False):
            action.setIcon(swatch(ink, look.px(ICON), ratio))

    def event(self, event: QEvent) -> bool:
        """Keep room for every line: a box by itself gives wrapped texts as little as it can."""
        was_handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            layout = self.layout()
            if layout is not None:
                self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
                self.grown.emit()
        return was_handled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.corrected.show_theme(self._theme)
        self.raised_by.show_theme(self._theme.id if self._theme is not None else None)

    def _show(self, selection: Selection) -> None:
        chosen = [self._bench.overview.theme(theme) for theme in selection.themes]
        self._theme = chosen[0] if len(chosen) == 1 and not selection.unassigned else None
        self.raised_by.show_theme(self._theme.id if self._theme is not None else None)
        self.corrected.show_theme(self._theme)
        if self._theme is not None:
            self._tell(self._theme.name, self._texts.counted(self._theme), ", ".join(self._theme.words))
        elif selection.unassigned and not chosen:
            self._tell(self._texts.unassigned, self._rest(), self._texts.unassigned_words)
        elif chosen:
            names = ", ".join(theme.name for theme in chosen if theme is not None)
            self._tell(self._texts.chosen(len(chosen) + selection.unassigned), "", names)
        else:
            self._tell(self._texts.all_themes, self._texts.all_hint, "")
        self._decided.setText(self._decisions())
        self._decided.setVisible(bool(self._decided.text()))
        mentioned = 0 if self._theme is None else self._theme.mentioned
        self.mentioned.setText(self._texts.mentioned(mentioned))
        self.mentioned.setVisible(mentioned > 0)
        self._steady.setText(self._texts.steadiness_told(self._theme) if self._theme is not None else "")
        self._steady.setToolTip(self._texts.steadiness_figure(self._theme) if self._theme is not None else "")
        self._steady.setVisible(bool(self._steady.text()))
        has_several = len([theme for theme in chosen if theme is not None]) > 1
        self._offer(self._theme, has_several=has_several, is_rest=selection.unassigned and not chosen)

    def _offer(self, theme: ThemeRow | None, *, has_several: bool, is_rest: bool) -> None:
        """Show what can be done to one theme, to several, or to the comments without one."""
        is_aside = theme is not None and theme.is_parked
        self.aside.setText(self._texts.back if is_aside else self._texts.aside)
        wanted = {
            **dict.fromkeys((self.rename, self.describe, self.aside, self.colour), theme is not None),
            self.merge: has_several,
            self.pile: is_rest,
            self.nest: not is_aside and (theme is not None or has_several),
            self.apart: theme is not None and bool(theme.merged),
            self.tag: theme is not None and theme.priority is None and not is_aside,
            self.untag: theme is not None and theme.priority is not None,
        }
        for doing, is_wanted in wanted.items():
            self.doings.want(doing, wanted=is_wanted)
        self.doings.setVisible(any(wanted.values()))
        self.doings.settle()

    def _tell(self, name: str, counts: str, words: str) -> None:
        for label, text in ((self.name, name), (self._counts, counts), (self._words, words)):
            label.setText(text)
            label.setVisible(bool(text))

    def _decisions(self) -> str:
        """Return what people decided about the theme, with its place among the others."""
        theme = self._theme
        if theme is None:
            return ""
        top = self._bench.overview.theme(theme.parent)
        below = self._texts.below.replace("%1", top.name) if top is not None else ""
        told = (below, self._texts.together(theme), self._texts.decided(theme))
        return "\n".join(part for part in told if part)

    def _rest(self) -> str:
        summary = self._bench.overview.summary
        if summary is None or not summary.counts.comments:
            return ""
        share = self._texts.share_spoken(summary.unassigned / summary.counts.comments)
        return f"{language.number(summary.unassigned)} · {share}"

    def _show_mentions(self) -> None:
        """Show the comments of other themes that speak of this one as well."""
        if self._theme is not None:
            selection = self._bench.selection
            selection.set(replace(selection.value, themes=(), unassigned=False, mentions=(self._theme.id,)))

    def _tag(self) -> None:
        if self._theme is not None:
            self.tag_wanted.emit(self._theme.id)

    def _untag(self) -> None:
        if self._theme is not None and self._theme.priority is not None:
            self.untag_wanted.emit(self._theme.priority)
