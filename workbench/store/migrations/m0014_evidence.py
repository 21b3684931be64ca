"""The fourteenth format: single comments and quotes an action rests on, and the driver it is about."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE priority_evidence (
    priority_id INTEGER NOT NULL REFERENCES priority ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('comment', 'quote')),
    target TEXT NOT NULL,
    PRIMARY KEY (priority_id, kind, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE priority ADD COLUMN driver TEXT NOT NULL DEFAULT '';
"""


def apply(database: Database) -> None:
    """Add the table and the column."""
    database.executescript(_TABLES)
