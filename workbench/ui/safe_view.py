"""Safe view: whatever was marked as personal data is covered wherever comments are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SafeView(QObject):
    """Whether comments are shown covered.

    Signals: `changed` (whether they are, from now on).
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, is_on: bool = False) -> None:
        super().__init__(parent)
        self._is_on = is_on

    @property
    def is_on(self) -> bool:
        return self._is_on

    def turn(self, *, on: bool) -> None:
        if on != self._is_on:
            self._is_on = on
            self.changed.emit(on)
