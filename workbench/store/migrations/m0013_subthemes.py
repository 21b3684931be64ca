"""The thirteenth format: colours people give themes, and comments put to a theme by accepting many suggestions at once.

A theme above another (`parent_id`) was foreseen from the first format on.
"""

from __future__ import annotations

from workbench.store.library import Database

_CHANGES = """
ALTER TABLE theme ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE placement ADD COLUMN forced INTEGER NOT NULL DEFAULT 0;
CREATE INDEX theme_by_parent ON theme (parent_id) WHERE parent_id IS NOT NULL;
"""


def apply(database: Database) -> None:
    """Add the columns."""
    database.executescript(_CHANGES)
