"""The twelfth format: what the service promised and to whom, and the themes and actions that touch it."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    statement TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('citizens', 'businesses', 'staff')),
    word TEXT NOT NULL DEFAULT '' CHECK (word IN ('', 'kept', 'broken', 'divided', 'cannot tell')),
    made_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE promise_link (
    promise_id INTEGER NOT NULL REFERENCES promise ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('theme', 'action')),
    target TEXT NOT NULL,
    word TEXT NOT NULL DEFAULT '' CHECK (word IN ('', 'kept', 'broken', 'divided', 'cannot tell')),
    PRIMARY KEY (promise_id, kind, target)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
