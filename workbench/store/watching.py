"""Reads and writes the words somebody watches, and the levels that measures should reach."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit
from workbench.domain.watching import Target
from workbench.store.study import Study


def watched_terms(study: Study) -> list[str]:
    """Return the words that are watched, in their order."""
    return [term for (term,) in study.database.all("SELECT term FROM watched_term ORDER BY term")]


def watch(study: Study, term: str, label: str, *, is_watched: bool) -> Changed:
    """Watch a word from now on, or no longer."""
    payload = {"term": term, "made_by": study.log.actor if is_watched else None}
    return study.log.do(Edit("term.watch", payload, label))


def targets(study: Study) -> list[Target]:
    """Return the levels that measures (their ids) should reach."""
    rows = study.database.all("SELECT measure, level, due FROM target ORDER BY measure")
    return [Target(*row) for row in rows]


def set_target(study: Study, measure: str, target: Target | None, label: str) -> Changed:
    """Say what level a measure should reach by when; None takes it away."""
    row = None if target is None else [target.level, target.due, study.log.actor]
    return study.log.do(Edit("target.set", {"measure": measure, "row": row}, label))
