"""The sixteenth format: models of tones and drivers that codings taught, beside those of sentiment."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
ALTER TABLE calibration ADD COLUMN subject TEXT NOT NULL DEFAULT 'sentiment'
    CHECK (subject IN ('sentiment', 'tone', 'driver'));

CREATE TABLE calibrated_tag (
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    polarity TEXT NOT NULL,
    tag TEXT NOT NULL,
    sign INTEGER NOT NULL CHECK (sign IN (-1, 0, 1)),
    score REAL NOT NULL,
    PRIMARY KEY (calibration_id, text_id, polarity, tag)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the column and the table."""
    database.executescript(_TABLES)
