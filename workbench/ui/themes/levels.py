"""The control above the list of themes that goes from broad themes to fine ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from workbench.domain.changes import Changed
from workbench.domain.granularity import LevelRow
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.themes.level_texts import LevelTexts
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.plain import Label

_SLOT = "themes.levels"


class LevelControl(QWidget):
    """A slider with a stop for every level of the present analysis; hidden where it holds but one.

    The level is shown when the slider is let go or moved by a key; what was dragged over is only told.
    """

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, LevelTexts()
        self.levels: list[LevelRow] = []
        self._make_parts()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for part in (self.told, self.broader, self.slider, self.finer):
            layout.addWidget(part)
        bench.desk.opened.connect(self._reopen)
        bench.desk.changed.connect(self._changed)
        self.hide()
        self._ask()

    def show_levels(self, levels: Sequence[LevelRow]) -> None:
        """Offer these levels, from broad to fine, at the one that is shown."""
        self.levels = list(levels)
        self.setVisible(len(self.levels) > 1)
        if not self.levels:
            return
        at = next((place for place, level in enumerate(self.levels) if level.is_shown), 0)
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self.levels) - 1)
        self.slider.setValue(at)
        self.slider.blockSignals(False)
        self.setEnabled(True)
        self._tell(at)

    def _make_parts(self) -> None:
        texts = self._texts
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(texts.slider)
        self.slider.setToolTip(texts.hint)
        self.slider.setTracking(False)
        self.slider.setPageStep(2)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setMinimumWidth(self._bench.appearance.look.px(150))
        self.slider.sliderMoved.connect(self._tell)
        self.slider.valueChanged.connect(self._choose)
        self.broader = button(texts.broader, lambda: self._step(-1), "quiet")
        self.finer = button(texts.finer, lambda: self._step(+1), "quiet")
        self.told = Label("", "quiet")

    def _step(self, by: int) -> None:
        self.slider.setValue(self.slider.value() + by)

    def _tell(self, place: int) -> None:
        level = self.levels[place]
        self.told.setText(self._texts.told(level))
        self.told.setToolTip(self._texts.measured(level))
        self.slider.setAccessibleDescription(self._texts.spoken(level))
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self.slider, place))
        self.broader.setEnabled(place > 0)
        self.finer.setEnabled(place < len(self.levels) - 1)

    def _choose(self, place: int) -> None:
        self._tell(place)
        verbs, granularity = self._bench.verbs, self.levels[place].granularity
        self.setEnabled(False)
        self._bench.desk.publish(
            lambda study: verbs.level_steps(study, granularity), self._shown, self._refused
        )

    def _shown(self, _: Changed | None) -> None:
        self.setEnabled(True)
        self.slider.setFocus()

    def _refused(self, problem: Problem) -> None:
        self._bench.desk.failed.emit(problem)
        self._ask()

    def _reopen(self, _: Path) -> None:
        self.show_levels([])
        self._ask()

    def _changed(self, changed: Changed) -> None:
        if changed.nouns & {"runs", "sources"}:
            self._ask()

    def _ask(self) -> None:
        if self._bench.desk.path is not None:
            self._bench.desk.ask(self._bench.verbs.list_levels, self.show_levels, slot=_SLOT)
