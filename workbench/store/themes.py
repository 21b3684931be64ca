"""Reads and edits the theme register."""

from __future__ import annotations

import json
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.views import SentimentCounts, ThemeRow
from workbench.store.comments import count
from workbench.store.selecting import FROM_COMMENTS, PERSON, current
from workbench.store.study import Study

_THEMES = """
SELECT t.id, t.uid, t.name, t.description, t.language, t.named_by,
       group_concat(k.words, char(10)), min(k.stability),
       (SELECT x.uid FROM theme x WHERE x.id = t.parent_id),
       (SELECT y.uid FROM priority_theme l JOIN priority y ON y.id = l.priority_id AND y.removed = 0
        WHERE l.theme_id = t.id ORDER BY y.id LIMIT 1)
FROM theme t
JOIN theme_match m ON m.theme_id = t.id AND m.run_id = :run
JOIN cluster k ON k.run_id = m.run_id AND k.number = m.cluster
WHERE t.state = 'active'
GROUP BY t.id
"""
_FIGURES = f"""
SELECT m.theme_id, count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON}),
       count(CASE WHEN e.label = -1 THEN 1 END), count(CASE WHEN e.label = 0 THEN 1 END),
       count(CASE WHEN e.label = 1 THEN 1 END), count(CASE WHEN ifnull(e.label, 2) = 2 THEN 1 END)
{FROM_COMMENTS}
WHERE m.theme_id IS NOT NULL
GROUP BY m.theme_id
"""
_NO_FIGURES = (0,) * 7


def list_themes(study: Study) -> list[ThemeRow]:
    """Return the themes of the current run with their figures, largest first."""
    now = current(study)
    figures = {row[0]: row[1:] for row in study.database.all(_FIGURES, now)}
    total = count(study).comments
    rows = [_theme(row, figures.get(row[0], _NO_FIGURES), total) for row in study.database.all(_THEMES, now)]
    return sorted(rows, key=lambda theme: (-theme.comments, theme.name, theme.id))


def _theme(row: Any, figures: Any, total: int) -> ThemeRow:
    _, uid, name, description, language, named_by, words, stability, parent, priority = row
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
        parent=parent,
        stability=stability,
    )


def _words(kept: str) -> tuple[str, ...]:
    """Return the words of a theme's clusters, each once, strongest first."""
    weighted = [(weight, word) for line in kept.split("\n") for word, weight in json.loads(line)]
    ordered = sorted(weighted, key=lambda pair: (-pair[0], pair[1]))
    return tuple(dict.fromkeys(word for _, word in ordered))


def rename_theme(study: Study, theme: str, name: str, label: str) -> Changed:
    """Give a theme a name of a person's choosing."""
    payload = {"theme": theme, "name": name, "named_by": study.log.actor}
    return study.log.do(Edit("theme.rename", payload, label))


def name_of(study: Study, theme: str) -> str | None:
    """Return a theme's name, or None when the study has no such theme."""
    row = study.database.one("SELECT name FROM theme WHERE uid = ?", (theme,))
    return row[0] if row else None
