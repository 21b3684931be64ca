"""The third format: what people coded, and how the comments they coded were drawn.

Comments are named by the ids they have on every machine, so that what was coded in a copy finds home.
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE sample_draw (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('random', 'stratified', 'active')),
    layer TEXT NOT NULL,
    population INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    blind INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE drawn_comment (
    draw_uid TEXT NOT NULL REFERENCES sample_draw (uid) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    comment_uid TEXT NOT NULL,
    inclusion REAL,
    stratum TEXT NOT NULL,
    PRIMARY KEY (draw_uid, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX drawn_comment_by_comment ON drawn_comment (comment_uid);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    draw_uid TEXT NOT NULL,
    comment_uid TEXT NOT NULL,
    coder TEXT NOT NULL,
    sentiment INTEGER NOT NULL CHECK (sentiment IN (-1, 0, 1)),
    coded_at TEXT NOT NULL,
    blind INTEGER NOT NULL
) STRICT;
CREATE INDEX coding_by_comment ON coding (comment_uid, coder);
CREATE INDEX coding_by_draw ON coding (draw_uid, coder);

CREATE TABLE calibration (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    report TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'offered', 'adopted'))
) STRICT;

CREATE TABLE calibrated_sentiment (
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    polarity TEXT NOT NULL,
    label INTEGER NOT NULL,
    score REAL,
    confidence REAL NOT NULL,
    PRIMARY KEY (calibration_id, text_id, polarity)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the tables."""
    database.executescript(_TABLES)
