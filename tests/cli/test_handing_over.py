"""Quotes, checks, formats and profiles on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import Typing, analysed_at_once, survey, typing
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    analysed_at_once(monkeypatch)
    typed = typing(capsys)
    for words in (("new", "s.voc"), ("import", "s.voc", survey(tmp_path)), ("analyze", "s.voc")):
        assert typed(*words).code == 0
    return typed


def _comment(path: Path) -> str:
    with Study.open(path) as study:
        return study.database.one("SELECT uid FROM comment ORDER BY id")[0]


def test_that_a_quote_is_made_approved_and_handed_over(voc: Typing, tmp_path: Path) -> None:
    made = voc("quote", "s.voc", _comment(tmp_path / "s.voc"), "late every morning", "--json").document[
        "ids"
    ][0]
    assert [row["approved"] for row in voc("quotes", "s.voc", "--json").document["quotes"]] == [False]
    matters = [each["matter"] for each in voc("check", "s.voc", "--json").document["concerns"]]
    assert "quotes not approved" in matters
    assert voc("quotes", "s.voc", "--approve", made, "--json").document["quotes"][0]["approved"] is True
    assert voc("export", "s.voc", "--to", "out", "--formats", "md").code == 0
    assert "> late every morning" in (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    assert voc("quotes", "s.voc", "--remove", made, "--json").document["quotes"] == []


def test_that_words_the_comment_does_not_hold_are_refused(voc: Typing, tmp_path: Path) -> None:
    answer = voc("quote", "s.voc", _comment(tmp_path / "s.voc"), "on time")
    assert answer.code == 1
    assert "does not hold these words" in answer.err


def test_that_an_export_tells_what_was_open(voc: Typing) -> None:
    answer = voc("export", "s.voc", "--to", "out", "--formats", "qdc,xlsx")
    assert answer.code == 0
    assert "codebook.qdc, findings.xlsx" in answer.out
    assert "neither named nor described by a person" in answer.out
    assert voc("check", "s.voc").out.count("\n  ") >= 2


def test_that_a_working_export_says_so_and_an_unknown_format_is_refused(voc: Typing, tmp_path: Path) -> None:
    assert voc("export", "s.voc", "--to", "house", "--profile", "working", "--formats", "md").code == 0
    written = sorted(path.name for path in (tmp_path / "house").iterdir())
    assert written == ["working-findings-themes.svg", "working-findings.md"]
    answer = voc("export", "s.voc", "--to", "out", "--formats", "docx")
    assert (answer.code, (tmp_path / "out").exists()) == (1, False)
    assert "docx" in answer.err


def test_that_a_codebook_is_read_again_as_names_and_descriptions(voc: Typing, tmp_path: Path) -> None:
    assert voc("export", "s.voc", "--to", "out", "--formats", "qdc,qdpx").code == 0
    for name in ("codebook.qdc", "project.qdpx"):
        codes = voc("codebook", f"out/{name}", "--to", "codes.csv", "--json").document["codes"]
        assert {code["name"] for code in codes} == {"Buses", "Libraries"}
        assert (tmp_path / "codes.csv").read_text(encoding="utf-8").splitlines()[1:] == [
            "Buses,buses",
            "Libraries,libraries",
        ]
    assert voc("codebook", "s.voc").code == 1


def test_that_sections_are_left_out_for_once_or_from_now_on(voc: Typing, tmp_path: Path) -> None:
    def report(*words: str) -> str:
        assert voc("export", "s.voc", "--to", "out", "--formats", "md", *words).code == 0
        return (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")

    assert "## What was collected" not in report("--without", "collected,short")
    assert "## What was collected" in report()
    told = voc("sections", "s.voc", "--without", "collected", "--json").document["sections"]
    assert [row["name"] for row in told if not row["written"]] == ["collected"]
    assert "left out 1 section of it: “What was collected”" in report()
    assert "## What was collected" in report("--without", "none")
    assert "left out" in voc("sections", "s.voc").out
    assert voc("sections", "s.voc", "--without", "weather").code == 1
