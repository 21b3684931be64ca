"""The corrected shares of themes, read when somebody looks: while comments are coded they change with every key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.changes import Changed
from workbench.ui.desk import Desk
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.coded import CodedShare

_NOUNS = frozenset({"codings", "themes", "runs", "comments", "sources"})


class CorrectedShares(QObject):
    """Signals: `read` (they are new), `stale` (they may be others by now: whoever is seen asks to `look`)."""

    read = Signal()
    stale = Signal()

    def __init__(self, desk: Desk, verbs: Verbs) -> None:
        super().__init__(desk)
        self._desk, self._verbs = desk, verbs
        self._shares: Mapping[str, CodedShare] = {}
        self._is_stale = True
        desk.opened.connect(lambda _: self._forget())
        desk.closed.connect(self._forget)
        desk.changed.connect(self._follow)

    def of(self, theme: str) -> CodedShare | None:
        """Return the corrected share of a theme with those below it; None while too few are coded."""
        return self._shares.get(theme)

    def look(self) -> None:
        """Read them, if they may be others by now."""
        if self._is_stale and self._desk.path is not None:
            self._is_stale = False
            verbs = self._verbs
            self._desk.ask(
                lambda study: verbs.corrected_shares(study, "theme"), self._take, slot="corrected.themes"
            )

    def _take(self, shares: Mapping[str, CodedShare]) -> None:
        had, self._shares = self._shares, shares
        if shares != had:
            self.read.emit()

    def _forget(self) -> None:
        self._shares, self._is_stale = {}, True
        self.read.emit()
        self.stale.emit()

    def _follow(self, changed: Changed) -> None:
        if changed.nouns & _NOUNS:
            self._is_stale = True
            self.stale.emit()
