"""The analyses a study holds, and which of them is the one whose themes are in sight."""

from __future__ import annotations

from typing import Any

from workbench.domain.analyses import AnalysisRow, Named
from workbench.domain.changes import Changed, Edit
from workbench.domain.recipe import Recipe
from workbench.store.selecting import current_run
from workbench.store.study import Study

_HAS = """
EXISTS (SELECT 1 FROM theme o JOIN theme_match m ON m.theme_id = o.id AND m.run_id = {run}
        WHERE o.id = t.id OR o.into_id = t.id)
"""
_WAITING = f"""
SELECT t.uid, t.name FROM theme t
WHERE t.into_id IS NULL AND t.state <> 'removed' AND t.made_by = 'run'
    AND (t.named_by <> 'run' OR t.description <> '' OR t.state = 'parked' OR t.parent_id IS NOT NULL
         OR EXISTS (SELECT 1 FROM theme o WHERE o.into_id = t.id))
    AND {_HAS.format(run=":earlier")} AND NOT {_HAS.format(run=":later")}
    AND NOT EXISTS (SELECT 1 FROM placement d JOIN theme o ON o.id = d.theme_id WHERE o.id = t.id OR o.into_id = t.id)
ORDER BY t.name, t.id
"""


def list_analyses(study: Study) -> list[AnalysisRow]:
    """Return the published analyses, newest first; of several with one id, the one that is shown or the newest."""
    rows = study.database.all(
        "SELECT id, uid, started_at, recipe, texts, extends,"
        " (SELECT count(*) FROM cluster k WHERE k.run_id = run.id) FROM run WHERE state = 'published'"
        " ORDER BY id = ? DESC, id DESC",
        (current_run(study),),
    )
    distinct = {row[1]: row for row in reversed(rows)}
    newest_first = sorted(distinct.values(), key=lambda row: -row[0])
    return [_analysis(row, current_run(study)) for row in newest_first]


def adopt(study: Study, run: int, uid: str, label: str) -> Changed:
    """Show the themes of a run (its number and id), as one step that can be undone."""
    changed = study.log.do(Edit("run.choose", {"run": run}, label))
    return Changed(changed.nouns, label, (uid,))


def decided_without_home(study: Study, earlier: int, later: int) -> list[Named]:
    """Return the themes a person decided about that the run `earlier` (its number) has and `later` has not."""
    return study.database.all(_WAITING, {"earlier": earlier, "later": later})


def _analysis(row: Any, shown: int) -> AnalysisRow:
    number, uid, started_at, settings, texts, extends, themes = row
    recipe = Recipe.from_json(settings)
    return AnalysisRow(
        id=uid,
        started_at=started_at,
        recipe=recipe.name,
        granularity=recipe.granularity,
        seed=recipe.seed,
        themes=themes,
        texts=texts,
        extends=extends,
        is_shown=number == shown,
    )
