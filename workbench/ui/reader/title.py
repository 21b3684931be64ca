"""The head of the reader: its name, where the comment stands, and the way to its neighbours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.ui.comments.reading import Reading
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_L, SPACE_S, SPACE_XS
from workbench.ui.reader.texts import ReaderTexts
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label


class ReaderTitle(QWidget):
    """Stands in for the dock's own title bar; it can be dragged like that."""

    def __init__(self, reading: Reading, icons: Icons, close: Callable[[], object]) -> None:
        super().__init__()
        texts = ReaderTexts()
        self._reading = reading
        self.back = button("", lambda: reading.step(-1), "quiet", icons=icons, icon="up", name=texts.previous)
        self.on = button("", lambda: reading.step(1), "quiet", icons=icons, icon="down", name=texts.next)
        self.close_reader = button("", close, "quiet", icons=icons, icon="close", name=texts.close)
        layout = row(
            Label(texts.title, "heading"), None, self.back, self.on, self.close_reader, space=SPACE_XS
        )
        layout.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_XS)
        self.setLayout(layout)
        reading.read.connect(lambda _: self._settle())
        self._settle()

    def _settle(self) -> None:
        self.back.setEnabled(self._reading.has_previous)
        self.on.setEnabled(self._reading.has_next)
