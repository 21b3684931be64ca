"""What is planned for the chosen priority: who, by when, how hard, how far, and what those who wrote are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.measures import FEWEST_SHOWN
from workbench.domain.ranking import EASIEST, HARDEST
from workbench.domain.tags import DRIVERS
from workbench.domain.views import PRIORITY_STATUSES, PriorityRow
from workbench.ui import language
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.priorities.evidence_texts import EvidenceTexts
from workbench.ui.priorities.texts import PriorityTexts
from workbench.ui.safe_view import SafeView
from workbench.ui.widgets.boxes import ChoiceBox
from workbench.ui.widgets.controls import card, column
from workbench.ui.widgets.plain import Label

_SHORT = ("owner", "due", "channel")
_LONG = ("message", "answer")
_BESIDE = 3


class PlanForm(QWidget):
    """Signals: `planned` (the priority's id, and what was set, by name)."""

    planned = Signal(str, object)

    def __init__(self, texts: PriorityTexts, safe_view: SafeView) -> None:
        super().__init__()
        self._texts, self._known, self._safe_view = texts, EvidenceTexts(), safe_view
        self._priority: PriorityRow | None = None
        self.effort, self.status, self.driver = ChoiceBox(), ChoiceBox(), ChoiceBox()
        names = TagTexts().names
        self.driver.addItems([texts.no_driver, *(names[each] for each in DRIVERS)])
        self.effort.addItems([texts.not_judged, *(str(each) for each in range(EASIEST, HARDEST + 1))])
        self.status.addItems([texts.statuses[each] for each in PRIORITY_STATUSES])
        self.lines = {name: QLineEdit() for name in (*_SHORT, *_LONG)}
        self.lines["due"].setPlaceholderText(texts.due_example)
        self.refused = Label("", "bad", wrap=True)
        self.evidence = Label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.evidence)
        layout.addWidget(card(self._grid()))
        self._refuse("")
        self._connect()

    def show_priority(self, priority: PriorityRow | None) -> None:
        """Show what is planned for this one; a day that was refused stays as it was typed, to be mended."""
        before, self._priority = self._priority, priority
        if before is None or priority is None or before.id != priority.id:
            self._refuse("")
        self.setEnabled(priority is not None)
        if priority is None:
            return
        self._tell(priority)
        self.driver.setCurrentIndex(DRIVERS.index(priority.driver) + 1 if priority.driver else 0)
        self.effort.setCurrentIndex(0 if priority.effort is None else priority.effort - EASIEST + 1)
        self.status.setCurrentIndex(PRIORITY_STATUSES.index(priority.status))
        for name, line in self.lines.items():
            is_being_typed = line.hasFocus() and line.isModified()
            if not is_being_typed and not (name == "due" and self.refused.text()):
                line.setText(str(getattr(priority, name)))

    def _tell(self, priority: PriorityRow) -> None:
        """Say what is known of it, in safe view without what would tell of a few people or name any."""
        fewest, hides = FEWEST_SHOWN if self._safe_view.is_on else 0, self._safe_view.hides
        groups = tuple(each for each in priority.evidence.groups if not hides(each.segment))
        priority = replace(priority, evidence=replace(priority.evidence, groups=groups))
        known = (self._known.told(priority, fewest), self._texts.assumed(priority))
        self.evidence.setText("\n".join(filter(None, known)))
        self.lines["channel"].setPlaceholderText(self._known.channels(priority.evidence, fewest))

    def _tell_again(self) -> None:
        if self._priority is not None:
            self._tell(self._priority)

    def _grid(self) -> QGridLayout:
        """Return the fields, each below its label: long labels must not take the room of the fields."""
        grid = QGridLayout()
        grid.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        chosen = {"effort": self.effort, "status": self.status, "driver": self.driver}
        fields: dict[str, QWidget] = {**chosen, **self.lines}
        for place, name in enumerate(("effort", "status", *_SHORT, "driver")):
            grid.addLayout(self._labelled(name, fields[name]), place // _BESIDE, place % _BESIDE)
        below = grid.rowCount()
        for place, name in enumerate(_LONG):
            grid.addLayout(self._labelled(name, fields[name]), below + place, 0, 1, _BESIDE)
        for each in range(_BESIDE):
            grid.setColumnStretch(each, 1)
        return grid

    def _labelled(self, name: str, field: QWidget) -> QVBoxLayout:
        label = QLabel(self._texts.fields[name])
        label.setBuddy(field)
        below = [self.refused] if name == "due" else []
        return column(label, field, *below, None, space=SPACE_XS)

    def _connect(self) -> None:
        self.effort.activated.connect(
            lambda place: self._say({"effort": None if place == 0 else place + EASIEST - 1})
        )
        self.driver.activated.connect(lambda place: self._say({"driver": ("", *DRIVERS)[place]}))
        self.status.activated.connect(lambda place: self._say({"status": PRIORITY_STATUSES[place]}))
        for name, line in self.lines.items():
            end = self._end_due if name == "due" else lambda name=name: self._say({name: self._typed(name)})
            line.editingFinished.connect(end)
        self._safe_view.groups_changed.connect(self._tell_again)
        self.lines["due"].textEdited.connect(lambda _: self._refuse(""))

    def _typed(self, name: str) -> str:
        return self.lines[name].text().strip()

    def _end_due(self) -> None:
        """Take the day that was typed; what is none stays where it stands, with what would be understood."""
        text = self._typed("due")
        day = language.day_of(text) if text else ""
        self._refuse(language.no_day(text) if day is None else "")
        if day is not None:
            self._say({"due": day})

    def _refuse(self, why: str) -> None:
        self.refused.setText(why)
        self.refused.setVisible(bool(why))
        self.lines["due"].setAccessibleDescription(why)

    def _say(self, plan: Mapping[str, object]) -> None:
        row = self._priority
        if row is not None and any(getattr(row, name) != value for name, value in plan.items()):
            self.planned.emit(row.id, plan)
