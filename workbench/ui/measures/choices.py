"""Which measure is shown, and what its answers are grouped by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from workbench.domain.measures import Measure
from workbench.ui.measures.texts import MeasureTexts
from workbench.ui.widgets.controls import row

_LENGTH, _SHORTER = 28, 14


class MeasureChoices(QWidget):
    """Signals: `changed` (another measure or another grouping was chosen)."""

    changed = Signal()

    def __init__(self, texts: MeasureTexts) -> None:
        super().__init__()
        self._texts = texts
        self.measures, self.groupings = QComboBox(), QComboBox()
        labels = QLabel(texts.measure), QLabel(texts.by)
        for label, box in zip(labels, (self.measures, self.groupings), strict=True):
            label.setBuddy(box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box, length in ((self.measures, _LENGTH), (self.groupings, _SHORTER)):
            box.setMinimumContentsLength(length)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setLayout(row(labels[0], self.measures, labels[1], self.groupings))

    @property
    def measure(self) -> str:
        """The id of the measure chosen, "" where there is none."""
        return str(self.measures.currentData() or "")

    @property
    def by(self) -> str:
        return str(self.groupings.currentData() or "")

    def offer(self, measures: Sequence[Measure], groupings: Sequence[str]) -> None:
        """Offer what there is; what is chosen stays chosen."""
        texts = self._texts
        _fill(self.measures, [(texts.named(each), each.id) for each in measures])
        _fill(self.groupings, [(texts.grouping(by), by) for by in (*groupings, "")])


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for name, value in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
