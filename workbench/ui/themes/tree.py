"""Themes in the order of their tree: which are in sight, how deep they stand, and which have others below them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.views import ThemeRow


@dataclass(frozen=True)
class Branch:
    """A theme in sight: how many stand above it, and whether those below it are in sight (None: there are none)."""

    theme: ThemeRow
    depth: int
    is_open: bool | None


def branches(
    themes: Iterable[ThemeRow], key: Callable[[ThemeRow], Any], closed: set[str], *, downwards: bool
) -> list[Branch]:
    """Return the themes in sight: ordered by `key` among those below the same theme, what is set aside last.

    Below the themes of the ids `closed` nothing is in sight.
    """
    by_size = sorted(themes, key=lambda theme: (-theme.reach, theme.name.casefold(), theme.id))
    ordered = sorted(sorted(by_size, key=key, reverse=downwards), key=lambda theme: theme.is_parked)
    below: dict[str | None, list[ThemeRow]] = {}
    for theme in ordered:
        below.setdefault(theme.parent, []).append(theme)
    found, waiting = list[Branch](), [(theme, 0) for theme in reversed(below.get(None, []))]
    while waiting:
        theme, depth = waiting.pop()
        inside = below.get(theme.id, [])
        is_open = theme.id not in closed if inside else None
        found.append(Branch(theme, depth, is_open))
        if is_open:
            waiting += [(each, depth + 1) for each in reversed(inside)]
    return found


def above(themes: Sequence[ThemeRow], theme: str) -> list[str]:
    """Return the ids of the themes above one (its id), the nearest first."""
    parents = {each.id: each.parent for each in themes}
    found: list[str] = []
    at = parents.get(theme)
    while at is not None:
        found.append(at)
        at = parents.get(at)
    return found
