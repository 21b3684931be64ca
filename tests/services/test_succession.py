"""What became of themes between two analyses is told by name, and decides which theme goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.services.succession import compare_runs
from workbench.services.themes import list_themes, rename_theme
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
