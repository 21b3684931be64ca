"""Reads and writes what the service promised, and what touches each promise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.promises import Audience, KeptPromise, LinkKind
from workbench.domain.selection import Selection
from workbench.store.selecting import PERSON, clause_for, from_comments
from workbench.store.study import Study


def list_promises(study: Study) -> list[KeptPromise]:
    """Return the promises in the order they were written down.

    A link to a theme that was merged is one to the theme it went into; actions that were removed touch nothing.
    """
    rows = study.database.all(
        "SELECT id, uid, statement, audience, created_at, word FROM promise WHERE removed = 0 ORDER BY id"
    )
    return [KeptPromise(*row, links=_links(study, number)) for number, *row in rows]


def people_of(study: Study, themes: Sequence[str]) -> int:
    """Return how many people wrote the comments of these themes (their ids)."""
    if not themes:
        return 0
    clause = clause_for(study, Selection(themes=tuple(themes)))
    told = f"count(DISTINCT {PERSON})"
    return study.database.one(
        f"SELECT {told} {from_comments(told, clause.sql)} {clause.sql}", clause.parameters
    )[0]


def add_promise(study: Study, statement: str, audience: Audience, label: str) -> Changed:
    """Write down what was promised, and to whom."""
    payload = {
        "promise": derived_id("v", study.log.actor, study.log.next_number()),
        "statement": statement,
        "audience": audience,
        "made_by": study.log.actor,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return study.log.do(Edit("promise.add", payload, label))


def remove_promise(study: Study, promise: str, label: str) -> Changed:
    """Take a promise off the list."""
    return study.log.do(Edit("promise.remove", {"promise": promise}, label))


def reword_promise(study: Study, promise: str, statement: str, audience: Audience, label: str) -> Changed:
    """Give a promise another statement and say anew to whom it was made."""
    payload = {"promise": promise, "statement": statement, "audience": audience}
    return study.log.do(Edit("promise.reword", payload, label))


def judge_promise(study: Study, promise: str, word: str, label: str) -> Changed:
    """Keep a person's word of a promise; "" lets its comments decide."""
    return study.log.do(Edit("promise.judge", {"promise": promise, "word": word}, label))


def link_promise(
    study: Study, promise: str, kind: LinkKind, target: str, word: str | None, label: str
) -> Changed:
    """Link a theme or an action (its id) with a person's word, "" for none; None takes the link away."""
    there = _targets(study, promise, target) if kind == "theme" else []
    links = [[kind, each, word] for each in there or [target]]
    return study.log.do(Edit("promise.link", {"promise": promise, "links": links}, label))


def _targets(study: Study, promise: str, theme: str) -> list[str]:
    """Return the themes, as they were linked, that count as this one since they were merged into it."""
    found = study.database.all(
        "SELECT l.target FROM promise_link l JOIN promise v ON v.id = l.promise_id AND v.uid = ?"
        " JOIN theme o ON o.uid = l.target JOIN theme t ON t.id = ifnull(o.into_id, o.id) AND t.uid = ?"
        " WHERE l.kind = 'theme' ORDER BY l.target",
        (promise, theme),
    )
    return [target for (target,) in found]


def _links(study: Study, number: int) -> tuple[tuple[LinkKind, str, str], ...]:
    """Return what touches a promise, the themes first; of two links that became one a person's word stays."""
    themes = study.database.all(
        "SELECT 'theme', t.uid, max(l.word) FROM promise_link l JOIN theme o ON o.uid = l.target"
        " JOIN theme t ON t.id = ifnull(o.into_id, o.id)"
        " WHERE l.promise_id = ? AND l.kind = 'theme' GROUP BY t.uid ORDER BY t.name, t.uid",
        (number,),
    )
    actions = study.database.all(
        "SELECT 'action', p.uid, l.word FROM promise_link l JOIN priority p ON p.uid = l.target AND p.removed = 0"
        " WHERE l.promise_id = ? AND l.kind = 'action' ORDER BY p.id",
        (number,),
    )
    return (*themes, *actions)
