from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.sentiment.clues import Clue, Manner, Sign, denied, features_of, feeling, weigh
from workbench.analysis.sentiment.phrases import any_of

BEFORE = Manner(negation_reach=2)
AFTER = Manner(negation_reach=1, negation_follows=True, stress_follows=True)
NOT, BUT, STOP, WORD = Clue(Sign.NEGATION), Clue(Sign.CONTRAST), Clue(Sign.STOP), Clue(Sign.PLAIN)
VERY, DENIED_VERB = Clue(Sign.STRESS, 1.5), Clue(Sign.DENIED_VERB)
GOOD, BAD = feeling(2), feeling(-2)


def test_that_a_negation_reaches_only_so_far() -> None:
    assert weigh([NOT, WORD, GOOD], BEFORE) == [denied(2)]
    assert weigh([NOT, WORD, WORD, GOOD], BEFORE) == [2]
    assert weigh([NOT, STOP, GOOD], BEFORE) == [2]


def test_that_a_negation_may_follow() -> None:
    assert weigh([GOOD, NOT], AFTER) == [denied(2)]
    assert weigh([GOOD, WORD, NOT], AFTER) == [2]


def test_that_stress_makes_more_of_the_feeling_beside_it() -> None:
    assert weigh([VERY, GOOD, GOOD], BEFORE) == [3, 2]
    assert weigh([GOOD, VERY], AFTER) == [3]


def test_that_a_denied_verb_turns_gladness_and_is_unhappy_by_itself() -> None:
    assert weigh([GOOD, DENIED_VERB], AFTER) == [denied(2)]
    assert weigh([BAD, DENIED_VERB], AFTER) == [-2, -0.8]
    assert weigh([DENIED_VERB], AFTER) == [-0.8]


def test_that_what_follows_a_contrast_outweighs_what_came_before() -> None:
    before, after = weigh([GOOD, BUT, BAD], BEFORE)
    assert before + after < 0


def test_that_not_good_is_worse_than_not_bad_is_good() -> None:
    assert denied(2) < 0 < denied(-2) < -denied(2)


@given(st.lists(st.sampled_from([GOOD, BAD, NOT, BUT, STOP, WORD, VERY, DENIED_VERB]), max_size=30))
def test_that_features_stay_within_bounds_whatever_is_said(clues: list[Clue]) -> None:
    for manner in (BEFORE, AFTER):
        assert all(-1 <= value <= 1 for value in features_of(weigh(clues, manner), "so?!"))


@pytest.mark.parametrize(
    ("text", "found"), [("abcd", ["abc", "d"]), ("abd", ["ab", "d"]), ("a.b", ["a.b"]), ("axb", [])]
)
def test_that_the_longest_phrase_is_found_at_each_place(text: str, found: list[str]) -> None:
    assert any_of(["ab", "abc", "d", "a.b"]).findall(text) == found


@given(st.lists(st.text(min_size=1, max_size=4), min_size=1, max_size=10), st.text(max_size=20))
def test_that_branching_finds_what_a_plain_search_finds(phrases: list[str], text: str) -> None:
    longest_first = sorted(set(phrases), key=len, reverse=True)
    plain = re.compile("|".join(re.escape(phrase) for phrase in longest_first))
    assert any_of(phrases).findall(text) == plain.findall(text)
