"""The card that teaches the machine: calibrate, see what it brought beside the starter, use it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from workbench.domain.coding import FEWEST_TO_CALIBRATE, Calibration, Comparison, Taught
from workbench.ui.bench import Bench
from workbench.ui.coding.calibrating_texts import TagCalibrationTexts
from workbench.ui.coding.figure_table import figure_table
from workbench.ui.coding.figure_texts import CalibrationTexts
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button, column
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.plain import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class CalibrationCard(QFrame):
    """Signals: `wanted` (a calibration is to begin, and of what)."""

    wanted = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts, self._tags = bench, CalibrationTexts(), TagCalibrationTexts()
        self._offered = ""
        self.subject: Taught = "sentiment"
        self.setProperty("role", "card")
        texts, icons = self._texts, bench.icons
        self.body = Label("", "quiet", wrap=True)
        self.enough, self.verdict = Label("", "quiet", wrap=True), Label("", "strong", wrap=True)
        self.calibrate = button(
            texts.calibrate, lambda: self.wanted.emit(self.subject), icons=icons, icon="analyse"
        )
        self.use = button(texts.use, self._use, "primary", icons=icons, icon="check")
        self.starter = button(texts.starter, self._go_back, icons=icons, icon="undo")
        doings = Flow()
        doings.show_widgets([self.calibrate, self.use, self.starter])
        self._doings = doings
        self._comparisons = QWidget()
        self._comparisons.setLayout(column(space=SPACE_M))
        parts = (
            Label(texts.title, "heading"),
            self.body,
            self._comparisons,
            self.verdict,
            self.enough,
            doings,
        )
        self.setLayout(column(*parts, space=SPACE_S, margin=SPACE_L))
        self.tell("sentiment", (), ())

    def tell(
        self, subject: Taught, teaching: Sequence[tuple[str, int]], calibrations: Sequence[Calibration]
    ) -> None:
        """Show how much of a subject is coded in each language, and its model that is used or was offered last."""
        texts = self._texts
        self.subject = subject
        self.body.setText(texts.body if subject == "sentiment" else self._tags.body)
        adopted = next((one for one in calibrations if one.adopted), None)
        newest = calibrations[-1] if calibrations else None
        self.enough.setText(texts.teaching(teaching, FEWEST_TO_CALIBRATE))
        self.calibrate.setEnabled(any(coded >= FEWEST_TO_CALIBRATE for _, coded in teaching))
        self.calibrate.setText(texts.again if newest else texts.calibrate)
        self._show_model(newest)
        self.starter.setVisible(adopted is not None)
        if adopted is not None and adopted is newest:
            in_use = texts.in_use if subject == "sentiment" else self._tags.in_use[subject]
            self.verdict.setText(f"{self.verdict.text()} {in_use}")
        self._doings.settle()

    def _show_model(self, newest: Calibration | None) -> None:
        self._offered = newest.id if newest else ""
        self.use.setVisible(newest is not None and newest.is_better and not newest.adopted)
        self.verdict.setVisible(newest is not None)
        self.verdict.setText(self._verdict(newest) if newest else "")
        layout = self._comparisons.layout()
        while layout is not None and (gone := layout.takeAt(0)) is not None:
            _delete(gone.widget())
        for shown in self._tables(newest) if newest else ():
            if layout is not None:
                layout.addWidget(shown)
        self._comparisons.setVisible(newest is not None)

    def _verdict(self, found: Calibration) -> str:
        return self._tags.unfit if found.is_unfit else self._texts.verdict(found)

    def _tables(self, found: Calibration) -> Iterator[QWidget]:
        """Yield what each language's model rests on, and the starter's figures beside its own."""
        for one in found.comparisons:
            yield Label(self._texts.rests_on(one), "quiet", wrap=True)
            yield figure_table(self._compared(one))
        for one in found.tags:
            yield Label(self._tags.rests_on(one), "quiet", wrap=True)
            yield figure_table(self._tags.rows(one))

    def _compared(self, one: Comparison) -> tuple[tuple[str, ...], ...]:
        texts = self._texts
        return (
            texts.columns,
            (
                texts.kappa,
                texts.figure(one.starter_kappa, one.starter_low, one.starter_high),
                texts.figure(one.kappa, one.kappa_low, one.kappa_high),
                texts.difference(one.kappa - one.starter_kappa, one.low, one.high),
            ),
            (
                texts.f1,
                texts.figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high),
                texts.figure(one.f1, one.f1_low, one.f1_high),
                "",
            ),
        )

    def _use(self) -> None:
        verbs, offered = self._bench.verbs, self._offered
        self._bench.desk.change(lambda study: verbs.adopt_calibration(study, offered))

    def _go_back(self) -> None:
        verbs, subject = self._bench.verbs, self.subject
        self._bench.desk.change(lambda study: verbs.set_calibration_aside(study, subject))


def _delete(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
