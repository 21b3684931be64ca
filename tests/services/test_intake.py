"""Bringing files in: sheets are sources of their own, mappings have names, rejected rows can be handed over."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources.workbooks import rows_of, xlsx
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.services import comments, intake
from workbench.services.intake import import_file, list_sources, parts_of, preview_file, write_rejected
from workbench.services.mappings import forget_mapping, list_mappings, mapping_file, save_mapping
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP
from workbench.services.studies import create_study
from workbench.store.study import Study

CSV = 'id,comment\n1,the queue was long and cold\n2,"=kind staff",extra\n'


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc") as made:
        yield made


def test_that_two_sheets_of_a_workbook_are_two_sources(study: Study, tmp_path: Path) -> None:
    one = rows_of([["id", "comment"], ["1", "a kind word about the library"]])
    two = rows_of([["id", "comment"], ["1", "another word about the swimming pool"]])
    path = xlsx(tmp_path / "both.xlsx", {"One": one, "Two": two})
    for part in parts_of(path):
        import_file(study, preview_file(part.path))
    assert [(row.name, row.comments) for row in list_sources(study)] == [
        ("both.xlsx/Two", 1),
        ("both.xlsx/One", 1),
    ]
    with pytest.raises(Problem) as told:
        import_file(study, preview_file(path / "One"))
    assert told.value.code == "file.already_imported"
    assert "both.xlsx/One" in told.value.what


def test_that_rejected_rows_are_written_as_a_table(study: Study, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    import_file(study, preview_file(tmp_path / "a.csv"))
    target = tmp_path / "out" / "rejected.csv"
    assert write_rejected(study, target) == 1
    with target.open(encoding="utf-8", newline="") as stream:
        header, row = csv.reader(stream)
    assert header == ["source", "row", "reason", "raw"]
    assert row[:2] == ["a.csv", "2"]
    assert "3 cells" in row[2]


def test_that_only_the_wanted_source_is_written(study: Study, tmp_path: Path) -> None:
    assert write_rejected(study, tmp_path / "none.csv", ["nobody"]) == 0


def test_that_a_mapping_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    preview = preview_file(tmp_path / "a.csv")
    kept = save_mapping(preview, "Monthly survey")
    assert "Monthly survey" in list_mappings()
    assert mapping_file("Monthly survey") == kept
    assert preview_file(tmp_path / "a.csv", mapping=kept).mapping.columns == preview.mapping.columns
    forget_mapping("Monthly survey")
    assert "Monthly survey" not in list_mappings()
    with pytest.raises(Problem) as told:
        mapping_file("Monthly survey")
    assert told.value.code == "mapping.missing"


def test_that_a_mapping_can_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    file = tmp_path / "m.json"
    assert save_mapping(preview_file(tmp_path / "a.csv"), str(file)) == file
    assert mapping_file(str(file)) == file


@pytest.mark.parametrize("name", ["../x", ".hidden", "a/b", "", "x" * 81, "a\nb"])
def test_that_a_name_leads_nowhere_else(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    with pytest.raises(Problem) as told:
        save_mapping(preview_file(tmp_path / "a.csv"), name)
    assert told.value.code == "mapping.bad_name"


def test_that_a_mapping_that_is_not_there_cannot_be_forgotten() -> None:
    with pytest.raises(Problem) as told:
        forget_mapping("nobody knows it")
    assert told.value.code == "mapping.missing"


def some_rows(path: Path, count: int) -> Path:
    lines = [f"{number},place {number % 7} was cold on day {number}" for number in range(count)]
    path.write_text("\n".join(["id,comment", *lines]), encoding="utf-8")
    return path


@pytest.mark.parametrize("longest", [LONGEST_STEP, UNWATCHED_STEP])
def test_that_an_import_stopped_on_its_way_leaves_no_trace(
    study: Study, tmp_path: Path, longest: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_AT_ONCE", 100)
    preview = preview_file(some_rows(tmp_path / "long.csv", 300))

    def stop(rows: int, _: int) -> None:
        if rows >= 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(study, preview, stop, longest)
    for table in ("source", "submission", "comment", "unique_text", "segment"):
        assert study.database.table(table).count == 0
    assert import_file(study, preview, longest=longest).comments == 300
    assert comments.count(study, Selection(search="place 3 was")).comments == 43


def test_that_a_study_is_the_same_however_its_rows_came_in(study: Study, tmp_path: Path) -> None:
    preview = preview_file(some_rows(tmp_path / "rows.csv", 500))
    with create_study(tmp_path / "other.voc") as other:
        import_file(study, preview)
        import_file(other, preview, longest=UNWATCHED_STEP)
        for table in ("submission", "comment", "unique_text"):
            rows = [list(each.database.table(table).rows_where(order_by="id")) for each in (study, other)]
            assert len(rows[0]) == 500
            assert rows[0] == rows[1]


def indexes_of(study: Study) -> set[str]:
    rows = study.database.all("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    return {row[0] for row in rows}


def found_by(study: Study, words: str) -> int:
    return comments.count(study, Selection(search=words)).comments


def test_that_a_first_file_in_one_go_is_found_by_its_words_at_once(study: Study, tmp_path: Path) -> None:
    before = indexes_of(study)
    import_file(study, preview_file(some_rows(tmp_path / "one.csv", 300)), longest=UNWATCHED_STEP)
    assert found_by(study, "place 3 was") == 43
    assert indexes_of(study) == before
    import_file(study, preview_file(others(tmp_path / "two.csv")), longest=UNWATCHED_STEP)
    assert (found_by(study, "place 3 was"), found_by(study, "CAFÉ"), found_by(study, "ร้านกาแฟ")) == (43, 1, 1)
    study.database.execute("INSERT INTO text_search (text_search, rank) VALUES ('integrity-check', 1)")


def test_that_a_first_file_that_was_stopped_leaves_the_indexes_as_they_were(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_AT_ONCE", 100)
    before = indexes_of(study)

    def stop(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(study, preview_file(some_rows(tmp_path / "one.csv", 300)), stop, UNWATCHED_STEP)
    assert indexes_of(study) == before
    study.database.execute("INSERT INTO text_search (text_search, rank) VALUES ('integrity-check', 1)")


def test_that_whole_statements_of_rows_and_their_rest_are_stored(study: Study, tmp_path: Path) -> None:
    import_file(study, preview_file(some_rows(tmp_path / "many.csv", 5_003)), longest=UNWATCHED_STEP)
    assert comments.count(study).comments == 5_003
    assert found_by(study, "on day 5002") == 1


def others(path: Path) -> Path:
    path.write_text("id,comment\n1,the café is closed again\n2,ร้านกาแฟปิดแล้ว\n", encoding="utf-8")
    return path
