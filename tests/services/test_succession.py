"""What became of themes between two analyses is told by name, and decides which theme goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.changes import NOTHING
from workbench.domain.problems import Problem
from workbench.services import history
from workbench.services.succession import adopt, compare_runs, list_analyses
from workbench.services.themes import list_themes, merge_themes, rename_theme
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def test_that_one_analysis_alone_cannot_be_compared(study: Study) -> None:
    for arguments, code in (((), "run.only_one"), (("r0",), "run.missing")):
        with pytest.raises(Problem) as told:
            compare_runs(study, *arguments)
        assert told.value.code == code


def test_that_a_theme_goes_on_under_the_name_a_person_gave_it(study: Study) -> None:
    rename_theme(study, list_themes(study)[0].id, "Late buses")
    analyse_by_hand(study, (0, 0, 1, 1, 2))
    found = compare_runs(study)
    told = {(step.kind, step.earlier[0][1] if step.earlier else "", step.later[0][1]) for step in found.steps}
    assert told == {
        ("carried over", "Late buses", "Late buses"),
        ("carried over", "Libraries", "Libraries"),
        ("new", "", "Thai"),
    }


def test_that_a_merger_is_told(study: Study) -> None:
    analyse_by_hand(study, (0, 0, 0, 0, -1))
    (step,) = compare_runs(study).steps
    assert step.kind == "merged"
    assert {name for _, name in step.earlier} == {"Buses", "Libraries"}
    assert step.confidence == 1.0


def test_that_themes_a_person_merged_are_compared_as_one(study: Study) -> None:
    buses, libraries = list_themes(study)
    merge_themes(study, [libraries.id], into=buses.id)
    analyse_by_hand(study, (0, 0, 1, 1, 2))
    told = [(step.kind, step.earlier, step.later) for step in compare_runs(study).steps]
    assert told[0] == ("carried over", ((buses.id, "Buses"),), ((buses.id, "Buses"),))
    assert [(kind, earlier) for kind, earlier, _ in told[1:]] == [("new", ())]


def test_that_an_analysis_kept_beside_changes_nothing_in_sight(study: Study) -> None:
    before, step = list_themes(study), history.next_undo(study)
    beside = analyse_by_hand(study, (0, 0, 0, 0, -1), beside=True)
    assert list_themes(study) == before
    assert history.next_undo(study) == step
    shown, kept = (
        next(row for row in list_analyses(study) if row.is_shown is wanted) for wanted in (True, False)
    )
    assert (kept.id, kept.themes, shown.themes) == (beside, 1, 2)
    (found,) = compare_runs(study, shown.id, beside).steps
    assert (found.kind, found.before, found.after) == ("merged", 4, 4)


def test_that_the_first_analysis_is_in_sight_though_it_was_wanted_beside(tmp_path: Path) -> None:
    with Study.create(tmp_path / "new.voc", "New") as new:
        bring_in(new)
        analyse_by_hand(new, beside=True)
        assert [row.is_shown for row in list_analyses(new)] == [True]


def test_that_an_adopted_analysis_is_a_step_that_can_be_taken_back(study: Study) -> None:
    before = list_themes(study)
    beside = analyse_by_hand(study, (0, 0, 0, 0, -1), beside=True)
    assert adopt(study, beside).ids == (beside,)
    assert [row.comments for row in list_themes(study)] == [4]
    assert adopt(study, beside) == NOTHING
    history.undo(study)
    assert list_themes(study) == before
    with pytest.raises(Problem) as told:
        adopt(study, "r0")
    assert told.value.code == "run.missing"


def test_that_decisions_about_a_theme_that_is_not_there_wait_for_it(study: Study) -> None:
    buses, libraries = list_themes(study)
    shown = list_analyses(study)[0].id
    rename_theme(study, libraries.id, "Reading rooms")
    beside = analyse_by_hand(study, (0, 0, -1, -1, -1), beside=True)
    assert compare_runs(study, shown, beside).waiting == ((libraries.id, "Reading rooms"),)
    adopt(study, beside)
    assert [row.name for row in list_themes(study)] == [buses.name]
    adopt(study, shown)
    assert {row.name for row in list_themes(study)} == {buses.name, "Reading rooms"}
