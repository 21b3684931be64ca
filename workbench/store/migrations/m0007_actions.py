"""The seventh format: quotes a person chose, and what is known of a priority on its way to being done."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    comment_uid TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    hash TEXT NOT NULL,
    approved INTEGER NOT NULL DEFAULT 0,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quote_by_comment ON quote (comment_uid);

ALTER TABLE priority ADD COLUMN effort INTEGER CHECK (effort BETWEEN 1 AND 5);
ALTER TABLE priority ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE priority ADD COLUMN due TEXT NOT NULL DEFAULT '';
ALTER TABLE priority ADD COLUMN status TEXT NOT NULL DEFAULT 'open'
    CHECK (status IN ('open', 'under way', 'done', 'declined'));
ALTER TABLE priority ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE priority ADD COLUMN message TEXT NOT NULL DEFAULT '';
ALTER TABLE priority ADD COLUMN answer TEXT NOT NULL DEFAULT '';
"""


def apply(database: Database) -> None:
    """Add the table and the columns."""
    database.executescript(_TABLES)
