"""The card that teaches the machine: calibrate, see what it brought beside the starter, use it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget

from workbench.domain.coding import FEWEST_TO_CALIBRATE, Calibration, Comparison
from workbench.ui.bench import Bench
from workbench.ui.coding.figure_texts import CalibrationTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class CalibrationCard(QFrame):
    """Signals: `wanted` (a calibration is to begin)."""

    wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, CalibrationTexts()
        self._offered = ""
        self.setProperty("role", "card")
        texts, icons = self._texts, bench.icons
        self.enough, self.verdict = Label("", "quiet", wrap=True), Label("", "strong", wrap=True)
        self.calibrate = button(texts.calibrate, self.wanted.emit, icons=icons, icon="analyse")
        self.use = button(texts.use, self._use, "primary", icons=icons, icon="check")
        self.starter = button(texts.starter, self._go_back, icons=icons, icon="undo")
        doings = Flow()
        doings.show_widgets([self.calibrate, self.use, self.starter])
        self._doings = doings
        self._comparisons = QWidget()
        self._comparisons.setLayout(column(space=SPACE_M))
        body = Label(texts.body, "quiet", wrap=True)
        parts = (Label(texts.title, "heading"), body, self._comparisons, self.verdict, self.enough, doings)
        self.setLayout(column(*parts, space=SPACE_S, margin=SPACE_L))
        self.tell((), ())

    def tell(self, teaching: Sequence[tuple[str, int]], calibrations: Sequence[Calibration]) -> None:
        """Show how much is coded in each language, and the model that is used or was offered last."""
        texts = self._texts
        adopted = next((one for one in calibrations if one.adopted), None)
        newest = calibrations[-1] if calibrations else None
        self.enough.setText(texts.teaching(teaching, FEWEST_TO_CALIBRATE))
        self.calibrate.setEnabled(any(coded >= FEWEST_TO_CALIBRATE for _, coded in teaching))
        self.calibrate.setText(texts.again if newest else texts.calibrate)
        self._show_model(newest)
        self.starter.setVisible(adopted is not None)
        if adopted is not None and adopted is newest:
            self.verdict.setText(f"{self.verdict.text()} {texts.in_use}")
        self._doings.settle()

    def _show_model(self, newest: Calibration | None) -> None:
        self._offered = newest.id if newest else ""
        self.use.setVisible(newest is not None and newest.is_better and not newest.adopted)
        self.verdict.setVisible(newest is not None)
        self.verdict.setText(self._texts.verdict(newest) if newest else "")
        layout = self._comparisons.layout()
        while layout is not None and (gone := layout.takeAt(0)) is not None:
            _delete(gone.widget())
        for one in newest.comparisons if newest else ():
            shown = QWidget()
            shown.setLayout(self._compared(one))
            if layout is not None:
                layout.addWidget(shown)
        self._comparisons.setVisible(newest is not None)

    def _compared(self, one: Comparison) -> QLayout:
        """Return a table of the starter's figures beside the model's, and what they rest on."""
        texts = self._texts
        rows = (
            texts.columns,
            (
                texts.kappa,
                texts.figure(one.starter_kappa, one.starter_low, one.starter_high),
                texts.figure(one.kappa, one.kappa_low, one.kappa_high),
                texts.difference(one),
            ),
            (
                texts.f1,
                texts.figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high),
                texts.figure(one.f1, one.f1_low, one.f1_high),
                "",
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        for place, cells in enumerate(rows):
            for where, cell in enumerate(cells):
                grid.addWidget(
                    Label(cell, "small" if not place else "" if not where else "strong"), place, where
                )
        grid.setColumnStretch(len(texts.columns), 1)
        return column(Label(texts.rests_on(one), "quiet", wrap=True), grid, space=SPACE_S)

    def _use(self) -> None:
        verbs, offered = self._bench.verbs, self._offered
        self._bench.desk.change(lambda study: verbs.adopt_calibration(study, offered))

    def _go_back(self) -> None:
        self._bench.desk.change(self._bench.verbs.set_calibration_aside)


def _delete(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
