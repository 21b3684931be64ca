"""The bottom bar: what is under way, how far it is, and that everything else is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from workbench.domain.views import StudySummary
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.frame.texts import BottomTexts
from workbench.ui.jobs import JobState
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.plain import Label

_STEPS = 1000
_BAR_WIDTH = 200


class BottomBar(QFrame):
    """Signals: `cancel_wanted`, `analysis_wanted`, `assigning_wanted` (new comments to the themes there are)."""

    cancel_wanted = Signal()
    analysis_wanted = Signal()
    assigning_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("bottom")
        self._texts = BottomTexts()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self._texts.progress)
        self.stage, self.left = Label("", ""), Label("", "quiet")
        self.cancel = button(
            self._texts.cancel, self.cancel_wanted.emit, "quiet", icons=bench.icons, icon="stop"
        )
        self.saved, self.run = Label(self._texts.saved, "quiet"), Label("", "quiet")
        self.analyse = button(self._texts.analyse, self.analysis_wanted.emit, "link")
        self.assign = button(self._texts.assign, self.assigning_wanted.emit, "link")
        self.assign.setToolTip(self._texts.assign_hint)
        self._lay_out()
        self.show_job(None)
        bench.desk.saving.connect(self._show_saving)
        bench.overview.summary_read.connect(self._show_summary)
        if bench.overview.summary is not None:
            self._show_summary(bench.overview.summary)

    def show_job(self, state: JobState | None) -> None:
        """Show how far the work under way is; None when there is none."""
        for widget in (self.bar, self.stage, self.left, self.cancel):
            widget.setVisible(state is not None)
        self.analyse.setEnabled(state is None)
        self.assign.setEnabled(state is None)
        if state is None:
            return
        self.stage.setText(state.text)
        self.cancel.setVisible(state.can_cancel)
        self.bar.setRange(0, 0 if state.fraction is None else _STEPS)
        if state.fraction is not None:
            self.bar.setValue(round(state.fraction * _STEPS))
        known = state.seconds_left is not None
        self.left.setText(
            self._texts.left.replace("%1", language.time_left(state.seconds_left or 0)) if known else ""
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        layout.setSpacing(SPACE_M)
        for widget in (self.bar, self.stage, self.left, self.cancel):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.setSpacing(SPACE_S)
        for widget in (self.assign, self.analyse, self.run, self.saved):
            layout.addWidget(widget)

    def _show_saving(self, is_saving: bool) -> None:
        self.saved.setText(self._texts.saving if is_saving else self._texts.saved)

    def _show_summary(self, summary: StudySummary) -> None:
        run = summary.run
        if run is not None and summary.unanalysed:
            self.run.setText(self._texts.unanalysed(summary.unanalysed))
        else:
            told = "" if run is None else self._texts.run.replace("%1", language.moment(run.started_at))
            self.run.setText(told or self._texts.no_run)
        self.run.setToolTip("" if run is None else self._texts.run_hint.replace("%1", run.id))
        self.analyse.setVisible(bool(summary.unanalysed))
        self.assign.setVisible(run is not None and bool(summary.unanalysed))
