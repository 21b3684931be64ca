"""What makes a first file quick to bring in: indexes are made when all rows are there.

In a study that holds nothing yet, an index over ids drawn by lot is made by one sort rather than row by row.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from workbench.store.connection import StudyDatabase


@contextmanager
def indexes_last(database: StudyDatabase, *tables: str) -> Generator[None]:
    """Take the indexes off these tables, and make them again from all rows in the end; in a transaction."""
    marks = ",".join("?" * len(tables))
    indexes = database.all(
        f"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})",
        tables,
    )
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    yield
    for _, definition in indexes:
        database.execute(definition)
