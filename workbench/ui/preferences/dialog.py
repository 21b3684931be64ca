"""The preferences: one page, each choice carried out and remembered as it is made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.domain.recipe import Recipe
from workbench.ui.bench import Bench
from workbench.ui.language import own_name, percent_whole, translations
from workbench.ui.look.appearance import SCALES, Mode
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XL
from workbench.ui.memory import Memory
from workbench.ui.preferences.texts import PreferenceTexts
from workbench.ui.widgets.controls import button, row, scrolling
from workbench.ui.widgets.plain import Label

_SIZE = (560, 720)
_BOX_LENGTH = 18


class PreferencesDialog(QDialog):
    """Not modal: what is chosen can be seen in the window behind it."""

    def __init__(self, parent: QWidget, bench: Bench, memory: Memory) -> None:
        super().__init__(parent)
        self._bench, self._memory, self._texts = bench, memory, PreferenceTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        self.language, self.mode, self.scale = self._language_box(), self._mode_box(), self._size_box()
        self.safe, self.coder = self._safe_box(), self._coder_field()
        self.fineness, self.model, self.method = self._fineness_box(), _box(), self._method_box()
        self._fill_models()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addWidget(Label(self._texts.body, "quiet", wrap=True))
        layout.addWidget(scrolling(self._groups()), 1)
        layout.addLayout(row(None, button(self._texts.close, self.close, "primary")))

    def _groups(self) -> QWidget:
        texts = self._texts
        groups = QWidget()
        layout = QVBoxLayout(groups)
        layout.setContentsMargins(0, 0, 0, 0)
        window = ((texts.language, self.language), (texts.look, self.mode), (texts.size, self.scale))
        finding = (
            (texts.fineness, self.fineness),
            (texts.model, self.model),
            (texts.method, self.method),
        )
        layout.addWidget(_group(texts.window, window, texts.later))
        layout.addWidget(
            _group(texts.comments, (("", self.safe), (texts.coder, self.coder)), texts.safe_hint)
        )
        layout.addWidget(_group(texts.analysis, finding, texts.analysis_hint))
        return groups

    def _language_box(self) -> QComboBox:
        box = _box()
        box.addItem(self._texts.system_language, "")
        for code in translations():
            box.addItem(own_name(code), code)
        _choose(box, self._memory.language)
        box.activated.connect(lambda _: self._memory.keep_language(box.currentData()))
        return box

    def _mode_box(self) -> QComboBox:
        box = _box()
        for mode, name in self._texts.modes.items():
            box.addItem(name, mode.value)
        _choose(box, self._bench.appearance.mode.value)
        box.activated.connect(lambda _: self._choose_mode(Mode(box.currentData())))
        return box

    def _choose_mode(self, mode: Mode) -> None:
        self._memory.keep_mode(mode)
        self._bench.appearance.choose_mode(mode)

    def _size_box(self) -> QComboBox:
        box = _box()
        for scale in SCALES:
            box.addItem(percent_whole(scale), scale)
        _choose(box, min(SCALES, key=lambda scale: abs(scale - self._bench.appearance.scale)))
        box.activated.connect(lambda _: self._bench.appearance.choose_scale(box.currentData()))
        return box

    def _safe_box(self) -> QCheckBox:
        box = QCheckBox(self._texts.safe)
        box.setChecked(self._memory.safe_at_start)
        box.toggled.connect(self._memory.keep_safe_at_start)
        return box

    def _coder_field(self) -> QLineEdit:
        field = QLineEdit(self._bench.coder.name)
        field.editingFinished.connect(lambda: self._bench.coder.take_name(field.text()))
        return field

    def _fineness_box(self) -> QComboBox:
        box = _box()
        for size, name in self._texts.sizes:
            box.addItem(name, size)
        _choose(box, self._memory.recipe.granularity)
        box.activated.connect(lambda _: self._keep_recipe(granularity=box.currentData()))
        return box

    def _method_box(self) -> QComboBox:
        box = _box()
        for method, name in self._texts.methods.items():
            box.addItem(name, method)
        _choose(box, self._memory.recipe.name)
        box.activated.connect(lambda _: self._keep_recipe(name=box.currentData()))
        return box

    def _fill_models(self) -> None:
        """Offer the packs there are; they are looked up away from the window's thread."""
        self.model.addItem(self._texts.apart, "")
        self.model.activated.connect(lambda _: self._keep_recipe(model=self.model.currentData()))
        self._bench.desk.call(self._bench.verbs.names_of_packs, self._offer_packs)

    def _offer_packs(self, names: list[str]) -> None:
        if isValid(self):
            for name in names:
                self.model.addItem(self._texts.together.replace("%1", name), name)
            _choose(self.model, self._memory.recipe.model)

    def _keep_recipe(self, **chosen: object) -> None:
        usual: Recipe = replace(self._memory.recipe, **chosen)
        self._memory.keep_recipe(usual)


def _group(title: str, rows: tuple[tuple[str, QWidget], ...], hint: str) -> QGroupBox:
    box = QGroupBox(title)
    form = QFormLayout(box)
    form.setSpacing(SPACE_S)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for name, field in rows:
        if name:
            form.addRow(name, field)
        else:
            form.addRow(field)
    form.addRow(Label(hint, "small", wrap=True))
    return box


def _box() -> QComboBox:
    """Return a box that cuts long entries instead of growing out of the dialog."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_BOX_LENGTH)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))
