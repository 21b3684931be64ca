"""Asks how a sample is drawn: by which chance, how many, and what its coders see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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

from workbench.domain.coding import DRAW_KINDS, LAYERS, SUBJECTS, DrawKind, DrawRow, Layer, Subject
from workbench.ui.bench import Bench
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.coding.texts import DrawNames, DrawTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from workbench.ui.widgets.controls import button, row, stretch_to_text
from workbench.ui.widgets.plain import Label

_WIDTH = 520
_MOST = 100_000
_INDENT, _NUMBER_WIDTH = 28, 96
_AGAIN = len(DRAW_KINDS)


@dataclass(frozen=True)
class Wish:
    """A sample as it is wanted; `again` is the id of an earlier draw whose comments it takes, or ""."""

    subject: Subject
    kind: DrawKind
    size: int
    layer: Layer | None
    blind: bool
    again: str


class DrawDialog(QDialog):
    """Signals: `chosen` (a Wish)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, bench: Bench, draws: Sequence[DrawRow] = ()) -> None:
        super().__init__(parent)
        self._draws = draws
        self._bench, self._texts = bench, DrawTexts()
        self._left: dict[Subject, dict[DrawKind, int]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.setMinimumWidth(bench.appearance.look.px(_WIDTH))
        self.kinds, self.sight = QButtonGroup(self), QButtonGroup(self)
        self.subject, self.again = self._subject_box(), self._again_box()
        self.layer, self.number, self.left = self._layer_box(), self._size_box(), Label("", "quiet")
        self._about_doubt = Label("", "small", wrap=True)
        self.draw = button(self._texts.draw, self._accept, "primary", icons=bench.icons, icon="check")
        self.draw.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addLayout(self._what())
        layout.addWidget(self._kinds())
        layout.addLayout(self._how_many())
        layout.addWidget(self._sights())
        layout.addLayout(row(None, button(self._texts.cancel, self.reject), self.draw))
        self._settle()
        bench.desk.ask(bench.verbs.left_to_draw, self._offer, slot="coding.left")

    @property
    def what(self) -> Subject:
        """What is to be coded."""
        return self.subject.currentData()

    @property
    def kind(self) -> DrawKind:
        """By which chance the comments are chosen, where they are not those of an earlier draw."""
        place = self.kinds.checkedId()
        return DRAW_KINDS[place] if 0 <= place < _AGAIN else "random"

    @property
    def is_again(self) -> bool:
        """Whether the comments of an earlier draw are wanted."""
        return self.kinds.checkedId() == _AGAIN

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
            below = row(self._about_doubt if kind == "active" else Label(why, "small", wrap=True))
            below.setContentsMargins(self._bench.appearance.look.px(_INDENT), 0, 0, SPACE_S)
            layout.addLayout(row(choice, self.layer, None) if kind == "stratified" else row(choice, None))
            layout.addLayout(below)
        self.same = QRadioButton(self._texts.again)
        self.same.setAccessibleDescription(self._texts.again_why)
        self.kinds.addButton(self.same, _AGAIN)
        layout.addLayout(row(self.same, self.again, None))
        self.kinds.idToggled.connect(lambda *_: self._settle())
        return box

    def _what(self) -> QHBoxLayout:
        label = QLabel(self._texts.what)
        label.setBuddy(self.subject)
        return row(label, self.subject, None)

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

    def _subject_box(self) -> QComboBox:
        """Return what can be coded here: themes where there are some."""
        box, names = QComboBox(), SubjectTexts().names
        box.setAccessibleName(self._texts.what.replace("&", ""))
        there = any(not theme.is_parked for theme in self._bench.overview.themes)
        for subject in SUBJECTS:
            if subject != "theme" or there:
                box.addItem(names[subject], subject)
        box.currentIndexChanged.connect(lambda _: self._settle())
        return box

    def _again_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._texts.again.replace("&", ""))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _size_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, _MOST)
        box.setValue(self._texts.first)
        box.setGroupSeparatorShown(True)
        box.setMinimumWidth(self._bench.appearance.look.px(_NUMBER_WIDTH))
        box.setAccessibleName(self._texts.size.replace("&", ""))
        return box

    def _offer(self, left: dict[Subject, dict[DrawKind, int]]) -> None:
        if isValid(self):
            self._left = left
            self._settle()

    def _settle(self) -> None:
        """Offer no more than there are, and the earlier draws that were for something else."""
        self._about_doubt.setText(self._texts.about_doubt(self.what))
        self._offer_earlier()
        self.layer.setEnabled(self.kind == "stratified")
        self.again.setEnabled(self.is_again)
        self.number.setEnabled(not self.is_again)
        if self.is_again:
            self.left.setText("")
            self.draw.setEnabled(True)
        elif self._left:
            left = self._left[self.what][self.kind]
            self.number.setRange(min(1, left), min(_MOST, left))
            self.left.setText(self._texts.left(left))
            self.draw.setEnabled(left > 0)

    def _offer_earlier(self) -> None:
        chosen, names = self.again.currentData(), SubjectTexts().names
        self.again.clear()
        for each in reversed(self._draws):
            if each.draw.subject != self.what:
                named = f"{names[each.draw.subject]}, {DrawNames().name(each.draw)}"
                self.again.addItem(self._texts.earlier(named, each.draw.size), each.draw.id)
        self.again.setCurrentIndex(max(0, self.again.findData(chosen)))
        for part in (self.same, self.again):
            part.setVisible(self.again.count() > 0)
        if self.is_again and not self.again.count():
            self.kinds.button(0).setChecked(True)
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            stretch_to_text(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stretch_to_text(self)

    def _accept(self) -> None:
        again = self.again.currentData() if self.is_again else ""
        wish = Wish(self.what, self.kind, self.number.value(), self.layered_by, self.is_blind, again)
        self.chosen.emit(wish)
        self.accept()
