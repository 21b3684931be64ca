"""Themes, tones and drivers coded on the command line, and what comes of it."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest

from tests.cli.typed import Typing, typing
from tests.services.test_coded_codes import COMMENTS, NAMES, TEXTS
from tests.services.test_coded_codes import study as a_study
from workbench.store.study import Study

__all__ = ["a_study"]


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    return typing(capsys)


@pytest.fixture
def path(a_study: Study) -> Path:
    a_study.database.execute("UPDATE comment SET examined = 1")
    a_study.close()
    return a_study.path


def test_that_a_draw_says_what_is_coded_and_its_codes_can_be_listed(voc: Typing, path: Path) -> None:
    theme = voc("code", "draw", path, "--what", "theme", "--size", "5", "--json").document["draw"]
    again = voc("code", "again", path, theme, "--what", "tone", "--json").document["draw"]
    assert {row["draw"]["subject"] for row in voc("code", "list", path, "--json").document["draws"]} == {
        "theme",
        "tone",
    }
    assert [one["name"] for one in voc("code", "codes", path, theme, "--json").document["codes"]] == list(
        NAMES
    )
    assert "worry" in voc("code", "codes", path, again).out
    first, second = (
        voc("code", "show", path, draw, "--json").document["comments"] for draw in (theme, again)
    )
    assert [one["comment"] for one in first] == [one["comment"] for one in second]


@pytest.mark.parametrize("subject", ["theme", "tone", "driver"])
def test_that_a_sheet_comes_back_coded_and_shares_are_told(
    voc: Typing, path: Path, tmp_path: Path, subject: str
) -> None:
    draw = voc("code", "draw", path, "--what", subject, "--size", "120", "--json").document["draw"]
    rows = list(csv.DictReader(io.StringIO(voc("code", "show", path, draw, "--coder", "anna").out)))
    assert set(rows[0]) == {"comment_id", "question", "text", subject}
    said = {
        row["comment_id"]: {
            "theme": next(name for name in NAMES if name in row["text"]),
            "tone": "worry" if TEXTS.index(row["text"]) % 4 == 1 else "none",
            "driver": "efficiency-" if TEXTS.index(row["text"]) % 3 == 1 else "none",
        }[subject]
        for row in rows
    }
    filled = tmp_path / "coded.csv"
    lines = [f"{comment},{word}" for comment, word in said.items()]
    filled.write_text("\n".join([f"comment_id,{subject}", *lines]), encoding="utf-8")
    assert voc("code", "read", path, draw, filled, "--coder", "anna", "--json").document == {"coded": 120}
    told = voc("code", "figures", path)
    assert f"Corrected share of {subject}" in told.out
    assert f"120 of {COMMENTS}" in told.out
    found = voc("code", "figures", path, "--json").document[subject]
    assert (found["at_random"], found["comments"]) == (120, 120)
    command, marker = {
        "theme": ("themes", "estimated from 120 comments coded at random, of 400"),
        "tone": ("tones", "Machine alone"),
        "driver": ("drivers", "efficiency, blamed"),
    }[subject]
    assert marker in voc(command, path).out
    assert voc(command, path, "--json").document["corrected"]


def test_that_copies_coded_for_different_things_become_one(voc: Typing, path: Path, tmp_path: Path) -> None:
    draws = {
        what: voc("code", "draw", path, "--what", what, "--size", "3", "--json").document["draw"]
        for what in ("sentiment", "theme", "tone")
    }
    copy = Path(shutil.copy(path, tmp_path / "copy.voc"))
    comments = {
        what: voc("code", "show", path, draw, "--json").document["comments"][0]["comment"]
        for what, draw in draws.items()
    }
    for what, (anna, bert) in {
        "sentiment": ("negative", "positive"),
        "theme": ("buses", "none"),
        "tone": ("worry", "worry;question"),
    }.items():
        assert voc("code", "set", path, draws[what], comments[what], anna, "--coder", "anna").code == 0
        assert voc("code", "set", copy, draws[what], comments[what], bert, "--coder", "bert").code == 0
    assert "3 codings by bert" in voc("code", "merge", path, copy).out
    assert "0 codings" in voc("code", "merge", path, copy).out
    assert "anna Buses, bert none" in voc("code", "differences", path, "--what", "theme").out
    assert "anna worry, bert worry;question" in voc("code", "differences", path, "--what", "tone").out
    assert voc("undo", path).code == 0
    assert voc("code", "figures", path, "--json").document["theme"]["coders"] == ["anna"]


def test_that_what_is_no_code_of_the_draw_is_told_as_a_problem(voc: Typing, path: Path) -> None:
    draw = voc("code", "draw", path, "--what", "theme", "--size", "2", "--json").document["draw"]
    comment = voc("code", "show", path, draw, "--json").document["comments"][0]["comment"]
    answer = voc("code", "set", path, draw, comment, "Trams", "--json")
    assert answer.document["problem"]["code"] == "coding.unknown"
    again = voc("code", "again", path, draw, "--what", "theme", "--json")
    assert again.document["problem"]["code"] == "draw.of_this_already"
