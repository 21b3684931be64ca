"""The register of priority actions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.ranking import Weights
from workbench.domain.views import PriorityRow
from workbench.statistics.intervals import wilson
from workbench.store.edits import PLANNED
from workbench.store.nesting import with_below
from workbench.store.selecting import FROM_COMMENTS, PERSON, current
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


def plan_priority(study: Study, priority: str, plan: Mapping[str, object], label: str) -> Changed:
    """Set some of what is planned for a priority (effort, owner, due, status, channel, message, answer)."""
    return study.log.do(Edit("priority.plan", {"priority": priority, "plan": dict(plan)}, label))


def rest_on(study: Study, priority: str, kind: str, target: str, label: str, *, rests: bool) -> Changed:
    """Let a priority rest on a comment or a quote (`kind`; its id), or no longer."""
    payload = {"priority": priority, "kind": kind, "target": target, "rests": rests}
    return study.log.do(Edit("priority.rest", payload, label))


def weights(study: Study) -> Weights:
    """Return how reach, severity and effort are weighed."""
    kept = study.fact("ranking")
    return Weights.from_json(kept) if kept else Weights()


def weigh(study: Study, wanted: Weights, label: str) -> Changed:
    """Weigh reach, severity and effort otherwise."""
    return study.log.do(Edit("priorities.weigh", {"weights": wanted.to_json()}, label))


def list_priorities(study: Study) -> list[PriorityRow]:
    """Return the priorities in the order they were written down."""
    found = study.database.all(
        f"SELECT id, uid, statement, created_at, {', '.join(PLANNED)} FROM priority WHERE removed = 0 ORDER BY id"
    )
    return [_row(study, *row) for row in found]


def _row(study: Study, number: int, uid: str, statement: str, created_at: str, *plan: Any) -> PriorityRow:
    themes = study.database.all(
        "SELECT DISTINCT t.uid, t.name FROM priority_theme l JOIN theme o ON o.id = l.theme_id"
        " JOIN theme t ON t.id = ifnull(o.into_id, o.id)"
        " WHERE l.priority_id = ? ORDER BY t.name",
        (number,),
    )
    linked = _rests_on(study, number, "comment")
    comments, texts, people, judged, negative = study.database.one(
        f"SELECT count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON}),"
        " count(CASE WHEN e.label < 2 THEN 1 END), count(CASE WHEN e.label = -1 THEN 1 END)"
        f" {FROM_COMMENTS} WHERE t.uid IN (SELECT value FROM json_each(:themes))"
        " OR c.uid IN (SELECT value FROM json_each(:linked))",
        {
            **current(study),
            "themes": json.dumps(with_below(study, (uid for uid, _ in themes))),
            "linked": json.dumps(linked),
        },
    )
    low, high = wilson(negative, judged) if judged else (None, None)
    share = negative / judged if judged else None
    return PriorityRow(
        uid,
        statement,
        tuple(themes),
        comments,
        share,
        created_at,
        *(texts, people, judged, negative, low, high),
        **dict(zip(PLANNED, plan, strict=True)),
        linked=linked,
        quotes=_rests_on(study, number, "quote"),
    )


def _rests_on(study: Study, number: int, kind: str) -> tuple[str, ...]:
    found = study.database.all(
        "SELECT target FROM priority_evidence WHERE priority_id = ? AND kind = ? ORDER BY target",
        (number, kind),
    )
    return tuple(target for (target,) in found)
