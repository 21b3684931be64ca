"""The quotes a person chose, each approved for itself before it is handed over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from workbench.domain.quoting import QuoteRow
from workbench.domain.text import excerpt
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label

_SHOWN = 110


class ChosenQuotes(QWidget):
    """Signals: `approved` (a quote's id, and whether it is), `remove_wanted` (its id)."""

    approved = Signal(str, bool)
    remove_wanted = Signal(str)

    def __init__(self, texts: FindingsTexts) -> None:
        super().__init__()
        self._texts = texts
        self._lines: list[QWidget] = []
        self.boxes: list[QCheckBox] = []
        self._removers: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self._layout.addWidget(Label(texts.quotes, "heading"))
        self._layout.addWidget(Label(texts.quotes_hint, "quiet", wrap=True))
        self.hide()

    def show_quotes(self, quotes: Sequence[QuoteRow]) -> None:
        """Show these in the place of what was shown."""
        for line in self._lines:
            self._layout.removeWidget(line)
            line.deleteLater()
        self.boxes, self._removers = [], []
        self._lines = [self._line(quote) for quote in quotes]
        for line in self._lines:
            self._layout.addWidget(line)
        self.setVisible(bool(quotes))

    def take_focus(self, *, wants_approval: bool) -> None:
        """Bring the focus to the first quote that is not approved, or that its comment no longer says."""
        open_boxes = [box for box in self.boxes if box.isEnabled() is wants_approval and not box.isChecked()]
        places = [self.boxes.index(box) for box in open_boxes] or [0]
        target = self.boxes[places[0]] if wants_approval else self._removers[places[0]]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, quote: QuoteRow) -> QWidget:
        words = f"“{excerpt(quote.text, _SHOWN)}”" if quote.text else self._texts.no_words
        box = QCheckBox(self._texts.approved)
        box.setAccessibleName(f"{self._texts.approved}: {words}")
        box.setChecked(quote.approved)
        box.setEnabled(quote.is_verified)
        box.toggled.connect(lambda on: self.approved.emit(quote.id, on))
        remove = button(
            self._texts.remove_quote,
            lambda: self.remove_wanted.emit(quote.id),
            "link",
            name=f"{self._texts.remove_quote}: {words}",
        )
        self.boxes.append(box)
        self._removers.append(remove)
        line = QWidget()
        shown = words if quote.is_verified else self._texts.broken.replace("%1", quote.comment)
        layout = row(box, Label(shown, wrap=True), remove)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line
