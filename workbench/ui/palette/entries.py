"""What the palette offers at this moment: commands that can be carried out, themes, and studies opened before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from workbench.domain.selection import SavedSelection, Selection
from workbench.domain.views import ThemeRow
from workbench.ui.palette.texts import PaletteTexts


@dataclass(frozen=True)
class Offer:
    """One line of the palette: its name, the keys that do the same, and what it does."""

    name: str
    keys: str
    take: Callable[[], object]


def command_offers(actions: Iterable[QAction], pages: Iterable[QAction]) -> list[Offer]:
    """Return the enabled actions; those that open a page say so."""
    opening = set(pages)
    page = PaletteTexts().page
    return [
        Offer(
            page.replace("%1", _name(action)) if action in opening else _name(action),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
        )
        for action in actions
        if action.isEnabled()
    ]


def theme_offers(themes: Iterable[ThemeRow], go: Callable[[str], object]) -> list[Offer]:
    """Return an offer for each theme; `go` is given its id."""
    texts = PaletteTexts()
    return [Offer(texts.theme.replace("%1", row.name), "", lambda row=row: go(row.id)) for row in themes]


def selection_offers(kept: Iterable[SavedSelection], use: Callable[[Selection], object]) -> list[Offer]:
    """Return an offer for each selection kept by name."""
    texts = PaletteTexts()
    return [
        Offer(texts.selection.replace("%1", one.name), "", lambda one=one: use(one.selection)) for one in kept
    ]


def study_offers(studies: Iterable[Path], open_: Callable[[Path], object]) -> list[Offer]:
    """Return an offer for each study opened before."""
    texts = PaletteTexts()
    return [
        Offer(texts.study.replace("%1", path.stem), "", lambda path=path: open_(path)) for path in studies
    ]


def _name(action: QAction) -> str:
    """Return what a menu entry says, without the mark of its letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
