"""What stands where there is nothing yet: why, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from workbench.ui.widgets.controls import button
from workbench.ui.widgets.plain import Label

_WIDEST = 68  # letters in a line


class Empty(QWidget):
    """A picture, a heading, a sentence and, where something can be done, a button to do it."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        title: str,
        body: str,
        offer: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self._centre = centre = QWidget()
        self._fit()
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(SPACE_S)
        middle.addStretch(2)
        picture = Picture(44)
        icons.put(picture, icon, "edge", 44)
        middle.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(SPACE_S)
        middle.addWidget(_centred(Label(title, "heading", wrap=True)))
        middle.addWidget(_centred(Label(body, "quiet", wrap=True)))
        self.offer = None
        if offer is not None:
            self.offer = button(offer[0], offer[1], "primary")
            middle.addSpacing(SPACE_M)
            middle.addWidget(self.offer, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        sides.addStretch(1)
        sides.addWidget(centre, 20)
        sides.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Keep lines short enough to be read, whatever the size of text."""
        self._centre.setMaximumWidth(_WIDEST * self.fontMetrics().averageCharWidth())


class Picture(QLabel):
    """An icon that only decorates; screen readers pass it by."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 - named as Qt's own, so that icons can be put on it
        self.setPixmap(icon.pixmap(self._size, self._size))


def _centred(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
