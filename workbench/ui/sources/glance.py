"""The study at a glance: a few figures, its languages and its dates."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.domain.views import StudySummary
from workbench.ui import language
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XL
from workbench.ui.overview import Overview
from workbench.ui.sources.texts import SourceTexts
from workbench.ui.widgets.controls import column, row
from workbench.ui.widgets.plain import Label


class Glance(QFrame):
    """Follows the study's summary."""

    def __init__(self, overview: Overview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._texts = SourceTexts()
        self._figures = [Label("–", "figure") for _ in self._texts.figures]
        self._span = Label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        pairs = zip(self._figures, self._texts.figures, strict=True)
        told = [column(figure, Label(name, "quiet"), space=0) for figure, name in pairs]
        for figure, meaning in zip(self._figures, self._texts.meanings, strict=True):
            figure.setToolTip(meaning)
        layout.addLayout(row(*told, None, space=SPACE_XL + SPACE_M))
        layout.addWidget(self._span)
        overview.summary_read.connect(self._show)
        if overview.summary is not None:
            self._show(overview.summary)

    def _show(self, summary: StudySummary) -> None:
        counts = summary.counts
        self.setVisible(bool(counts.comments or summary.sources))
        rest = summary.unassigned / counts.comments if counts.comments else 0.0
        analysed = summary.run is not None
        values = (
            language.number(counts.comments),
            language.number(summary.submissions),
            language.number(counts.texts),
            language.number(counts.people),
            language.number(summary.themes) if analysed else "–",
            language.percent(rest) if analysed else "–",
        )
        for label, value in zip(self._figures, values, strict=True):
            label.setText(value)
        self._span.setText(self._texts.span(summary))
        self._span.setVisible(bool(self._span.text()))
