"""Themes or steps of the journey ranked where effort, dissatisfaction, repeat contact and volume meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from workbench.domain.friction import PARTS, THEME, Friction, Part, Weights
from workbench.domain.measures import FEWEST_SHOWN
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.charts.marks import FigureChart, Mark
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.aim_texts import FrictionTexts
from workbench.ui.measures.pictured import MOST_MARKS, Pictured
from workbench.ui.measures.shown import selecting
from workbench.ui.widgets.boxes import CountBox
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.friction import FrictionRanking

_HEAVIEST, _LENGTH = 9, 24


class Frictions(QWidget):
    """What is ranked, the list with its chart, and the four weights of its rule."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, FrictionTexts()
        self.title = self._texts.title
        self._shown: list[Friction] = []
        self._ranking: FrictionRanking | None = None
        self._journey = ""
        self.counted = Label("", "strong", wrap=True)
        self.by = QComboBox()
        self.by.setMinimumContentsLength(_LENGTH)
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.by.addItem(self._texts.themes, THEME)
        self.keep = button(self._texts.keep, self._keep)
        self.weights: dict[Part, CountBox] = {part: self._weight(self._texts.weight(part)) for part in PARTS}
        self.rows = Rows(self._texts.headers(THEME), self, frozenset({0, 2}))
        self.list = self._table()
        self.pictured = Pictured(bench, self.list, self._texts.chart)
        self._lay_out()
        self.by.activated.connect(lambda _: self.reload())
        self.list.opened.connect(self._choose)
        bench.safe_view.groups_changed.connect(self._regroup)

    def reload(self) -> None:
        """Rank by the weights of now; of weights that are all nought nothing is asked."""
        weights: Weights = {part: float(box.value()) for part, box in self.weights.items()}
        if self._bench.desk.path is None or not any(weights.values()):
            return
        verbs, wanted, hides = self._bench.verbs, str(self.by.currentData()), self._bench.safe_view.hides

        def read(study: Any) -> tuple[FrictionRanking, list[str], str]:
            segments = [name for name in verbs.segment_names(study) if not hides(name)]
            by = wanted if wanted in segments else THEME
            return verbs.friction(study, weights, by), segments, verbs.journey(study)

        self._bench.desk.ask(read, self._take, slot="measures.friction")

    def _weight(self, name: str) -> CountBox:
        box = CountBox()
        box.setRange(0, _HEAVIEST)
        box.setValue(1)
        box.setAccessibleName(name)
        box.valueChanged.connect(lambda _: self.reload())
        return box

    def _table(self) -> Table:
        table = Table(self._texts.list, self.rows, self._bench.appearance, lines=2)
        table.draw_column(0, NumberCell(self._bench.appearance, table))
        table.draw_column(1, TextCell(self._bench.appearance, table, 2))
        table.draw_column(2, NumberCell(self._bench.appearance, table))
        table.draw_column(3, TextCell(self._bench.appearance, table, 2, quiet=True))
        table.size_column(1, "A theme with a name of usual length")
        table.size_column(0, "000")
        table.size_column(2, "00.00")
        table.stretch_column(3)
        return table

    def _lay_out(self) -> None:
        parts: list[QWidget] = []
        for part, box in self.weights.items():
            label = QLabel(self._texts.parts[part])
            label.setBuddy(box)
            pair = QWidget()
            pair.setLayout(row(label, box, space=SPACE_S))
            parts.append(pair)
        weighing = Flow()
        weighing.show_widgets(parts)
        label = QLabel(self._texts.rank)
        label.setBuddy(self.by)
        chosen, ranking = QWidget(), Flow()
        chosen.setLayout(row(label, self.by, space=SPACE_S))
        ranking.show_widgets([chosen, self.keep])
        layout = column(
            Label(self._texts.rule, "quiet", wrap=True),
            ranking,
            weighing,
            self.counted,
            self.pictured,
            space=SPACE_S,
        )
        layout.setStretch(4, 1)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self.setLayout(layout)

    def _take(self, found: tuple[FrictionRanking, list[str], str]) -> None:
        self._ranking, segments, self._journey = found
        self._offer(segments, self._ranking.by)
        self.counted.setText(self._texts.counted(self._ranking.unasked))
        self.counted.setVisible(bool(self._ranking.unasked))
        for part, box in self.weights.items():
            box.setEnabled(part not in self._ranking.unasked)
        self._show()

    def _offer(self, segments: list[str], by: str) -> None:
        """Offer the steps of the journey first; what is ranked stays chosen."""
        self.by.clear()
        self.by.addItem(self._texts.themes, THEME)
        for segment in sorted(segments, key=lambda each: each != self._journey):
            self.by.addItem(self._texts.by(segment, is_journey=segment == self._journey), segment)
        self.by.setCurrentIndex(max(self.by.findData(by), 0))
        self.keep.setEnabled(by != THEME)
        self.keep.setText(self._texts.no_steps if by == self._journey else self._texts.keep)

    def _regroup(self) -> None:
        """Show what may be seen now, and offer what can be ranked."""
        self._show()
        if self._ranking is not None:
            self.reload()

    def _show(self) -> None:
        """Show the rank; in safe view, what rests on a few people or answers, or names people, is left out."""
        ranking = self._ranking
        if ranking is None:
            return
        fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 1
        hidden = ranking.by != THEME and self._bench.safe_view.hides(ranking.by)
        self._shown = [each for each in ranking.ranked if each.people >= fewest and not hidden]
        told = self._texts.rows(self._shown, fewest)
        self.rows.show(told, self._texts.headers(ranking.by))
        marks = [
            Mark(str(place), each.name, each.score, None, None, language.decimal(each.score))
            for place, each in enumerate(self._shown[:MOST_MARKS])
        ]
        self.pictured.show_chart(FigureChart(self._texts.chart, tuple(marks), ends=(0, 1)))

    def _keep(self) -> None:
        """Keep what is ranked as the steps of the journey, or say that it is none."""
        by, verbs = str(self.by.currentData()), self._bench.verbs
        wanted = "" if by == self._journey else by
        self._bench.desk.change(lambda study: verbs.set_journey(study, wanted))

    def _choose(self, place: int) -> None:
        """Select the comments of a theme or of a step."""
        if self._ranking is None or not 0 <= place < len(self._shown):
            return
        chosen, selection = self._shown[place], self._bench.selection
        if self._ranking.by == THEME:
            selection.choose_themes((chosen.id,))
        elif (narrowed := selecting(selection.value, self._ranking.by, chosen.id)) is not None:
            selection.set(narrowed)
