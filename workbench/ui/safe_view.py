"""Safe view: marked personal data is covered wherever comments are shown, and groups that name people are left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class SafeView(QObject):
    """Whether comments are shown covered, and which groups are not shown beside them.

    Signals: `changed` (whether they are, from now on), `groups_changed` (other groups may be shown than before).
    """

    changed = Signal(bool)
    groups_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, is_on: bool = False) -> None:
        super().__init__(parent)
        self._is_on = is_on
        self._telling: frozenset[str] | None = None

    @property
    def is_on(self) -> bool:
        return self._is_on

    def hides(self, segment: str) -> bool:
        """Say whether the values of a segment must not be seen: they name people, or nobody knows yet."""
        return self._is_on and (self._telling is None or segment in self._telling)

    def turn(self, *, on: bool) -> None:
        if on != self._is_on:
            self._is_on = on
            self.changed.emit(on)
            self.groups_changed.emit()

    def learn(self, telling: Iterable[str] | None) -> None:
        """Take the segments that name people; None while the study was not asked for them."""
        before, self._telling = self._telling, None if telling is None else frozenset(telling)
        if self._is_on and self._telling != before:
            self.groups_changed.emit()
