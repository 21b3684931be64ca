"""Reads the map on the desk's thread: places, colours and regions in one go, and later only what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.selection import Selection
from workbench.domain.text import excerpt
from workbench.ui.bench import Bench
from workbench.ui.covering import covered_rows
from workbench.ui.map.dots import Dots
from workbench.ui.map.regions import ThemeRegion, theme_regions

if TYPE_CHECKING:
    from workbench.services.map import Places, Shades

_FIRST_WORDS = 140


@dataclass(frozen=True)
class Landscape:
    """All that is read of a map: the dots, what they are coloured by, the regions, and what is selected."""

    places: Places
    dots: Dots
    regions: list[ThemeRegion]
    shades: Shades


class MapReading(QObject):
    """Signals: `read` (a Landscape), `shaded` (Shades), `chosen` (ids of texts; None for all of them)."""

    read = Signal(object)
    shaded = Signal(object)
    chosen = Signal(object)

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    def ask(self, facet: str) -> None:
        """Read the whole map anew."""
        verbs = self._bench.verbs

        def read(study: Any) -> Landscape:
            places = verbs.places(study)
            shades = places.themes if facet == "theme" else verbs.shades(study, facet)
            return Landscape(places, Dots(places), theme_regions(places), shades)

        self._ask(read, self.read.emit, "map")

    def ask_shades(self, facet: str) -> None:
        """Read what the dots are coloured by."""
        self._ask(lambda study: self._bench.verbs.shades(study, facet), self.shaded.emit, "map.shades")

    def ask_chosen(self, selection: Selection) -> None:
        """Read which texts the selection means."""
        if selection.is_everything:
            self._bench.desk.forget("map.chosen")
            self.chosen.emit(None)
        else:
            self._ask(
                lambda study: self._bench.verbs.texts_of(study, selection), self.chosen.emit, "map.chosen"
            )

    def ask_words(self, comment: int, tell: Callable[[str], None]) -> None:
        """Read the first words of a comment, covered where safe view is on."""
        verbs, safe = self._bench.verbs, self._bench.safe_view.is_on

        def read(study: Any) -> str:
            rows = verbs.rows(study, [comment])
            rows = covered_rows(verbs, study, rows) if safe else rows
            return excerpt(rows[0].text, _FIRST_WORDS) if rows else ""

        self._ask(read, tell, "map.words")

    def _ask(self, read: Callable[[Any], Any], take: Callable[[Any], None], slot: str) -> None:
        if self._bench.desk.path is not None:
            self._bench.desk.ask(read, take, slot=slot)
