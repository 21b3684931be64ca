"""Asks for the shares groups have of the population: typed, or read from a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QPlainTextEdit, QWidget
from shiboken6 import isValid

from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.measures.population_texts import PopulationTexts
from workbench.ui.widgets.controls import button, column, row
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from workbench.domain.population import Shares
    from workbench.domain.problems import Problem
from workbench.domain.spoken import together
from workbench.ui.spoken import told

_WIDTH, _HEIGHT = 520, 460
Known = list[tuple[str, float | None]]


class PopulationDialog(QDialog):
    """Lists the groups of a segment, to write a share behind each; what is wrong is told and left to be mended."""

    def __init__(self, parent: QWidget, bench: Bench, segments: Sequence[str]) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, PopulationTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.dialog_title)
        self.resize(bench.appearance.look.px(_WIDTH), bench.appearance.look.px(_HEIGHT))
        self.segments = QComboBox()
        self.segments.addItems(list(segments))
        self.segments.currentIndexChanged.connect(lambda _: self._ask_groups())
        self.lines = QPlainTextEdit()
        self.lines.setAccessibleName(self._texts.lines)
        self.lines.setTabChangesFocus(True)
        self.told = Label("", "strong", wrap=True)
        self.told.hide()
        self.read = button(self._texts.read, self._ask_file)
        self.keep = button(self._texts.keep, self._keep, "primary")
        label = QLabel(self._texts.of)
        label.setBuddy(self.segments)
        layout = column(
            Label(self._texts.dialog_title, "title"),
            Label(self._texts.dialog_body, "quiet", wrap=True),
            row(label, self.segments, None, self.read),
            self.lines,
            self.told,
            row(None, button(self._texts.cancel, self.reject), self.keep),
            space=SPACE_M,
            margin=SPACE_XL,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        # A method, not a function: so Qt forgets it when the dialog goes.
        bench.safe_view.groups_changed.connect(self._close_if_hidden)
        self._ask_groups()

    def take_file(self, path: Path) -> None:
        """Read the shares of a table into the lines, where they can be looked at before they are kept."""
        verbs = self._bench.verbs
        self._bench.desk.call(
            lambda: verbs.read_population(path), lambda shares: self._show(list(shares.items())), self._refuse
        )

    def _close_if_hidden(self) -> None:
        if self._bench.safe_view.hides(self.segments.currentText()):
            self.close()

    def _ask_groups(self) -> None:
        segment, verbs = self.segments.currentText(), self._bench.verbs

        def read(study: Any) -> Known:
            return verbs.groups_with_shares(study, segment)

        self._bench.desk.ask(read, self._show, slot="population.groups")

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._texts.dialog_title, "", self._texts.files)
        if chosen:
            self.take_file(Path(chosen))

    def _show(self, known: Sequence[tuple[str, float | None]]) -> None:
        if isValid(self):
            self.told.hide()
            self.lines.setPlainText("\n".join(self._texts.line(*each) for each in known))

    def _keep(self) -> None:
        """Keep the shares, or say what is wrong with them."""
        segment, verbs, lines = self.segments.currentText(), self._bench.verbs, self.lines.toPlainText()

        def set_shares(shares: Shares) -> None:
            self._bench.desk.change(
                lambda study: verbs.set_population(study, segment, shares),
                lambda _: self._done(),
                self._refuse,
            )

        self._bench.desk.call(lambda: verbs.typed_population(lines.splitlines()), set_shares, self._refuse)

    def _done(self) -> None:
        if isValid(self):
            self.accept()

    def _refuse(self, problem: Problem) -> None:
        if isValid(self):
            self.told.setText(told(together(problem.what, problem.do)))
            self.told.show()
            self.lines.setFocus()
