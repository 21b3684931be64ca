"""The rule by which priorities are ranked, in the open, with its weights to be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.domain.ranking import Weights
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.widgets.boxes import DecimalBox
from workbench.ui.widgets.controls import row
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label

_MOST = 9.0


class Weighing(QWidget):
    """Signals: `weighed` (Weights)."""

    weighed = Signal(object)

    def __init__(self, texts: PriorityTexts) -> None:
        super().__init__()
        self.boxes = {name: self._box() for name in texts.weights}
        line = Flow()
        line.show_widgets([self._labelled(told, self.boxes[name]) for name, told in texts.weights.items()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Label(texts.rule, "quiet", wrap=True))
        layout.addWidget(line)

    def show_weights(self, weights: Weights) -> None:
        """Show how it is weighed now, without telling of it."""
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(getattr(weights, name))
            box.blockSignals(False)

    def _labelled(self, told: str, box: DecimalBox) -> QWidget:
        label, pair = QLabel(told), QWidget()
        label.setBuddy(box)
        pair.setLayout(row(label, box, space=SPACE_S))
        return pair

    def _box(self) -> DecimalBox:
        box = DecimalBox()
        box.setRange(0, _MOST)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda _: self._say())
        return box

    def _say(self) -> None:
        self.weighed.emit(Weights(**{name: box.value() for name, box in self.boxes.items()}))
