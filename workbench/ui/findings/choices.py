"""What is to be written, and for whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.domain.handover import FORMATS, PROFILES, USUAL_FORMATS, Format, Handover
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import card, row
from workbench.ui.widgets.plain import Label

_COLUMNS = 2


class Choices(QWidget):
    """Signals: `changed` (the plan is another), `profile_changed` (the report would be another)."""

    changed = Signal()
    profile_changed = Signal()

    def __init__(self, texts: FindingsTexts) -> None:
        super().__init__()
        self._texts = texts
        self.profile = QComboBox()
        self.profile.addItems(list(texts.profiles))
        label = QLabel(texts.profile)
        label.setBuddy(self.profile)
        self._about = Label("", "quiet", wrap=True)
        self.formats: dict[Format, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(card(self._grid()))
        layout.addLayout(row(label, self.profile, None))
        layout.addWidget(self._about)
        self.profile.currentIndexChanged.connect(lambda _: self._tell_profile())
        self._tell_profile()

    @property
    def plan(self) -> Handover:
        """Return what is to be written, as it is chosen now."""
        chosen: tuple[Format, ...] = tuple(each for each in FORMATS if self.formats[each].isChecked())
        return Handover(chosen, PROFILES[self.profile.currentIndex()])

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        for place, (name, told) in enumerate(self._texts.formats.items()):
            box = QCheckBox(told)
            box.setChecked(name in USUAL_FORMATS)
            box.toggled.connect(lambda _: self.changed.emit())
            self.formats[name] = box
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        return grid

    def _tell_profile(self) -> None:
        self._about.setText(self._texts.about_profiles[self.profile.currentIndex()])
        self.profile_changed.emit()
        self.changed.emit()
