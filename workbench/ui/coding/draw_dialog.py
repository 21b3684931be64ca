"""Asks how a sample is drawn: by which chance, how many, and what its coders see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.domain.coding import DRAW_KINDS, LAYERS, DrawKind, Layer
from workbench.ui.bench import Bench
from workbench.ui.coding.texts import DrawNames, DrawTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from workbench.ui.widgets.controls import button, row, stretch_to_text
from workbench.ui.widgets.plain import Label

_WIDTH = 520
_MOST = 100_000
_INDENT, _NUMBER_WIDTH = 28, 96


class DrawDialog(QDialog):
    """Signals: `chosen` (kind, size, layer or None, whether blind)."""

    chosen = Signal(str, int, object, bool)

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, DrawTexts()
        self._left: dict[DrawKind, int] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.setMinimumWidth(bench.appearance.look.px(_WIDTH))
        self.kinds, self.sight = QButtonGroup(self), QButtonGroup(self)
        self.layer, self.number, self.left = self._layer_box(), self._size_box(), Label("", "quiet")
        self.draw = button(self._texts.draw, self._accept, "primary", icons=bench.icons, icon="check")
        self.draw.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addWidget(self._kinds())
        layout.addLayout(self._how_many())
        layout.addWidget(self._sights())
        layout.addLayout(row(None, button(self._texts.cancel, self.reject), self.draw))
        self._settle()
        bench.desk.ask(bench.verbs.left_to_draw, self._offer, slot="coding.left")

    @property
    def kind(self) -> DrawKind:
        return DRAW_KINDS[self.kinds.checkedId()]

    @property
    def layered_by(self) -> Layer | None:
        return self.layer.currentData() if self.kind == "stratified" else None

    @property
    def is_blind(self) -> bool:
        return self.sight.checkedId() == 0

    def _kinds(self) -> QGroupBox:
        box = QGroupBox(self._texts.how)
        layout = QVBoxLayout(box)
        layout.setSpacing(SPACE_XS)
        for kind, name, why in self._texts.kinds:
            choice = QRadioButton(name)
            choice.setAccessibleDescription(why)
            choice.setChecked(kind == DRAW_KINDS[0])
            self.kinds.addButton(choice, DRAW_KINDS.index(kind))
            below = row(Label(why, "small", wrap=True))
            below.setContentsMargins(self._bench.appearance.look.px(_INDENT), 0, 0, SPACE_S)
            layout.addLayout(row(choice, self.layer, None) if kind == "stratified" else row(choice, None))
            layout.addLayout(below)
        self.kinds.idToggled.connect(lambda *_: self._settle())
        return box

    def _sights(self) -> QGroupBox:
        box = QGroupBox(self._texts.blind_title)
        layout = QVBoxLayout(box)
        layout.setSpacing(SPACE_XS)
        for place, name in enumerate((self._texts.blind, self._texts.open)):
            choice = QRadioButton(name)
            choice.setChecked(place == 0)
            self.sight.addButton(choice, place)
            layout.addWidget(choice)
        return box

    def _how_many(self) -> QHBoxLayout:
        label = QLabel(self._texts.size)
        label.setBuddy(self.number)
        return row(label, self.number, self.left, None)

    def _layer_box(self) -> QComboBox:
        box, names = QComboBox(), DrawNames().layers
        box.setAccessibleName(self._texts.layer)
        for layer in LAYERS:
            box.addItem(names[layer], layer)
        return box

    def _size_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, _MOST)
        box.setValue(self._texts.first)
        box.setGroupSeparatorShown(True)
        box.setMinimumWidth(self._bench.appearance.look.px(_NUMBER_WIDTH))
        box.setAccessibleName(self._texts.size.replace("&", ""))
        return box

    def _offer(self, left: dict[DrawKind, int]) -> None:
        if isValid(self):
            self._left = left
            self._settle()

    def _settle(self) -> None:
        """Offer no more than there are."""
        self.layer.setEnabled(self.kind == "stratified")
        if self._left:
            left = self._left[self.kind]
            self.number.setRange(min(1, left), min(_MOST, left))
            self.left.setText(self._texts.left(left))
            self.draw.setEnabled(left > 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stretch_to_text(self)

    def _accept(self) -> None:
        self.chosen.emit(self.kind, self.number.value(), self.layered_by, self.is_blind)
        self.accept()
