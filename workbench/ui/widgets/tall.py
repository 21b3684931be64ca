"""A ground in an area that scrolls, never lower than its wrapped texts need: Qt asks it for one line of each alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Tall(QWidget):
    """Follows its layout: as high at least as that needs in the width there is."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        needed = layout.totalMinimumHeightForWidth(self.width())
        height = needed if needed >= 0 else layout.totalMinimumSize().height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
