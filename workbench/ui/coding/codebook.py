"""What the codes mean, one key away from the comment that raises the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.ui.coding.sitting_texts import CodebookTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.widgets.controls import button, card, column, row, rule, stretch_to_text
from workbench.ui.widgets.plain import Label

_WIDTH = 560


class Codebook(QDialog):
    """Closed by Escape, Enter or the key that opened it."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        texts = CodebookTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self.setMinimumWidth(appearance.look.px(_WIDTH))
        self.close_button = button(texts.close, self.close)
        self.close_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Label(texts.title, "title"))
        layout.addWidget(Label(texts.body, wrap=True))
        for place, (_, name, meaning) in enumerate(texts.codes, 1):
            told = column(Label(f"{place}  {name}", "heading"), Label(meaning, wrap=True), margin=SPACE_M)
            layout.addWidget(card(told))
        layout.addWidget(rule())
        layout.addWidget(Label(texts.question, wrap=True))
        layout.addWidget(Label(texts.skip, wrap=True))
        layout.addLayout(row(None, self.close_button))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stretch_to_text(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {"?", "؟", "？"}:
            self.close()
        else:
            super().keyPressEvent(event)
