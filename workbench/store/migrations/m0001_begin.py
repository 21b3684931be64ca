"""The first format: sources, comments, runs, themes, priorities and the change log."""

from __future__ import annotations

from workbench.store.library import Database

_TABLES = """
CREATE TABLE study_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mapping TEXT NOT NULL,
    wave TEXT NOT NULL DEFAULT '',
    records INTEGER NOT NULL DEFAULT 0,
    imported INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    comments INTEGER NOT NULL DEFAULT 0,
    imported_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'shown', 'hidden'))
) STRICT;

CREATE TABLE rejected_row (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    row INTEGER NOT NULL,
    reason TEXT NOT NULL,
    raw TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_row_by_source ON rejected_row (source_id, row);

CREATE TABLE changed_row (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    row INTEGER NOT NULL,
    submission TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX changed_row_by_source ON changed_row (source_id, row);

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    row INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    words_hash BLOB NOT NULL,
    posted_at TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    author_key BLOB,
    weight REAL NOT NULL DEFAULT 1.0,
    parent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX submission_by_source ON submission (source_id, row);
CREATE INDEX submission_by_uid ON submission (uid);

CREATE TABLE segment (
    submission_id INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (submission_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    low REAL,
    high REAL,
    reversed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX measure_identity
    ON measure (name, kind, ifnull(low, 'none'), ifnull(high, 'none'), reversed);

CREATE TABLE measure_value (
    submission_id INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
    measure_id INTEGER NOT NULL REFERENCES measure,
    value REAL NOT NULL,
    PRIMARY KEY (submission_id, measure_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    wording TEXT NOT NULL UNIQUE,
    polarity TEXT NOT NULL CHECK (polarity IN ('good', 'improve', 'open'))
) STRICT;

CREATE TABLE unique_text (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE text_search USING fts5 (
    content, content = 'unique_text', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
);

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    submission_id INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
    source_id INTEGER NOT NULL,
    question_id INTEGER REFERENCES question,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    received TEXT NOT NULL,
    language_given TEXT NOT NULL DEFAULT '',
    language_corrected TEXT NOT NULL DEFAULT '',
    examined INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX comment_unexamined ON comment (source_id) WHERE examined = 0;
CREATE INDEX comment_by_uid ON comment (uid);
CREATE INDEX comment_by_text ON comment (text_id);
CREATE INDEX comment_by_submission ON comment (submission_id);
CREATE INDEX comment_by_source ON comment (source_id);

CREATE TABLE text_language (
    text_id INTEGER PRIMARY KEY REFERENCES unique_text,
    code TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE personal_mark (
    id INTEGER PRIMARY KEY,
    comment_id INTEGER NOT NULL REFERENCES comment ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    kind TEXT NOT NULL,
    method TEXT NOT NULL,
    confidence REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'found' CHECK (state IN ('found', 'confirmed', 'dismissed'))
) STRICT;
CREATE INDEX personal_mark_by_comment ON personal_mark (comment_id, start);
CREATE INDEX personal_mark_by_state ON personal_mark (state, kind);

CREATE TABLE preparation (
    id INTEGER PRIMARY KEY,
    data_hash TEXT NOT NULL,
    versions TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'published'))
) STRICT;

CREATE TABLE campaign_member (
    preparation_id INTEGER NOT NULL REFERENCES preparation ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    letter_id INTEGER NOT NULL REFERENCES unique_text,
    similarity REAL NOT NULL,
    addition_id INTEGER REFERENCES unique_text,
    PRIMARY KEY (preparation_id, text_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_member_by_letter ON campaign_member (preparation_id, letter_id);
CREATE INDEX campaign_member_by_addition ON campaign_member (addition_id) WHERE addition_id IS NOT NULL;

CREATE TABLE embedding (
    model TEXT NOT NULL,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    vector BLOB NOT NULL,
    PRIMARY KEY (model, text_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    recipe TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    versions TEXT NOT NULL,
    models TEXT NOT NULL,
    timings TEXT NOT NULL,
    texts INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    seconds REAL NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'published'))
) STRICT;

CREATE TABLE cluster (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    representatives TEXT NOT NULL,
    stability REAL,
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    rank INTEGER NOT NULL DEFAULT 0,
    cluster INTEGER NOT NULL,
    strength REAL NOT NULL,
    forced INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (run_id, text_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_reading (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    language TEXT NOT NULL,
    x REAL,
    y REAL,
    PRIMARY KEY (run_id, text_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentiment (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES unique_text,
    polarity TEXT NOT NULL,
    label INTEGER NOT NULL,
    score REAL,
    confidence REAL NOT NULL,
    PRIMARY KEY (run_id, text_id, polarity)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    named_by TEXT NOT NULL DEFAULT 'run',
    description TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES theme,
    into_id INTEGER REFERENCES theme,
    made_by TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'parked', 'removed'))
) STRICT;
CREATE INDEX theme_by_into ON theme (into_id) WHERE into_id IS NOT NULL;

CREATE TABLE placement (
    comment_id INTEGER PRIMARY KEY REFERENCES comment ON DELETE CASCADE,
    theme_id INTEGER REFERENCES theme,
    placed_by TEXT NOT NULL
) STRICT;
CREATE INDEX placement_by_theme ON placement (theme_id);

CREATE TABLE theme_match (
    run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    cluster INTEGER NOT NULL,
    theme_id INTEGER NOT NULL REFERENCES theme,
    kind TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (run_id, cluster)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_match_by_theme ON theme_match (theme_id, run_id);

CREATE TABLE priority (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    statement TEXT NOT NULL,
    made_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE priority_theme (
    priority_id INTEGER NOT NULL REFERENCES priority ON DELETE CASCADE,
    theme_id INTEGER NOT NULL REFERENCES theme,
    PRIMARY KEY (priority_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES change (number),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    payload TEXT,
    payload_digest BLOB NOT NULL,
    inverse TEXT,
    inverse_digest BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;
"""


def apply(database: Database) -> None:
    """Make every table of the first format."""
    database.executescript(_TABLES)
