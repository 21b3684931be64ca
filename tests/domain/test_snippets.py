"""Parts of texts begin and end at words; in scripts without spaces at signs, never inside a combining sequence."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.snippets import around, begins, passage

LONG = "The bus to the harbour was late again this morning, and nobody told us why it never came at all."


def test_that_what_stands_around_is_cut_between_words() -> None:
    start = LONG.index("morning")
    before, after = around(LONG, start, start + len("morning"), 20)
    assert (before, after) == ("…was late again this ", ", and nobody told us…")
    assert around("See Ann.", 4, 7, 20) == ("See ", ".")


def test_that_scripts_without_spaces_are_cut_between_signs() -> None:
    text = "รถเมล์ไปท่าเรือมาสายอีกแล้วเมื่อเช้านี้และไม่มีใครบอกเราเลยว่าทำไม"
    start, stop = text.index("อีก"), text.index("เมื่อ")
    for length in range(1, 30):
        before, after = around(text, start, stop, length)
        for part in (before.removeprefix("…"), after.removesuffix("…")):
            assert not part or not unicodedata.category(part[0]).startswith("M")
        assert not unicodedata.category((text + " ")[stop + len(after.removesuffix("…"))]).startswith("M")


@pytest.mark.parametrize(
    "sign",
    ["e\u0301", "น้ำ"[1:], "👩\u200d👩\u200d👧", "🇹🇭", "👍🏽", "\u1112\u1161\u11ab", "กี่"],
)
def test_that_nothing_is_cut_inside_a_sign(sign: str) -> None:
    text = f"x{sign}y"
    assert not any(begins(text, place) for place in range(2, 1 + len(sign)) if place > 1)
    assert begins(text, 1 + len(sign))


def test_that_two_flags_are_cut_between_them() -> None:
    assert [begins("🇹🇭🇹🇷", place) for place in range(5)] == [True, False, True, False, True]


def test_that_a_passage_begins_at_a_word_before_what_was_found() -> None:
    assert passage(LONG, "NOBODY", 30) == f"…{LONG[LONG.index('morning') :]}"
    assert passage(LONG, "bus", 30) == LONG
    assert passage(LONG, "nowhere", 30) == LONG
    assert passage(LONG, "", 30) == LONG


def test_that_accents_and_case_are_no_difference_and_thai_vowels_are() -> None:
    text = "a" * 50 + " Ich gehe ÜBER die Brücke"
    assert passage(text, "uber", 20).startswith("…Ich gehe")
    assert passage("ดา " * 20 + "ดี", "ดี", 10).endswith("ดี")
    assert len(passage("ดา " * 20 + "ดี", "ดี", 10)) < 12


@pytest.mark.parametrize("before", ["ß" * 40, "e\u0301" * 40, "ﬃ" * 40, "ด้" * 40])
def test_that_words_are_found_behind_letters_that_are_read_as_two_or_none(before: str) -> None:
    assert passage(f"{before} Große Straße", "STRASSE", 12).endswith("Große Straße")
    assert len(passage(f"{before} Große Straße", "STRASSE", 12)) < 16


@given(
    st.text(alphabet=" abé\u0301ดี้👍🏽\u200d图", max_size=80),
    st.integers(0, 80),
    st.integers(0, 10),
    st.integers(0, 40),
)
def test_that_what_is_shown_stands_in_the_text(text: str, start: int, size: int, length: int) -> None:
    start = min(start, len(text))
    stop = min(start + size, len(text))
    before, after = around(text, start, stop, length)
    assert text[:start].endswith(before.removeprefix("…"))
    assert text[stop:].startswith(after.removesuffix("…"))
    assert max(len(before.removeprefix("…")), len(after.removesuffix("…"))) <= length
    assert passage(text, "b", length).removeprefix("…") in text
