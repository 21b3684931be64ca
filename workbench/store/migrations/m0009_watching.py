"""The ninth format: words somebody watches, and levels that measures should reach."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE watched_term (
    term TEXT PRIMARY KEY,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    measure TEXT PRIMARY KEY,
    level REAL NOT NULL,
    due TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
