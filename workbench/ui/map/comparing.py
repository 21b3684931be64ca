"""Two groups side by side: the same part of the map twice, each with its own comments, and a list of themes."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QWidget

from workbench.domain.comparing import SideBySide, ThemeBeside
from workbench.domain.measures import FEWEST_SHOWN
from workbench.ui.bench import Bench
from workbench.ui.charts.categories import category_inks
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.map.canvas import Canvas
from workbench.ui.map.comparing_texts import ComparingTexts
from workbench.ui.map.pair import Pair
from workbench.ui.map.picture import Scene
from workbench.ui.map.plane import Plane
from workbench.ui.map.sides import Kind, kinds
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import column, row
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.ui.map.reading import Landscape

_MAPS, _LIST = 460, 220
_LENGTH = 16


class Comparing(QWidget):
    """Signals: `theme_opened` (a theme's id: Enter on its line or on its name)."""

    theme_opened = Signal(str)

    def __init__(self, bench: Bench, description: str) -> None:
        super().__init__()
        self._bench, self._texts = bench, ComparingTexts()
        self._kinds: list[Kind] = []
        self._landscape: Landscape | None = None
        self._found: SideBySide | None = None
        self._themes: dict[str, ThemeBeside] = {}
        self._order: list[str] = []
        self.by, self.first, self.second = (self._box() for _ in range(3))
        self.canvases = tuple(Canvas(name, description, bench.appearance) for name in self._texts.maps)
        self.titles = (Label("", "strong", wrap=True), Label("", "strong", wrap=True))
        self.told = Label(self._texts.told, "quiet", wrap=True)
        self.rows = Rows(self._texts.headers, self, frozenset({1, 2, 3}))
        self.list = self._table()
        self._lay_out()
        self._connect()

    def offer(self) -> None:
        """Offer what groups can be told by; what is chosen stays so while it is there."""
        self._kinds = kinds(self._bench.overview)
        _fill(self.by, [(kind.name, kind.id) for kind in self._kinds])
        self._offer_groups()

    def show_map(self, landscape: Landscape) -> None:
        """Show this map twice, each group in a colour and a shape of its own."""
        is_other, self._landscape = landscape is not self._landscape, landscape
        labels = (self._first_label, self._second_label)
        inks = category_inks(2, self._bench.appearance.look)
        for canvas, label, ink in zip(self.canvases, labels, inks, strict=True):
            if is_other:
                dots = copy(landscape.dots)
                dots.colour(np.zeros(len(dots), np.int32))
                canvas.show_map(dots, landscape.regions, label)
            canvas.inks = (ink,)
            canvas.refresh()

    def reload(self) -> None:
        """Ask who says what in the two groups, among the comments selected now."""
        kind = self._kind()
        if kind is None or self._bench.desk.path is None or self._landscape is None:
            self._show_nothing(self._texts.nothing)
            return
        now, verbs = self._bench.selection.value, self._bench.verbs
        sides = [kind.narrowed(now, str(box.currentData())) for box in (self.first, self.second)]

        def read(study: Any) -> tuple[SideBySide, list[NDArray[np.int64]]]:
            return verbs.side_by_side(study, *sides), [verbs.texts_of(study, side) for side in sides]

        self._bench.desk.ask(read, self._take, slot="map.comparing")

    def fit(self) -> None:
        """Show the whole map, in both."""
        self.canvases[0].fit()

    def pair(self) -> Pair | None:
        """Return what is seen as a picture; None while nothing is."""
        if self._landscape is None or self._found is None:
            return None
        return Pair(self._scene(0), self._scene(1), (self.titles[0].text(), self.titles[1].text()))

    def _scene(self, place: int) -> Scene:
        canvas, label = self.canvases[place], (self._first_label, self._second_label)[place]
        names = {region.theme: label(region.theme) for region in canvas.regions}
        dots = canvas.dots
        if dots is None:
            raise RuntimeError("a map without dots is not drawn")
        return Scene(
            self.titles[place].text(),
            *(dots, canvas.plane, canvas.frame(), canvas.regions, names),
            *((), self.font(), self._bench.appearance.look),
        ).frozen()

    def _kind(self) -> Kind | None:
        return next((kind for kind in self._kinds if kind.id == self.by.currentData()), None)

    def _box(self) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(_LENGTH)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _table(self) -> Table:
        table = Table(self._texts.list, self.rows, self._bench.appearance)
        for each, sample in ((1, "00.0% (00,000)"), (2, "00.0% (00,000)"), (3, "+00.0 (+00.0 – +00.0)")):
            table.draw_column(each, NumberCell(self._bench.appearance, table))
            table.size_column(each, sample)
        table.size_column(4, self._texts.headers[4])
        table.stretch_column(0)
        return table

    def _lay_out(self) -> None:
        labels = [QLabel(text) for text in (self._texts.by, self._texts.first, self._texts.second)]
        boxes = (self.by, self.first, self.second)
        pairs: list[QWidget] = []
        for label, box in zip(labels, boxes, strict=True):
            label.setBuddy(box)
            pair = QWidget()
            pair.setLayout(row(label, box, space=SPACE_S))
            pairs.append(pair)
        choosing = Flow()
        choosing.show_widgets(pairs)
        self.maps = QSplitter(Qt.Orientation.Horizontal)
        self.maps.setHandleWidth(SPACE_M)
        self.maps.setChildrenCollapsible(False)
        for title, canvas in zip(self.titles, self.canvases, strict=True):
            side = QWidget()
            layout = column(title, canvas, space=SPACE_S)
            layout.setStretch(1, 1)
            side.setLayout(layout)
            self.maps.addWidget(side)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.maps)
        split.addWidget(self.list)
        split.setSizes([_MAPS, _LIST])
        whole = column(choosing, self.told, split, space=SPACE_S)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        first, second = self.canvases
        first.moved.connect(lambda plane: _follow(second, plane))
        second.moved.connect(lambda plane: _follow(first, plane))
        self.by.activated.connect(lambda _: self._offer_groups())
        for box in (self.first, self.second):
            box.activated.connect(lambda _: self.reload())
        for canvas in self.canvases:
            canvas.theme_opened.connect(self.theme_opened)
            canvas.theme_picked.connect(self._go_to)
        self.list.opened.connect(lambda place: self.theme_opened.emit(self._order[place]))
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._point_out())
        self._bench.safe_view.groups_changed.connect(self._regroup)

    def _regroup(self) -> None:
        """Offer the groups that may be seen now; what was found of others is not shown."""
        before = self._kind()
        self.offer()
        if self._kind() == before:
            self._show()
        else:
            self._show_nothing("")

    def _offer_groups(self) -> None:
        kind = self._kind()
        groups = [] if kind is None else [(group.name, group.value) for group in kind.groups]
        for box in (self.first, self.second):
            _fill(box, groups)
        if len(groups) > 1 and self.first.currentIndex() == self.second.currentIndex():
            self.second.setCurrentIndex(1 if self.first.currentIndex() == 0 else 0)
        self.reload()

    def _take(self, found: tuple[SideBySide, list[NDArray[np.int64]]]) -> None:
        self._found, texts = found
        for canvas, chosen in zip(self.canvases, texts, strict=True):
            if canvas.dots is not None:
                canvas.dots.choose(chosen)
        self._show()

    def _show(self) -> None:
        """Show what was found; in safe view, what tells of a few people is left out."""
        found = self._found
        if found is None or self._kind() is None:
            return
        fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 0
        if not found.first or not found.second:
            self._show_nothing(self._texts.nobody)
            return
        if min(found.first, found.second) < fewest:
            self._show_nothing(self._texts.few)
            return
        self._themes = {each.theme: each for each in found.themes if not each.has_few(fewest)}
        self._order = [each.theme for each in found.themes]
        told = [(each, each.theme in self._themes) for each in found.themes]
        self.rows.show([self._texts.row(self._name(each.theme), each, is_told=seen) for each, seen in told])
        for title, box, people in zip(
            self.titles, (self.first, self.second), (found.first, found.second), strict=True
        ):
            title.setText(self._texts.side(box.currentText(), people))
        self.told.setText(f"{self._texts.told} {self._texts.summed_up(found)}")
        self.maps.setVisible(True)
        for canvas in self.canvases:
            canvas.refresh()

    def _show_nothing(self, why: str) -> None:
        self.told.setText(why)
        self.rows.show([])
        self._order, self._themes = [], {}
        for title in self.titles:
            title.setText("")
        self.maps.setVisible(False)

    def _name(self, theme: str) -> str:
        found = self._bench.overview.theme(theme)
        return theme if found is None else found.name

    def _first_label(self, theme: str) -> str:
        told = self._themes.get(theme)
        return self._name(theme) if told is None else self._texts.label(self._name(theme), told.first_share)

    def _second_label(self, theme: str) -> str:
        told = self._themes.get(theme)
        if told is None:
            return self._name(theme)
        return self._texts.label(self._name(theme), told.second_share, told.difference)

    def _go_to(self, theme: str) -> None:
        if theme in self._order:
            self.list.setCurrentIndex(self.rows.index(self._order.index(theme), 0))

    def _point_out(self) -> None:
        place = self.list.currentIndex().row()
        theme = self._order[place] if 0 <= place < len(self._order) else None
        for canvas in self.canvases:
            canvas.point_out(theme)


def _follow(canvas: Canvas, plane: Plane) -> None:
    canvas.go(plane.resized(canvas.width(), canvas.height()))


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for name, value in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(box.findData(chosen), 0) if choices else -1)
