"""A study made by an earlier format opens, and has what the later ones brought."""

from __future__ import annotations

from pathlib import Path

from workbench.store.connection import APPLICATION_ID, FORMAT, connect
from workbench.store.library import Migrations
from workbench.store.migrations import m0001_begin
from workbench.store.study import Study


def of_the_first_format(path: Path) -> Path:
    database = connect(path)
    migrations = Migrations("workbench")
    migrations(name="0001_begin")(m0001_begin.apply)
    migrations.apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 1")
    database.execute("INSERT INTO study_fact (name, value) VALUES ('name', 'Old')")
    database.close()
    return path


def test_that_a_study_of_the_first_format_gets_what_came_later(tmp_path: Path) -> None:
    with Study.open(of_the_first_format(tmp_path / "old.voc")) as study:
        assert study.name == "Old"
        assert study.database.one("PRAGMA user_version") == (FORMAT,)
        tables = {
            "part_sentiment",
            "sample_draw",
            "drawn_comment",
            "coding",
            "calibration",
            "calibrated_tag",
            "judgement",
            "membership",
            "theme_level",
            "text_tag",
            "tag_decision",
            "quote",
            "saved_selection",
            "promise",
            "promise_link",
            "priority_evidence",
            "population",
            "segment_role",
            "no_campaign",
            "apart_text",
        }
        assert tables <= set(study.database.table_names())


def test_that_opening_twice_migrates_once(tmp_path: Path) -> None:
    path = of_the_first_format(tmp_path / "old.voc")
    for _ in range(2):
        with Study.open(path) as study:
            assert study.database.one("SELECT count(*) FROM _sqlite_migrations") == (FORMAT,)
