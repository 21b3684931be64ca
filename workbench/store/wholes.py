"""Themes with those below them: counted together without doubling, and listed as a tree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.theme_rows import SentimentCounts, ThemeRow, Whole
from workbench.store import recalling
from workbench.store.nesting import ancestors
from workbench.store.recollection import recollection
from workbench.store.selecting import PERSON, current, from_comments
from workbench.store.study import Study

_COUNTED = f"""count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON}),
       count(CASE WHEN e.label = -1 THEN 1 END), count(CASE WHEN e.label = 0 THEN 1 END),
       count(CASE WHEN e.label = 1 THEN 1 END), count(CASE WHEN ifnull(e.label, 2) = 2 THEN 1 END)"""
_WHOLES = f"""
SELECT n.above, {_COUNTED} {from_comments(_COUNTED, "t.uid")} JOIN nested n ON n.below = t.uid GROUP BY n.above
"""
_NO_FIGURES = (0,) * 7


def wholes(study: Study, rows: Iterable[ThemeRow], total: int) -> dict[str, Whole]:
    """Return the figures of each theme together with those below it, of the themes that have any.

    One query, whatever the number of themes; `total` is how many comments there are.
    """
    above = {row.id: row.parent for row in rows if row.parent is not None}
    below = [(theme, each) for theme in above for each in ancestors(above, theme)]
    groups: dict[str, list[str]] = {}
    for theme, top in below:
        groups.setdefault(top, [top]).append(theme)
    figures = _figures(study, groups) if groups else {}
    return {
        top: _whole(len(members) - 1, figures.get(top, _NO_FIGURES), total) for top, members in groups.items()
    }


def as_tree(rows: Iterable[ThemeRow], known: dict[str, Whole]) -> list[ThemeRow]:
    """Return themes in the order they are listed: each followed by those below it, the largest first, parked ones last.

    `known` holds their figures with those below them.
    """
    beneath: defaultdict[str | None, list[ThemeRow]] = defaultdict(list)
    whole = (replace(row, whole=known.get(row.id)) for row in rows)
    for row in sorted(whole, key=lambda theme: (theme.is_parked, -theme.reach, theme.name, theme.id)):
        beneath[row.parent].append(row)
    ordered, waiting = list[ThemeRow](), beneath[None][::-1]
    while waiting:
        ordered.append(waiting.pop())
        waiting += beneath[ordered[-1].id][::-1]
    return ordered


def _figures(study: Study, groups: dict[str, list[str]]) -> dict[str, Sequence[int]]:
    """Return the figures of groups of themes (their ids)."""
    if remembered := recollection(study):
        return {**recalling.together(study, remembered, groups)}
    pairs = [(member, top) for top, members in groups.items() for member in members]
    values = {
        f"{side}{place}": pair[end] for place, pair in enumerate(pairs) for end, side in enumerate("xy")
    }
    listed = ", ".join(f"(:x{place}, :y{place})" for place in range(len(pairs)))
    found = study.database.all(
        f"WITH nested (below, above) AS (VALUES {listed}) {_WHOLES}", {**current(study), **values}
    )
    return {theme: told for theme, *told in found}


def _whole(subthemes: int, figures: Sequence[int], total: int) -> Whole:
    comments, texts, people, *sentiment = figures
    share = comments / total if total else 0.0
    return Whole(subthemes, comments, texts, people, share, SentimentCounts(*sentiment))
