"""What a killed import or analysis left behind is taken out before anybody can see it.

It goes in short transactions: nobody sees these rows, and a nearly full disk has room for a short one.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase

TABLES_OF_A_RUN = (
    *(
        "assignment",
        "membership",
        "text_reading",
        "sentiment",
        "part_sentiment",
        "text_tag",
        "theme_match",
        "theme_level",
    ),
    "cluster",
)
_OF_RUNS = "run_id IN (SELECT id FROM run)"
_OF_CALIBRATIONS = "calibration_id IN (SELECT id FROM calibration)"
_OF_MODELS = """model IN (WITH RECURSIVE met (name) AS (SELECT min(model) FROM {table} UNION ALL
SELECT (SELECT min(model) FROM {table} WHERE model > name) FROM met WHERE name IS NOT NULL) SELECT name FROM met)"""
_TABLES_OF_A_TEXT = {
    "embedding": _OF_MODELS.format(table="embedding"),
    "sentence_embedding": _OF_MODELS.format(table="sentence_embedding"),
    "assignment": _OF_RUNS,
    "membership": _OF_RUNS,
    "text_reading": _OF_RUNS,
    "sentiment": _OF_RUNS,
    "part_sentiment": _OF_RUNS,
    "text_tag": _OF_RUNS,
    "calibrated_sentiment": _OF_CALIBRATIONS,
    "calibrated_tag": _OF_CALIBRATIONS,
    "text_language": "1",
    "campaign_member": "preparation_id IN (SELECT id FROM preparation)",
    "apart_text": "1",
}
"""What every row fulfils, so that a text is found by a key that begins with something else."""
_AT_ONCE = 500
_ORPHANS = """
SELECT id FROM unique_text WHERE id NOT IN (SELECT text_id FROM comment)
AND id NOT IN (SELECT letter_id FROM campaign_member WHERE letter_id != text_id)
AND id NOT IN (SELECT addition_id FROM campaign_member WHERE addition_id != text_id)
AND id NOT IN (SELECT letter_id FROM no_campaign) AND id NOT IN (SELECT root_id FROM no_campaign)
"""
"""Texts that no comment has and that nothing said of another text names."""


def purge_remnants(database: StudyDatabase) -> None:
    """Delete sources and runs that never finished arriving, and texts and themes only they brought.

    On a full disk they stay, unseen, until there is room.
    """
    sources = [row[0] for row in database.all("SELECT id FROM source WHERE state = 'arriving'")]
    runs = [row[0] for row in database.all("SELECT id FROM run WHERE state = 'arriving'")]
    unfinished = database.one("SELECT count(*) FROM preparation WHERE state = 'arriving'")[0]
    try:
        for source in sources:
            remove_source(database, source)
        for run in runs:
            remove_run(database, run)
        if unfinished:
            database.execute("DELETE FROM preparation WHERE state = 'arriving'")
        if database.one("SELECT count(*) FROM calibration WHERE state = 'arriving'")[0]:
            database.execute("DELETE FROM calibration WHERE state = 'arriving'")
    except Problem as problem:
        if problem.code != "study.disk_full":
            raise


def remove_source(database: StudyDatabase, source: int) -> None:
    """Delete a source nobody sees, with the texts nobody else has."""
    for table in ("comment", "submission", "rejected_row", "changed_row"):
        _delete_in_parts(database, table, source)
    database.execute("DELETE FROM source WHERE id = ?", (source,))
    with _unchecked(database):
        # Once texts are gone, nobody may name their letter or what was added to it any more.
        while orphans := [row[0] for row in database.all(_ORPHANS)]:
            for start in range(0, len(orphans), _AT_ONCE):
                _remove_texts(database, orphans[start : start + _AT_ONCE])


def remove_run(database: StudyDatabase, run: int) -> None:
    """Delete a run that never became visible, with the themes only it brought."""
    with database.atomic():
        for table in TABLES_OF_A_RUN:
            database.execute(f"DELETE FROM {table} WHERE run_id = ?", (run,))
        database.execute("DELETE FROM run WHERE id = ?", (run,))
        database.execute(
            "DELETE FROM theme WHERE made_by = 'run' AND id NOT IN (SELECT theme_id FROM theme_match) "
            "AND id NOT IN (SELECT theme_id FROM priority_theme) "
            "AND id NOT IN (SELECT theme_id FROM placement WHERE theme_id IS NOT NULL) "
            "AND into_id IS NULL AND id NOT IN (SELECT into_id FROM theme WHERE into_id IS NOT NULL)"
        )


def _delete_in_parts(database: StudyDatabase, table: str, source: int) -> None:
    part = f"SELECT rowid FROM {table} WHERE source_id = ? LIMIT {_AT_ONCE}"
    while database.one(f"SELECT 1 FROM {table} WHERE source_id = ? LIMIT 1", (source,)):
        database.execute(f"DELETE FROM {table} WHERE rowid IN ({part})", (source,))


def _remove_texts(database: StudyDatabase, texts: list[int]) -> None:
    marks = ",".join("?" * len(texts))
    with database.atomic():
        database.execute(
            "INSERT INTO text_search (text_search, rowid, content) "
            f"SELECT 'delete', id, content FROM unique_text WHERE id IN ({marks})",
            texts,
        )
        for table, fulfilled in _TABLES_OF_A_TEXT.items():
            database.execute(f"DELETE FROM {table} WHERE {fulfilled} AND text_id IN ({marks})", texts)
        database.execute(f"DELETE FROM unique_text WHERE id IN ({marks})", texts)


@contextmanager
def _unchecked(database: StudyDatabase) -> Generator[None]:
    """Let go of texts that nothing names any more without looking for each of them through every table that could."""
    database.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        database.execute("PRAGMA foreign_keys = ON")
