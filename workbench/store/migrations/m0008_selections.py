"""The eighth format: selections kept by name."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE saved_selection (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
"""


def apply(database: Database) -> None:
    """Add the table."""
    database.executescript(_TABLES)
