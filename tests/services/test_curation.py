"""What a person decides about themes holds, outlives analyses, and can be taken back step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.pile import Suggestion
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.domain.views import CommentRow, ThemeRow
from workbench.services import comments, history, themes
from workbench.services.pile import accept
from workbench.services.priorities import list_priorities, tag_theme
from workbench.services.studies import summary
from workbench.services.succession import adopt, list_analyses
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Yield a study of five comments: two on buses, two on libraries, and one in no theme."""
    with Study.create(tmp_path / "city.voc", "City") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def theme(study: Study, name: str) -> ThemeRow:
    return next(row for row in themes.list_themes(study) if row.name == name)


def rows(study: Study) -> list[CommentRow]:
    return comments.rows(study, comments.keys(study))


def names_of(study: Study) -> list[str]:
    return [row.theme_name for row in rows(study)]


def sizes(study: Study) -> dict[str, int]:
    return {row.name: row.comments for row in themes.list_themes(study)}


def test_that_a_merged_theme_counts_as_the_other_and_leaves_the_rest_alone(study: Study) -> None:
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    themes.merge_themes(study, [buses.id, libraries.id], into=libraries.id)
    (both,) = themes.list_themes(study)
    assert (both.name, both.comments, both.people, both.merged) == ("Libraries", 4, 3, ("Buses",))
    assert (both.sentiment.negative, both.sentiment.positive) == (2, 2)
    assert set(both.words) == {"buses", "libraries"}
    assert names_of(study) == ["Libraries"] * 4 + [""]
    assert summary(study).themes == 1


def test_that_a_merged_theme_is_named_in_the_same_step(study: Study) -> None:
    buses, libraries = themes.list_themes(study)
    changed = themes.merge_themes(study, [buses.id], into=libraries.id, name="  Going  out ")
    assert changed.label == "Merge “Buses” and “Libraries” as “Going out”"
    [both] = themes.list_themes(study)
    assert (both.id, both.name, both.named_by_person, both.comments) == (libraries.id, "Going out", True, 4)
    history.undo(study)
    assert themes.list_themes(study) == [buses, libraries]


def test_that_a_merged_theme_can_be_taken_apart(study: Study) -> None:
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    themes.merge_themes(study, [buses.id], into=libraries.id)
    themes.take_apart(study, libraries.id)
    assert sizes(study) == {"Buses": 2, "Libraries": 2}


def test_that_merging_what_was_merged_goes_all_the_way(study: Study) -> None:
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    own = themes.make_theme(study, "Everything").ids[0]
    themes.merge_themes(study, [buses.id], into=libraries.id)
    themes.merge_themes(study, [libraries.id], into=own)
    assert sizes(study) == {"Everything": 4}
    history.undo(study)
    assert sizes(study) == {"Libraries": 4, "Everything": 0}


def test_that_a_theme_cannot_be_merged_with_itself_or_with_none(study: Study) -> None:
    buses = theme(study, "Buses").id
    for chosen, into, code in (([buses], buses, "theme.nothing_to_merge"), ([buses], "t0", "theme.missing")):
        with pytest.raises(Problem) as told:
            themes.merge_themes(study, chosen, into=into)
        assert told.value.code == code


def test_that_a_moved_comment_is_found_where_it_was_put(study: Study) -> None:
    first, *_ = comments.keys(study)
    themes.move_comments(study, [first], theme(study, "Libraries").id)
    moved = comments.rows(study, [first])[0]
    assert moved.theme_name == "Libraries"
    assert moved.placed_by == study.log.actor
    assert moved.strength is None
    assert sizes(study) == {"Libraries": 3, "Buses": 1}
    assert comments.count(study, Selection(themes=(theme(study, "Libraries").id,))).comments == 3


def test_that_a_comment_can_be_put_in_no_theme_and_left_to_the_run_again(study: Study) -> None:
    first, *_ = comments.keys(study)
    themes.move_comments(study, [first], None)
    assert summary(study).unassigned == 2
    themes.let_the_run_decide(study, [first])
    assert names_of(study) == ["Buses", "Buses", "Libraries", "Libraries", ""]
    assert comments.rows(study, [first])[0].placed_by == ""


def test_that_a_person_can_split_a_theme_by_hand(study: Study) -> None:
    _, second, *_ = comments.keys(study)
    themes.make_theme(study, "  Punctual   buses ", [second])
    assert sizes(study) == {"Buses": 1, "Libraries": 2, "Punctual buses": 1}
    assert history.next_undo(study) == "Make theme “Punctual buses” of 1 comment"
    history.undo(study)
    assert sizes(study) == {"Buses": 2, "Libraries": 2}


def test_that_a_theme_set_aside_stays_in_sight_and_is_counted_apart(study: Study) -> None:
    buses = theme(study, "Buses")
    themes.set_aside(study, buses.id)
    assert [(row.name, row.is_parked) for row in themes.list_themes(study)] == [
        ("Libraries", False),
        ("Buses", True),
    ]
    told = summary(study)
    assert (told.themes, told.unassigned, told.set_aside) == (1, 1, 2)
    themes.bring_back(study, buses.id)
    assert summary(study).set_aside == 0


def test_that_a_description_is_kept(study: Study) -> None:
    themes.describe_theme(study, theme(study, "Buses").id, " Late, full or absent \n")
    assert theme(study, "Buses").description == "Late, full or absent"


def test_that_a_priority_follows_its_theme_into_another(study: Study) -> None:
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    tag_theme(study, buses.id, "More buses")
    themes.merge_themes(study, [buses.id], into=libraries.id)
    (row,) = list_priorities(study)
    assert (row.themes, row.comments) == (((libraries.id, "Libraries"),), 4)
    assert theme(study, "Libraries").priority == row.id


def test_that_decisions_outlive_the_next_analysis(study: Study) -> None:
    first, *_, last = comments.keys(study)
    buses, libraries = theme(study, "Buses"), theme(study, "Libraries")
    own = themes.make_theme(study, "Mine", [last]).ids[0]
    themes.move_comments(study, [first], own)
    themes.merge_themes(study, [buses.id], into=libraries.id)
    themes.describe_theme(study, libraries.id, "Both")
    before = [(row.theme_name, row.placed_by) for row in rows(study)]
    analyse_by_hand(study)
    assert [(row.theme_name, row.placed_by) for row in rows(study)] == before
    assert theme(study, "Libraries").merged == ("Buses",)
    assert theme(study, "Libraries").description == "Both"


@pytest.mark.parametrize(
    "edit",
    [
        lambda study: themes.merge_themes(study, ["t0"], into="t1"),
        lambda study: themes.describe_theme(study, "t0", "x"),
        lambda study: themes.set_aside(study, "t0"),
        lambda study: themes.move_comments(study, [1], "t0"),
        lambda study: themes.move_comments(study, [999], None),
        lambda study: themes.make_theme(study, "  "),
    ],
)
def test_that_what_is_not_there_is_said_and_nothing_changes(
    study: Study, edit: Callable[[Study], Any]
) -> None:
    before = picture(study)
    with pytest.raises(Problem):
        edit(study)
    assert picture(study) == before


def picture(study: Study) -> tuple[Any, ...]:
    """Return all that a person sees of themes and comments."""
    return themes.list_themes(study), rows(study), list_priorities(study)


def can_stand_below(study: Study, below: str, above: str | None) -> bool:
    listed = {row.id: row for row in themes.list_themes(study)}
    at = above
    while at is not None and at != below:
        at = listed[at].parent
    asides = [listed[each].is_parked for each in (below, above) if each is not None]
    return at is None and not any(asides)


def nest(study: Study, below: str, above: str | None) -> None:
    if can_stand_below(study, below, above):
        themes.nest_themes(study, [below], above)


def make_above(study: Study, below: str, name: str) -> None:
    if can_stand_below(study, below, None):
        themes.make_above(study, name, [below])


def merge(study: Study, gone: str, into: str) -> None:
    if gone != into:
        themes.merge_themes(study, [gone], into=into)


EDITS: dict[str, Callable[[Study, str, str, list[int], int], object]] = {
    "merge": lambda study, a, b, _, __: merge(study, a, b),
    "apart": lambda study, a, *_: themes.take_apart(study, a),
    "move": lambda study, _, b, some, __: themes.move_comments(study, some, b),
    "out": lambda study, _, __, some, ___: themes.move_comments(study, some, None),
    "leave": lambda study, _, __, some, ___: themes.let_the_run_decide(study, some),
    "make": lambda study, _, __, some, number: themes.make_theme(study, f"Theme {number}", some),
    "aside": lambda study, a, *_: themes.set_aside(study, a),
    "back": lambda study, a, *_: themes.bring_back(study, a),
    "rename": lambda study, a, _, __, number: themes.rename_theme(study, a, f"Name {number}"),
    "tell": lambda study, a, _, __, number: themes.describe_theme(study, a, f"About {number}"),
    "accept": lambda study, _, b, some, __: accept(
        study, [Suggestion(key, b, "", 0.1) for key in some], unread=True
    ),
    "adopt": lambda study, _, __, ___, number: adopt(study, list_analyses(study)[number % 2].id),
    "nest": lambda study, a, b, *_: nest(study, a, b),
    "unnest": lambda study, a, *_: nest(study, a, None),
    "above": lambda study, a, _, __, number: make_above(study, a, f"Above {number}"),
    "colour": lambda study, a, _, __, number: themes.colour_theme(
        study, a, str(number) if 0 < number < 9 else ""
    ),
}
STEPS = st.lists(
    st.tuples(st.sampled_from(tuple(EDITS)), st.integers(0, 9), st.integers(0, 9)),
    max_size=12,
)


def take(study: Study, kind: str, one: int, other: int) -> None:
    """Take a step with whatever themes and comments these numbers mean at present."""
    listed = [row.id for row in themes.list_themes(study)]
    keys = comments.keys(study)
    some = list(keys[one % len(keys) :][: 1 + other % 3])
    EDITS[kind](study, listed[one % len(listed)], listed[other % len(listed)], some, other)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_that_undo_takes_back_exactly_what_was_done(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    with Study.create(tmp_path_factory.mktemp("undo") / "city.voc", "City") as study:
        bring_in(study)
        analyse_by_hand(study)
        analyse_by_hand(study, (0, 0, 0, 1, -1), beside=True)
        pictures = [picture(study)]
        number = len(history.history(study))
        for step in steps:
            take(study, *step)
            if len(history.history(study)) > number + len(pictures) - 1:
                pictures.append(picture(study))
        for expected in reversed(pictures[:-1]):
            history.undo(study)
            assert picture(study) == expected
        for expected in pictures[1:]:
            history.redo(study)
            assert picture(study) == expected
        assert study.log.verify() is None
