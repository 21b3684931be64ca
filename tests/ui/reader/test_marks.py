"""The words of a theme are found where Qt will mark them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.reader.marks import word_spans


def marked(text: str, *words: str) -> list[str]:
    """Return the marked pieces, cut out as Qt would: by UTF-16 units."""
    units = text.encode("utf-16-le")
    return [units[2 * a : 2 * (a + n)].decode("utf-16-le") for a, n in word_spans(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The bus and the buses", ("bus",), ["bus", "buses"]),
        ("BUS stop", ("bus",), ["BUS"]),
        ("a busy street, no abuse", ("bus",), ["busy"]),
        ("rebus", ("bus",), []),
        ("waiting  time at the waiting room", ("waiting time", "waiting"), ["waiting  time", "waiting"]),
        ("Kütüphanede çalışanlar", ("kütüphane",), ["Kütüphanede"]),
        ("ห้องสมุดดีมาก", ("ห้องสมุด",), ["ห้องสมุด"]),
        ("図書館がとても良い", ("図書館",), ["図書館"]),
        ("👍👍 good bus 😀 bus", ("bus",), ["bus", "bus"]),
        ("c++ (really)", ("c++", "(really)"), []),
        ("nothing here", (), []),
        ("a b c", ("a",), []),
    ],
)
def test_that_words_are_found(text: str, words: tuple[str, ...], expected: list[str]) -> None:
    assert marked(text, *words) == expected


@given(st.text(max_size=60), st.lists(st.text(max_size=6), max_size=4))
def test_that_spans_lie_in_the_text_and_do_not_overlap(text: str, words: list[str]) -> None:
    end = 0
    for start, length in word_spans(text, words):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(text.encode("utf-16-le", "surrogatepass")) // 2
