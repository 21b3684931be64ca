"""Comments can be listed by what is meant, and shown whole, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import Typing, survey, typing
from tests.studies import TEXTS, analyse_by_hand
from workbench.store.selecting import current_run
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str]) -> Typing:
    return typing(capsys)


@pytest.fixture
def study(voc: Typing, tmp_path: Path) -> Path:
    """Return a study whose first comment speaks of libraries besides, and whose fourth fits weakly."""
    path = tmp_path / "s.voc"
    voc("new", path)
    voc("import", path, survey(tmp_path))
    with Study.open(path) as opened:
        analyse_by_hand(opened)
        run = current_run(opened)
        with opened.database.atomic():
            opened.database.execute(
                "INSERT INTO membership SELECT ?, min(text_id), 4, 15, 1, 0.5 FROM comment", (run,)
            )
            opened.database.execute(
                "UPDATE assignment SET weak = 1 WHERE text_id = (SELECT max(text_id) - 1 FROM comment)"
            )
    return path


def test_that_comments_that_fit_weakly_are_listed(voc: Typing, study: Path) -> None:
    document = voc("comments", study, "--weak", "--json").document
    assert [(row["text"], row["is_weak"]) for row in document["comments"]] == [(TEXTS[3], True)]
    assert document["counts"]["comments"] == 1
    assert "weak" in voc("comments", study, "--weak").out


def test_that_comments_that_mention_a_theme_are_listed_with_it(voc: Typing, study: Path) -> None:
    themes = voc("themes", study, "--json").document["themes"]
    (libraries,) = (theme for theme in themes if theme["name"] == "Libraries")
    assert libraries["mentioned"] == 1
    (row,) = voc("comments", study, "--mentions", libraries["id"], "--json").document["comments"]
    assert row["text"] == TEXTS[0]
    assert [theme["name"] for theme in row["further"]] == ["Libraries"]


def test_that_the_rest_of_a_long_list_is_told(voc: Typing, study: Path) -> None:
    answer = voc("comments", study, "--most", "2")
    assert "5 comments in all" in answer.out
    assert "No comment is meant." in voc("comments", study, "--search", "elephants").out


def test_that_a_comment_is_shown_whole_with_its_sentences(voc: Typing, study: Path) -> None:
    comment = voc("comments", study, "--json").document["comments"][0]
    told = voc("show", study, comment["id"]).out
    assert TEXTS[0] in told
    assert f"Libraries (0.50): “{TEXTS[0][4:15]}”" in told
    document = voc("show", study, comment["id"], "--json").document
    assert document["comment"]["further"][0]["start"] == 4


def test_that_an_unknown_comment_is_told(voc: Typing, study: Path) -> None:
    answer = voc("show", study, "c000000000000")
    assert answer.code == 1
    assert answer.err
