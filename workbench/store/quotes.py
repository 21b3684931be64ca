"""Reads and edits the quotes people chose; whether one still holds is looked up anew each time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.ids import derived_id
from workbench.domain.quoting import QuoteRow, comment_hash
from workbench.store.study import Study


def list_quotes(study: Study) -> list[QuoteRow]:
    """Return the quotes in the order in which they were made."""
    rows = study.database.all(
        "SELECT q.uid, q.comment_uid, q.start, q.stop, q.hash, q.approved, q.made_by,"
        " (SELECT min(c.id) FROM comment c JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
        "  WHERE c.uid = q.comment_uid) FROM quote q WHERE q.removed = 0 ORDER BY q.id"
    )
    return [_row(study, *row) for row in rows]


def add_quote(
    study: Study, comment: str, span: tuple[int, int], received: str, label: str, priority: str = ""
) -> Changed:
    """Keep a part of a comment (its id): from the first place of `span` to before the second, of `received`.

    With a priority (its id) the quote speaks for it, in the same step.
    """
    payload = {
        "quote": derived_id("q", study.log.actor, study.log.next_number()),
        "comment": comment,
        "start": span[0],
        "stop": span[1],
        "hash": comment_hash(received),
        "made_by": study.log.actor,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    if not priority:
        return study.log.do(Edit("quote.add", payload, label))
    rest = {"priority": priority, "kind": "quote", "target": payload["quote"], "rests": True}
    both = [["quote.add", payload], ["priority.rest", rest]]
    return study.log.do(Edit("steps", {"edits": both}, label))


def remove_quote(study: Study, quote: str, label: str) -> Changed:
    """Take a quote out."""
    return study.log.do(Edit("quote.remove", {"quote": quote}, label))


def approve_quote(study: Study, quote: str, label: str, *, approved: bool) -> Changed:
    """Say whether a quote may be handed over."""
    return study.log.do(Edit("quote.approve", {"quote": quote, "approved": approved}, label))


def _row(study: Study, *row: Any) -> QuoteRow:
    uid, comment, start, stop, kept, approved, made_by, key = row
    found = study.database.one("SELECT received FROM comment WHERE id = ?", (key,)) if key else None
    received: str = found[0] if found else ""
    holds = comment_hash(received) == kept and 0 <= start < stop <= len(received)
    text = received[start:stop]
    return QuoteRow(uid, comment, key or 0, start, stop, text, bool(approved), made_by, holds)
