from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.sources.files import written
from workbench.domain.problems import Problem
from workbench.sources import preview, read


def _code(path: Path) -> str:
    with pytest.raises(Problem) as told:
        preview(path)
    assert told.value.sentences
    return told.value.code


def test_that_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert _code(tmp_path / "none.csv") == "file.missing"


def test_that_an_empty_folder_holds_no_rows(tmp_path: Path) -> None:
    assert _code(tmp_path) == "file.empty"


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="whoever may do everything is refused nothing"
)
def test_that_a_file_one_may_not_read_is_told_so(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,comment\n1,words\n")
    path.chmod(0)
    assert _code(path) == "file.unreadable"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b"%PDF-1.7"),
        ("a.csv", b"SQLite format 3\x00"),
        ("a.csv", b"<html><table><tr><td>comment"),
        ("a.csv", bytes(range(256)) * 4),
        ("a.xls", b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00" + b"\x04\x02\n the words of a cell"),
        ("a.docx", b"id,comment\n1,words of one\n"),
        ("a.csv.gz", b"\x1f\x8b\x08 and so on"),
    ],
)
def test_that_a_file_of_another_kind_is_told_what_to_become(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = written(tmp_path, name, content)
    with pytest.raises(Problem) as told:
        preview(path)
    assert told.value.code == "file.unknown_kind"
    assert "CSV" in told.value.do


def test_that_a_workbook_named_csv_is_not_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert _code(path) == "file.unreadable"


@pytest.mark.parametrize("name", ["a.csv", "a.zip", "a.xlsx", "a.ods", "a.docx", "a.sav", "a.xls"])
@pytest.mark.parametrize(
    "content", [b"PK\x03\x04 and so on", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and", b"$FL2 and so on"]
)
def test_that_what_only_begins_like_another_kind_is_told_to_be_unreadable(
    tmp_path: Path, name: str, content: bytes
) -> None:
    assert _code(written(tmp_path, name, content)) in {"file.unreadable", "file.unknown_kind"}


def test_that_a_file_that_changed_since_the_preview_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,comment\n1,words of one\n")
    looked_at = preview(path)
    path.write_text("id,comment\n1,other words\n", encoding="utf-8")
    with pytest.raises(Problem) as told:
        list(read(looked_at))
    assert told.value.code == "file.changed"


def test_that_a_file_that_went_away_since_the_preview_is_missing(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,comment\n1,words of one\n")
    looked_at = preview(path)
    path.unlink()
    with pytest.raises(Problem) as told:
        list(read(looked_at))
    assert told.value.code == "file.missing"
