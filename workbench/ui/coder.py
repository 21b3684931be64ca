"""Who codes at this desk: a name that is remembered from day to day and told to whoever asks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.domain.text import normalise


class Coder(QObject):
    """The name codings are made under; "" while nobody said one.

    Signals: `changed` (the name from now on).
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._name = normalise(name)

    @property
    def name(self) -> str:
        return self._name

    def take_name(self, name: str) -> None:
        """Code under this name from now on."""
        name = normalise(name)
        if name != self._name:
            self._name = name
            self.changed.emit(name)
