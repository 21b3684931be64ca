"""Lets a person choose the codebook that is to guide an analysis."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QFormLayout
from shiboken6 import isValid

from workbench.domain.codebook import Codebook
from workbench.domain.problems import Problem
from workbench.domain.spoken import together
from workbench.ui.bench import Bench
from workbench.ui.dialogs.texts import CodebookChoiceTexts
from workbench.ui.spoken import told
from workbench.ui.widgets.plain import Label

_NONE, _CHOOSE, _CHOSEN = range(3)


class CodebookChoice(QObject):
    """No codebook, or one of a file, and whether its codes are all there is.

    Signals: `reading` (whether a file is being read).
    """

    reading = Signal(bool)

    def __init__(self, dialog: QDialog, bench: Bench) -> None:
        super().__init__(dialog)
        self._dialog, self._bench, self._texts = dialog, bench, CodebookChoiceTexts()
        self._codebook: Codebook | None = None
        self.files = QComboBox()
        self.files.addItems([self._texts.none, self._texts.choose])
        self.files.setAccessibleName(self._texts.name)
        self.files.activated.connect(self._activated)
        self.only = QCheckBox(self._texts.only)
        self.only.setEnabled(False)
        self.told = Label("", "small", wrap=True)
        self.told.hide()

    def add_to(self, form: QFormLayout, label: str) -> None:
        """Add what there is to choose as rows of a form."""
        form.addRow(label, self.files)
        form.addRow("", self.only)
        form.addRow("", self.told)

    def codebook(self) -> Codebook | None:
        """Return what is chosen at the moment."""
        chosen = self.files.currentIndex() == _CHOSEN and self._codebook is not None
        return replace(self._codebook, only=self.only.isChecked()) if self._codebook and chosen else None

    def take(self, path: Path) -> None:
        """Read a file and choose it, or say why that cannot be."""
        self.reading.emit(True)
        verbs = self._bench.verbs
        self._bench.desk.call(
            lambda: verbs.codebook_for_analysis(path), lambda found: self._took(path, found), self._fail
        )

    def _activated(self, place: int) -> None:
        if place != _CHOOSE:
            self._settle(place)
            return
        self._settle(_CHOSEN if self._codebook else _NONE)
        chosen, _ = QFileDialog.getOpenFileName(self._dialog, self._texts.title, "", self._texts.files)
        if chosen:
            self.take(Path(chosen))

    def _took(self, path: Path, found: Codebook) -> None:
        if isValid(self):
            self._codebook = found
            self.files.removeItem(_CHOSEN)
            self.files.addItem(self._texts.chosen(path.name, len(found.entries)))
            self._settle(_CHOSEN)

    def _fail(self, problem: Problem) -> None:
        if isValid(self):
            self._settle(self.files.currentIndex())
            self.told.setText(told(together(problem.what, problem.do)))
            # A form gives wrapped text that comes later no room of its own accord.
            self.told.setMinimumHeight(self.told.heightForWidth(self.files.width()))
            self.told.show()

    def _settle(self, place: int) -> None:
        self.files.setCurrentIndex(place)
        self.only.setEnabled(place == _CHOSEN)
        self.told.hide()
        self.reading.emit(False)
