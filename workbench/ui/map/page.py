"""The map page: the map, its legend and its themes; what is drawn around becomes the selection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.changes import Changed
from workbench.domain.selection import Region
from workbench.domain.views import CommentDetail
from workbench.ui.bench import Bench
from workbench.ui.comments.reading import Reading
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.map.canvas import Canvas
from workbench.ui.map.colouring import Colouring, chosen_by, coloured
from workbench.ui.map.comparing import Comparing
from workbench.ui.map.lists import Legend, ThemeNames
from workbench.ui.map.picture import Scene, save
from workbench.ui.map.reading import Landscape, MapReading
from workbench.ui.map.texts import MapTexts
from workbench.ui.map.toolbar import Toolbar
from workbench.ui.map.tools import TOOLS
from workbench.ui.widgets.controls import column, scrolling
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.services.map import Shades

_NOUNS = frozenset({"sources", "comments", "runs", "themes", "sentiment", "campaigns"})
_HOVER_PAUSE = 120
_NARROW, _BESIDE = 760, 250


class MapPage(QWidget):
    """Signals: `read_wanted` (a comment's internal number), `themes_wanted`, `analysis_wanted`, `import_wanted`."""

    read_wanted = Signal(int)
    themes_wanted = Signal()
    analysis_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench, reading: Reading) -> None:
        super().__init__()
        self._bench, self._reading, self._texts = bench, reading, MapTexts()
        self._map = MapReading(bench, self)
        self._landscape: Landscape | None = None
        self._shades: Shades | None = None
        self._colouring: Colouring | None = None
        self._is_stale = True
        self.canvas = Canvas(self._texts.canvas, self._texts.keys, bench.appearance)
        self.legend = Legend(self._texts, bench.appearance)
        self.themes = ThemeNames(self._texts)
        self.comparing = Comparing(bench, self._texts.keys)
        self.tools = Toolbar(self._texts, bench.overview)
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
            self._map.ask(self.tools.facet)

    def save_picture(self, path: Path) -> None:
        """Write what is seen to a file, away from the window's thread."""
        if self._landscape is None or self._colouring is None:
            return
        drawable = self.comparing.pair() if self._is_comparing else self._scene()
        if drawable is not None:
            self._bench.desk.call(
                lambda: save(drawable, path), lambda _: self._bench.notices.done(self._texts.saved, str(path))
            )

    def _scene(self) -> Scene | None:
        if self._landscape is None or self._colouring is None:
            return None
        names = {region.theme: self.tools.theme_name(region.theme) for region in self._landscape.regions}
        return Scene(
            self._texts.title,
            *(self._landscape.dots, self.canvas.plane, self.canvas.frame(), self._landscape.regions, names),
            *(self._colouring.entries, self.font(), self._bench.appearance.look),
        ).frozen()

    @property
    def _is_comparing(self) -> bool:
        return self._looks.currentWidget() is self.comparing

    def _compare(self, is_on: bool) -> None:
        """Show two groups side by side, or one map again."""
        self._looks.setCurrentIndex(int(is_on))
        self._told.setVisible(not is_on)
        if is_on:
            self._colour()
            self.comparing.offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._bench.appearance.look.px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addWidget(scrolling(self._stack()), 1)

    def _stack(self) -> QStackedWidget:
        texts, icons = self._texts, self._bench.icons
        find, bring = (
            (texts.empty_offer, self.analysis_wanted.emit),
            (texts.bare_offer, self.import_wanted.emit),
        )
        self._told = Label(texts.told, "quiet", wrap=True)
        self._looks = QStackedWidget()
        self._looks.addWidget(self._beside())
        self._looks.addWidget(self.comparing)
        layout = column(self.tools, self._told, self._looks, space=SPACE_S)
        layout.setStretch(2, 1)
        whole = QWidget()
        whole.setLayout(layout)
        self._views = QStackedWidget()
        self._views.addWidget(whole)
        self._views.addWidget(Empty(icons, "map", texts.empty_title, texts.empty_body, find))
        self._views.addWidget(Empty(icons, "map", texts.bare_title, texts.bare_body, bring))
        return self._views

    def _beside(self) -> QSplitter:
        lists = QWidget()
        lists.setLayout(
            column(
                Label(self._texts.legend, "strong"),
                self.legend,
                Label(self._texts.regions, "strong"),
                self.themes,
                space=SPACE_S,
            )
        )
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(SPACE_M)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.canvas)
        self._split.addWidget(lists)
        self._split.setStretchFactor(0, 1)
        width = self._bench.appearance.look.px(_BESIDE)
        self._split.setSizes([4 * width, width])
        return self._split

    def _connect(self) -> None:
        bench, canvas = self._bench, self.canvas
        self._map.read.connect(self._take_landscape)
        self._map.shaded.connect(self._take_shades)
        self._map.chosen.connect(self._take_chosen)
        self.tools.facet_chosen.connect(self._map.ask_shades)
        self.tools.tool_taken.connect(self._take)
        self.tools.seen_wanted.connect(lambda: self._enclose(canvas.plane.box.corners))
        self.tools.all_wanted.connect(lambda: self.comparing.fit() if self._is_comparing else canvas.fit())
        self.tools.compare_wanted.connect(self._compare)
        self.comparing.theme_opened.connect(self._open)
        self.tools.save_wanted.connect(self._ask_where)
        self.legend.opened.connect(self._choose_entry)
        self.themes.gone_to.connect(canvas.point_out)
        self.themes.opened.connect(lambda place: self._open(self.themes.theme(place)))
        canvas.theme_picked.connect(self.themes.go_to)
        canvas.theme_opened.connect(self._open)
        canvas.enclosed.connect(self._enclose)
        canvas.picked.connect(self._read)
        canvas.hovered.connect(self._point_at)
        self._hover.timeout.connect(self._ask_words)
        self._reading.read.connect(self._mark)
        bench.selection.changed.connect(lambda _: self._follow_selection())
        bench.desk.changed.connect(self._follow)
        bench.desk.opened.connect(lambda _: self._begin_anew())
        bench.overview.themes_read.connect(lambda _: self._name_again())
        bench.overview.summary_read.connect(lambda _: self._choose_view())
        bench.overview.facets_read.connect(lambda _: self.tools.offer_facets())
        bench.appearance.changed.connect(lambda _: self._colour())

    def _begin_anew(self) -> None:
        self._landscape = self._shades = self._colouring = self.canvas.dots = None
        self.canvas.refresh()
        self.reload()

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.reload()

    def _choose_view(self) -> None:
        """Show the map, or what to do where there is none."""
        summary = self._bench.overview.summary
        if summary is None or (summary.run is not None and summary.counts.comments):
            self._views.setCurrentIndex(0)
        else:
            self._views.setCurrentIndex(1 if summary.counts.comments else 2)

    def _take_landscape(self, landscape: Landscape) -> None:
        self._landscape, self._shades = landscape, landscape.shades
        self.canvas.show_map(landscape.dots, landscape.regions, self.tools.theme_name)
        self._colour()
        self._name_again()
        self._follow_selection()
        self._mark(self._reading.detail)

    def _take_shades(self, shades: Shades) -> None:
        if self._landscape is not None and len(shades.codes) == len(self._landscape.dots):
            self._shades = shades
            self._colour()

    def _colour(self) -> None:
        if self._landscape is None or self._shades is None:
            return
        look, comments = self._bench.appearance.look, self._landscape.places.comments
        name_of = self.tools.value_name
        chosen = {theme.id: theme.colour for theme in self._bench.overview.themes if theme.colour}
        self._colouring = coloured(self.tools.facet, self._shades, comments, name_of, look, chosen)
        self._landscape.dots.colour(self._colouring.codes)
        self.canvas.inks = self._colouring.inks
        self.canvas.refresh()
        self.legend.show_entries(self._colouring.entries)
        if self._is_comparing:
            self.comparing.show_map(self._landscape)

    def _name_again(self) -> None:
        if self._landscape is not None:
            name = self.tools.theme_name
            regions = self._landscape.regions
            listed = [(each.theme, name(each.theme), each.comments) for each in regions]
            self.themes.show_themes(sorted(listed, key=lambda theme: (-theme[2], theme[1])))
            self._colour()

    def _follow_selection(self) -> None:
        selection = self._bench.selection.value
        region = selection.region
        run = self._landscape.places.run if self._landscape is not None else ""
        self.canvas.enclose(region.corners if region is not None and region.run == run else ())
        if self.isVisible():
            self._map.ask_chosen(selection)
            if self._is_comparing:
                self.comparing.reload()
        else:
            self._is_stale = True

    def _take_chosen(self, texts: NDArray[np.int64] | None) -> None:
        if self._landscape is not None:
            self._landscape.dots.choose(texts)
            self.canvas.refresh()

    def _choose_entry(self, place: int) -> None:
        if self._colouring is not None and self._colouring.entries[place].values:
            entry, selection = self._colouring.entries[place], self._bench.selection
            selection.set(chosen_by(self._colouring.facet, entry, selection.value))

    def _enclose(self, corners: tuple[tuple[float, float], ...]) -> None:
        if self._landscape is not None:
            region = Region(self._landscape.places.run, corners)
            self._bench.selection.set(replace(self._bench.selection.value, region=region))

    def _take(self, tool: str) -> None:
        self.canvas.tool = next(known for known in TOOLS if known == tool)

    def _open(self, theme: str | None) -> None:
        if theme is not None:
            self._bench.selection.choose_themes((theme,))
            self.themes_wanted.emit()

    def _read(self, dot: int) -> None:
        if self._landscape is not None:
            self.read_wanted.emit(int(self._landscape.dots.first[dot]))

    def _mark(self, detail: CommentDetail | None) -> None:
        if self._landscape is not None:
            key = -1 if detail is None else detail.comment.key
            found = (self._landscape.dots.first == key).nonzero()[0]
            self.canvas.mark_read(int(found[0]) if len(found) else None)

    def _point_at(self, dot: int | None) -> None:
        self._hovered = dot
        if dot is None:
            self._hover.stop()
        else:
            self._hover.start()

    def _ask_words(self) -> None:
        dot = self._hovered
        if self._landscape is None or dot is None:
            return
        comments = int(self._landscape.places.comments[self._landscape.dots.order[dot]])
        counted = self._texts.counted(comments)

        def tell(words: str) -> None:
            self.canvas.tell(dot, self._texts.dot.replace("%2", words).replace("%1", counted))

        self._map.ask_words(int(self._landscape.dots.first[dot]), tell)

    def _ask_where(self) -> None:
        chosen, kind = QFileDialog.getSaveFileName(
            self, self._texts.save_title, f"{self._texts.file}.png", self._texts.kinds
        )
        if chosen:
            path = Path(chosen)
            ending = ".svg" if "svg" in kind else ".png"
            self.save_picture(path if path.suffix else path.with_suffix(ending))
