"""A place to drop files on, with a button for those who do not drag."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XS
from workbench.ui.widgets.controls import button, restyle
from workbench.ui.widgets.empty import Picture
from workbench.ui.widgets.plain import Label


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files on this machine that are being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """A click anywhere in it is a click on its first button.

    Signals: `dropped` (a list of paths).
    """

    dropped = Signal(object)

    def __init__(
        self, icons: Icons, title: str, hint: str, *choices: tuple[str, Callable[[], object]]
    ) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        picture = Picture(28)
        icons.put(picture, "drop", "accent", 28)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        texts.addWidget(Label(title, "heading", wrap=True))
        texts.addWidget(Label(hint, "quiet", wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(texts, 1)
        self.choices = [button(text, choose) for text, choose in choices]
        for each in self.choices:
            layout.addWidget(each, alignment=Qt.AlignmentFlag.AlignVCenter)
        if self.choices:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_click = event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        )
        if is_click and self.choices:
            self.choices[0].click()
        else:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            restyle(self, "active", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        restyle(self, "active", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "active", "false")
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event.mimeData()))
