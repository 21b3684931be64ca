"""Opening, owning and refusing study files."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.studies import a_preview, bring_in, drafts
from workbench.domain.problems import Problem
from workbench.store import overview
from workbench.store.connection import FORMAT
from workbench.store.intake import Arrival
from workbench.store.study import Study


def code(caught: pytest.ExceptionInfo[Problem]) -> str:
    return caught.value.code


def test_that_a_study_keeps_its_name_and_rows_when_opened_again(study: Study) -> None:
    bring_in(study)
    study.close()
    with Study.open(study.path) as again:
        assert again.name == "Small study"
        assert overview.summary(again).counts.comments == 5


def test_that_a_second_opener_is_told_and_the_first_goes_on(study: Study) -> None:
    with pytest.raises(Problem) as caught:
        Study.open(study.path)
    assert code(caught) == "study.already_open"
    assert bring_in(study).comments == 5


def test_that_an_existing_file_is_never_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "mine.voc"
    path.write_text("precious")
    with pytest.raises(Problem) as caught:
        Study.create(path)
    assert code(caught) == "study.exists"
    assert path.read_text() == "precious"


def test_that_a_missing_study_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        Study.open(tmp_path / "none.voc")
    assert code(caught) == "study.missing"
    assert not (tmp_path / "none.voc").exists()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + bytes(200)])
def test_that_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.voc"
    path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        Study.open(path)
    assert code(caught) == "study.not_a_study"
    assert path.read_bytes() == content


def test_that_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.voc"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE study_fact (name TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(Problem) as caught:
        Study.open(path)
    assert code(caught) == "study.not_a_study"


def test_that_a_study_of_a_newer_version_is_refused_untouched(study: Study) -> None:
    study.database.execute(f"PRAGMA user_version = {FORMAT + 1}")
    study.close()
    before = study.path.read_bytes()
    with pytest.raises(Problem) as caught:
        Study.open(study.path)
    assert code(caught) == "study.newer"
    assert str(FORMAT + 1) in caught.value.what
    assert study.path.read_bytes() == before


def test_that_a_damaged_study_is_named_as_such(study: Study) -> None:
    bring_in(study)
    study.close()
    data = bytearray(study.path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    study.path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        overview.summary(Study.open(study.path))
    assert code(caught) in {"study.damaged", "study.not_a_study"}


def test_that_an_import_that_was_cut_off_is_gone_at_the_next_open(study: Study) -> None:
    bring_in(study)
    Arrival(study, a_preview("second.csv", "cd" * 32)).add(drafts(["never seen", TEXT_OF_BOTH]))
    study.close()
    with Study.open(study.path) as again:
        assert overview.summary(again).counts.comments == 5
        found = again.database.all("SELECT content FROM unique_text WHERE content = 'never seen'")
        assert found == []
        assert (
            again.database.one("SELECT count(*) FROM text_search WHERE text_search MATCH '\"never\"'")[0] == 1
        )


TEXT_OF_BOTH = "The bus never comes on time"


def test_that_a_full_disk_undoes_the_step_and_says_so(study: Study) -> None:
    bring_in(study)
    pages = study.database.one("PRAGMA page_count")[0]
    study.database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Problem) as caught:
        bring_in(study, a_preview("large.csv", "cd" * 32), [f"{n} " + "long text " * 2000 for n in range(50)])
    assert code(caught) == "study.disk_full"
    study.close()
    with Study.open(study.path) as again:
        assert overview.summary(again).counts.comments == 5
