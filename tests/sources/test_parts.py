"""What is in a file can be chosen: sheets, files of an archive, tables and letters of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sources.files import written
from tests.sources.workbooks import rows_of, xlsx, zipped
from workbench.domain.intake import SubmissionDraft
from workbench.domain.problems import Problem
from workbench.sources import parts_of, preview, read

CSV = "id,comment\n1,the queue was long\n2,the staff were kind\n"
ROWS = rows_of([["id", "comment"], ["1", "a kind word about the library"]])


def names(path: Path) -> list[str]:
    return [part.name for part in parts_of(path)]


def test_that_a_file_of_one_table_has_no_parts(tmp_path: Path) -> None:
    assert parts_of(written(tmp_path, "a.csv", CSV)) == ()
    assert parts_of(zipped(tmp_path / "a.zip", {"a.csv": CSV, "readme.pdf": b"%PDF"})) == ()
    assert parts_of(xlsx(tmp_path / "a.xlsx", {"S": ROWS})) == ()


def test_that_the_sheets_of_a_workbook_are_its_parts(tmp_path: Path) -> None:
    short = rows_of([["id", "comment"], ["1", "short"]])
    path = xlsx(tmp_path / "a.xlsx", {"Notes": short, "Answers": ROWS, "Empty": rows_of([])})
    assert names(path) == ["Answers", "Notes"]
    assert [preview(part.path).rows[0][1] for part in parts_of(path)] == [
        "a kind word about the library",
        "short",
    ]
    assert parts_of(path / "Notes") == ()


def test_that_tables_and_letters_of_an_archive_are_its_parts(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        {"one.csv": CSV, "deep/two.csv": CSV, "letters/a.txt": "dear city", "letters/b.txt": "dear mayor"},
    )
    assert names(path) == ["one.csv", "deep/two.csv", "letters"]
    assert len(preview(parts_of(path)[2].path).rows) == 2


def test_that_a_sheet_of_a_workbook_in_an_archive_can_be_named(tmp_path: Path) -> None:
    short = rows_of([["id", "comment"], ["1", "short"]])
    book = xlsx(tmp_path / "a.xlsx", {"Notes": short, "Answers": ROWS}).read_bytes()
    path = zipped(tmp_path / "all.zip", {"deep/a.xlsx": book, "one.csv": CSV})
    assert names(path) == ["deep/a.xlsx", "one.csv"]
    assert [part.path for part in parts_of(path / "deep/a.xlsx")] == [
        path / "deep/a.xlsx" / "Answers",
        path / "deep/a.xlsx" / "Notes",
    ]
    notes = preview(path / "deep/a.xlsx/Notes")
    assert notes.name == "a.xlsx/Notes"
    assert [row.comments[0].text for row in read(notes) if isinstance(row, SubmissionDraft)] == ["short"]
    assert parts_of(path / "deep/a.xlsx/Notes") == ()
    assert names(zipped(tmp_path / "one.zip", {"a.xlsx": book})) == ["Answers", "Notes"]
    with pytest.raises(Problem, match="Nothing") as caught:
        preview(path / "deep/a.xlsx/Nothing")
    assert caught.value.code == "file.no_such_part"


def test_that_letters_alone_are_one_thing(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "dear city")
    written(tmp_path, "b.txt", "dear mayor")
    assert parts_of(tmp_path) == ()
    assert parts_of(zipped(tmp_path / "c.zip", {"a.txt": "dear city", "b.txt": "dear mayor"})) == ()


def test_that_tables_and_letters_of_a_folder_are_its_parts(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    written(tmp_path, "a.csv", CSV)
    written(tmp_path, "letters/a.txt", "dear city")
    assert [part.path for part in parts_of(tmp_path)] == [tmp_path / "a.csv", tmp_path / "letters"]
