"""The laws that hold whatever the text: order, offsets, nothing left after masking, each text for itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis.personal_data import find
from workbench.analysis.personal_data.reading import read
from workbench.domain.masking import mask
from workbench.domain.personal_data import KINDS

EMAIL = "ann@example.org"
PIECES = [
    EMAIL, "ann at example dot org", "https://example.org/a", "example.com", "192.0.2.17", "@ann_lee",
    "+1 202-555-0123", "0532 123 45 67", "call 467 3395", "4111 1111 1111 1111",
    "GB82 WEST 1234 5698 7654 32", "536-90-4399", "12345678Z", "DNI", "IBAN", "12 Oak Street", "Flat 4",
    "Calle Mayor 12, 3º B", "SW1A 1AA", "IL 62704", "Lale Sok. No: 12", "99/1 หมู่ 4 ต.บางพูด",
    "P.O. Box 12", "I live at", "Mr.", "Dear", "my name is", "María López", "John A. Smith", "Ahmet Bey",
    "นายสมชาย ใจดี", "คุณ", "said", "Best regards,\n", "Thanks,", "Springfield", "[phone]", "[name]",
    "the", "and", "in", ",", ".", ":", "-", "\n", "7", "2015", "\ud800", "\x00", "😀", "e\u0301", "ı", "٣",
]  # fmt: skip
TEXTS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(st.characters(codec=None), max_size=8)), max_size=12
).map(" ".join)
LANGUAGES = st.sampled_from(["en", "es", "tr", "th", "de", "und", "zz"])


@given(TEXTS, LANGUAGES)
@settings(deadline=None, max_examples=400)
def test_that_marks_are_in_order_apart_and_inside_the_text(text: str, language: str) -> None:
    (marks,) = find([text], [language])
    end = 0
    for mark in marks:
        assert end <= mark.start < mark.end <= len(text)
        assert mark.kind in KINDS
        assert mark.method
        assert 0 < mark.confidence <= 1
        end = mark.end


@given(TEXTS, LANGUAGES)
@settings(deadline=None, max_examples=400)
def test_that_nothing_is_found_once_all_is_masked(text: str, language: str) -> None:
    (marks,) = find([text], [language])
    assert find([mask(text, marks)], [language]) == [()]


@given(st.lists(st.tuples(TEXTS, LANGUAGES), max_size=4))
@settings(deadline=None, max_examples=60)
def test_that_a_text_is_judged_for_itself(pairs: list[tuple[str, str]]) -> None:
    texts, languages = [text for text, _ in pairs], [language for _, language in pairs]
    assert find(texts, languages) == [find([text], [language])[0] for text, language in pairs]


@given(st.text(st.characters(codec=None), max_size=20), st.text(st.characters(codec=None), max_size=20))
@settings(deadline=None, max_examples=200)
def test_that_offsets_count_code_points_of_the_text_as_given(before: str, after: str) -> None:
    text = f"{before} \n{EMAIL}\n {after}"
    (marks,) = find([text], ["und"])
    assert EMAIL in [text[mark.start : mark.end] for mark in marks]


@given(st.text(st.characters(codec=None)))
def test_that_what_is_read_is_as_long_as_what_was_written(text: str) -> None:
    assert len(read(text, "en").plain) == len(text)


def test_that_more_languages_than_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="longer"):
        find(["a"], ["en", "es"])


def test_that_the_more_certain_of_two_overlapping_marks_is_kept(seen) -> None:
    assert seen("SSN 536-90-4399") == [("national number", "536-90-4399")]
    assert seen("https://example.org/ann@example.org/x") == [
        ("net address", "https://example.org/ann@example.org/x")
    ]


def test_that_marks_of_one_text_come_together(seen) -> None:
    text = "My name is Ann Lee, 12 Oak Street, ann@example.org, 202-555-0123."
    assert [kind for kind, _ in seen(text)] == ["name", "postal address", "email", "phone"]


def test_that_looking_opens_no_file_outside_of_python_and_its_libraries(seen, monkeypatch) -> None:
    seen("warm up: Mr. Lee +1 202-555-0123")
    opened: list[str] = []
    monkeypatch.setattr(Path, "open", lambda path, *_, **__: opened.append(str(path)))
    monkeypatch.setattr("builtins.open", lambda path, *_, **__: opened.append(str(path)))
    seen("Mr. Lee +1 202-555-0123")
    assert opened == []
    assert "locale" not in {name for name in sys.modules if name.startswith("workbench")}
