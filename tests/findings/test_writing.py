from __future__ import annotations

import errno
from pathlib import Path
from typing import TextIO

import pytest

from workbench.domain.problems import Problem
from workbench.findings.writing import write_together


def _writes(text: str):
    def write(stream: TextIO) -> None:
        stream.write(text)

    return write


def _fails_with(number: int):
    def write(stream: TextIO) -> None:
        stream.write("half a fi")
        raise OSError(number, "no more")

    return write


def _holds(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_that_all_files_are_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "findings"
    paths = write_together(folder, {"a.csv": _writes("1"), "b.md": _writes("ไทย\r\n")})
    assert paths == [folder / "a.csv", folder / "b.md"]
    assert (folder / "b.md").read_bytes() == "ไทย\r\n".encode()
    assert sorted(_holds(folder)) == ["a.csv", "b.md"]


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "export.disk_full"), (errno.EIO, "export.not_writable")]
)
def test_that_a_failure_leaves_the_folder_as_it_was(tmp_path: Path, number: int, code: str) -> None:
    write_together(tmp_path, {"a.csv": _writes("old a"), "b.csv": _writes("old b")})
    with pytest.raises(Problem) as told:
        write_together(tmp_path, {"a.csv": _writes("new a"), "b.csv": _fails_with(number)})
    assert told.value.code == code
    assert _holds(tmp_path) == {"a.csv": "old a", "b.csv": "old b"}


def test_that_a_file_that_cannot_be_replaced_brings_the_others_back(tmp_path: Path) -> None:
    write_together(tmp_path, {"a.csv": _writes("old a")})
    (tmp_path / "c.csv").mkdir()
    (tmp_path / "c.csv" / "in the way").touch()
    with pytest.raises(Problem) as told:
        write_together(tmp_path, {"a.csv": _writes("new a"), "b.csv": _writes("b"), "c.csv": _writes("c")})
    assert told.value.code == "export.not_writable"
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "old a"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "c.csv"]


def test_that_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    def cancelled(stream: TextIO) -> None:
        stream.write("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_together(tmp_path, {"a.csv": _writes("1"), "b.csv": cancelled})
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    with pytest.raises(Problem) as told:
        write_together(tmp_path / "taken", {"a.csv": _writes("1")})
    assert told.value.code == "export.not_writable"
