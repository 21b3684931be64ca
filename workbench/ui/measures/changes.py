"""What rose faster than chance in the last period, and the words somebody watches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSplitter, QWidget

from workbench.domain.measures import FEWEST_SHOWN
from workbench.domain.watching import TermHits
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.charts.chart import Chart
from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.change_texts import ChangeTexts
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import button, column, row, scrolling
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.watching import Against, Period, Point, Rise, Trends

_LIST, _CHART = 300, 300


class Changes(QWidget):
    """A list of what rose and of watched words, and the chosen line's share over time."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ChangeTexts()
        self.title = self._texts.title
        self._found: Trends | None = None
        self._shown: list[Rise | TermHits] = []
        self.by, self.against = self._box(self._texts.periods), self._box(self._texts.againsts)
        self.told = Label("", "quiet", wrap=True)
        self.rows = Rows(self._texts.headers, self, frozenset({2, 3, 4}), self._texts.hints)
        self.list = self._list()
        self.chart = Chart(self._texts.chart, bench.appearance)
        self.word = QLineEdit()
        self.word.setAccessibleName(self._texts.word)
        self.word.setPlaceholderText(self._texts.hint)
        self.watch = button(self._texts.watch, self.watch_word, icons=bench.icons, icon="plus")
        self.unwatch = button(self._texts.unwatch, self._drop_word, icons=bench.icons, icon="remove")
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask what changed among the comments selected now."""
        if self._bench.desk.path is None:
            return
        verbs, selection = self._bench.verbs, self._bench.selection.value
        by: Period = self.by.currentData()
        against: Against = self.against.currentData()

        def read(study: Any) -> Trends:
            return verbs.what_changed(study, by, against, selection)

        self._bench.desk.ask(read, self._take, slot="measures.changes")

    def watch_word(self) -> None:
        """Put the word in the field on the list."""
        word, verbs = self.word.text().strip(), self._bench.verbs
        if word:
            self.word.clear()
            self._bench.desk.change(lambda study: verbs.watch(study, word, is_watched=True))

    def _box(self, choices: dict[Any, str]) -> QComboBox:
        box = QComboBox()
        for value, name in choices.items():
            box.addItem(name, value)
        box.currentIndexChanged.connect(lambda _: self.reload())
        return box

    def _list(self) -> Table:
        table = Table(self._texts.list, self.rows, self._bench.appearance)
        for each in (2, 3, 4):
            table.draw_column(each, NumberCell(self._bench.appearance, table))
            table.size_column(each, "00.0% (00,000/00,000)")
        table.size_column(1, self._texts.mood)
        table.stretch_column(0)
        return table

    def _lay_out(self) -> None:
        labels = QLabel(self._texts.by), QLabel(self._texts.against)
        for label, box in zip(labels, (self.by, self.against), strict=True):
            label.setBuddy(box)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(scrolling(self.chart))
        split.setSizes([_LIST, _CHART])
        layout = column(
            row(labels[0], self.by, labels[1], self.against, None),
            self.told,
            split,
            row(self.word, self.watch, self.unwatch, None),
            space=SPACE_S,
        )
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.word.returnPressed.connect(self.watch_word)
        self.list.opened.connect(self._choose)
        self.list.selectionModel().currentRowChanged.connect(self._draw)
        self._bench.safe_view.changed.connect(lambda _: self._show())

    def _take(self, found: Trends) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        """Show what was found; in safe view, what concerns a few people is left out."""
        found = self._found
        if found is None:
            return
        fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 0
        rises = [rise for rise in found.rises if rise.now >= fewest]
        self._shown = [*rises, *found.terms]
        self.told.setText(self._texts.told(found))
        self.rows.show([*map(self._texts.row, rises), *map(self._texts.term_row, found.terms)])
        self.list.setCurrentIndex(self.rows.index(0, 0))
        self._draw(self.list.currentIndex())

    def _current(self) -> Rise | TermHits | None:
        place = self.list.currentIndex().row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _draw(self, _index: QModelIndex) -> None:
        current = self._current()
        self.unwatch.setEnabled(isinstance(current, TermHits))
        if current is None or self._found is None:
            return self.chart.show_chart(FigureChart("", ()))
        name = self.rows.index(self.list.currentIndex().row(), 0).data()
        title = self._texts.share.replace("%1", name)
        marks = tuple(map(self._mark, current.series))
        return self.chart.show_chart(FigureChart(title, marks, is_over_time=True, as_percent=True))

    def _mark(self, point: Point) -> Mark:
        by = self._found.by if self._found is not None else "month"
        name = self._texts.period(by, point.name)
        if not point.whole:
            return Mark(point.period, name, None, None, None, "–")
        share = point.part / point.whole
        return Mark(point.period, name, share, None, None, language.percent(share))

    def _choose(self, _place: int) -> None:
        """Narrow the selection to what the line speaks of."""
        current, selection = self._current(), self._bench.selection
        if current is None:
            return
        if isinstance(current, TermHits):
            selection.set(replace(selection.value, search=current.term))
        else:
            selection.choose_themes((current.theme,))

    def _drop_word(self) -> None:
        current, verbs = self._current(), self._bench.verbs
        if isinstance(current, TermHits):
            word = current.term
            self._bench.desk.change(lambda study: verbs.watch(study, word, is_watched=False))
