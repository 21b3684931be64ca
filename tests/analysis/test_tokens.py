from __future__ import annotations

import pytest

from workbench.analysis.stems import conflated, stem
from workbench.analysis.stopwords import languages, stop_words
from workbench.analysis.tokens import terms


def test_that_numbers_addresses_and_telephones_are_no_words() -> None:
    text = (
        "Call 555-1234 or +44 20 7946 0958, write to ann@city.org, see https://city.org/a?b=1, www.x.org 24/7"
    )
    assert terms(text, "en") == ["call", "write"]


def test_that_the_tail_of_a_number_is_no_word() -> None:
    assert terms("On the 5th, at 10am, the 2nd bus was 15min late", "en") == ["bus", "late"]


def test_that_words_that_say_nothing_are_left_out_however_they_are_written() -> None:
    assert terms("I don't, I don’t and I DONT like the buses", "en") == ["buses"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The council's bus-stop", "en", ["council", "bus-stop"]),
        ("İstanbul'da IŞIK otobüsler", "tr", ["istanbul", "ışık", "otobüsler"]),
        ("L’eau de la rue n'est pas potable", "fr", ["eau", "rue", "potable"]),
        ("La iluminación de las calles", "es", ["iluminación", "calles"]),
        ("Die Straßenbahn ist zu spät", "de", ["straßenbahn", "spät"]),
        ("जल निकासी की समस्या", "hi", ["जल", "निकासी", "समस्या"]),
    ],
)
def test_that_words_are_cut_as_their_language_does(text: str, language: str, found: list[str]) -> None:
    assert terms(text, language) == found


def test_that_thai_is_cut_into_words_although_it_has_no_spaces() -> None:
    assert terms("รถเมล์มาสายและคนแน่นมาก", "th")[0] == "รถเมล์"
    assert "และ" not in terms("รถเมล์และรถไฟ", "th")


def test_that_japanese_keeps_loanwords_whole_and_chinese_is_cut_into_pairs() -> None:
    assert {"インターネット", "接続"} <= set(terms("インターネットの接続が遅い", "ja"))
    assert {"公共", "交通"} <= set(terms("这个城市的公共交通", "zh"))


def test_that_emoji_and_empty_texts_have_no_words() -> None:
    assert terms("👍👍 !!! 12", "en") == []
    assert terms("", "th") == []


@pytest.mark.parametrize("language", languages())
def test_that_every_list_of_stop_words_stands_in_the_form_words_are_looked_up_in(language: str) -> None:
    words = stop_words(language)
    assert len(words) > 20
    assert all(word == word.lower() and "'" not in word for word in words)


def test_that_a_language_without_a_list_loses_no_word() -> None:
    assert stop_words("xx") == frozenset()
    assert terms("bat bi hiru", "eu") == ["bat", "bi", "hiru"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["bus", "buses"]),
        ("en", ["query", "queries"]),
        ("en", ["cross", "crosses"]),
        ("es", ["calle", "calles"]),
        ("es", ["luz", "luces"]),
        ("es", ["papel", "papeles"]),
        ("tr", ["otobüs", "otobüsler", "otobüsü", "otobüslerin"]),
        ("tr", ["kitap", "kitabı"]),
        ("ru", ["автобус", "автобусы", "автобусов"]),
        ("ko", ["버스", "버스가", "버스는"]),
        ("ar", ["شارع", "الشارع"]),
    ],
)
def test_that_simple_inflections_share_a_stem(language: str, forms: list[str]) -> None:
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("park", "parking"), ("bus", "business"), ("stat", "status")])
def test_that_words_of_different_meaning_do_not_share_a_stem(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")


def test_that_words_are_counted_under_their_commonest_form() -> None:
    assert conflated([["bus", "buses"], ["buses"], ["road"]], "en") == [
        ["buses", "buses"],
        ["buses"],
        ["road"],
    ]
