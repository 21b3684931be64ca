"""The measures page: figures by group, and what else can be told of those who answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.measures.changes import Changes
from workbench.ui.measures.figures import Figures
from workbench.ui.measures.frictions import Frictions
from workbench.ui.measures.groups import Groups
from workbench.ui.measures.texts import MeasureTexts
from workbench.ui.widgets.controls import at_least, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.head import head_of_tabs

if TYPE_CHECKING:
    from workbench.domain.measures import Measure

_NOUNS = frozenset({"sources", "comments", "runs", "themes", "measures", "sentiment", "watched"})
_LOWEST = 430


class MeasuresPage(QWidget):
    """Reads nothing while it is hidden; what changed meanwhile is read when it is shown.

    Signals: `import_wanted`.
    """

    import_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, MeasureTexts()
        self._is_stale = True
        self.figures = Figures(bench, self._texts)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._of_figures(), self._texts.figures)
        self.groups = Groups(bench)
        self.tabs.addTab(self.groups, self.groups.title)
        self.changes = Changes(bench)
        self.tabs.addTab(self.changes, self.changes.title)
        self.frictions = Frictions(bench)
        self.tabs.addTab(self.frictions, self.frictions.title)
        self.tabs.currentChanged.connect(lambda _: self._reload_tab())
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        head_of_tabs(self._texts.title, self.tabs)
        layout.addWidget(at_least(self.tabs, _LOWEST, bench.appearance), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))
        bench.desk.opened.connect(lambda _: self.reload())
        bench.desk.changed.connect(self._follow)
        bench.selection.changed.connect(lambda _: self.reload())
        bench.overview.summary_read.connect(lambda _: self._choose_view())

    def reload(self) -> None:
        """Read anew what there is, if it can be seen; else when it is shown next."""
        self._is_stale = True
        if self.isVisible() and self._bench.desk.path is not None:
            self._is_stale = False
            self._bench.desk.ask(self._read, self._take, slot="measures.known")
            self._reload_tab()

    def _reload_tab(self) -> None:
        """Read what the tab in front shows; the others wait until they are turned to."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, Groups | Changes | Frictions) and self.isVisible():
            tab.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def _of_figures(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        bring = (texts.bare_offer, self.import_wanted.emit)
        self._views = QStackedWidget()
        self._views.addWidget(self.figures)
        self._views.addWidget(Empty(icons, "measures", texts.empty_title, texts.empty_body))
        self._views.addWidget(Empty(icons, "measures", texts.bare_title, texts.empty_body, bring))
        return self._views

    def _read(self, study: Any) -> tuple[list[Measure], list[str]]:
        return self._bench.verbs.list_measures(study), self._bench.verbs.groupings(study)

    def _take(self, found: tuple[list[Measure], list[str]]) -> None:
        self._measures, groupings = found
        has_themes = bool(self._bench.overview.themes)
        self.figures.offer(self._measures, [by for by in groupings if by != "theme" or has_themes])
        self._choose_view()

    def _choose_view(self) -> None:
        summary = self._bench.overview.summary
        if self.figures.choices.measure or summary is None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()
