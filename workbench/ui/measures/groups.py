"""Who raises a theme more than others do, and who answers at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.domain.measures import FEWEST_SHOWN
from workbench.ui.bench import Bench
from workbench.ui.charts.marks import FigureChart
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.group_texts import GroupTexts
from workbench.ui.measures.pictured import MOST_MARKS, Pictured
from workbench.ui.measures.populations import Populations
from workbench.ui.measures.shown import selecting
from workbench.ui.measures.voice_reading import VoiceReading
from workbench.ui.widgets.cells import NumberCell
from workbench.ui.widgets.controls import column
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.voices import Answering, Raised, Voices


class Groups(QWidget):
    """Lists in tabs; a finding that is opened (Enter) narrows the selection to the group and its theme."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, GroupTexts()
        self.title = self._texts.title
        self._raised: list[Raised] = []
        self._answering: list[Answering] = []
        self.reading = VoiceReading(bench, "page", self)
        self.told = Label(self._texts.told, "quiet", wrap=True)
        self.summed_up = Label("", "strong", wrap=True)
        self.raised = Rows(self._texts.headers, self, frozenset({2, 3, 4}), self._texts.hints)
        self.answering = Rows(self._texts.answering_headers, self, frozenset(range(1, 5)))
        self.raised_list = self._list(self._texts.raised, self.raised, (2, 3, 4))
        self.answering_list = self._list(self._texts.answering, self.answering, range(1, 5))
        self.raised_picture = Pictured(bench, self.raised_list, self._texts.raised_chart)
        self.answering_picture = Pictured(bench, self.answering_list, self._texts.answering_chart)
        self.populations = Populations(bench)
        self._lay_out()
        self.reading.read.connect(lambda _: self._show())
        self.raised_list.opened.connect(self._choose)
        bench.safe_view.groups_changed.connect(self._show)

    def reload(self) -> None:
        """Ask who raises what among the comments selected now, and who answers."""
        if self._bench.desk.path is None:
            return
        self.reading.want(self._bench.selection.value)
        if self.reading.found is None:
            self.summed_up.setText(self._texts.reading)
        self._bench.desk.ask(self._bench.verbs.who_answers, self._take, slot="measures.answering")
        self.populations.reload()

    def _list(self, name: str, rows: Rows, numbers: tuple[int, ...] | range) -> Table:
        table = Table(name, rows, self._bench.appearance)
        for each in numbers:
            table.draw_column(each, NumberCell(self._bench.appearance, table))
            table.size_column(each, "00.0% (00,000/00,000)")
        table.stretch_column(0)
        return table

    def _lay_out(self) -> None:
        self.raised_list.stretch_column(1)
        self.tabs = tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.raised_picture, self._texts.raised)
        tabs.addTab(self.answering_picture, self._texts.answering)
        tabs.addTab(self.populations, self.populations.title)
        layout = column(self.told, self.summed_up, tabs, space=SPACE_S)
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self.setLayout(layout)

    def _take(self, answering: list[Answering]) -> None:
        self._answering = answering
        self._show()

    def _show(self) -> None:
        """Show what was found; in safe view, groups of a few people or of names are left out."""
        hides = self._bench.safe_view.hides
        fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 0
        found: Voices | None = self.reading.found
        if found is not None:
            self._raised = [
                each for each in found.raised if each.people >= fewest and not hides(each.segment)
            ]
            self.raised.show([self._texts.row(each, fewest) for each in self._raised])
            self.summed_up.setText(self._texts.summed_up(found, len(self._raised)))
            marks = [
                self._texts.raised_mark(str(place), each, fewest)
                for place, each in enumerate(self._raised[:MOST_MARKS])
            ]
            self.raised_picture.show_chart(FigureChart(self._texts.raised_chart, tuple(marks), whole=1.0))
        shown = [each for each in self._answering if each.submissions >= fewest and not hides(each.segment)]
        self.answering.show([self._texts.answering_row(each) for each in shown])
        marks = [
            self._texts.answering_mark(str(place), each) for place, each in enumerate(shown[:MOST_MARKS])
        ]
        chart = FigureChart(self._texts.answering_chart, tuple(marks), as_percent=True)
        self.answering_picture.show_chart(chart)

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._raised):
            return
        raised = self._raised[place]
        narrowed = selecting(self._bench.selection.value, raised.segment, raised.value)
        if narrowed is not None:
            self._bench.selection.set(replace(narrowed, themes=(raised.theme,), unassigned=False))
