"""A word beside the dot pointed at; plain text, whatever the comment contains."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.widgets.plain import Label

_AWAY, _WIDEST = 14, 340


class Tip(Label):
    """Stays within the map and never takes the mouse."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__("", "tip", wrap=True, parent=canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, at: tuple[float, float]) -> None:
        """Show `text` beside a pixel of the map."""
        canvas = self._canvas
        self.setText(text)
        width = min(
            _WIDEST, canvas.width() - 2 * _AWAY, self.fontMetrics().horizontalAdvance(text) + 2 * _AWAY
        )
        self.setFixedSize(width, self.heightForWidth(width))
        left = at[0] + _AWAY if at[0] + _AWAY + width < canvas.width() else at[0] - _AWAY - width
        top = (
            at[1] + _AWAY
            if at[1] + _AWAY + self.height() < canvas.height()
            else at[1] - _AWAY - self.height()
        )
        self.move(round(max(left, 2)), round(max(top, 2)))
        self.show()
        self.raise_()
