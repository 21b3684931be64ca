"""The fifth format: the themes of a run from broad to fine, so that another granularity is there at once.

A row of `theme_level` is a run's tree of themes, cut at one granularity: `clusters` describes the groups as JSON, and
`labels` (int32) and `strength` (float32), little-endian, say of every text of the run, in the order of their numbers,
in which group it is (-1: in none) and how well it fits. `further` holds, as JSON, sentences that speak of further
groups; `barred` is a fingerprint of the words that names had to leave out.
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE theme_level (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    granularity REAL NOT NULL,
    clusters TEXT NOT NULL,
    labels BLOB NOT NULL,
    strength BLOB NOT NULL,
    further TEXT NOT NULL DEFAULT '[]',
    barred TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX theme_level_of_run ON theme_level (run_id, granularity);
"""


def apply(database: Database) -> None:
    """Add the table."""
    database.executescript(_TABLES)
