from __future__ import annotations

import pytest

from workbench.analysis.generalities import languages as general_languages
from workbench.analysis.generalities import listed, says_little
from workbench.analysis.stems import Forms, stem
from workbench.analysis.stopwords import languages, stop_words
from workbench.analysis.thai import sound, thai_words
from workbench.analysis.tokens import clauses, terms


@pytest.mark.parametrize(
    "address",
    [
        "http://a/b",
        "HTTPS://x",
        "www.a",
        "WWW.-",
        "me@a.b",
        "@some_one",
        "city.org",
        "x.CO/y",
        "<br>",
        "&amp;",
    ],
)
def test_that_addresses_of_every_kind_say_nothing(address: str) -> None:
    assert terms(f"bus {address} late", "en") == ["bus", "late"]


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


def test_that_words_are_counted_under_the_plainest_common_form() -> None:
    words = [["bus", "buses"], ["buses"], ["road"]]
    assert Forms(words, "en").of(words) == [["bus", "bus"], ["bus"], ["road"]]
    rare = [["bus"], *([["buses"]] * 9)]
    assert Forms(rare, "en").of(rare) == [["buses"]] * 10


def test_that_what_is_blotted_out_is_no_word() -> None:
    assert terms("call xxxxxxx and zzz", "en") == ["call"]


def test_that_short_words_of_poets_do_not_tear_thai_apart() -> None:
    assert thai_words("แล้วจะซ่อมนะคะ") == ["แล้ว", "จะ", "ซ่อม", "นะ", "คะ"]


@pytest.mark.parametrize(
    ("piece", "whole"), [("รถเมล์", True), ("ไฟ", True), ("แอป", True), ("เร", False), ("ช่้วย", False)]
)
def test_that_pieces_of_torn_thai_words_are_known(piece: str, whole: bool) -> None:
    assert sound(piece) == whole


def test_that_clauses_keep_all_words_in_order_and_end_at_stop_marks() -> None:
    assert clauses("The bus, at 10.30, is late! See www.x.org", "en") == [
        ["the", "bus"],
        ["at", "10.30"],
        ["is", "late"],
        ["see"],
    ]


@pytest.mark.parametrize("language", general_languages())
def test_that_no_general_word_is_listed_in_vain(language: str) -> None:
    words = listed(language)
    assert len(words) > 80
    assert len(set(words)) == len(words)
    assert all(word == word.lower() and says_little(word.removesuffix("*"), language) for word in words)


@pytest.mark.parametrize(
    ("word", "language"),
    [("street", "en"), ("toplantı", "tr"), ("gürültü", "tr"), ("kaldırım", "tr"), ("durak", "tr"), ("okul", "tr"),
     ("cafetería", "es"), ("correo", "es"), ("vivienda", "es"), ("ขยะ", "th")],
)  # fmt: skip
def test_that_words_that_name_things_are_not_general(word: str, language: str) -> None:
    assert not says_little(word, language)


def test_that_a_language_without_a_list_has_no_general_word() -> None:
    assert not says_little("aste", "eu")
