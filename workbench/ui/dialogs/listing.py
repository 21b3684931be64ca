"""A dialog that shows a table to read: the history, the shortcuts, the state of the installation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from workbench.ui.look.appearance import Appearance
from workbench.ui.look.tokens import SPACE_L, SPACE_M
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.rows import Rows
from workbench.ui.widgets.table import Table

_SIZE = (720, 480)


class Listing(QDialog):
    """Not modal: the window behind it goes on working. `lines` is how many each row has."""

    lines = 1

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        title: str,
        body: str,
        columns: Sequence[str],
        close: str,
        extra: Sequence[QPushButton] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*(appearance.look.px(length) for length in _SIZE))
        self._body = Label(body, "quiet", wrap=True)
        self._rows = Rows(columns, self)
        self.list = Table(title, self._rows, appearance, self.lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._body)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(*extra, None, button(close, self.close)))
        self._body.setVisible(bool(body))

    def show_rows(self, rows: Sequence[Sequence[str]], body: str | None = None) -> None:
        """Show these rows, and another text above them if given."""
        self._rows.show(rows)
        if body is not None:
            self.say(body)

    def say(self, body: str) -> None:
        """Show another text above the rows."""
        self._body.setText(body)
        self._body.setVisible(bool(body))

    def size_columns(self, samples: Sequence[str]) -> None:
        """Make each column as wide as its sample; an empty one takes the room that is left."""
        for place, sample in enumerate(samples):
            if sample:
                self.list.size_column(place, sample)
            else:
                self.list.stretch_column(place)
