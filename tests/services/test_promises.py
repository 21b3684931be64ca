"""Promises: written down, linked, called kept or broken by a rule in the open, judged otherwise, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.domain.promises import HALF, NARROW, Calls, PromiseRow
from workbench.domain.views import ThemeRow
from workbench.services.history import redo, undo
from workbench.services.priorities import remove_priority, tag_theme
from workbench.services.promises import (
    judge_promise,
    link_promise,
    list_promises,
    make_promise,
    remove_promise,
    reword_promise,
    unlink_promise,
)
from workbench.services.studies import create_study, open_study
from workbench.services.themes import list_themes, merge_themes, set_aside
from workbench.statistics.intervals import wilson
from workbench.store.study import Study

ON_TIME = "The bus comes on time"
TEXTS = tuple(f"Comment {number} on what was said" for number in range(40))
"""The hand-made analysis calls two in five negative, two in five positive, and does not judge the fifth."""


@pytest.fixture
def study(tmp_path: Path):
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def theme(study: Study, name: str) -> ThemeRow:
    return next(row for row in list_themes(study) if row.name == name)


def promised(study: Study, *themes: str) -> str:
    made = make_promise(study, ON_TIME).ids[0]
    for name in themes:
        link_promise(study, made, theme(study, name).id)
    return made


def only(study: Study) -> PromiseRow:
    (row,) = list_promises(study)
    return row


def calls(negative: int, positive: int) -> Calls:
    low, high = wilson(negative, negative + positive) if negative + positive else (None, None)
    return Calls(negative + positive, negative, 0, positive, low, high)


def test_that_a_promise_says_to_whom_it_was_made(study: Study) -> None:
    made = make_promise(study, "  Staff are  kind ", "staff").ids[0]
    assert (only(study).statement, only(study).audience, only(study).word) == (
        "Staff are kind",
        "staff",
        "cannot tell",
    )
    reword_promise(study, made, audience="citizens")
    assert (only(study).statement, only(study).audience) == ("Staff are kind", "citizens")
    assert not reword_promise(study, made, "Staff are kind").nouns


def test_that_comments_of_its_themes_speak_of_it(study: Study) -> None:
    promised(study, "Buses")
    told = only(study)
    assert (told.calls.negative, told.calls.positive, told.calls.comments, told.calls.people) == (2, 0, 2, 1)
    assert (told.calls.low, told.calls.high) == wilson(2, 2)
    assert told.word == "cannot tell"


def test_that_many_comments_of_one_mind_are_a_word(tmp_path: Path) -> None:
    with create_study(tmp_path / "many.voc", "Many") as made:
        bring_in(made, texts=TEXTS)
        analyse_by_hand(made, [0 if number % 5 < 2 else 1 if number % 5 < 4 else -1 for number in range(40)])
        late = promised(made, "Buses")
        kind = make_promise(made, "Staff are kind").ids[0]
        link_promise(made, kind, theme(made, "Libraries").id)
        words = {row.id: (row.word, row.calls.says) for row in list_promises(made)}
        assert words == {late: ("broken", 16), kind: ("kept", 16)}


@given(st.integers(0, 400), st.integers(0, 400))
def test_that_the_word_follows_the_rule_and_turns_with_the_poles(negative: int, positive: int) -> None:
    told, turned = calls(negative, positive), calls(positive, negative)
    mirrored = {"kept": "broken", "broken": "kept"}
    assert turned.word == mirrored.get(told.word, told.word)
    if told.low is not None and told.high is not None:
        assert (told.word == "broken") == (told.low > HALF)
        assert (told.word == "divided") == (told.low <= HALF <= told.high and told.high - told.low <= NARROW)


def test_that_an_action_touches_a_promise_and_its_themes_count_once(study: Study) -> None:
    made = promised(study, "Buses")
    action = tag_theme(study, theme(study, "Buses").id, "Run more buses").ids[0]
    link_promise(study, made, action)
    assert [(link.kind, link.name, link.calls.negative) for link in only(study).links] == [
        ("theme", "Buses", 2),
        ("action", "Run more buses", 2),
    ]
    assert only(study).calls.negative == 2
    remove_priority(study, action)
    assert [link.kind for link in only(study).links] == ["theme"]
    undo(study)
    assert [link.kind for link in only(study).links] == ["theme", "action"]


def test_that_a_persons_word_goes_first_and_can_be_taken_back(study: Study) -> None:
    made, buses = promised(study, "Buses", "Libraries"), theme(study, "Buses").id
    judge_promise(study, made, "kept")
    assert (only(study).word, only(study).calls.word) == ("kept", "cannot tell")
    link_promise(study, made, buses, "broken")
    assert [link.word for link in only(study).links] == ["broken", "cannot tell"]
    assert not link_promise(study, made, buses).nouns
    link_promise(study, made, buses, "")
    judge_promise(study, made)
    assert (only(study).judged, [link.judged for link in only(study).links]) == (None, [None, None])


def test_that_comments_that_cannot_tell_are_not_counted(study: Study) -> None:
    made = promised(study, "Buses", "Libraries")
    assert (only(study).calls.negative, only(study).calls.positive) == (2, 2)
    link_promise(study, made, theme(study, "Buses").id, "cannot tell")
    assert (only(study).calls.negative, only(study).calls.positive) == (0, 2)


def test_that_a_merged_theme_stays_linked_and_one_set_aside_says_nothing(study: Study) -> None:
    made, libraries = promised(study, "Buses", "Libraries"), theme(study, "Libraries").id
    merge_themes(study, [theme(study, "Buses").id], libraries)
    assert [(link.id, link.calls.comments) for link in only(study).links] == [(libraries, 4)]
    set_aside(study, libraries)
    assert only(study).calls.comments == 0
    undo(study)
    unlink_promise(study, made, libraries)
    assert only(study).links == ()
    undo(study)
    assert only(study).calls.comments == 4


def test_that_everything_said_of_promises_is_taken_back_and_made_again(study: Study) -> None:
    pictures = [list_promises(study)]
    made = make_promise(study, ON_TIME).ids[0]
    buses = theme(study, "Buses").id
    steps = (
        lambda: link_promise(study, made, buses),
        lambda: link_promise(study, made, buses, "kept"),
        lambda: judge_promise(study, made, "broken"),
        lambda: reword_promise(study, made, "Buses come", "businesses"),
        lambda: unlink_promise(study, made, buses),
        lambda: remove_promise(study, made),
    )
    pictures.append(list_promises(study))
    for step in steps:
        step()
        pictures.append(list_promises(study))
    for before in reversed(pictures[:-1]):
        undo(study)
        assert list_promises(study) == before
    for after in pictures[1:]:
        redo(study)
        assert list_promises(study) == after


def test_that_promises_are_there_when_the_study_is_opened_again(study: Study) -> None:
    promised(study, "Buses")
    before, path = list_promises(study), study.path
    study.close()
    with open_study(path) as again:
        assert list_promises(again) == before


def test_that_what_cannot_be_is_refused(study: Study) -> None:
    made = promised(study)
    for code, act in (
        ("promise.empty", lambda: make_promise(study, " ")),
        ("promise.bad_audience", lambda: make_promise(study, "Kind", "cats")),
        ("promise.missing", lambda: judge_promise(study, "v0", "kept")),
        ("promise.bad_word", lambda: judge_promise(study, made, "perhaps")),
        ("promise.no_target", lambda: link_promise(study, made, "t0")),
        ("promise.not_linked", lambda: unlink_promise(study, made, "t0")),
    ):
        with pytest.raises(Problem) as told:
            act()
        assert told.value.code == code
