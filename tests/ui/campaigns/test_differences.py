"""What somebody sent is compared with the letter word by word, in every script."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.campaigns.differences import differences

LETTER = "Dear council, keep the baths open for all of us."


def told(letter: str, text: str, addition: str = "") -> list[tuple[str, str]]:
    return [(piece.kind, piece.text.strip()) for piece in differences(letter, text, addition)]


def test_that_the_letter_itself_is_one_piece() -> None:
    assert told(LETTER, LETTER) == [("same", LETTER)]


def test_that_another_word_and_the_one_it_replaced_are_both_told() -> None:
    assert told(LETTER, LETTER.replace("baths", "library")) == [
        ("same", "Dear council, keep the"),
        ("missing", "baths"),
        ("new", "library"),
        ("same", "open for all of us."),
    ]


def test_that_the_senders_own_words_are_told_from_changed_ones() -> None:
    text = LETTER.replace("keep", "leave") + " My son swims there."
    assert [piece for piece in told(LETTER, text, "My son swims there.") if piece[0] != "same"] == [
        ("missing", "keep"),
        ("new", "leave"),
        ("own", "My son swims there."),
    ]


def test_that_scripts_without_spaces_are_compared_too() -> None:
    assert told("ห้องสมุดดีมาก", "ห้องสมุดดีครับ")[0] == ("same", "ห้องสมุดดี")
    assert told("図書館が良い", "図書館は良い") == [
        ("same", "図書館"),
        ("missing", "が"),
        ("new", "は"),
        ("same", "良い"),
    ]


def test_that_words_are_counted() -> None:
    pieces = differences("a b c", "a x y c")
    assert [(piece.kind, piece.words) for piece in pieces] == [
        ("same", 1),
        ("missing", 1),
        ("new", 2),
        ("same", 1),
    ]


words = st.lists(st.sampled_from(["bus", "late", "สาย", "図書", "é", "a"]), max_size=12).map(" ".join)


@given(words, words)
def test_that_nothing_of_either_text_is_lost(letter: str, text: str) -> None:
    pieces = differences(letter, text)
    assert "".join(piece.text for piece in pieces if piece.kind != "missing") == text
    mine = "".join(piece.text.strip() for piece in pieces if piece.kind in {"same", "missing"})
    assert mine.replace(" ", "") == letter.replace(" ", "")
