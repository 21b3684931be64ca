"""Asks who raises what when somebody wants to know, and remembers it until the study changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.changes import Changed
from workbench.domain.selection import EVERYTHING, Selection
from workbench.ui.bench import Bench

if TYPE_CHECKING:
    from workbench.domain.voices import Voices

_NOUNS = frozenset({"sources", "comments", "runs", "themes"})


class VoiceReading(QObject):
    """Signals: `read` (Voices)."""

    read = Signal(object)

    def __init__(self, bench: Bench, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._slot = bench, f"voices.{name}"
        self._meant: Selection | None = None
        self.found: Voices | None = None
        bench.desk.opened.connect(lambda _: self.forget())
        bench.desk.changed.connect(self._follow)

    def want(self, selection: Selection = EVERYTHING) -> None:
        """Ask, unless the answer for this selection is known or on its way."""
        if self._bench.desk.path is None or selection == self._meant:
            return
        self._meant, self.found = selection, None
        desk, verbs = self._bench.desk, self._bench.verbs

        def ask(study: Any) -> Voices:
            return verbs.who_raises(study, selection, desk.breathe)

        desk.ask(ask, self._take, slot=self._slot)

    def forget(self) -> None:
        self._meant, self.found = None, None

    def _take(self, found: Voices) -> None:
        self.found = found
        self.read.emit(found)

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self.forget()
