"""Promises are written down, linked and judged by commands, and reach the files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.typed import Typing, typing
from tests.studies import analyse_by_hand, bring_in
from workbench.services.themes import list_themes
from workbench.store import comments
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str]) -> Typing:
    return typing(capsys)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "s.voc"
    with Study.create(path) as study:
        bring_in(study)
        analyse_by_hand(study)
    return path


@pytest.fixture
def buses(file: Path) -> str:
    with Study.open(file) as study:
        return next(row.id for row in list_themes(study) if row.name == "Buses")


@pytest.fixture
def promise(voc: Typing, file: Path) -> str:
    return voc("promise", "add", file, "The bus comes on time", "--to", "businesses", "--json").document[
        "ids"
    ][0]


def test_that_promises_are_linked_listed_and_judged(
    voc: Typing, file: Path, promise: str, buses: str
) -> None:
    voc("promise", "link", file, promise, buses)
    told = voc("promise", "list", file)
    assert "The bus comes on time" in told.out
    assert "2 of 2 comments that say either call it broken" in told.out
    assert "The rule:" in told.out
    voc("promise", "judge", file, promise, "broken")
    voc("promise", "link", file, promise, buses, "--word", "kept")
    (row,) = voc("promise", "list", file, "--json").document["promises"]
    assert (row["judged"], row["links"][0]["judged"], row["audience"]) == ("broken", "kept", "businesses")
    voc("promise", "judge", file, promise, "comments")
    (row,) = voc("promise", "list", file, "--json").document["promises"]
    assert row["judged"] is None


def test_that_they_are_reworded_unlinked_removed_and_that_is_undone(
    voc: Typing, file: Path, promise: str, buses: str
) -> None:
    voc("promise", "reword", file, promise, "A bus every ten minutes", "--to", "citizens")
    voc("promise", "link", file, promise, buses)
    voc("promise", "unlink", file, promise, buses)
    voc("promise", "remove", file, promise)
    assert "Nothing was promised yet" in voc("promise", "list", file).out
    voc("undo", file)
    voc("undo", file)
    (row,) = voc("promise", "list", file, "--json").document["promises"]
    assert (row["statement"], row["audience"], len(row["links"])) == (
        "A bus every ten minutes",
        "citizens",
        1,
    )


def test_that_a_promise_reaches_the_files(
    voc: Typing, file: Path, promise: str, buses: str, tmp_path: Path
) -> None:
    voc("promise", "link", file, promise, buses)
    voc("export", file, "--to", tmp_path / "out", "--profile", "working", "--formats", "csv,md,html")
    with (tmp_path / "out" / "working-promises.csv").open(encoding="utf-8", newline="") as stream:
        first, link = csv.DictReader(stream)
    assert (first["promise"], first["negative"], first["people"]) == ("The bus comes on time", "2", "1")
    assert (link["link"], link["link_id"]) == ("theme", buses)
    for name in ("working-findings.md", "working-findings.html"):
        assert "What was promised" in (tmp_path / "out" / name).read_text(encoding="utf-8")
    assert "promises.csv" in (tmp_path / "out" / "working-data-dictionary.csv").read_text(encoding="utf-8")
    voc("export", file, "--to", tmp_path / "safe")
    with (tmp_path / "safe" / "promises.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["withheld"] for row in csv.DictReader(stream)] == ["yes", "yes"]


def test_that_a_priority_rests_on_comments_and_says_what_speaks_for_it(
    voc: Typing, file: Path, buses: str
) -> None:
    made = voc("tag", file, buses, "--json").document["ids"][0]
    with Study.open(file) as study:
        other = comments.rows(study, comments.keys(study))[-1].id
    assert "Add to “Buses”." in voc("plan", file, made, "--driver", "ease", "--add", other).out
    told = voc("priorities", file, "--evidence", "--benefit", "0.5")
    assert "1 comment speaks for it beside its themes" in told.out
    assert "It is about ease (A-11), as a person says." in told.out
    assert "0.5 × benefit" in told.out
    (row,) = voc("priorities", file, "--json").document["priorities"]
    assert (row["linked"], row["comments"], row["driver"]) == ([other], 3, "ease")
    voc("plan", file, made, "--take-away", other)
    (row,) = voc("priorities", file, "--json").document["priorities"]
    assert row["linked"] == []
