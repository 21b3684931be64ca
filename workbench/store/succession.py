"""Reads the groups of two runs side by side: how large they are, what they share, what tells them apart."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.succession import Group, Kin, Overlap
from workbench.store.kin import kin_of
from workbench.store.study import Study

_OVERLAPS = """
SELECT theirs.cluster, mine.cluster, count(*)
FROM assignment theirs JOIN assignment mine ON mine.run_id = :later AND mine.text_id = theirs.text_id AND mine.rank = 0
WHERE theirs.run_id = :earlier AND theirs.rank = 0
GROUP BY theirs.cluster, mine.cluster ORDER BY 1, 2
"""
_GROUPS = """
SELECT k.number, k.words, count(a.text_id),
       count(r.text_id)
FROM cluster k LEFT JOIN assignment a ON a.run_id = k.run_id AND a.cluster = k.number AND a.rank = 0
LEFT JOIN text_reading r ON r.run_id = :other AND r.text_id = a.text_id
WHERE k.run_id = :run GROUP BY k.number ORDER BY k.number
"""
_NAMES = """
SELECT m.cluster, t.uid, t.name FROM theme_match m JOIN theme t ON t.id = m.theme_id WHERE m.run_id = ?
"""
_STANDING = """
SELECT m.cluster, t.uid, t.name FROM theme_match m
JOIN theme o ON o.id = m.theme_id JOIN theme t ON t.id = ifnull(o.into_id, o.id)
WHERE m.run_id = ? ORDER BY m.cluster
"""


@dataclass(frozen=True)
class RunsCompared:
    """The groups of two runs by the numbers of their clusters, and the themes (id, name) these stand for."""

    earlier: Sequence[Group]
    later: Sequence[Group]
    overlaps: Sequence[Overlap]
    earlier_themes: dict[int, tuple[str, str]]
    later_themes: dict[int, tuple[str, str]]
    kin: Sequence[Kin] = ()


def side_by_side(study: Study, earlier: int, later: int) -> RunsCompared:
    """Return two runs (their internal numbers) as `domain.succession` compares them."""
    found = _side_by_side(study, earlier, later)
    return replace(found, kin=kin_of(study, (earlier, later), (found.earlier, found.later), found.overlaps))


def standing_side_by_side(study: Study, earlier: int, later: int) -> RunsCompared:
    """Return two runs as `side_by_side`, but themes as they stand: what a person merged is one group, named as now.

    A group carries the smallest number of its clusters.
    """
    found = _side_by_side(study, earlier, later)
    before, earlier_themes = _standing(study, earlier)
    after, later_themes = _standing(study, later)
    texts = Counter[tuple[int, int]]()
    for each in found.overlaps:
        texts[before[each.earlier], after[each.later]] += each.texts
    groups = _joined(found.earlier, before), _joined(found.later, after)
    overlaps = [Overlap(*pair, shared) for pair, shared in sorted(texts.items())]
    kin = kin_of(study, (earlier, later), groups, overlaps, (before, after))
    return RunsCompared(*groups, overlaps, earlier_themes, later_themes, kin)


def run_numbers(study: Study) -> list[tuple[int, str]]:
    """Return (internal number, id) of every published run, oldest first."""
    return study.database.all("SELECT id, uid FROM run WHERE state = 'published' ORDER BY id")


def _side_by_side(study: Study, earlier: int, later: int) -> RunsCompared:
    shared = study.database.all(_OVERLAPS, {"earlier": earlier, "later": later})
    return RunsCompared(
        earlier=_groups(study, earlier, later),
        later=_groups(study, later, earlier),
        overlaps=[Overlap(*row) for row in shared],
        earlier_themes=_themes(study, earlier),
        later_themes=_themes(study, later),
    )


def _standing(study: Study, run: int) -> tuple[dict[int, int], dict[int, tuple[str, str]]]:
    """Return the group each cluster of a run stands in, and the theme (id, name) of each group."""
    rows: list[tuple[int, str, str]] = study.database.all(_STANDING, (run,))
    first: dict[str, int] = {}
    for cluster, uid, _ in rows:
        first.setdefault(uid, cluster)
    groups = {cluster: first[uid] for cluster, uid, _ in rows}
    return groups, {first[uid]: (uid, name) for _, uid, name in rows}


def _joined(groups: Sequence[Group], standing: dict[int, int]) -> list[Group]:
    joined: dict[int, Group] = {}
    for group in groups:
        number = standing[group.number]
        other = joined.get(number, Group(number, 0, 0, {}))
        words = Counter(other.words) + Counter(group.words)
        joined[number] = Group(number, other.texts + group.texts, other.shared + group.shared, words)
    return list(joined.values())


def _groups(study: Study, run: int, other: int) -> list[Group]:
    rows = study.database.all(_GROUPS, {"run": run, "other": other})
    return [Group(number, texts, shared, dict(json.loads(words))) for number, words, texts, shared in rows]


def _themes(study: Study, run: int) -> dict[int, tuple[str, str]]:
    return {cluster: (uid, name) for cluster, uid, name in study.database.all(_NAMES, (run,))}
