"""Themes below others, as findings number and tell them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.domain.views import ThemeRow
from workbench.findings.wording import counted, share

COUNTED_ONCE = (
    "A theme numbered 1.1 stands below theme 1. Figures are each theme's own, so that no comment counts twice; what a "
    "theme has together with those below it stands in its section."
)


def ranks(themes: Iterable[ThemeRow]) -> list[str]:
    """Return the number of each theme, as "2" or "2.1"; themes come in the order they are listed."""
    of_theme: dict[str, str] = {}
    met = Counter[str]()
    for theme in themes:
        above = of_theme.get(theme.parent or "", "")
        met[above] += 1
        of_theme[theme.id] = f"{above}.{met[above]}" if above else str(met[above])
    return list(of_theme.values())


def is_nested(themes: Iterable[ThemeRow]) -> bool:
    """Say whether any theme stands below another."""
    return any(theme.whole is not None for theme in themes)


def together(theme: ThemeRow, comments: int) -> str:
    """Return in a sentence what a theme has with those below it; "" where there are none. `comments` are all."""
    whole = theme.whole
    if whole is None:
        return ""
    texts, people = counted(whole.texts, "unique text"), counted(whole.people, "person", "people")
    return (
        f"With the {counted(whole.subthemes, 'theme')} below it: {counted(whole.comments, 'comment')} "
        f"({share(whole.comments, comments)} of all) · {texts} · {people}, each counted once."
    )


def parent_cells(theme: ThemeRow, names: dict[str, str]) -> Sequence[str | int]:
    """Return the id and the name of the theme above, and what the theme has with those below it; `names` by id."""
    people = theme.people if theme.whole is None else theme.whole.people
    return (theme.parent or "", names.get(theme.parent or "", ""), theme.reach, people)
