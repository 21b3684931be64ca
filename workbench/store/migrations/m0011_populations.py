"""The eleventh format: the shares groups have of the population, and which segment is the steps of the journey."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE population (
    segment TEXT NOT NULL,
    value TEXT NOT NULL,
    share REAL NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (segment, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment_role (
    role TEXT PRIMARY KEY,
    segment TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
