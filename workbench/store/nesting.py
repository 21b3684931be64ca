"""Which theme stands above which, as people put them and as merging and setting aside leave it."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.changes import Changed, Edit
from workbench.store.study import Study

_NESTED = """
SELECT t.uid, p.uid FROM theme t
JOIN theme o ON o.id = t.parent_id
JOIN theme p ON p.id = ifnull(o.into_id, o.id)
WHERE t.into_id IS NULL AND t.state = 'active' AND p.state = 'active' AND p.id <> t.id ORDER BY t.id
"""


def parents(study: Study) -> dict[str, str]:
    """Return, for each theme (its id) that stands below another, which one that is.

    What is below a merged theme is below the one it went into; what is set aside is neither above nor below. Merging
    can close a circle: the theme found first stands above the others then.
    """
    above: dict[str, str] = dict(study.database.all(_NESTED))
    for theme in list(above):
        if theme in _upwards(above, theme):
            del above[theme]
    return above


def ancestors(above: dict[str, str], theme: str) -> list[str]:
    """Return the themes above one (its id), the nearest first."""
    return _upwards(above, theme)


def with_those_above(themes: Iterable[str], above: dict[str, str]) -> set[str]:
    """Return themes with all above them: a theme others were put below is listed as long as one of them is."""
    return {each for theme in themes for each in (theme, *_upwards(above, theme))}


def with_below(study: Study, themes: Iterable[str]) -> tuple[str, ...]:
    """Return themes (their ids) and all that stand below them, each once."""
    wanted = dict.fromkeys(themes)
    if not wanted:
        return ()
    above = parents(study)
    below = (theme for theme in above if wanted.keys() & set(_upwards(above, theme)))
    return tuple(dict.fromkeys((*wanted, *sorted(below))))


def nesting(theme: str, under: str | None) -> Edit:
    """Return the edit that puts a theme below another, or below none."""
    return Edit("theme.nest", {"theme": theme, "parent": under})


def nest(study: Study, themes: Iterable[str], under: str | None, label: str) -> Changed:
    """Put themes (their ids) below another one, or below none, as one step."""
    edits = [nesting(theme, under) for theme in themes]
    return study.log.do(Edit("steps", {"edits": [[edit.kind, edit.payload] for edit in edits]}, label))


def _upwards(above: dict[str, str], theme: str) -> list[str]:
    found: list[str] = []
    at = above.get(theme)
    while at is not None and at not in found:
        found.append(at)
        at = above.get(at)
    return found
