from __future__ import annotations

import numpy as np
import pytest

from workbench.analysis.naming import NAMELESS, Theme, barred_words, names
from workbench.analysis.words import by_typicality, carried, distinct, representatives


def theme(words: list[str], texts: list[str], language: str = "en", barred: tuple[str, ...] = ()) -> Theme:
    """Return a theme whose words weigh less from one to the next."""
    weighted = [(word, 1 / (rank + 1)) for rank, word in enumerate(words)]
    return Theme(weighted, texts, language, frozenset(barred))


def named(words: list[str], texts: list[str], language: str = "en", barred: tuple[str, ...] = ()) -> str:
    return names([theme(words, texts, language, barred)], set())[0]


def test_that_a_name_is_made_of_the_strongest_words() -> None:
    assert named(["bus", "fare", "ticket", "driver"], []) == "Bus, fare, ticket"


def test_that_words_people_say_together_become_a_phrase() -> None:
    texts = ["the exchange rate is odd", "a bad exchange rate", "the fee for it", "a fee"]
    assert named(["rate", "exchange", "fee"], texts) == "Exchange rate"


def test_that_a_phrase_grows_by_words_that_are_common_elsewhere() -> None:
    texts = [
        "my council tax bill",
        "council tax is high",
        "pay the council tax",
        "the fee",
        "a fee",
        "no fee",
        "fee",
    ]
    assert named(["tax", "fee"], texts) == "Council tax, fee"


def test_that_a_phrase_may_hold_a_preposition_but_not_end_in_one() -> None:
    texts = ["no hay parada de autobús en la calle", "una parada de autobús", "la parada de autobús de"]
    assert named(["parada"], texts, "es") == "Parada de autobús"


def test_that_no_phrase_reaches_across_a_full_stop() -> None:
    assert named(["bus"], ["I take the bus. Driver rude", "bus. Driver rude"]) == "Bus"


def test_that_a_part_that_says_something_new_goes_before_one_that_does_not() -> None:
    texts = ["bus fare"] * 4 + ["ticket"] * 4
    weighted = [("bus", 1.0), ("fare", 0.5), ("ticket", 0.4)]
    assert names([Theme(weighted, [f"{a} for" for a in texts], "en")], set()) == ["Bus fare"]
    apart = ["fare of a bus", "the bus and its fare", "bus", "fare", "ticket", "ticket"]
    assert names([Theme(weighted, apart, "en")], set()) == ["Bus, ticket, fare"]


def test_that_names_keep_the_capitals_people_give_inside_sentences() -> None:
    texts = [
        "I pay with Apple Pay",
        "does Apple Pay work",
        "no Apple Pay here",
        "Cards too",
        "Cards",
        "cards",
        "Cards",
    ]
    assert named(["apple", "pay", "cards"], texts) == "Apple Pay, cards"


@pytest.mark.parametrize(
    ("language", "said", "word", "name"),
    [
        ("es", "tengo el Bono Ébano ya", "ébano", "Bono Ébano"),
        ("tr", "ben de Kırmızı Hat istiyorum", "kırmızı", "Kırmızı Hat"),
        ("en", "the Café-Bus is ſlow", "café-bus", "Café-Bus"),
    ],
)
def test_that_names_keep_the_capitals_of_every_alphabet(
    language: str, said: str, word: str, name: str
) -> None:
    assert named([word], [said, f"y {said}"], language).startswith(name)


def test_that_a_longer_word_does_not_say_how_a_shorter_one_is_written() -> None:
    assert named(["bus", "app"], ["a bus, an app", "the BUSES, the APPS", "our BUSES and APPS"]) == "Bus, app"


def test_that_shouting_does_not_put_a_name_in_capitals() -> None:
    assert named(["bus"], ["THE BUS IS LATE", "MY BUS TOO", "a bus"]) == "Bus"


def test_that_a_turkish_name_begins_with_a_turkish_capital() -> None:
    assert named(["ilaç"], ["bir ilaç"], "tr") == "İlaç"


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", ["week", "bins", "complaint"], "Bins"),
        ("es", ["semana", "sigue", "café", "llega"], "Café"),
        ("tr", ["devam", "gelmiyor", "eder", "otobüs"], "Otobüs"),
        ("tr", ["cok", "guzel", "urun"], "Urun"),
        ("th", ["ขยะ", "วันนี้", "เฮ"], "ขยะ"),
    ],
)
def test_that_general_words_name_no_theme_that_has_others(language: str, words: list[str], name: str) -> None:
    assert named(words, [" ".join(words)], language) == name


def test_that_general_words_are_better_than_none() -> None:
    assert named(["week", "month"], ["a week or a month"]) == "Week, month"


def test_that_a_noun_goes_before_one_in_a_case() -> None:
    assert named(["cebinde", "vergi"], [], "tr") == "Vergi, cebinde"


def test_that_personal_data_are_in_no_name() -> None:
    texts = ["Denise at the clinic line", "ask Denise at the clinic", "clinic"]
    assert named(["denise", "clinic"], texts, barred=("denise",)) == "Clinic"
    assert named(["denise"], ["Denise"], barred=("denise",)) == NAMELESS


def test_that_a_word_taken_for_a_person_once_among_many_is_not_barred() -> None:
    texts = ["Heron Bridge is shut"] * 30 + ["Denise helped", "Denise was kind"]
    assert barred_words({"heron": 1, "denise": 1}, texts) == {"denise"}


def test_that_pairs_of_characters_are_joined_to_the_word_they_come_from() -> None:
    texts = ["公共交通不方便", "公共交通太贵", "改善公共交通"]
    assert named(["共交", "公共", "交通"], texts, "zh") == "公共交通"


def test_that_thai_pieces_that_go_together_stay_together_and_foreign_words_stand_apart() -> None:
    texts = ["ที่สวนLantern มีต้นไม้", "ไปสวน Lantern", "สวน Lantern สวย"]
    assert named(["สวน"], texts, "th") == "สวน Lantern"


def test_that_no_two_themes_share_a_name() -> None:
    same = theme(["bus", "fare", "ticket", "driver"], [])
    assert names([same, same, same], set()) == [
        "Bus, fare, ticket",
        "Bus, fare, ticket, driver",
        "Bus, fare, ticket (2)",
    ]


def test_that_a_name_given_elsewhere_is_not_given_again() -> None:
    taken = {"bus"}
    assert names([theme(["bus"], [])], taken) == ["Bus (2)"]
    assert taken == {"bus", "bus (2)"}


def test_that_long_words_make_a_name_of_fewer_words() -> None:
    words = ["constantinopolitan", "misunderstanding", "incomprehensible"]
    assert named(words, []) == "Constantinopolitan"


def test_that_comments_without_words_are_named_by_what_is_said_most() -> None:
    assert named([], ["n/a", "nothing", "Nothing!", "NOTHING", "n/a", "n/a"]) == "“Nothing”"
    assert named([], ["👍👍", "👍👍"]) == "“👍👍”"
    assert named([], []) == NAMELESS


def test_that_forms_of_one_word_are_shown_once() -> None:
    words = [("delay", 3.0), ("delayed", 2.5), ("park", 2.0), ("parking", 1.5), ("", 1.0), ("bus", 0.0)]
    assert distinct(words) == (("delay", 3.0), ("park", 2.0), ("parking", 1.5))


def test_that_a_word_many_texts_carry_goes_before_one_that_a_single_text_repeats() -> None:
    texts = [["bus"], ["bus"], ["bus", "odd", "odd", "odd"], ["bus", "late"], ["late"]]
    assert [word for word, _ in carried([("odd", 2.0), ("bus", 1.5), ("late", 1.0)], texts)] == [
        "bus",
        "late",
    ]


def test_that_words_of_single_texts_are_better_than_none() -> None:
    assert [word for word, _ in carried([("a", 1.0), ("b", 2.0)], [["a"], ["b"], [], []])] == ["b", "a"]


def test_that_representatives_are_typical_first_and_differ_from_each_other() -> None:
    alike = np.eye(8)[0] + np.arange(20)[:, None] * 1e-4 * np.eye(8)[1]
    unlike = 0.8 * np.eye(8)[0] + 0.6 * np.eye(8)[2:7]
    vectors = np.vstack([alike, unlike]).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    middle = vectors[:20].mean(axis=0)
    order = by_typicality(vectors, np.zeros(25, np.int32), 0, middle[None])
    chosen = representatives(vectors, order, middle)
    assert chosen[0] == order[0]
    assert len(set(chosen)) == 6
    assert set(range(20, 25)) < set(chosen)
