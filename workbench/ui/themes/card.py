"""The card above the comments of a theme: its name, how often it is raised, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.domain.selection import Selection
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.themes.texts import ThemeTexts
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label


class ThemeCard(QFrame):
    """Follows the shared selection.

    Signals: `rename_wanted`, `tag_wanted` (theme id), `untag_wanted` (priority id).
    """

    rename_wanted = Signal()
    tag_wanted = Signal(str)
    untag_wanted = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ThemeTexts()
        self.setProperty("role", "card")
        self.name = Label("", "heading", wrap=True)
        self._counts = Label("", "quiet", wrap=True)
        self._words = Label("", "small", wrap=True)
        self.rename = button(self._texts.rename, self.rename_wanted.emit, icons=bench.icons, icon="rename")
        self.tag = button(self._texts.tag, self._tag, icons=bench.icons, icon="priorities")
        self.untag = button(self._texts.untag, self._untag, icons=bench.icons, icon="priorities")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_XS)
        for label in (self.name, self._counts, self._words):
            layout.addWidget(label)
        layout.addSpacing(SPACE_XS)
        layout.addLayout(row(self.rename, self.tag, self.untag, None, space=SPACE_S))
        bench.selection.changed.connect(self._show)
        bench.overview.themes_read.connect(lambda _: self._show(bench.selection.value))
        bench.overview.summary_read.connect(lambda _: self._show(bench.selection.value))
        self._show(bench.selection.value)

    def _show(self, selection: Selection) -> None:
        chosen = [self._bench.overview.theme(theme) for theme in selection.themes]
        self._theme = chosen[0] if len(chosen) == 1 and not selection.unassigned else None
        if self._theme is not None:
            self._tell(self._theme.name, self._texts.counted(self._theme), ", ".join(self._theme.words))
        elif selection.unassigned and not chosen:
            self._tell(self._texts.unassigned, self._rest(), self._texts.unassigned_words)
        elif chosen:
            names = ", ".join(theme.name for theme in chosen if theme is not None)
            self._tell(self._texts.chosen(len(chosen) + selection.unassigned), "", names)
        else:
            self._tell(self._texts.all_themes, self._texts.all_hint, "")
        self.rename.setVisible(self._theme is not None)
        self.tag.setVisible(self._theme is not None and self._theme.priority is None)
        self.untag.setVisible(self._theme is not None and self._theme.priority is not None)

    def _tell(self, name: str, counts: str, words: str) -> None:
        for label, text in ((self.name, name), (self._counts, counts), (self._words, words)):
            label.setText(text)
            label.setVisible(bool(text))

    def _rest(self) -> str:
        summary = self._bench.overview.summary
        if summary is None or not summary.counts.comments:
            return ""
        share = self._texts.share_spoken(summary.unassigned / summary.counts.comments)
        return f"{language.number(summary.unassigned)} · {share}"

    def _tag(self) -> None:
        if self._theme is not None:
            self.tag_wanted.emit(self._theme.id)

    def _untag(self) -> None:
        if self._theme is not None and self._theme.priority is not None:
            self.untag_wanted.emit(self._theme.priority)
