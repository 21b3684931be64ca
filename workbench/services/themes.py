"""Looking at themes and correcting them."""

from __future__ import annotations

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.text import normalise
from workbench.domain.views import ThemeRow
from workbench.store import themes
from workbench.store.study import Study


def list_themes(study: Study) -> list[ThemeRow]:
    """Return the themes with their figures, largest first."""
    return themes.list_themes(study)


def rename_theme(study: Study, theme: str, name: str) -> Changed:
    """Give a theme another name; the same name changes nothing.

    Raises:
        Problem: there is no such theme, or the name is empty.
    """
    wanted = normalise(name)
    before = themes.name_of(study, theme)
    if before is None:
        raise Problem("theme.missing", theme=theme)
    if not wanted:
        raise Problem("theme.name_empty")
    if wanted == before:
        return NOTHING
    return themes.rename_theme(study, theme, wanted, f"Rename “{before}” to “{wanted}”")
