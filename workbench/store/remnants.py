"""What a killed import or analysis left behind is taken out before anybody can see it."""

from __future__ import annotations

from workbench.store.connection import StudyDatabase

_TABLES_OF_A_RUN = ("assignment", "text_reading", "sentiment", "theme_match", "cluster")


def purge_remnants(database: StudyDatabase) -> None:
    """Delete sources and runs that never finished arriving, and texts and themes only they brought."""
    sources = [row[0] for row in database.all("SELECT id FROM source WHERE state = 'arriving'")]
    runs = [row[0] for row in database.all("SELECT id FROM run WHERE state = 'arriving'")]
    unfinished = database.one("SELECT count(*) FROM preparation WHERE state = 'arriving'")[0]
    if not sources and not runs and not unfinished:
        return
    with database.atomic():
        database.execute("DELETE FROM preparation WHERE state = 'arriving'")
        for source in sources:
            remove_source(database, source)
        for run in runs:
            remove_run(database, run)


def remove_source(database: StudyDatabase, source: int) -> None:
    """Delete a source that never became visible, with the texts nobody else has."""
    database.execute("DELETE FROM comment WHERE source_id = ?", (source,))
    database.execute("DELETE FROM source WHERE id = ?", (source,))
    orphans = (
        "SELECT id FROM unique_text WHERE id NOT IN (SELECT text_id FROM comment) AND id NOT IN"
        " (SELECT addition_id FROM campaign_member WHERE addition_id IS NOT NULL)"
    )
    database.execute(
        "INSERT INTO text_search (text_search, rowid, content) "
        f"SELECT 'delete', id, content FROM unique_text WHERE id IN ({orphans})"
    )
    for table in ("embedding", "assignment", "text_reading", "sentiment", "text_language", "campaign_member"):
        database.execute(f"DELETE FROM {table} WHERE text_id IN ({orphans})")
    database.execute(f"DELETE FROM unique_text WHERE id IN ({orphans})")


def remove_run(database: StudyDatabase, run: int) -> None:
    """Delete a run that never became visible, with the themes only it brought."""
    for table in _TABLES_OF_A_RUN:
        database.execute(f"DELETE FROM {table} WHERE run_id = ?", (run,))
    database.execute("DELETE FROM run WHERE id = ?", (run,))
    database.execute(
        "DELETE FROM theme WHERE made_by = 'run' AND id NOT IN (SELECT theme_id FROM theme_match) "
        "AND id NOT IN (SELECT theme_id FROM priority_theme)"
    )
