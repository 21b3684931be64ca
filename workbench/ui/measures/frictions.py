"""Themes ranked where effort, dissatisfaction, repeat contact and volume meet, weighed as somebody sees fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from workbench.domain.friction import PARTS, Part, Weights
from workbench.domain.measures import FEWEST_SHOWN
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.measures.aim_texts import FrictionTexts
from workbench.ui.widgets.cells import NumberCell, TextCell
from workbench.ui.widgets.controls import column, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.friction import FrictionRanking

_HEAVIEST = 9


class Frictions(QWidget):
    """The list and the four weights of its rule."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, FrictionTexts()
        self.title = self._texts.title
        self._themes: list[str] = []
        self._ranking: FrictionRanking | None = None
        self.weights: dict[Part, QSpinBox] = {part: self._weight(self._texts.weight(part)) for part in PARTS}
        self.rows = Rows(self._texts.headers, self, frozenset({0, 2}))
        self.list = Table(self._texts.list, self.rows, bench.appearance, lines=2)
        self.list.draw_column(0, NumberCell(bench.appearance, self.list))
        self.list.draw_column(1, TextCell(bench.appearance, self.list, 2))
        self.list.draw_column(2, NumberCell(bench.appearance, self.list))
        self.list.draw_column(3, TextCell(bench.appearance, self.list, 2, quiet=True))
        self.list.size_column(1, "A theme with a name of usual length")
        self.list.size_column(0, "000")
        self.list.size_column(2, "00.00")
        self.list.stretch_column(3)
        self._lay_out()
        self.list.opened.connect(self._choose)
        bench.safe_view.changed.connect(lambda _: self._show())

    def reload(self) -> None:
        """Rank the themes by the weights of now; of weights that are all nought nothing is asked."""
        weights: Weights = {part: float(box.value()) for part, box in self.weights.items()}
        if self._bench.desk.path is None or not any(weights.values()):
            return
        verbs = self._bench.verbs

        def read(study: Any) -> FrictionRanking:
            return verbs.friction(study, weights)

        self._bench.desk.ask(read, self._take, slot="measures.friction")

    def _weight(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, _HEAVIEST)
        box.setValue(1)
        box.setAccessibleName(name)
        box.valueChanged.connect(lambda _: self.reload())
        return box

    def _lay_out(self) -> None:
        parts: list[QWidget | None] = []
        for part, box in self.weights.items():
            label = QLabel(self._texts.parts[part])
            label.setBuddy(box)
            parts += [label, box]
        layout = column(
            Label(self._texts.rule, "quiet", wrap=True), row(*parts, None), self.list, space=SPACE_S
        )
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self.setLayout(layout)

    def _take(self, ranking: FrictionRanking) -> None:
        self._ranking = ranking
        self._show()

    def _show(self) -> None:
        """Show the rank; in safe view, parts that rest on a few answers are left out."""
        if self._ranking is not None:
            fewest = FEWEST_SHOWN if self._bench.safe_view.is_on else 1
            self._themes = [each.theme for each in self._ranking.themes]
            self.rows.show(self._texts.rows(self._ranking, fewest))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._themes):
            self._bench.selection.choose_themes((self._themes[place],))
