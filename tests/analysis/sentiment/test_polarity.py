from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.sentiment import Scores

Ask = Callable[..., str | None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nothing", "en"),
        ("none.", "en"),
        ("  NOTHING AT ALL!!", "en"),
        ("nada", "es"),
        ("Hiçbir şey", "tr"),
        ("ไม่มี", "th"),
        ("없음", "ko"),
    ],
)
def test_that_nothing_means_what_its_question_makes_it_mean(label: Ask, text: str, language: str) -> None:
    assert label(text, language, "improve") == "positive"
    assert label(text, language, "good") == "negative"
    assert label(text, language, "open") == "neutral"


@pytest.mark.parametrize("polarity", ["good", "improve", "open"])
@pytest.mark.parametrize("text", ["n/a", "N.A.", "Don't know", "don’t know", "no comment"])
def test_that_no_opinion_is_neutral_under_any_question(label: Ask, text: str, polarity: str) -> None:
    assert label(text, "en", polarity) == "neutral"


@pytest.mark.parametrize("text", ["No complaints", "Nothing needs improving", "All good!"])
def test_that_a_lack_of_complaints_is_positive(label: Ask, text: str) -> None:
    assert label(text, "en", "improve") == "positive"


@pytest.mark.parametrize("text", ["Waiting times", "The toilets", "Communication", "More staff on the desk"])
def test_that_the_question_turns_a_bare_topic(scores_of: Callable[..., Scores], text: str) -> None:
    good, improve, open_ = (scores_of([text], "en", kind).score[0] for kind in ("good", "improve", "open"))
    assert improve < open_ < good
    assert improve < 0


def test_that_a_clear_answer_stays_what_it_says(label: Ask) -> None:
    assert label("The nurses were absolutely wonderful, thank you", "en", "improve") == "positive"
    assert label("It was awful, rude staff and filthy rooms, never again", "en", "good") == "negative"


@pytest.mark.parametrize(
    "text",
    [
        "Library staff helped my mother fill in her housing form, they were patient and kind.",
        "The lady at the front desk sorted my council tax in five minutes, what a relief.",
        "The park wardens are friendly and know all the children by name.",
    ],
)
def test_that_praise_is_no_blame_because_one_asked_what_to_improve(label: Ask, text: str) -> None:
    assert label(text, "en", "open") == "positive"
    assert label(text, "en", "improve") == "positive"


def test_that_blame_stays_blame_whatever_was_asked(label: Ask) -> None:
    text = "The online form for council tax lost my answers twice."
    assert label(text, "en", "improve") == "negative"


def test_that_a_leading_nothing_counts_and_nothing_within_a_sentence_does_not(label: Ask) -> None:
    assert label("Nothing, you were all very kind", "en", "improve") == "positive"
    assert label("Nothing works in this building and nobody cares", "en", "improve") == "negative"
