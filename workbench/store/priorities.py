"""The register of priority actions."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.views import PriorityRow
from workbench.store.selecting import FROM_COMMENTS, current
from workbench.store.study import Study


def add_priority(study: Study, statement: str, themes: tuple[str, ...], label: str) -> Changed:
    """Write down a priority action that rests on `themes` (their ids)."""
    uid = derived_id("p", study.log.actor, study.log.next_number())
    payload = {
        "priority": uid,
        "statement": statement,
        "themes": list(themes),
        "made_by": study.log.actor,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return study.log.do(Edit("priority.add", payload, label))


def remove_priority(study: Study, priority: str, label: str) -> Changed:
    """Take a priority off the list."""
    return study.log.do(Edit("priority.remove", {"priority": priority}, label))


def reword_priority(study: Study, priority: str, statement: str, label: str) -> Changed:
    """Give a priority another statement."""
    return study.log.do(Edit("priority.reword", {"priority": priority, "statement": statement}, label))


def list_priorities(study: Study) -> list[PriorityRow]:
    """Return the priorities in the order they were written down."""
    found = study.database.all(
        "SELECT id, uid, statement, created_at FROM priority WHERE removed = 0 ORDER BY id"
    )
    return [_row(study, *row) for row in found]


def _row(study: Study, number: int, uid: str, statement: str, created_at: str) -> PriorityRow:
    themes = study.database.all(
        "SELECT DISTINCT t.uid, t.name FROM priority_theme l JOIN theme o ON o.id = l.theme_id"
        " JOIN theme t ON t.id = ifnull(o.into_id, o.id)"
        " WHERE l.priority_id = ? ORDER BY t.name",
        (number,),
    )
    comments, judged, negative = study.database.one(
        "SELECT count(*), count(CASE WHEN e.label < 2 THEN 1 END), count(CASE WHEN e.label = -1 THEN 1 END)"
        f" {FROM_COMMENTS} WHERE t.id IN (SELECT ifnull(x.into_id, x.id) FROM priority_theme l"
        " JOIN theme x ON x.id = l.theme_id WHERE l.priority_id = :priority)",
        {**current(study), "priority": number},
    )
    return PriorityRow(
        uid, statement, tuple(themes), comments, negative / judged if judged else None, created_at
    )
