"""Two analyses beside each other: what became of every theme, and which of them to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from workbench.domain.changes import Changed
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.themes.comparing_texts import ComparingTexts
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

if TYPE_CHECKING:
    from workbench.domain.analyses import AnalysisRow, Comparison, ThemeStep

_SIZE = (900, 620)
_TOUCHING = frozenset({"runs", "runs kept", "themes"})


class CompareDialog(QDialog):
    """Not modal; follows what is done to the study while it is open.

    Signals: `themes_wanted` (ids of the themes of a row that was opened).
    """

    themes_wanted = Signal(object)

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._texts = bench, ComparingTexts()
        self.analyses: list[AnalysisRow] = []
        self.found: Comparison | None = None
        # Of each dialog its own: one that goes may not take the questions of another with it.
        self._slots = (f"comparing.analyses {id(self)}", f"comparing.steps {id(self)}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._texts.title)
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        self._make_parts()
        self._lay_out()
        # A method, not a function: so Qt forgets it when the dialog goes.
        bench.desk.changed.connect(self._changed)
        slots = self._slots
        self.destroyed.connect(lambda _: [bench.desk.forget(slot) for slot in slots])
        self._ask()

    @property
    def steps(self) -> list[ThemeStep]:
        """Return the steps in the order they are listed: what changed most first."""
        order = list(self._texts.kinds)
        steps = self.found.steps if self.found is not None else ()
        return sorted(steps, key=lambda step: (order.index(step.kind), -max(step.before, step.after)))

    def adopt(self) -> None:
        """Show the themes of the analysis at the right."""
        wanted = self.later.currentData()
        if wanted and self.go.isEnabled():
            self._bench.edits.adopt(wanted)

    def _make_parts(self) -> None:
        texts = self._texts
        self.earlier, self.later = self._choice(texts.earlier), self._choice(texts.later)
        self.told = Label("", "", wrap=True)
        self.waiting = Label("", "small", wrap=True)
        self._rows = Rows(texts.columns, self)
        self.list = Table(texts.table, self._rows, self._bench.appearance, lines=2)
        self.list.size_column(0, texts.kinds["alike"])
        self.list.stretch_column(1)
        self.list.stretch_column(2)
        self.list.size_column(3, "10,000 → 10,000")
        self.list.size_column(4, texts.columns[4])
        self.list.opened.connect(self._open)
        self.go = button(texts.adopt, self.adopt, "primary")

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name.replace("&", "").rstrip(":"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.currentIndexChanged.connect(lambda _: self._compare())
        return box

    def _lay_out(self) -> None:
        texts, choices = self._texts, QFormLayout()
        choices.setSpacing(SPACE_S)
        choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choices.addRow(texts.earlier, self.earlier)
        choices.addRow(texts.later, self.later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title"))
        layout.addWidget(Label(texts.body, "quiet", wrap=True))
        layout.addLayout(choices)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.waiting)
        layout.addLayout(row(None, button(texts.close, self.close), self.go))

    def _changed(self, changed: Changed) -> None:
        if changed.nouns & _TOUCHING:
            self._ask()

    def _ask(self) -> None:
        self._bench.desk.ask(self._bench.verbs.list_analyses, self._offer, slot=self._slots[0])

    def _offer(self, analyses: Sequence[AnalysisRow]) -> None:
        """Offer these analyses, and go on comparing the two that were chosen."""
        chosen = (self.earlier.currentData(), self.later.currentData())
        self.analyses = list(analyses)
        usual = self._usual()
        for box, before, first in zip((self.earlier, self.later), chosen, usual, strict=True):
            box.blockSignals(True)
            box.clear()
            for analysis in self.analyses:
                box.addItem(self._texts.analysis(analysis), analysis.id)
                box.setItemData(box.count() - 1, self._texts.settings(analysis), Qt.ItemDataRole.ToolTipRole)
            wanted = box.findData(before) if before else box.findData(first)
            box.setCurrentIndex(max(wanted, 0))
            box.blockSignals(False)
        self._compare()

    def _usual(self) -> tuple[str, str]:
        """Return what to compare at first: the analysis in sight with the newest other one."""
        shown = next((row.id for row in self.analyses if row.is_shown), "")
        other = next((row.id for row in self.analyses if not row.is_shown), "")
        return shown, other

    def _compare(self) -> None:
        earlier, later = self.earlier.currentData(), self.later.currentData()
        shown = any(row.id == later and row.is_shown for row in self.analyses)
        self.go.setEnabled(bool(later) and not shown)
        self.go.setToolTip(self._texts.is_in_sight if shown else "")
        if len(self.analyses) < 2 or earlier == later:
            self._show(None)
            return
        verbs = self._bench.verbs
        self._bench.desk.ask(
            lambda study: verbs.compare_runs(study, earlier, later), self._show, slot=self._slots[1]
        )

    def _show(self, found: Comparison | None) -> None:
        texts = self._texts
        self.found = found
        if found is None:
            self.told.setText(texts.only_one if len(self.analyses) < 2 else texts.same)
        else:
            self.told.setText(texts.told(found))
        self._rows.show([texts.cells(step) for step in self.steps])
        self.waiting.setText(texts.waiting(found.waiting) if found is not None else "")
        self.waiting.setVisible(bool(self.waiting.text()))

    def _open(self, place: int) -> None:
        step = self.steps[place]
        named = {theme for theme, _ in (*step.earlier, *step.later)}
        listed = [theme.id for theme in self._bench.overview.themes if theme.id in named]
        if listed:
            self.themes_wanted.emit(listed)
