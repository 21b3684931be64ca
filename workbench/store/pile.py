"""Reads the comments no theme was found for, with the vectors of those that have one to hold them against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.pile import Suggestion
from workbench.store.levels import recipe_of
from workbench.store.selecting import current, current_run, from_comments
from workbench.store.study import Study

_MEMBERS = """
SELECT s.language, s.theme, s.name, e.vector FROM (
    SELECT a.text_id AS text_id, r.language AS language, t.uid AS theme, t.name AS name,
           row_number() OVER (PARTITION BY t.id, r.language ORDER BY (a.text_id * 2654435761) % 4294967296) AS place
    FROM assignment a
    JOIN text_reading r ON r.run_id = a.run_id AND r.text_id = a.text_id
    JOIN theme_match m ON m.run_id = a.run_id AND m.cluster = a.cluster
    JOIN theme o ON o.id = m.theme_id
    JOIN theme t ON t.id = ifnull(o.into_id, o.id)
    WHERE a.run_id = :run AND a.rank = 0 AND t.state = 'active'
) s JOIN embedding e ON e.model = :model AND e.text_id = s.text_id
WHERE s.place <= :most ORDER BY s.language, s.theme, s.text_id
"""
_TEXT = "ifnull(k.letter_id, c.text_id)"
_LOOSE = "WHERE t.id IS NULL AND d.comment_id IS NULL"


def space_of(study: Study) -> str:
    """Return what the vectors are filed under that the current run's texts were compared by; "" for none."""
    run = current_run(study)
    wanted = recipe_of(study, run).model if run else ""
    rows = study.database.all("SELECT model FROM embedding GROUP BY model ORDER BY count(*) DESC, model")
    named = (model for (model,) in rows if model.startswith(wanted))
    return next(named, "")


def members(study: Study, model: str, most: int) -> list[Any]:
    """Return (language, theme id, its name, vector) of up to `most` texts of each theme, drawn evenly among its own."""
    return study.database.all(_MEMBERS, {"run": current_run(study), "model": model, "most": most})


def loose(study: Study, model: str) -> list[Any]:
    """Return (comment's number, language, vector) of comments without a theme that nobody decided about."""
    needed = f"c.id, r.language, {_TEXT} {_LOOSE}"
    return study.database.all(
        f"SELECT c.id, r.language, e.vector {from_comments(needed)}"
        f" JOIN embedding e ON e.model = :model AND e.text_id = {_TEXT} {_LOOSE} ORDER BY c.id",
        {**current(study), "model": model},
    )


def decided_out(study: Study) -> int:
    """Return how many comments a person put into no theme."""
    return study.database.one(
        "SELECT count(*) FROM placement d JOIN comment c ON c.id = d.comment_id"
        " JOIN source s ON s.id = c.source_id AND s.state = 'shown' WHERE d.theme_id IS NULL"
    )[0]


def accept(study: Study, suggestions: Sequence[Suggestion], label: str, *, forced: bool) -> Changed:
    """Put comments to the themes suggested for them; `forced` where nobody read each of them."""
    mark = (1,) if forced else ()
    places = [[each.comment, each.theme, study.log.actor, *mark] for each in suggestions]
    return study.log.do(Edit("comments.place", {"places": places}, label))
