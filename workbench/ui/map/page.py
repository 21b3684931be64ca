"""The map page: the map, its legend and its themes; what is drawn around becomes the selection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.ui.bench import Bench
from workbench.ui.comments.reading import Reading
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.map.canvas import Canvas
from workbench.ui.map.comparing import Comparing
from workbench.ui.map.lists import Legend, ThemeNames
from workbench.ui.map.picture import save
from workbench.ui.map.showing import Parts, Showing
from workbench.ui.map.texts import MapTexts
from workbench.ui.map.toolbar import Toolbar
from workbench.ui.map.tools import TOOLS
from workbench.ui.widgets.controls import column, row, scrolling
from workbench.ui.widgets.elided import OneLine
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.plain import Label

_NOUNS = frozenset({"sources", "comments", "runs", "themes", "sentiment", "campaigns"})
_HOVER_PAUSE = 120
_LOWEST = 240
_NARROW, _BESIDE, _PART_BESIDE = 760, 210, 0.23


class MapPage(QWidget):
    """Signals: `read_wanted` (a comment's internal number), `themes_wanted`, `analysis_wanted`, `import_wanted`."""

    read_wanted = Signal(int)
    themes_wanted = Signal()
    analysis_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench, reading: Reading) -> None:
        super().__init__()
        self._bench, self._texts = bench, MapTexts()
        self._is_stale, self._is_arranged = True, False
        self.canvas = Canvas(self._texts.canvas, self._texts.keys, bench.appearance)
        self.legend = Legend(self._texts, bench.appearance)
        self.themes = ThemeNames(self._texts)
        self.comparing = Comparing(bench, self._texts.keys)
        self.tools = Toolbar(self._texts, bench.overview, bench.icons)
        self.showing = Showing(bench, reading, Parts(self.canvas, self.legend, self.themes, self.tools), self)
        self._hovered: int | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_PAUSE)
        self._lay_out()
        self._connect()
        self._choose_view()

    def reload(self) -> None:
        """Read the map anew if it can be seen, else when it is shown next."""
        self._is_stale = True
        if self.isVisible():
            self._is_stale = False
            self.showing.read()

    def save_picture(self, path: Path) -> None:
        """Write what is seen to a file, away from the window's thread."""
        drawable = self.comparing.pair() if self._is_comparing else self.showing.scene(self._texts.title)
        if drawable is not None:
            self._bench.desk.call(
                lambda: save(drawable, path), lambda _: self._bench.notices.done(self._texts.saved, str(path))
            )

    @property
    def _is_comparing(self) -> bool:
        return self._looks.currentWidget() is self.comparing

    def _compare(self, is_on: bool) -> None:
        """Show two groups side by side, or one map again."""
        self._looks.setCurrentIndex(int(is_on))
        self._told.setVisible(not is_on)
        if is_on:
            self.showing.colour()
            self.comparing.offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._bench.appearance.look.px
        narrow = self.width() < px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.canvas.setMinimumHeight(px(_LOWEST))
        if not narrow and not self._is_arranged:
            beside = max(px(_BESIDE), round(self.width() * _PART_BESIDE))
            self._split.setSizes([self.width() - beside, beside])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        above = row(Label(self._texts.title, "title"), self.tools, space=SPACE_M)
        above.setStretch(1, 1)
        self._told = OneLine(self._texts.told, "small", further=self._texts.further)
        layout.addLayout(above)
        layout.addWidget(self._told)
        layout.addWidget(scrolling(self._stack()), 1)

    def _stack(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        find, bring = (
            (texts.empty_offer, self.analysis_wanted.emit),
            (texts.bare_offer, self.import_wanted.emit),
        )
        self._looks = QStackedWidget()
        self._looks.addWidget(self._beside())
        self._looks.addWidget(self.comparing)
        self._views = QStackedWidget()
        self._views.addWidget(self._looks)
        self._views.addWidget(Empty(icons, "map", texts.empty_title, texts.empty_body, find))
        self._views.addWidget(Empty(icons, "map", texts.bare_title, texts.bare_body, bring))
        return self._views

    def _beside(self) -> QSplitter:
        texts, lists = self._texts, QWidget()
        legend, regions = Label(texts.legend, "strong"), Label(texts.regions, "strong")
        lists.setLayout(column(legend, self.legend, regions, self.themes, space=SPACE_S))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(SPACE_M)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.canvas)
        self._split.addWidget(lists)
        self._split.setStretchFactor(0, 1)
        self._split.splitterMoved.connect(self._keep_arranged)
        return self._split

    def _keep_arranged(self) -> None:
        """Leave the parts as a person arranged them."""
        self._is_arranged = True

    def _connect(self) -> None:
        bench, canvas, tools = self._bench, self.canvas, self.tools
        tools.tool_taken.connect(self._take)
        tools.seen_wanted.connect(lambda: self.showing.enclose(canvas.plane.box.corners))
        tools.all_wanted.connect(lambda: self.comparing.fit() if self._is_comparing else canvas.fit())
        tools.compare_wanted.connect(self._compare)
        tools.save_wanted.connect(self._ask_where)
        self.comparing.theme_opened.connect(self._open)
        self.themes.gone_to.connect(canvas.point_out)
        self.themes.opened.connect(lambda place: self._open(self.themes.theme(place)))
        canvas.theme_picked.connect(self.themes.go_to)
        canvas.theme_opened.connect(self._open)
        canvas.picked.connect(self._read)
        canvas.hovered.connect(self._point_at)
        self._hover.timeout.connect(self._ask_words)
        self.showing.drawn.connect(self._show_beside)
        bench.selection.changed.connect(lambda _: self._follow_selection())
        bench.desk.changed.connect(self._follow)
        bench.desk.opened.connect(lambda _: self._begin_anew())
        bench.overview.summary_read.connect(lambda _: self._choose_view())
        bench.overview.facets_read.connect(lambda _: tools.offer_facets())
        bench.safe_view.groups_changed.connect(self._regroup)

    def _begin_anew(self) -> None:
        self.showing.forget()
        self.reload()

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _regroup(self) -> None:
        """Offer the groups that may be seen now; the legend of others is gone at once."""
        self.showing.uncolour_hidden()
        self.tools.offer_facets()

    def _choose_view(self) -> None:
        """Show the map, or what to do where there is none."""
        summary = self._bench.overview.summary
        has_map = summary is None or (summary.run is not None and bool(summary.counts.comments))
        if has_map or summary is None:
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)
        self.tools.setVisible(has_map)
        self._told.setVisible(has_map and not self._is_comparing)

    def _show_beside(self, landscape: object) -> None:
        if self._is_comparing and landscape is self.showing.landscape and self.showing.landscape is not None:
            self.comparing.show_map(self.showing.landscape)

    def _follow_selection(self) -> None:
        self.showing.follow_selection(is_seen=self.isVisible())
        if not self.isVisible():
            self._is_stale = True
        elif self._is_comparing:
            self.comparing.reload()

    def _take(self, tool: str) -> None:
        self.canvas.tool = next(known for known in TOOLS if known == tool)

    def _open(self, theme: str | None) -> None:
        if theme is not None:
            self._bench.selection.choose_themes((theme,))
            self.themes_wanted.emit()

    def _read(self, dot: int) -> None:
        comment = self.showing.comment_of(dot)
        if comment is not None:
            self.read_wanted.emit(comment)

    def _point_at(self, dot: int | None) -> None:
        self._hovered = dot
        if dot is None:
            self._hover.stop()
        else:
            self._hover.start()

    def _ask_words(self) -> None:
        if self._hovered is not None:
            self.showing.ask_words(self._hovered)

    def _ask_where(self) -> None:
        chosen, kind = QFileDialog.getSaveFileName(
            self, self._texts.save_title, f"{self._texts.file}.png", self._texts.kinds
        )
        if chosen:
            path = Path(chosen)
            ending = ".svg" if "svg" in kind else ".png"
            self.save_picture(path if path.suffix else path.with_suffix(ending))
