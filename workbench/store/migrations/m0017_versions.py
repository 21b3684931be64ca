"""The seventeenth format: both versions of a row that a newer export says otherwise, and which of them is in sight.

A source that lies `beside` another one is never in sight: it holds the versions of that one's changed rows that do not
hold. Of a changed row, `earlier` is the submission people see, whichever version it has at present, `later` the one
beside it, `origin` the source the row was of before; `taken` numbers the step that took it over (below 0: and back).
"""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
ALTER TABLE source ADD COLUMN beside INTEGER REFERENCES source ON DELETE CASCADE;

ALTER TABLE changed_row ADD COLUMN before TEXT;
ALTER TABLE changed_row ADD COLUMN differing TEXT NOT NULL DEFAULT '[]';
ALTER TABLE changed_row ADD COLUMN earlier INTEGER;
ALTER TABLE changed_row ADD COLUMN later INTEGER;
ALTER TABLE changed_row ADD COLUMN origin INTEGER;
ALTER TABLE changed_row ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;

CREATE TABLE changed_comment (
    later INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
    gone INTEGER,
    come INTEGER,
    base TEXT NOT NULL
) STRICT;
CREATE INDEX changed_comment_by_later ON changed_comment (later);
CREATE INDEX changed_comment_by_come ON changed_comment (come);
CREATE INDEX changed_comment_by_gone ON changed_comment (gone);
"""


def apply(database: Database) -> None:
    """Add the columns and the table."""
    database.executescript(_TABLES)
