"""Reads and edits the theme register."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.views import SentimentCounts, ThemeRow
from workbench.store import recalling
from workbench.store.comments import count, placing
from workbench.store.memberships import mentions
from workbench.store.nesting import nesting, parents, with_those_above
from workbench.store.recollection import recollection
from workbench.store.selecting import PERSON, current, current_run, from_comments
from workbench.store.study import Study
from workbench.store.wholes import as_tree, wholes

_FOUND = """
(count(k.number) > 0 OR t.made_by <> 'run' OR max(EXISTS (SELECT 1 FROM placement d WHERE d.theme_id = o.id))
    OR max(EXISTS (SELECT 1 FROM priority_theme l JOIN priority y ON y.id = l.priority_id AND y.removed = 0
                   WHERE l.theme_id = o.id)))
"""
"""A theme is listed where the current run has it, or a person put something into it or upon it."""
_LISTED = f"""
FROM theme t
JOIN theme o ON o.id = t.id OR o.into_id = t.id
LEFT JOIN theme_match m ON m.theme_id = o.id AND m.run_id = :run
LEFT JOIN cluster k ON k.run_id = m.run_id AND k.number = m.cluster
WHERE t.into_id IS NULL AND t.state <> 'removed'
GROUP BY t.id
HAVING {_FOUND} OR max(EXISTS (SELECT 1 FROM theme n WHERE n.parent_id = o.id))
"""
_THEMES = f"""
SELECT t.id, t.uid, t.name, t.description, t.language, t.named_by, t.state,
       group_concat(k.words, char(10)), min(k.stability),
       group_concat(CASE WHEN o.id <> t.id THEN o.name END, char(10)),
       t.colour,
       (SELECT y.uid FROM priority_theme l JOIN priority y ON y.id = l.priority_id AND y.removed = 0
        JOIN theme x ON x.id = l.theme_id WHERE ifnull(x.into_id, x.id) = t.id ORDER BY y.id LIMIT 1),
       {_FOUND}
{_LISTED}
"""
_COUNTED = f"""t.id, count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON}),
       count(CASE WHEN e.label = -1 THEN 1 END), count(CASE WHEN e.label = 0 THEN 1 END),
       count(CASE WHEN e.label = 1 THEN 1 END), count(CASE WHEN ifnull(e.label, 2) = 2 THEN 1 END)"""
_FIGURES = f"SELECT {_COUNTED} {from_comments(_COUNTED)} WHERE t.id IS NOT NULL GROUP BY t.id"
_NO_FIGURES = (0,) * 7


def list_themes(study: Study) -> list[ThemeRow]:
    """Return the themes of the current run and of people with their figures, largest first, parked ones last.

    Themes below another follow it, the largest of them first.
    """
    now, above = current(study), parents(study)
    figures = _figures(study)
    total, besides = count(study).comments, mentions(study)
    found = study.database.all(_THEMES, now)
    listed = with_those_above((row[1] for row in found if row[-1]), above)
    rows = [
        replace(
            _theme(row[:-1], figures.get(row[0], _NO_FIGURES), total),
            mentioned=besides.get(row[1], 0),
            parent=above.get(row[1]),
        )
        for row in found
        if row[1] in listed
    ]
    return as_tree(rows, wholes(study, rows, total))


def _figures(study: Study) -> dict[int, tuple[int, ...]]:
    if remembered := recollection(study):
        return recalling.figures(study, remembered)
    return {row[0]: row[1:] for row in study.database.all(_FIGURES, current(study))}


def _theme(row: Any, figures: Any, total: int) -> ThemeRow:
    _, uid, name, description, language, named_by, state, words, stability, merged, colour, priority = row
    comments, texts, people, *sentiment = figures
    return ThemeRow(
        id=uid,
        name=name,
        description=description,
        language=language,
        words=_words(words),
        comments=comments,
        texts=texts,
        people=people,
        share=comments / total if total else 0.0,
        sentiment=SentimentCounts(*sentiment),
        named_by_person=named_by != "run",
        priority=priority,
        colour=colour,
        stability=stability,
        is_parked=state == "parked",
        merged=tuple(sorted(merged.split("\n"))) if merged else (),
    )


def number_of_themes(study: Study) -> int:
    """Return how many themes are listed, those set aside left out."""
    rows = study.database.all(f"SELECT t.uid, t.state, {_FOUND} {_LISTED}", {"run": current_run(study)})
    listed = with_those_above((uid for uid, _, found in rows if found), parents(study))
    return sum(state == "active" for uid, state, _ in rows if uid in listed)


def _words(kept: str | None) -> tuple[str, ...]:
    """Return the words of a theme's clusters, each once, strongest first."""
    if not kept:
        return ()
    weighted = [(weight, word) for line in kept.split("\n") for word, weight in json.loads(line)]
    ordered = sorted(weighted, key=lambda pair: (-pair[0], pair[1]))
    return tuple(dict.fromkeys(word for _, word in ordered))


def rename_theme(study: Study, theme: str, name: str, label: str) -> Changed:
    """Give a theme a name of a person's choosing."""
    payload = {"theme": theme, "name": name, "named_by": study.log.actor}
    return study.log.do(Edit("theme.rename", payload, label))


def describe_theme(study: Study, theme: str, description: str, label: str) -> Changed:
    """Keep what a person says a theme is about."""
    return study.log.do(Edit("theme.describe", {"theme": theme, "description": description}, label))


def set_state(study: Study, theme: str, state: str, label: str) -> Changed:
    """Set a theme aside ("parked") or make it "active" again."""
    return study.log.do(Edit("theme.state", {"theme": theme, "state": state}, label))


def make_theme(study: Study, name: str, comments: Sequence[int], label: str) -> Changed:
    """Add a theme of a person's own with these comments (their internal numbers) in it."""
    uid = derived_id("t", study.log.actor, study.log.next_number())
    made = Edit("theme.make", {"theme": uid, "name": name, "made_by": study.log.actor})
    placed = placing(study, [(comment, uid) for comment in comments], "")
    return _steps(study, (made, placed), label)


def make_above(study: Study, name: str, themes: Sequence[str], label: str) -> Changed:
    """Add a theme of a person's own above these, as one step."""
    uid = derived_id("t", study.log.actor, study.log.next_number())
    made = Edit("theme.make", {"theme": uid, "name": name, "made_by": study.log.actor})
    changed = _steps(study, (made, *(nesting(theme, uid) for theme in themes)), label)
    return replace(changed, ids=(uid,))


def colour_theme(study: Study, theme: str, colour: str, label: str) -> Changed:
    """Keep which colour a person gives a theme."""
    return study.log.do(Edit("theme.colour", {"theme": theme, "colour": colour}, label))


def merge_themes(study: Study, themes: Sequence[str], into: str, label: str, name: str = "") -> Changed:
    """Let `themes`, and what went into them before, count as `into`, as one step named anew where a `name` is given."""
    gone = [theme for each in themes for theme in (each, *merged_into(study, each))]
    merged = Edit("themes.redirect", {"into": [[theme, into] for theme in gone]}, label)
    if not name:
        return study.log.do(merged)
    named = Edit("theme.rename", {"theme": into, "name": name, "named_by": study.log.actor})
    return _steps(study, (merged, named), label)


def take_apart(study: Study, theme: str, label: str) -> Changed:
    """Let every theme that went into `theme` stand for itself again."""
    parts = [[part, None] for part in merged_into(study, theme)]
    return study.log.do(Edit("themes.redirect", {"into": parts}, label))


def merged_into(study: Study, theme: str) -> list[str]:
    """Return the ids of the themes that went into this one."""
    rows = study.database.all(
        "SELECT o.uid FROM theme o JOIN theme t ON t.id = o.into_id WHERE t.uid = ? ORDER BY o.id", (theme,)
    )
    return [uid for (uid,) in rows]


def _steps(study: Study, edits: Sequence[Edit], label: str) -> Changed:
    return study.log.do(Edit("steps", {"edits": [[edit.kind, edit.payload] for edit in edits]}, label))


def name_of(study: Study, theme: str) -> str | None:
    """Return a theme's name, or None when the study has no such theme."""
    row = study.database.one(
        "SELECT name FROM theme WHERE uid = ? AND into_id IS NULL AND state <> 'removed'", (theme,)
    )
    return row[0] if row else None


def is_parked(study: Study, theme: str) -> bool:
    """Say whether a theme was set aside."""
    return study.database.one("SELECT 1 FROM theme WHERE uid = ? AND state = 'parked'", (theme,)) is not None


def colour_of(study: Study, theme: str) -> str:
    """Return the colour a person gave a theme; "" where there is none."""
    row = study.database.one("SELECT colour FROM theme WHERE uid = ?", (theme,))
    return row[0] if row else ""


def names(study: Study) -> list[tuple[str, str]]:
    """Return the id and the name of every theme that stands for itself."""
    return study.database.all("SELECT uid, name FROM theme WHERE into_id IS NULL AND state <> 'removed'")
