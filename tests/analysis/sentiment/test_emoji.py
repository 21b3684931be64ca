from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.sentiment import Scores, score
from workbench.analysis.sentiment.emoji import EmojiValence

VALENCE = EmojiValence({"👍": 2.5, "😡": -3, ":)": 2, ":/": -1.5, "❤": 3})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("👍🏽 great", [2.5]),
        ("❤️", [3]),
        ("well :) well :/", [2, -1.5]),
        ("see https://example.org/page:)", []),
        ("no emoji at all", []),
    ],
)
def test_that_emoji_are_found_whatever_their_skin_and_addresses_hold_none(
    text: str, found: list[float]
) -> None:
    assert sorted(VALENCE.found(text)) == sorted(found)


def test_that_emoji_decide_clearly_where_no_language_is_known() -> None:
    texts = ["😡😡", "👍", "Hvad koster billetten? 🙂😡", "Hvad koster billetten?"]
    scores = score(texts, ["und", "da", "da", "da"], ["open"] * 4, None)
    assert scores.label.tolist() == [-1, 1, 2, 2]
    assert scores.abstained_languages == ("da",)


def test_that_emoji_move_a_text_with_words(scores_of: Callable[..., Scores]) -> None:
    for language, text in (("en", "The new square"), ("es", "La nueva plaza"), ("tr", "Yeni meydan")):
        plain, glad, unhappy = scores_of([text, f"{text} 😍", f"{text} 😡"], language).score
        assert unhappy < plain < glad
