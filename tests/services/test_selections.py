"""A selection kept by name means the same again, and what was kept can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.domain.changes import NOTHING
from workbench.domain.problems import Problem
from workbench.domain.selection import Region, Selection
from workbench.services.comments import count
from workbench.services.history import redo, undo
from workbench.services.selections import (
    forget_selection,
    list_selections,
    rename_selection,
    save_selection,
    selection_named,
)
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "study.voc") as made:
        yield made


PHONE = Selection(channels=("phone",), region=None)


def kept(study: Study) -> list[str]:
    return [each.name for each in list_selections(study)]


def test_that_a_kept_selection_means_the_same_comments_again(study: Study) -> None:
    bring_in(study)
    lined = Selection(search="bus", region=Region("r1", ((0.5, 1.0), (2.0, 3.0), (4.0, 1.0))))
    save_selection(study, "  By   phone ", PHONE)
    save_selection(study, "Lined", lined)
    assert kept(study) == ["By phone", "Lined"]
    assert selection_named(study, "by PHONE").selection == PHONE
    assert count(study, selection_named(study, "By phone").selection) == count(study, PHONE)
    assert selection_named(study, "Lined").selection == lined
    assert selection_named(study, "Lined").made_by == "researcher"


def test_that_saving_under_a_known_name_changes_it_and_the_same_changes_nothing(study: Study) -> None:
    save_selection(study, "Calls", PHONE)
    assert save_selection(study, "calls", PHONE) == NOTHING
    changed = save_selection(study, "calls", Selection(search="late"))
    assert changed.label == "Change selection “Calls”"
    assert selection_named(study, "Calls").selection.search == "late"
    assert kept(study) == ["Calls"]


def test_that_every_step_is_undone_and_done_again(study: Study) -> None:
    save_selection(study, "Calls", PHONE)
    rename_selection(study, "Calls", "Telephone")
    forget_selection(study, "Telephone")
    assert kept(study) == []
    undo(study)
    assert kept(study) == ["Telephone"]
    undo(study)
    assert kept(study) == ["Calls"]
    undo(study)
    assert kept(study) == []
    for expected in (["Calls"], ["Telephone"], []):
        redo(study)
        assert kept(study) == expected


@pytest.mark.parametrize(
    ("code", "do"),
    [
        ("selection.missing", lambda study: selection_named(study, "No such")),
        ("selection.missing", lambda study: forget_selection(study, "No such")),
        ("selection.name_empty", lambda study: save_selection(study, " ", PHONE)),
        ("selection.name_taken", lambda study: rename_selection(study, "Calls", "web")),
    ],
)
def test_that_what_cannot_be_done_is_told(study: Study, code: str, do: Callable[[Study], object]) -> None:
    save_selection(study, "Calls", PHONE)
    save_selection(study, "Web", Selection(channels=("web",)))
    with pytest.raises(Problem) as caught:
        do(study)
    assert caught.value.code == code
    assert kept(study) == ["Calls", "Web"]


def test_that_a_name_may_change_its_capitals(study: Study) -> None:
    save_selection(study, "calls", PHONE)
    rename_selection(study, "calls", "Calls")
    assert kept(study) == ["Calls"]
