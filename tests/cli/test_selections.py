"""Selections are kept, used, renamed and forgotten by commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import Answer, Typing, typing
from tests.studies import analyse_by_hand, bring_in
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str]) -> Typing:
    return typing(capsys)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a study in which a selection “About buses” is kept."""
    path = tmp_path / "s.voc"
    with Study.create(path) as study:
        bring_in(study)
        analyse_by_hand(study)
    return path


@pytest.fixture
def kept(voc: Typing, file: Path) -> Answer:
    return voc("comments", file, "--search", "bus", "--save", "About buses")


def test_that_what_is_listed_can_be_kept_and_used_again(voc: Typing, file: Path, kept: Answer) -> None:
    assert "Save selection “About buses”." in kept.out
    again = voc("comments", file, "--selection", "about buses", "--json").document
    assert again["counts"]["comments"] == 2
    narrowed = voc("comments", file, "--selection", "About buses", "--search", "never", "--json").document
    assert narrowed["counts"]["comments"] == 1


def test_that_kept_selections_are_listed_with_what_they_mean(voc: Typing, file: Path, kept: Answer) -> None:
    told = voc("selections", file)
    assert "About buses" in told.out
    assert "search: bus" in told.out
    document = voc("selections", file, "--json").document["selections"]
    assert [(each["name"], each["comments"]) for each in document] == [("About buses", 2)]


def test_that_they_are_renamed_copied_and_forgotten_and_that_is_undone(
    voc: Typing, file: Path, kept: Answer
) -> None:
    voc("selections", file, "--rename", "About buses", "Buses")
    voc("selections", file, "--copy", "Buses", "Second")
    assert "Forget selection “Buses”." in voc("selections", file, "--forget", "buses").out
    names = [each["name"] for each in voc("selections", file, "--json").document["selections"]]
    assert names == ["Second"]
    voc("undo", file)
    assert len(voc("selections", file, "--json").document["selections"]) == 2


def test_that_a_name_that_is_not_there_is_told(voc: Typing, file: Path) -> None:
    answer = voc("comments", file, "--selection", "No such")
    assert answer.code == 1
    assert "No such" in answer.err
    assert "No selection is kept yet." in voc("selections", file).out
