from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.sentences import sentences


def parts(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dr. Singh saw me at 9.30 a.m. and was kind."),
        ("en", "We paid £3.50 at the St. Mary's desk."),
        ("en", "J. R. Smith answered within an hour..."),
        ("en", "I waited... and waited."),
        ("en", "See www.example.org/a.b for the form."),
        ("en", "Call no. 42 and ask for e.g. a permit."),
        ("es", "La Sra. López vive en la Avda. de América núm. 5."),
        ("es", "Abren a las 9.30 h. y cierran a las 14.00."),
        ("tr", "Sn. Yılmaz saat 9.30'da 3. kata çıktı."),
        ("tr", "Fatura vb. belgeleri Atatürk Cad. no. 5 adresine götürdüm."),
        ("ko", "버스가 3.5분 늦었어요."),
    ],
)
def test_that_what_is_no_end_ends_nothing(language: str, sentence: str) -> None:
    assert parts(sentence, language) == [sentence]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["The bus was late.", "The driver was kind!", "Why?"]),
        ("en", ["the bus was late.", "the driver was kind"]),
        ("en", ["It stands on 5th Ave.", "There is no light."]),
        ("en", ["Great staff 😀", "Shame about the parking"]),
        ("en", ["“It never comes.”", "So I walk."]),
        ("en", ["It was shut at 5 p.m.", "Nobody told us."]),
        ("es", ["¡Muy amables!", "¿Por qué tardan tanto?", "No lo entiendo."]),
        ("tr", ["Görevli çok ilgiliydi.", "Ama üç saat bekledik.", "Neden?"]),
        ("ko", ["직원은 친절했어요.", "그런데 너무 오래 기다렸어요."]),
        ("th", ["เจ้าหน้าที่บริการดีมาก", "แต่รอนานเกินไป"]),
        ("th", ["รอสองชั่วโมงครับ", "ห้องน้ำก็สกปรก"]),
        ("zh", ["服务很好。", "等太久了。"]),
    ],
)
def test_that_sentences_are_told_apart(language: str, expected: list[str]) -> None:
    assert parts("".join(expected) if language == "zh" else " ".join(expected), language) == expected


def test_that_a_forgotten_space_ends_a_sentence_before_a_capital() -> None:
    assert parts("It was late.The driver was kind.") == ["It was late.", "The driver was kind."]


def test_that_the_points_of_a_list_stand_alone() -> None:
    assert parts("Too long • too dear • too late") == ["Too long", "• too dear", "• too late"]


def test_that_lines_end_sentences() -> None:
    assert parts("kind staff\nlong wait") == ["kind staff", "long wait"]


def test_that_what_has_no_words_goes_with_the_sentence_before_it() -> None:
    assert parts("Thank you! :) !!! #bus") == ["Thank you! :) !!! #bus"]
    assert parts("!!! Thank you") == ["!!! Thank you"]


@pytest.mark.parametrize("text", ["", "   ", "!!!", "😀"])
def test_that_hardly_anything_is_no_trouble(text: str) -> None:
    assert "".join(parts(text)).strip() == text.strip()


@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=120),
    st.sampled_from(["en", "es", "tr", "th", "ko"]),
)
def test_that_no_letter_is_lost_and_spans_keep_their_order(text: str, language: str) -> None:
    spans = sentences(text, language)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert covered.split() == [] or "".join(covered.split()) == "".join(text.split())
