"""The one description of "which comments" that every page shows and any page can set."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from workbench.domain.selection import EVERYTHING, Selection

Field = Literal[
    "themes",
    "sentiments",
    "tones",
    "drivers",
    "languages",
    "channels",
    "months",
    "segments",
    "sources",
]
FIELDS: tuple[Field, ...] = (
    "themes",
    "sentiments",
    "tones",
    "drivers",
    "languages",
    "channels",
    "months",
    "segments",
    "sources",
)


def values(selection: Selection, field: Field) -> tuple[str, ...]:
    """Return what `field` is restricted to; nothing where it is free."""
    return getattr(selection, field)


def with_values(selection: Selection, field: Field, chosen: tuple[str, ...]) -> Selection:
    """Return the selection with `field` restricted to `chosen`."""
    return replace(selection, **{field: chosen})


def without(selection: Selection, field: Field, value: str) -> Selection:
    """Return the selection with one value of `field` taken away."""
    kept = tuple(other for other in values(selection, field) if other != value)
    return with_values(selection, field, kept)


class SharedSelection(QObject):
    """Holds the selection and says when it became another one.

    Signals: `changed`, and after all who follow it `followed`: for what can wait until the comments were asked for.
    """

    changed = Signal(object)
    followed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = EVERYTHING

    @property
    def value(self) -> Selection:
        return self._value

    def set(self, selection: Selection) -> None:
        if selection != self._value:
            self._value = selection
            self.changed.emit(selection)
            self.followed.emit(selection)

    def clear(self) -> None:
        self.set(EVERYTHING)

    def choose_themes(self, themes: tuple[str, ...], *, unassigned: bool = False) -> None:
        """Restrict to these themes (and the comments without one), keeping every other restriction."""
        self.set(replace(self._value, themes=themes, unassigned=unassigned))
