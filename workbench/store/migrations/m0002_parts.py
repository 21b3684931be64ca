"""The second format: sentiment of the sentences of long comments."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE part_sentiment (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    polarity TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    label INTEGER NOT NULL,
    score REAL,
    confidence REAL NOT NULL,
    PRIMARY KEY (run_id, text_id, polarity, start)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the table."""
    database.executescript(_TABLES)
