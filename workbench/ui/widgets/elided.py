"""A sentence that keeps to one line: what does not fit is cut with "…", and its tip says it whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from workbench.ui.widgets.plain import Label, tip

_LEAST = 40
_FEWEST_LETTERS = 10  # of less a reader makes nothing


class OneLine(Label):
    """`told` is the whole sentence; screen readers say that, and so does the tip with `further` below it."""

    def __init__(self, told: str = "", role: str = "quiet", *, further: str = "") -> None:
        super().__init__("", role)
        self._whole, self._further = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(told, further=further)

    @property
    def told(self) -> str:
        return self._whole

    def tell(self, told: str, *, further: str = "") -> None:
        """Show another sentence."""
        self._whole, self._further = told, further
        self.setAccessibleName(told)
        self.setAccessibleDescription(further)
        self.setToolTip(tip("\n\n".join(filter(None, (told, further)))))
        self._cut()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.ensurePolished()
        if self.width() < _FEWEST_LETTERS * self.fontMetrics().averageCharWidth():
            self.setText("")
            return
        cut = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), _LEAST)
        )
        self.setText(cut)
