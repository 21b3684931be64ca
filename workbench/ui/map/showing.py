"""What the map shows: places, colours and names as the study has them now, and who is selected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.selection import Region
from workbench.domain.views import CommentDetail
from workbench.ui.bench import Bench
from workbench.ui.comments.reading import Reading
from workbench.ui.map.canvas import Canvas
from workbench.ui.map.colouring import Colouring, chosen_by, coloured
from workbench.ui.map.lists import Legend, ThemeNames
from workbench.ui.map.picture import Scene
from workbench.ui.map.reading import Landscape, MapReading
from workbench.ui.map.texts import SEGMENT
from workbench.ui.map.toolbar import Toolbar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.services.map import Shades


@dataclass(frozen=True)
class Parts:
    """What shows the map: the canvas, the lists beside it, and the bar above."""

    canvas: Canvas
    legend: Legend
    themes: ThemeNames
    tools: Toolbar


class Showing(QObject):
    """Reads the map, and hands every part what it shows.

    Signals: `drawn` (a Landscape: it is another one, or coloured otherwise).
    """

    drawn = Signal(object)

    def __init__(self, bench: Bench, reading: Reading, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._reading, self._parts = bench, reading, parts
        self._map = MapReading(bench, self)
        self.landscape: Landscape | None = None
        self.colouring: Colouring | None = None
        self._shades: Shades | None = None
        self._map.read.connect(self._take_landscape)
        self._map.shaded.connect(self._take_shades)
        self._map.chosen.connect(self._take_chosen)
        parts.tools.facet_chosen.connect(self._map.ask_shades)
        parts.legend.opened.connect(self._choose_entry)
        parts.canvas.enclosed.connect(self.enclose)
        reading.read.connect(self._mark)
        bench.overview.themes_read.connect(lambda _: self._name())
        # A method, not a function: so Qt forgets it when the map goes.
        bench.appearance.changed.connect(self.colour)

    def read(self) -> None:
        """Read the whole map anew."""
        self._map.ask(self._parts.tools.facet)

    def forget(self) -> None:
        """Show nothing: the study is another one."""
        self.landscape = self._shades = self.colouring = self._parts.canvas.dots = None
        self._parts.canvas.refresh()

    def follow_selection(self, *, is_seen: bool) -> None:
        """Draw the line around the selected region and, while it can be seen, what is not selected faint."""
        selection = self._bench.selection.value
        region = selection.region
        run = self.landscape.places.run if self.landscape is not None else ""
        self._parts.canvas.enclose(region.corners if region is not None and region.run == run else ())
        if is_seen:
            self._map.ask_chosen(selection)

    def enclose(self, corners: tuple[tuple[float, float], ...]) -> None:
        """Select what lies within these corners."""
        if self.landscape is not None:
            region = Region(self.landscape.places.run, corners)
            self._bench.selection.set(replace(self._bench.selection.value, region=region))

    def comment_of(self, dot: int) -> int | None:
        """Return the internal number of the first comment a dot stands for."""
        return None if self.landscape is None else int(self.landscape.dots.first[dot])

    def ask_words(self, dot: int) -> None:
        """Say beside a dot how many comments it stands for and how they begin."""
        texts, canvas, comment = self._parts.tools.texts, self._parts.canvas, self.comment_of(dot)
        if self.landscape is None or comment is None:
            return
        comments = int(self.landscape.places.comments[self.landscape.dots.order[dot]])
        said = texts.dot.replace("%1", texts.counted(comments))
        self._map.ask_words(comment, lambda words: canvas.tell(dot, said.replace("%2", words)))

    def scene(self, title: str) -> Scene | None:
        """Return what is seen, as a picture can be drawn of it."""
        canvas, tools = self._parts.canvas, self._parts.tools
        if self.landscape is None or self.colouring is None:
            return None
        names = {region.theme: tools.theme_name(region.theme) for region in self.landscape.regions}
        return Scene(
            title,
            *(self.landscape.dots, canvas.plane, canvas.frame(), self.landscape.regions, names),
            *(self.colouring.entries, canvas.font(), self._bench.appearance.look),
        ).frozen()

    def colour(self, _: object = None) -> None:
        """Give every dot its ink, and say in the legend what each means."""
        if self.landscape is None or self._shades is None:
            return
        tools, canvas = self._parts.tools, self._parts.canvas
        look, comments = self._bench.appearance.look, self.landscape.places.comments
        chosen = {theme.id: theme.colour for theme in self._bench.overview.themes if theme.colour}
        found = coloured(tools.facet, self._shades, comments, tools.value_name, look, chosen)
        self.colouring = found
        self.landscape.dots.colour(found.codes)
        canvas.inks = found.inks
        canvas.refresh()
        self._parts.legend.show_entries(found.entries)
        self.drawn.emit(self.landscape)

    def uncolour_hidden(self) -> None:
        """Forget what the dots are coloured by where it must not be seen."""
        facet = self._parts.tools.facet
        if facet.startswith(SEGMENT) and self._bench.safe_view.hides(facet.removeprefix(SEGMENT)):
            self._shades = self.colouring = None
            self._parts.legend.show_entries(())

    def _take_landscape(self, landscape: Landscape) -> None:
        self.landscape, self._shades = landscape, landscape.shades
        self._parts.canvas.show_map(landscape.dots, landscape.regions, self._parts.tools.theme_name)
        self._name()
        self.follow_selection(is_seen=True)
        self._mark(self._reading.detail)

    def _take_shades(self, shades: Shades) -> None:
        if self.landscape is not None and len(shades.codes) == len(self.landscape.dots):
            self._shades = shades
            self.colour()

    def _take_chosen(self, texts: NDArray[np.int64] | None) -> None:
        if self.landscape is not None:
            self.landscape.dots.choose(texts)
            self._parts.canvas.refresh()

    def _name(self) -> None:
        """List the themes on the map, and say their names wherever they stand."""
        if self.landscape is not None:
            name = self._parts.tools.theme_name
            listed = [(each.theme, name(each.theme), each.comments) for each in self.landscape.regions]
            self._parts.themes.show_themes(sorted(listed, key=lambda theme: (-theme[2], theme[1])))
            self.colour()

    def _choose_entry(self, place: int) -> None:
        if self.colouring is not None and self.colouring.entries[place].values:
            entry, selection = self.colouring.entries[place], self._bench.selection
            selection.set(chosen_by(self.colouring.facet, entry, selection.value))

    def _mark(self, detail: CommentDetail | None) -> None:
        if self.landscape is not None:
            key = -1 if detail is None else detail.comment.key
            found = (self.landscape.dots.first == key).nonzero()[0]
            self._parts.canvas.mark_read(int(found[0]) if len(found) else None)
