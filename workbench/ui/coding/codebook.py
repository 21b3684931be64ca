"""What the codes mean, one key away from the comment that raises the question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.coding import Choice, Subject
from workbench.ui.coding.codebook_texts import CodebookTexts
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_M, SPACE_XL
from workbench.ui.widgets.controls import button, card, column, row, rule, scrolling, stretch_to_text
from workbench.ui.widgets.plain import Label

_WIDTH, _TALL = 560, 360
_MOST_CARDS = 4
_SCROLLING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Codebook(QDialog):
    """Closed by Escape, Enter or the key that opened it."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        subject: Subject = "sentiment",
        choices: Sequence[Choice] = (),
    ) -> None:
        super().__init__(parent)
        texts, self._appearance = CodebookTexts(), appearance
        self.list: QScrollArea | None = None
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
        layout.addWidget(self._meanings(texts.meanings(subject, choices)))
        layout.addWidget(rule())
        layout.addWidget(Label(texts.rules[subject], wrap=True))
        layout.addWidget(Label(texts.skip, wrap=True))
        layout.addLayout(row(None, self.close_button))

    def _meanings(self, meanings: Sequence[tuple[str, str]]) -> QWidget:
        """Return a card a code, or one that scrolls through many."""
        many = len(meanings) > _MOST_CARDS
        told = [
            column(
                Label(f"{place}  {name}", "heading"), Label(meaning, wrap=True), margin=0 if many else SPACE_M
            )
            for place, (name, meaning) in enumerate(meanings, 1)
        ]
        whole = QWidget()
        whole.setLayout(column(*(told if many else map(card, told)), space=SPACE_M))
        if not many:
            return whole
        self.list = scrolling(whole)
        self.list.setMinimumHeight(self._appearance.look.px(_TALL))
        return self.list

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stretch_to_text(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {"?", "؟", "？"}:
            self.close()
        elif self.list is not None and event.key() in _SCROLLING:
            QCoreApplication.sendEvent(self.list.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)
