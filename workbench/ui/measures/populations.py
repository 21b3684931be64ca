"""Who answered, beside the population: whose voice is missing though they live here."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from workbench.domain.measures import FEWEST_SHOWN
from workbench.domain.population import Beside, Represented
from workbench.ui.bench import Bench
from workbench.ui.charts.marks import FigureChart
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.measures.pictured import MOST_MARKS, Pictured
from workbench.ui.measures.population_dialog import PopulationDialog
from workbench.ui.measures.population_texts import PopulationTexts
from workbench.ui.measures.shown import selecting
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table


class Populations(QWidget):
    """A list of groups, the least heard first; one that is opened (Enter) becomes the selection."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, PopulationTexts()
        self.title = self._texts.title
        self._told: list[Represented] = []
        self._shown: list[Beside] = []
        self._segments: list[str] = []
        self.summed_up = Label("", "strong", wrap=True)
        self.rows = Rows(self._texts.headers, self, frozenset({1, 2, 3, 4}))
        self.list = self._list()
        self.give = button(self._texts.give, self.ask_shares, icons=bench.icons, icon="plus")
        self.remove = button(self._texts.remove, self._remove, icons=bench.icons, icon="remove")
        self.pictured = Pictured(bench, self.list, self._texts.chart, (self.give, self.remove))
        layout = column(
            Label(self._texts.told, "quiet", wrap=True),
            self.summed_up,
            self.pictured,
            space=SPACE_S,
        )
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        self.setLayout(layout)
        self.list.opened.connect(self._choose)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        bench.safe_view.groups_changed.connect(self._show)
        self._offer()

    def reload(self) -> None:
        """Ask how groups stand now."""
        verbs = self._bench.verbs

        def read(study: Any) -> tuple[list[Represented], list[str]]:
            return verbs.representation(study), verbs.segment_names(study)

        self._bench.desk.ask(read, self._take, slot="measures.population")

    def ask_shares(self) -> PopulationDialog:
        """Open the dialog that asks for shares, and return it."""
        hides = self._bench.safe_view.hides
        segments = [each for each in self._segments if not hides(each)]
        dialog = PopulationDialog(self.window(), self._bench, segments)
        dialog.open()
        return dialog

    def _list(self) -> Table:
        table = Table(self._texts.title, self.rows, self._bench.appearance)
        for each, sample in enumerate(("00,000", "00.0% (00.0% – 00.0%)", "00.0%", "0.00 (0.00 – 0.00)"), 1):
            table.draw_column(each, NumberCell(self._bench.appearance, table))
            table.size_column(each, max(sample, self._texts.headers[each], key=len))
        table.size_column(5, self._texts.standings["fewer"] + "000")
        table.stretch_column(0)
        return table

    def _take(self, found: tuple[list[Represented], list[str]]) -> None:
        self._told, self._segments = found
        self._show()

    def _show(self) -> None:
        """Show the groups; in safe view, those of a few people without their figures, and those of names not at all."""
        told = [each for each in self._told if not self._bench.safe_view.hides(each.segment)]
        fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 0
        pairs = [(group, group.value not in each.small(fewest)) for each in told for group in each.groups]
        self._shown = [group for group, _ in pairs]
        self.rows.show([self._texts.row(group, is_told=is_told) for group, is_told in pairs])
        self.summed_up.setText(self._texts.summed_up(told, fewest) if pairs else self._texts.none)
        self.summed_up.setVisible(bool(self.summed_up.text()))
        self._draw(pairs)
        if self._shown:
            self.list.setCurrentIndex(self.rows.index(0, 0))
        self._offer()

    def _draw(self, pairs: list[tuple[Beside, bool]]) -> None:
        """Draw how many times its share of the population each group is; 1 is as many as were expected."""
        marks = [
            self._texts.mark(str(place), group, is_told=is_told)
            for place, (group, is_told) in enumerate(pairs[:MOST_MARKS])
        ]
        chart = FigureChart(self._texts.chart, tuple(marks), whole=1.0)
        self.pictured.show_chart(chart, self.summed_up.text() if pairs else "")

    def _offer(self) -> None:
        self.give.setEnabled(bool(self._segments))
        self.remove.setEnabled(0 <= self.list.currentIndex().row() < len(self._shown))

    def _remove(self) -> None:
        place, verbs = self.list.currentIndex().row(), self._bench.verbs
        if 0 <= place < len(self._shown):
            segment = self._shown[place].segment
            self._bench.desk.change(lambda study: verbs.remove_population(study, segment))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            group = self._shown[place]
            narrowed = selecting(self._bench.selection.value, group.segment, group.value)
            if narrowed is not None:
                self._bench.selection.set(narrowed)
