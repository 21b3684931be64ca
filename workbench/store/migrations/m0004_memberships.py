"""The fourth format: how well texts fit, further themes of long ones, and runs that keep the themes of another.

`assignment.nearness` is how near the texts nearest to a text are; `weak` marks one that fits its theme weakly, and
`cluster.weak_below` is the nearness below which that is said.
A row of `membership` is a sentence of a text and a further theme it speaks of. A run that `extends` another (its id)
has that one's themes, and put only `added` texts to them. `cluster.code` names the entry of a codebook it was given by.
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
ALTER TABLE assignment ADD COLUMN nearness REAL;
ALTER TABLE assignment ADD COLUMN weak INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cluster ADD COLUMN weak_below REAL;
ALTER TABLE cluster ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN extends TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN added INTEGER NOT NULL DEFAULT 0;

CREATE TABLE membership (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    cluster INTEGER NOT NULL,
    strength REAL NOT NULL,
    PRIMARY KEY (run_id, text_id, start, cluster)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_cluster ON membership (run_id, cluster);

CREATE TABLE sentence_embedding (
    model TEXT NOT NULL,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (model, text_id, start, stop)
) STRICT, WITHOUT ROWID;
"""


def apply(database: Database) -> None:
    """Add the columns and the table."""
    database.executescript(_TABLES)
