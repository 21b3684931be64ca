"""Lets circles of objects be found on the window's thread alone.

Python looks for them on whichever thread makes the next object. If the desk's own finds what is left of a dialog there,
Qt's half of it ends on a thread it does not belong to, and the program may end with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2_000
"""Milliseconds between two looks; what refers to nothing in a circle, which is nearly all, goes at once as ever."""


class Tidying(QObject):
    """Looks for circles now and then while the event loop runs, the older ones more seldom, as Python would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.tidy)

    def begin(self) -> None:
        """From now on nobody else looks for them."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def tidy(self) -> None:
        """Look through what is younger than the oldest generation that is due."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(max(due))
