"""What coding tells of what the chosen sample is for: one subject at a time, so that it is grasped at a glance."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from workbench.domain.coded import SubjectFigures
from workbench.domain.coding import TAUGHT, Calibration, CodedFigures, Subject
from workbench.ui.bench import Bench
from workbench.ui.coding.calibrating import CalibrationCard
from workbench.ui.coding.code_figures import CodesPanel
from workbench.ui.coding.figures import FiguresPanel
from workbench.ui.look.tokens import SPACE_M
from workbench.ui.verbs import Verbs
from workbench.ui.widgets.controls import column

Answer = tuple[CodedFigures, list[Calibration], dict[Subject, SubjectFigures]]


class Told(QWidget):
    """The figures of sentiment, themes, tones or drivers, with what they teach the machine."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.figures, self.calibration = FiguresPanel(bench), CalibrationCard(bench)
        self.codes = CodesPanel(bench)
        self._further: dict[Subject, SubjectFigures] = {}
        self._calibrations: list[Calibration] = []
        self._teaching: tuple[tuple[str, int], ...] = ()
        self._subject: Subject = "sentiment"
        self.setLayout(column(self.figures, self.codes, self.calibration, space=SPACE_M))
        self.turn_to("sentiment")

    def take(self, answer: Answer) -> None:
        """Show what was read."""
        figures, self._calibrations, self._further = answer
        self._teaching = figures.teaching
        self.figures.show_figures(figures)
        self.turn_to(self._subject)

    def clear(self) -> None:
        """Show that nothing is known."""
        self._further, self._calibrations, self._teaching = {}, [], ()
        self.figures.show_figures(None)
        self.turn_to(self._subject)

    def turn_to(self, subject: Subject) -> None:
        """Show what coding tells of this."""
        self._subject = subject
        found = self._further.get(subject, SubjectFigures(subject))
        self.figures.setVisible(subject == "sentiment")
        self.codes.setVisible(subject != "sentiment")
        if subject != "sentiment":
            self.codes.show_figures(found)
        self.calibration.setVisible(subject != "theme")
        if subject != "theme":
            models = [one for one in self._calibrations if one.subject == subject]
            teaching = self._teaching if subject == "sentiment" else found.teaching
            self.calibration.tell(subject, teaching, models)


def read_everything(verbs: Verbs, study: Any) -> Answer:
    """Return what coding tells of each subject; call it on the desk's thread."""
    further: dict[Subject, SubjectFigures] = {
        subject: verbs.code_figures(study, subject)
        for subject in verbs.subjects_coded(study)
        if subject != "sentiment"
    }
    models = [one for subject in TAUGHT for one in verbs.list_calibrations(study, subject)]
    return verbs.coded_figures(study), models, further
