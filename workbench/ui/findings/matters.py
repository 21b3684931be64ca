"""What to look at before findings are written, each with the way to where it can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.concerns import Concern
from workbench.ui.findings.texts import FindingsTexts
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label


class OpenMatters(QWidget):
    """Signals: `mend_wanted` (the Concern somebody wants to see to)."""

    mend_wanted = Signal(object)

    def __init__(self, texts: FindingsTexts) -> None:
        super().__init__()
        self._texts = texts
        self.sentences: list[str] = []
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self._layout.addWidget(Label(texts.checks, "heading"))
        self._layout.addWidget(Label(texts.checks_hint, "quiet", wrap=True))
        self.hide()

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Show these in the place of what was shown."""
        for shown in self._rows:
            self._layout.removeWidget(shown)
            shown.deleteLater()
        self.sentences = [self._texts.concern(concern) for concern in concerns]
        self._rows = [
            self._line(concern, said) for concern, said in zip(concerns, self.sentences, strict=True)
        ]
        for shown in self._rows:
            self._layout.addWidget(shown)
        self.setVisible(bool(concerns))

    def _line(self, concern: Concern, sentence: str) -> QWidget:
        line = QWidget()
        way = self._texts.look_now if concern.matter == "not looked through" else self._texts.mend
        go = button(way, lambda: self.mend_wanted.emit(concern), "link", name=f"{sentence} {way}")
        layout = row(Label(f"• {sentence}", wrap=True), go)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line
