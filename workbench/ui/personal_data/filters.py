"""Which marks are listed: of one kind or every kind, open or judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from workbench.domain.personal_data import KINDS, Kind
from workbench.domain.views import MarkState
from workbench.ui import language
from workbench.ui.personal_data.texts import STATES, PersonalDataTexts
from workbench.ui.widgets.controls import row


class MarkFilters(QWidget):
    """Two boxes that say how many marks each choice means.

    Signals: `changed` (another choice was made).
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._texts = PersonalDataTexts()
        self.kinds, self.states = QComboBox(), QComboBox()
        told, judged = QLabel(self._texts.kind_filter), QLabel(self._texts.state_filter)
        for label, box in ((told, self.kinds), (judged, self.states)):
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setLayout(row(told, self.kinds, judged, self.states, None))
        self.offer(())

    @property
    def kind(self) -> Kind | None:
        return self.kinds.currentData()

    @property
    def state(self) -> MarkState | None:
        return self.states.currentData()

    @property
    def is_everything(self) -> bool:
        return self.kind is None and self.state is None

    def clear(self) -> None:
        self.kinds.setCurrentIndex(0)
        self.states.setCurrentIndex(0)

    def offer(self, tally: Sequence[tuple[str, MarkState, int]]) -> None:
        """Offer the kinds and states there are; what is chosen stays chosen."""
        present: list[Kind] = [kind for kind in KINDS if any(kind == other for other, _, _ in tally)]
        kinds = [(self._texts.every_kind, None, tally)]
        kinds += [
            (self._texts.kinds[kind], kind, [each for each in tally if each[0] == kind]) for kind in present
        ]
        states = [(self._texts.every_state, None, tally)]
        states += [
            (self._texts.state_filters[state], state, [each for each in tally if each[1] == state])
            for state in STATES
        ]
        self._fill(self.kinds, [(name, kind, _sum(part)) for name, kind, part in kinds])
        self._fill(self.states, [(name, state, _sum(part)) for name, state, part in states])

    def _fill(self, box: QComboBox, choices: Sequence[tuple[str, object, int]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for name, value, count in choices:
            box.addItem(self._texts.choice.replace("%2", language.number(count)).replace("%1", name), value)
        places = [place for place, (_, value, _) in enumerate(choices) if value == chosen]
        box.setCurrentIndex(places[0] if places else 0)
        box.blockSignals(False)


def _sum(tally: Sequence[tuple[str, MarkState, int]]) -> int:
    return sum(count for _, _, count in tally)
