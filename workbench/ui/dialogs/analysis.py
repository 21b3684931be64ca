"""Asks how themes should be found: how fine, and for specialists by which method and seed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.domain.recipe import Recipe
from workbench.ui.bench import Bench
from workbench.ui.dialogs.codebook import CodebookChoice
from workbench.ui.dialogs.texts import AnalysisDialogTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XL
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label

_LARGEST_SEED = 999_999


class AnalysisDialog(QDialog):
    """Signals: `chosen` (a Recipe, and whether the themes in sight stay)."""

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget, bench: Bench, usual: Recipe | None = None) -> None:
        super().__init__(parent)
        self._texts, self._usual = AnalysisDialogTexts(), usual or Recipe()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.setMinimumWidth(bench.appearance.look.px(480))
        self.method, self.seed = self._method_box(), self._seed_field()
        self.model = QComboBox()
        self.model.addItem(self._texts.apart, "")
        bench.desk.call(bench.verbs.names_of_packs, self._offer_packs)
        self.start = button(self._texts.start, self._accept, "primary", icons=bench.icons, icon="analyse")
        self.codebook = CodebookChoice(self, bench)
        self.codebook.reading.connect(self.start.setDisabled)
        self.start.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(self._texts.title, "title"))
        layout.addWidget(Label(self._texts.body, "quiet", wrap=True))
        layout.addWidget(self._sizes())
        layout.addWidget(self._details())
        self.beside = QCheckBox(self._texts.beside)
        self.beside.setVisible(bool(bench.overview.themes))
        layout.addWidget(self.beside)
        layout.addLayout(row(None, button(self._texts.cancel, self.reject), self.start))
        # Else the first size has the focus, and the space bar would choose it.
        (self.sizes.checkedButton() or self.start).setFocus()

    def recipe(self) -> Recipe:
        """Return what is chosen at the moment."""
        size = self._texts.sizes[self.sizes.checkedId()][0]
        seed = int(self.seed.text() or Recipe().seed)
        return Recipe(
            self.method.currentData(), seed, size, self.model.currentData(), self.codebook.codebook()
        )

    def _offer_packs(self, names: list[str]) -> None:
        if isValid(self):
            for name in names:
                self.model.addItem(self._texts.together.replace("%1", name), name)
            self.model.setCurrentIndex(max(self.model.findData(self._usual.model), 0))

    def _sizes(self) -> QGroupBox:
        box = QGroupBox(self._texts.granularity)
        layout = QVBoxLayout(box)
        layout.setSpacing(SPACE_S)
        self.sizes = QButtonGroup(self)
        for place, (size, name) in enumerate(self._texts.sizes):
            choice = QRadioButton(name)
            choice.setChecked(size == self._usual.granularity)
            self.sizes.addButton(choice, place)
            layout.addWidget(choice)
        return box

    def _details(self) -> QGroupBox:
        box = QGroupBox(self._texts.details)
        form = QFormLayout(box)
        form.setSpacing(SPACE_S)
        self.codebook.add_to(form, self._texts.codebook)
        form.addRow(self._texts.model, self.model)
        form.addRow(self._texts.method, self.method)
        form.addRow(self._texts.seed, self.seed)
        form.addRow(Label(self._texts.seed_hint, "small", wrap=True))
        return box

    def _method_box(self) -> QComboBox:
        box = QComboBox()
        for method, name in self._texts.methods.items():
            box.addItem(name, method)
        box.setCurrentIndex(max(box.findData(self._usual.name), 0))
        return box

    def _seed_field(self) -> QLineEdit:
        field = QLineEdit(str(Recipe().seed))
        field.setValidator(QIntValidator(0, _LARGEST_SEED, field))
        return field

    def _accept(self) -> None:
        self.chosen.emit(self.recipe(), self.beside.isChecked())
        self.accept()
