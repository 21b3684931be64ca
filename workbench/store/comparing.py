"""Counts the people of a selection, and those of them who raise each theme."""

from __future__ import annotations

from workbench.domain.selection import Selection
from workbench.store.selecting import PERSON, clause_for, from_comments
from workbench.store.study import Study

_THEME = "CASE WHEN t.state = 'active' THEN t.uid ELSE '' END"


def people_by_theme(study: Study, selection: Selection) -> tuple[int, dict[str, int]]:
    """Return how many people there are among the selected comments, and how many raise each theme (its id)."""
    clause = clause_for(study, selection)
    joined = f"{from_comments(_THEME, PERSON, clause.sql)} {clause.sql}"
    row = study.database.one(f"SELECT count(DISTINCT {PERSON}) {joined}", clause.parameters)
    raising = study.database.all(
        f"SELECT {_THEME}, count(DISTINCT {PERSON}) {joined} GROUP BY 1", clause.parameters
    )
    return row[0], {theme: people for theme, people in raising if theme}
