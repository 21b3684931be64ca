"""Codebooks written as tables are read however people name their columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.codebook import Entry
from workbench.domain.problems import Problem
from workbench.sources.code_lists import read_code_list


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "codes.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_that_rows_of_one_name_are_one_code(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "name,description,example\nBuses,Late or full,It never came\nLibrary,,\nbuses,Not read,I waited\n,nobody,x\n",
    )
    assert read_code_list(path) == [
        Entry("Buses", "Late or full", ("It never came", "I waited")),
        Entry("Library"),
    ]


def test_that_columns_are_known_by_other_names_in_any_order(tmp_path: Path) -> None:
    text = "Nr;Example 1;EXAMPLE_2;Definition;Code\n1;Tarde;Nunca llegó;Transporte;Autobús\n"
    found = read_code_list(written(tmp_path, text, "cp1252"))
    assert found == [Entry("Autobús", "Transporte", ("Tarde", "Nunca llegó"))]


def test_that_a_list_of_names_alone_is_a_codebook(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeffName\nBuses\n\n“Parks”\n")
    assert [entry.name for entry in read_code_list(path)] == ["Buses", "“Parks”"]


def test_that_quoted_cells_may_hold_line_ends_and_commas(tmp_path: Path) -> None:
    path = written(tmp_path, 'code,memo\r\n"Bins, bags","First\r\nsecond"\r\n')
    assert read_code_list(path) == [Entry("Bins, bags", "First second")]


@pytest.mark.parametrize("text", ["", "\n", "what,why\nBuses,late\n"])
def test_that_a_table_without_a_column_of_names_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Problem) as told:
        read_code_list(written(tmp_path, text))
    assert told.value.code == "codebook.no_names"


def test_that_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem) as told:
        read_code_list(tmp_path / "none.csv")
    assert told.value.code == "file.missing"
