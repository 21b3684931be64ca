"""The tenth format: draws that say what is coded, and what people said of themes, tones and drivers.

A draw for themes keeps the run whose themes were on offer and which these were: coded among others, a share of them
would mean something else.
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
ALTER TABLE sample_draw ADD COLUMN subject TEXT NOT NULL DEFAULT 'sentiment'
    CHECK (subject IN ('sentiment', 'theme', 'tone', 'driver'));
ALTER TABLE sample_draw ADD COLUMN run_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE sample_draw ADD COLUMN offered TEXT NOT NULL DEFAULT '';

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    draw_uid TEXT NOT NULL,
    comment_uid TEXT NOT NULL,
    coder TEXT NOT NULL,
    said TEXT NOT NULL,
    coded_at TEXT NOT NULL,
    blind INTEGER NOT NULL
) STRICT;
CREATE INDEX judgement_by_comment ON judgement (comment_uid, coder);
CREATE INDEX judgement_by_draw ON judgement (draw_uid, coder);
"""


def apply(database: Database) -> None:
    """Add the columns and the table."""
    database.executescript(_TABLES)
