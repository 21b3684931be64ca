"""What the window knows of the study; read again when a write touches it, shared by all pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.changes import Changed
from workbench.domain.selection import SavedSelection, Selection
from workbench.ui.corrected import CorrectedShares
from workbench.ui.desk import Desk
from workbench.ui.safe_view import SafeView
from workbench.ui.selection import SharedSelection
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.views import Counts, PriorityRow, SourceRow, StudySummary, ThemeRow
    from workbench.services.comments import Facets

_COMMENT_NOUNS = frozenset({"sources", "comments", "runs", "sentiment"})
_TELLING_NOUNS = frozenset({"sources", "personal data"})
EVERY_NOUN = frozenset({*_COMMENT_NOUNS, "themes", "priorities", "history", "selections"})


class Overview(QObject):
    """Holds the newest answers (`summary`, `themes`, `sources`, `facets`, `priorities`, `counts`, `steps`,
    `selections`), the shares of themes as coding `corrected` them, and tells `safe_view` which groups name people.

    A signal of the same name with `_read` tells that an answer is new. Until the first answer they are empty.
    """

    summary_read = Signal(object)
    themes_read = Signal(object)
    sources_read = Signal(object)
    facets_read = Signal(object)
    priorities_read = Signal(object)
    counts_read = Signal(object)
    steps_read = Signal(object)
    selections_read = Signal(object)

    def __init__(self, desk: Desk, verbs: Verbs, selection: SharedSelection, safe_view: SafeView) -> None:
        super().__init__(desk)
        self._desk, self._verbs, self._selection = desk, verbs, selection
        self.safe_view = safe_view
        self.corrected = CorrectedShares(desk, verbs)
        self._empty()
        desk.opened.connect(self._begin)
        desk.followed.connect(lambda _: self.reload())
        desk.closed.connect(self._empty)
        desk.changed.connect(self._reload)
        selection.followed.connect(self._count)

    def theme(self, theme: str | None) -> ThemeRow | None:
        """Return the theme with this id, or None."""
        return next((row for row in self.themes if row.id == theme), None)

    def source_name(self, source: str) -> str:
        return next((row.name for row in self.sources if row.id == source), source)

    def rename_at_once(self, theme: str, name: str) -> None:
        """Show a theme's new name before the study has answered that it is written."""
        self._keep("themes", [replace(row, name=name) if row.id == theme else row for row in self.themes])

    def reload(self, nouns: frozenset[str] = EVERY_NOUN) -> None:
        """Read again whatever depends on `nouns`."""
        verbs = self._verbs
        reads: tuple[tuple[str, frozenset[str], Callable[[Any], Any]], ...] = (
            ("steps", EVERY_NOUN, verbs.next_steps),
            ("themes", _COMMENT_NOUNS | {"themes", "priorities"}, verbs.list_themes),
            ("priorities", _COMMENT_NOUNS | {"themes", "priorities"}, verbs.list_priorities),
            ("selections", frozenset({"selections"}), verbs.list_selections),
            ("sources", frozenset({"sources"}), verbs.list_sources),
            ("summary", _COMMENT_NOUNS | {"themes"}, verbs.summary),
        )
        if nouns & _TELLING_NOUNS:
            self._ask_telling(is_known="sources" not in nouns)
        if nouns & _COMMENT_NOUNS:
            self._desk.ask(self._recollect, lambda _: None, slot="overview.recollect")
        for name, depends_on, read in reads:
            if nouns & depends_on:
                self._read(name, read)
        if nouns & _COMMENT_NOUNS:
            self._count(self._selection.value)
            self._read_further()

    def _ask_telling(self, *, is_known: bool) -> None:
        """Ask which groups name people; those of a new file are not shown before the answer."""
        if not is_known:
            self.safe_view.learn(None)
        self._desk.ask(self._verbs.telling_groups, self.safe_view.learn, slot="overview.telling")

    def _recollect(self, study: Any) -> None:
        """Let a large study remember what the questions after this one are answered from."""
        while self._verbs.recollect(study):
            pass

    def _read_further(self) -> None:
        """Let a large study remember the rest part by part, between other questions; then read what filters offer."""
        self._desk.ask(self._verbs.recollect_further, self._go_on, slot="overview.further")

    def _go_on(self, has_more: bool) -> None:
        if has_more:
            self._read_further()
        else:
            self._read("facets", self._verbs.facets)

    def _begin(self, _path: Path) -> None:
        self._empty()
        self._selection.clear()

    def _empty(self) -> None:
        self.safe_view.learn(None)
        self.summary: StudySummary | None = None
        self.themes: list[ThemeRow] = []
        self.sources: list[SourceRow] = []
        self.facets: Facets | None = None
        self.priorities: list[PriorityRow] = []
        self.counts: Counts | None = None
        self.selections: list[SavedSelection] = []
        self.steps: tuple[str | None, str | None] = (None, None)

    def _reload(self, changed: Changed) -> None:
        if changed.nouns:
            self.reload(changed.nouns | {"history"})

    def _read(self, name: str, read: Callable[[Any], Any]) -> None:
        self._desk.ask(read, lambda answer: self._keep(name, answer), slot=f"overview.{name}")

    def _keep(self, name: str, answer: Any) -> None:
        setattr(self, name, answer)
        getattr(self, f"{name}_read").emit(answer)

    def _count(self, selection: Selection) -> None:
        if self._desk.path is not None:
            self._read("counts", lambda study: self._verbs.count(study, selection))
