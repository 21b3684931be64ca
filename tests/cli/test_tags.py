"""Tones and drivers counted, corrected, searched for and written on the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.typed import Typing, typing
from workbench.domain import a11

FILE = "id,comment\n1,The bus is late\n2,The library is a joy\n3,How do I join?\n"


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    made = typing(capsys)
    Path("a.csv").write_text(FILE, encoding="utf-8")
    made("new", "s.voc")
    made("import", "s.voc", "a.csv")
    return made


def ids(voc: Typing) -> list[str]:
    return [row["id"] for row in voc("comments", "s.voc", "--json").document["comments"]]


def test_that_tones_are_corrected_counted_and_found(voc: Typing) -> None:
    first, second, _ = ids(voc)
    answer = voc(
        "tones", "s.voc", "--comment", first, "--comment", second, "--set", "worry, question", "--json"
    )
    told = {row["tag"]: row for row in answer.document["tones"]}
    assert (told["worry"]["comments"], told["worry"]["judged"], told["worry"]["by_person"]) == (2, 2, 2)
    found = voc("comments", "s.voc", "--tone", "worry", "--json").document["comments"]
    assert [row["id"] for row in found] == [first, second]
    voc("tones", "s.voc", "--comment", first, "--reset")
    assert "1 by a person" in voc("tones", "s.voc").out
    voc("undo", "s.voc")
    told_again = voc("tones", "s.voc").out
    assert "2 by a person" in told_again
    assert "100.0 % (34.2–100.0)" in told_again


def test_that_drivers_are_told_with_blame_praise_and_intervals(voc: Typing) -> None:
    first, second, _ = ids(voc)
    voc("drivers", "s.voc", "--comment", first, "--set", "efficiency-")
    voc("drivers", "s.voc", "--comment", second, "--set", "+effectiveness;+employee")
    out = voc("drivers", "s.voc").out
    assert "50.0 % (9.5–90.5)" in out
    found = voc("comments", "s.voc", "--driver", "-efficiency", "--json").document["comments"]
    assert [row["id"] for row in found] == [first]


def test_that_a_file_in_the_columns_of_the_standard_is_written(voc: Typing) -> None:
    first, *_ = ids(voc)
    voc("drivers", "s.voc", "--comment", first, "--set", "efficiency-", "--a11", "out/a11.csv")
    with Path("out/a11.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == a11.COLUMNS
    assert [row["negative_efficiency"] for row in rows] == ["1", "null", "null"]


@pytest.mark.parametrize(
    "words", [("--set", "worry"), ("--comment", "c1", "--set", "x", "--reset"), ("--reset",)]
)
def test_that_a_correction_that_cannot_be_meant_is_refused(voc: Typing, words: tuple[str, ...]) -> None:
    answer = voc("tones", "s.voc", *words)
    assert answer.code == 1
    assert "--comment" in answer.err


def test_that_an_unknown_tone_is_refused_by_name(voc: Typing) -> None:
    answer = voc("comments", "s.voc", "--tone", "joy")
    assert answer.code == 1
    assert "joy" in answer.err
