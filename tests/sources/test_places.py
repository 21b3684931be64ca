from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.sources.files import accepted, texts, written
from tests.sources.workbooks import rows_of, xlsx, zipped
from workbench.domain.problems import Problem
from workbench.sources import preview, read

CSV = "id,comment\n1,the queue was long\n2,the staff were kind\n"


def _problem(path: Path) -> Problem:
    with pytest.raises(Problem) as told:
        list(read(preview(path)))
    return told.value


def test_that_an_archive_of_one_table_is_read(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip", {"readme.pdf": b"%PDF", "deep/answers.csv": CSV, "__MACOSX/._a.csv": b"x"}
    )
    looked_at = preview(path)
    assert looked_at.path == path
    assert [draft.key for draft in accepted(looked_at)] == ["1", "2"]


def test_that_a_workbook_in_an_archive_is_read(tmp_path: Path) -> None:
    inner = xlsx(tmp_path / "a.xlsx", {"S": rows_of([["id", "comment"], ["1", "a kind word"]])})
    assert texts(zipped(tmp_path / "a.zip", {"a.xlsx": inner.read_bytes()})) == ["a kind word"]


def test_that_of_several_tables_one_has_to_be_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"one.csv": CSV, "two.csv": CSV.replace("kind", "rude")})
    problem = _problem(path)
    assert problem.code == "file.several"
    assert "one.csv, two.csv" in problem.what
    assert str(path / "one.csv") in problem.do
    assert texts(path / "two.csv") == ["the queue was long", "the staff were rude"]
    assert _problem(path / "three.csv").code == "file.no_such_part"


def test_that_an_archive_of_letters_is_read_like_a_folder(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"b/2.txt": "Dear council, two", "b/1.txt": "Dear council, one"})
    drafts = accepted(preview(path))
    assert [(draft.key, draft.comments[0].text) for draft in drafts] == [
        ("b/1.txt", "Dear council, one"),
        ("b/2.txt", "Dear council, two"),
    ]


@pytest.mark.parametrize(
    "name", ["../out.csv", "/etc/out.csv", "a/../../out.csv", "C:\\out.csv", "..\\out.csv"]
)
def test_that_nothing_is_unpacked_outside_of_its_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    path = zipped(tmp_path / "in" / "a.zip", {name: CSV})
    assert _problem(path).code == "file.unsafe"
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_that_an_archive_within_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "b.zip", {"a.csv": CSV})
    assert _problem(zipped(tmp_path / "a.zip", {"b.zip": inner.read_bytes()})).code == "file.unsafe"


def test_that_a_bomb_in_an_archive_is_not_unpacked(tmp_path: Path) -> None:
    assert _problem(zipped(tmp_path / "a.zip", {"a.csv": b"0" * (100 << 20)})).code == "file.bomb"


def test_that_a_workbook_bomb_in_an_archive_is_refused_too(tmp_path: Path) -> None:
    row = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    inner = xlsx(tmp_path / "a.xlsx", {"S": rows_of([["id", "comment"]]) + row})
    problem = _problem(zipped(tmp_path / "a.zip", {"a.xlsx": inner.read_bytes()}))
    assert problem.code == "file.bomb"
    assert str(tmp_path / "a.zip") in problem.what


def test_that_an_archive_with_a_password_is_told_of(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.csv": CSV})
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(bytes(content))
    assert _problem(path).code == "file.encrypted"


def test_that_an_empty_archive_holds_no_rows(tmp_path: Path) -> None:
    assert _problem(zipped(tmp_path / "a.zip", {})).code == "file.empty"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_that_an_archive_packed_in_another_way_is_told_of(tmp_path: Path, method: int) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.csv", CSV)
    assert _problem(path).code == "file.unreadable"


def test_that_an_archive_that_changed_since_the_preview_is_not_read(tmp_path: Path) -> None:
    looked_at = preview(zipped(tmp_path / "a.zip", {"a.csv": CSV}))
    zipped(tmp_path / "a.zip", {"a.csv": CSV + "3,one more\n"})
    with pytest.raises(Problem) as told:
        list(read(looked_at))
    assert told.value.code == "file.changed"


def test_that_a_table_has_no_parts(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", CSV)
    assert _problem(path / "part").code == "file.missing"
