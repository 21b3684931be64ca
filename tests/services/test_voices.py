"""A small group's own theme is found first; where groups do not differ, none is listed more often than is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.studies import a_preview, analyse_by_hand, bring_in
from workbench.domain.intake import CommentDraft, SubmissionDraft
from workbench.domain.selection import Selection
from workbench.domain.voices import LEVEL, GroupVoices
from workbench.services.themes import list_themes, set_aside
from workbench.services.voices import listed, who_answers, who_raises
from workbench.store.intake import Arrival
from workbench.store.study import Study

THEMES, PEOPLE = 30, 2_000
NAMES = {f"t{number}": f"Theme {number}" for number in range(THEMES)}
SHARES = np.linspace(0.01, 0.12, THEMES)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "small.voc", "Small study") as made:
        yield made


def drawn(draw: np.random.Generator, segment: str, groups: dict[str, float]) -> GroupVoices:
    """Return what people of each group raise where the group makes no difference."""
    people = {value: round(part * PEOPLE) for value, part in groups.items()}
    raising = {
        (value, f"t{number}"): int(draw.binomial(count, share))
        for value, count in people.items()
        for number, share in enumerate(SHARES)
    }
    return GroupVoices(segment, people, raising)


DISTRICTS = {"North": 0.4, "South": 0.35, "Old Quay": 0.2, "Millrace": 0.05}


def test_that_a_small_group_raising_what_nobody_else_does_is_listed_first() -> None:
    draw = np.random.default_rng(1)
    told = drawn(draw, "district", DISTRICTS)
    for value in DISTRICTS:
        told.raising[value, "t7"] = 20 if value == "Millrace" else 0
    found = listed([told, drawn(draw, "age", {"young": 0.5, "old": 0.5})], NAMES)
    first = found.raised[0]
    assert (first.segment, first.value, first.theme_name) == ("district", "Millrace", "Theme 7")
    assert (first.people, first.group, first.others, first.of_others) == (20, 100, 0, 1900)
    assert first.is_their_own
    assert first.odds.low is not None
    assert first.odds.low > 10
    assert found.looked_at == THEMES * (len(DISTRICTS) + 2)


def test_that_nothing_is_listed_more_often_than_said_where_groups_do_not_differ() -> None:
    draw, times = np.random.default_rng(2), 200
    false = [
        bool(
            listed(
                [drawn(draw, "district", DISTRICTS), drawn(draw, "age", {"a": 0.3, "b": 0.7})], NAMES
            ).raised
        )
        for _ in range(times)
    ]
    assert np.mean(false) <= LEVEL + 0.02


def test_that_a_group_is_held_against_those_of_whom_the_same_is_told() -> None:
    told = GroupVoices("age", {"young": 100, "old": 300}, {("young", "t1"): 30, ("old", "t1"): 10})
    (raised,) = listed([told], NAMES).raised
    assert (raised.people, raised.group, raised.others, raised.of_others) == (30, 100, 10, 300)
    assert not raised.is_their_own
    assert listed([GroupVoices("all", {"one": 100}, {("one", "t1"): 90})], NAMES).looked_at == 0


def test_that_two_people_are_no_group() -> None:
    told = GroupVoices("age", {"young": 2, "old": 5_000}, {("young", "t1"): 2})
    assert listed([told], NAMES).raised == ()


def said(study: Study, *rows: tuple[str, str, str]) -> None:
    """Bring in (author, district, text)."""
    arrival = Arrival(study, a_preview("more.csv", "cd" * 32))
    arrival.add(
        [
            SubmissionDraft(
                n, str(n), (CommentDraft(text),) if text else (), author=who, segments=(("district", where),)
            )
            for n, (who, where, text) in enumerate(rows, 1)
        ]
    )
    arrival.publish()


def test_that_people_are_counted_once_and_themes_set_aside_are_none(study: Study) -> None:
    """Anna's two comments are of one person; buses (1, 2) and libraries (3, 4) are themes, 5 is in none."""
    bring_in(study)
    analyse_by_hand(study)
    from workbench.store.voices import voices

    (channel, district) = voices(study)
    assert channel.people == {"web": 3, "phone": 2}
    assert district.people == {"North": 4}
    assert sorted(district.raising.values()) == [1, 2]
    set_aside(study, list_themes(study)[0].id)
    assert len(list(voices(study))[1].raising) == 1
    (_, narrowed) = voices(study, Selection(channels=("phone",)))
    assert narrowed.people == {"North": 2}


def test_that_who_answers_counts_those_without_a_word_too(study: Study) -> None:
    said(study, ("a", "North", "text"), ("b", "North", ""), ("c", "South", "text"))
    told = {(each.segment, each.value): each for each in who_answers(study)}
    north = told["district", "North"]
    assert (north.submissions, north.with_text, north.share.value) == (2, 1, 0.5)
    assert told["district", "South"].share.value == 1


def test_that_a_study_is_looked_at_with_pauses(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    pauses: list[int] = []
    found = who_raises(study, breathe=lambda: pauses.append(1))
    assert (found.raised, len(pauses)) == ((), 2)
