"""The fifteenth format: groups of alike texts of which a person said that they are no campaign."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE no_campaign (
    preparation_id INTEGER NOT NULL REFERENCES preparation ON DELETE CASCADE,
    letter_id INTEGER NOT NULL REFERENCES unique_text,
    root_id INTEGER NOT NULL REFERENCES unique_text,
    newest_text INTEGER NOT NULL,
    said_by TEXT NOT NULL,
    PRIMARY KEY (preparation_id, letter_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE apart_text (
    text_id INTEGER PRIMARY KEY REFERENCES unique_text
) STRICT;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
