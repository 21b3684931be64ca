"""`voc levels` lists the levels of the present analysis and goes from one to another."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.typed import Typing, typing
from tests.services.test_pile import filled
from tests.studies import analyse_by_hand, bring_in
from workbench.domain.changes import NOTHING, Changed
from workbench.services.levels import is_another_level, show_level
from workbench.store.levels import Level, LevelCluster, barred_fingerprint, keep_level
from workbench.store.runs import ClusterRow
from workbench.store.selecting import current_run
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    return typing(capsys)


def level(granularity: float, names: Sequence[str], labels: Sequence[int]) -> Level:
    """Return a level of the study of five comments."""
    clusters = [
        LevelCluster(ClusterRow(number, name, "en", [(name.casefold(), 1.0)], [1], 0.5), labels.count(number))
        for number, name in enumerate(names)
    ]
    return Level(granularity, clusters, struct.pack("<5i", *labels), struct.pack("<5f", *[0.5] * 5))


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Return a study of five comments whose two themes are one on a broader level and three on a finer one."""
    path = tmp_path / "s.voc"
    with Study.create(path, "City") as made:
        bring_in(made)
        analyse_by_hand(made)
        barred = barred_fingerprint(made)
        for kept in (
            level(0.5, ["City life"], (0, 0, 0, 0, -1)),
            level(1.0, ["Buses", "Libraries"], (0, 0, 1, 1, -1)),
            level(2.0, ["Late buses", "Libraries", "No bus"], (0, 2, 1, 1, -1)),
        ):
            keep_level(made, current_run(made), kept, barred)
    return path


def test_that_levels_are_listed_with_the_names_of_the_largest(voc: Typing, study: Path) -> None:
    told = voc("levels", study).out
    assert "City life" in told
    assert "Libraries · Late buses · No bus" in told
    document = voc("levels", study, "--json").document
    assert [(each["granularity"], each["themes"], each["is_shown"]) for each in document["levels"]] == [
        (0.5, 1, False),
        (1.0, 2, True),
        (2.0, 3, False),
    ]


def test_that_a_level_is_shown_and_undone(voc: Typing, study: Path) -> None:
    assert voc("levels", study, "--show", "2").code == 0
    themes = voc("themes", study, "--json").document["themes"]
    assert sorted((theme["name"], theme["comments"]) for theme in themes) == [
        ("Buses", 1),
        ("Libraries", 2),
        ("No bus", 1),
    ]
    assert "loose 0.50" in voc("themes", study).out
    assert voc("undo", study).code == 0
    assert [each["is_shown"] for each in voc("levels", study, "--json").document["levels"]] == [0, 1, 0]


def test_that_a_study_without_levels_says_what_to_do(voc: Typing, tmp_path: Path) -> None:
    with Study.create(tmp_path / "old.voc", "Old") as made:
        bring_in(made)
        analyse_by_hand(made)
    assert "analyse again" in voc("levels", tmp_path / "old.voc").out
    assert voc("levels", tmp_path / "old.voc", "--show", "2").code == 1


def test_that_comments_without_a_theme_are_told_and_suggestions_accepted(voc: Typing, tmp_path: Path) -> None:
    path = tmp_path / "pile.voc"
    filled(path).close()
    told = voc("unassigned", str(path))
    assert "3 comments (33.3%) without a theme" in told.out
    assert "bus probably" in told.out
    assert "100% (61%–100%)" in told.out
    assert len(voc("unassigned", str(path), "--json").document["pile"]["suggestions"]) == 2
    assert voc("unassigned", str(path), "--accept").code == 2
    assert voc("unassigned", str(path), "--least", "0.5", "--accept").code == 0
    assert voc("unassigned", str(path), "--json").document["pile"]["loose"] == 2
    assert voc("undo", str(path)).code == 0


def test_that_an_analysis_kept_beside_is_compared_and_adopted(voc: Typing, study: Path) -> None:
    with Study.open(study) as opened:
        beside = analyse_by_hand(opened, (0, 0, 0, 0, -1), beside=True)
    listed = voc("analyses", str(study), "--json").document["analyses"]
    assert [(row["id"] == beside, row["is_shown"], row["themes"]) for row in listed] == [
        (True, False, 1),
        (False, True, 2),
    ]
    shown = listed[1]["id"]
    told = voc("compare", str(study), shown, beside)
    assert "merged" in told.out
    assert "Buses · Libraries" in told.out
    assert voc("adopt", str(study), beside).code == 0
    assert [row["name"] for row in voc("themes", str(study), "--json").document["themes"]] == ["Buses"]
    assert voc("undo", str(study)).code == 0
    assert voc("analyses", str(study), "--json").document["analyses"][1]["is_shown"] is True
    assert voc("adopt", str(study), "r0").code == 1


def test_that_a_step_to_another_level_is_known_whatever_else_begins_like_it(study: Path) -> None:
    with Study.open(study) as opened:
        cut, known = show_level(opened, 2.0), show_level(opened, 1.0)
        beside = show_level(opened, 0.5, beside=True)
    assert [is_another_level(each) for each in (cut, known, beside, NOTHING)] == [True, True, False, False]
    assert not is_another_level(Changed(frozenset(), f"{known.label} and finer"))
