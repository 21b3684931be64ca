"""The sixth format: tones and drivers of texts, and what a person said of them instead.

A decision holds all tags of a family a person gave a comment, such as "worry;question" or "ease-"; "" means none.
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE text_tag (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    polarity TEXT NOT NULL,
    family TEXT NOT NULL CHECK (family IN ('tone', 'driver')),
    tag TEXT NOT NULL,
    sign INTEGER NOT NULL CHECK (sign IN (-1, 0, 1)),
    score REAL NOT NULL,
    PRIMARY KEY (run_id, text_id, polarity, family, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_decision (
    comment_id INTEGER NOT NULL REFERENCES comment ON DELETE CASCADE,
    family TEXT NOT NULL CHECK (family IN ('tone', 'driver')),
    tags TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (comment_id, family)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
