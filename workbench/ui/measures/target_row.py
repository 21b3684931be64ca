"""The target of the measure that is shown: the level, the day, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.measures.aim_texts import TargetTexts
from workbench.ui.measures.texts import MeasureTexts
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from workbench.domain.measures import Measure
    from workbench.domain.watching import TargetStanding


class TargetRow(QWidget):
    """Signals: `read` (the level to be reached, or None)."""

    read = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts, self._words = bench, TargetTexts(), MeasureTexts()
        self._measure: Measure | None = None
        self.level, self.due = (
            self._field(self._texts.level_field, "0000.00"),
            self._field(self._texts.due_field, self._texts.day),
        )
        self.due.setPlaceholderText(self._texts.day)
        self.set = button(self._texts.set, self._set)
        self.remove = button(self._texts.remove, self._remove)
        self.told, self.refused = Label("", "strong", wrap=True), Label("", "bad", wrap=True)
        self.refused.hide()
        labels = QLabel(self._texts.level), QLabel(self._texts.due)
        labels[0].setBuddy(self.level)
        labels[1].setBuddy(self.due)
        line = row(labels[0], self.level, labels[1], self.due, self.set, self.remove, None)
        self.setLayout(column(line, self.refused, self.told))
        for field in (self.level, self.due):
            field.returnPressed.connect(self._set)

    def show_measure(self, measure: Measure | None) -> None:
        """Show the target of this measure."""
        self._measure = measure
        self.setVisible(measure is not None)
        if measure is not None:
            self._bench.desk.ask(self._bench.verbs.standings, self._take, slot="measures.targets")

    def _field(self, name: str, sample: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaximumWidth(2 * field.fontMetrics().horizontalAdvance(sample))
        return field

    def _take(self, standings: list[TargetStanding]) -> None:
        measure = self._measure
        mine = next((each for each in standings if measure and each.target.measure == measure.id), None)
        self.remove.setEnabled(mine is not None)
        self.told.setVisible(mine is not None)
        if mine is not None and measure is not None:
            figure = self._words.figure(mine.figure, measure) if mine.figure is not None else ""
            self.told.setText(self._texts.told(mine, figure))
            shown = mine.target.level * (100 if measure.statistic == "share" else 1)
            self.level.setText(QLocale().toString(shown, "g", 6))
            self.due.setText(mine.target.due)
        self.read.emit(mine.target.level if mine is not None else None)

    def _set(self) -> None:
        """Set the target; what is no number or no day is left standing to be mended."""
        measure, verbs = self._measure, self._bench.verbs
        figure, day = self.level.text().strip(), self.due.text().strip()
        level, due = language.number_of(figure), language.day_of(day)
        self._refuse(
            language.no_number(figure) if level is None else "", language.no_day(day) if due is None else ""
        )
        if measure is None or level is None or due is None:
            (self.level if level is None else self.due).setFocus()
            return
        wanted = level / 100 if measure.statistic == "share" else level
        self._bench.desk.change(lambda study: verbs.set_target(study, measure.id, wanted, due))

    def _refuse(self, figure: str, day: str) -> None:
        """Say why the figure and the day were not taken; "" where one was."""
        self.level.setAccessibleDescription(figure)
        self.due.setAccessibleDescription(day)
        self.refused.setText("\n".join(filter(None, (figure, day))))
        self.refused.setVisible(bool(figure or day))

    def _remove(self) -> None:
        measure, verbs = self._measure, self._bench.verbs
        if measure is not None:
            for field in (self.level, self.due):
                field.clear()
            self._bench.desk.change(lambda study: verbs.remove_target(study, measure.id))
