from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from workbench.analysis.sentiment import Scores

Ask = Callable[..., str | None]


@pytest.mark.parametrize(
    "text",
    [
        "The clerk was kind, patient and quick, and I left with everything I needed.",
        "Brilliant staff on the maternity ward, thank you so much",
        "The new tram stop is wonderful.",
        "Very happy with how fast the street lamp was mended",
    ],
)
def test_that_praise_is_positive(label: Ask, text: str) -> None:
    assert label(text) == "positive"


@pytest.mark.parametrize(
    "text",
    [
        "We waited for five hours and nobody told us anything.",
        "Rude receptionist, dirty waiting room, no apology",
        "The lift has been out of order since March and my mother cannot leave her flat.",
        "They lost my form twice and then blamed me.",
    ],
)
def test_that_complaints_are_negative(label: Ask, text: str) -> None:
    assert label(text) == "negative"


@pytest.mark.parametrize(
    "text",
    [
        "The library is on the corner of the market square.",
        "What documents do I need for the permit?",
        "My appointment is on Thursday at ten.",
        "The bus to the station leaves every twenty minutes.",
    ],
)
def test_that_facts_and_questions_are_neutral(label: Ask, text: str) -> None:
    assert label(text) == "neutral"


@pytest.mark.parametrize(
    ("praise", "complaint"),
    [
        ("The staff were helpful.", "The staff were not helpful."),
        ("I would recommend this clinic.", "I would not recommend this clinic."),
        ("It could not have been better.", "It could have been better."),
    ],
)
def test_that_a_negation_turns_the_score(
    scores_of: Callable[..., Scores], praise: str, complaint: str
) -> None:
    glad, unhappy = scores_of([praise, complaint]).score
    assert glad > 0 > unhappy


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for nothing.",
        "With respect, this is simply not good enough.",
        "It would help if somebody answered the phone once in a while, I gave up.",
    ],
)
def test_that_polite_and_bitter_complaints_are_still_complaints(label: Ask, text: str) -> None:
    assert label(text) == "negative"


def test_that_curly_and_straight_apostrophes_read_the_same(scores_of: Callable[..., Scores]) -> None:
    straight, curly = scores_of(["I can't fault the care", "I can’t fault the care"]).label
    assert straight == curly == 1


def test_that_without_vectors_english_abstains() -> None:
    from workbench.analysis.sentiment import score

    scores = score(["A lovely day"], ["en"], ["open"], None)
    assert scores.label.tolist() == [2]
    assert scores.abstained_languages == ("en",)


def test_that_answers_nobody_learned_from_are_read_better_than_chance(
    scores_of: Callable[..., Scores], sentiment_resources: Path
) -> None:
    with (sentiment_resources / "en" / "answers.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["polarity"] == "open"]
    found = scores_of([row["text"] for row in rows]).label
    codes = {"negative": -1, "neutral": 0, "positive": 1}
    right = np.mean(found == np.array([codes[row["label"]] for row in rows]))
    assert right > 0.55
