"""The history: every step taken in the study, and the way back to before any that still holds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from workbench.domain.quoting import without_words
from workbench.domain.views import HistoryRow
from workbench.ui import language
from workbench.ui.bench import Bench
from workbench.ui.dialogs.listing import Listing
from workbench.ui.dialogs.texts import HistoryTexts
from workbench.ui.widgets.controls import button

_SIZE = (900, 560)


class HistoryDialog(Listing):
    """Follows new steps while it is open."""

    lines = 2

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        self._bench, self._texts = bench, HistoryTexts()
        self._steps: list[HistoryRow] = []
        texts = self._texts
        self.back = button(texts.back, self.go_back)
        super().__init__(
            parent, bench.appearance, texts.title, texts.body, texts.columns, texts.close, (self.back,)
        )
        self.resize(*(bench.appearance.look.px(length) for length in _SIZE))
        self.size_columns(("12345", "30/12/2025 12:00 PM", "researcher", "", texts.undone))
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._settle())
        # A method, not a function: so Qt forgets it when the dialog goes.
        bench.desk.changed.connect(self._ask)
        bench.safe_view.changed.connect(self._ask)
        self.destroyed.connect(lambda _: bench.desk.forget("history"))
        self._settle()
        self._ask()

    def go_back(self) -> None:
        """Take back the step that is current and all that came after it."""
        step = self._current()
        if step is not None and step.steps_back:
            self._bench.edits.undo_back_to(step.number)

    def _ask(self, _: object = None) -> None:
        self._bench.desk.ask(self._bench.verbs.history, self._show, slot="history")

    def _show(self, steps: list[HistoryRow]) -> None:
        number = getattr(self._current(), "number", None)
        self._steps = steps
        self.show_rows([self._told(step) for step in steps])
        place = next((row for row, step in enumerate(steps) if step.number == number), None)
        if place is not None:
            self.list.selectRow(place)
        self._settle()

    def _current(self) -> HistoryRow | None:
        row = self.list.currentIndex().row()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def _settle(self) -> None:
        """Say how far the way back is, and offer it only where there is one."""
        step = self._current()
        steps = step.steps_back if step is not None else 0
        self.back.setEnabled(steps > 0)
        self.back.setText(self._texts.back_by(steps) if steps else self._texts.back)

    def _told(self, step: HistoryRow) -> tuple[str, ...]:
        state = self._texts.undone if step.undone else ""
        number, at = language.number(step.number), language.moment(step.at)
        if self._bench.safe_view.is_on:
            step = replace(step, label=without_words(step.label))
        return number, at, step.actor, self._texts.what(step), state
