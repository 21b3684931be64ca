from __future__ import annotations

import numpy as np

from workbench.analysis.naming import NAMELESS, Theme, names
from workbench.analysis.words import by_typicality, carried, distinct, representatives


def named(words: list[str], texts: list[str], language: str = "en") -> str:
    return names([Theme(words, texts, language)], set())[0]


def test_that_a_name_is_made_of_the_strongest_words() -> None:
    assert named(["bus", "late", "stop", "driver"], ["the bus is late"]) == "Bus, late, stop"


def test_that_words_people_say_together_become_a_phrase() -> None:
    texts = ["the exchange rate is wrong", "a bad exchange rate", "which exchange rate applies"]
    assert named(["rate", "exchange", "wrong"], texts) == "Exchange rate, wrong"


def test_that_names_keep_the_capitals_people_give_inside_sentences() -> None:
    texts = ["I pay with Apple Pay", "does Apple Pay work", "no Apple Pay here", "Cards too", "Cards"]
    assert named(["apple", "pay", "cards"], texts) == "Apple Pay, cards"


def test_that_shouting_does_not_put_a_name_in_capitals() -> None:
    assert named(["bus"], ["THE BUS IS LATE", "MY BUS TOO", "a bus"]) == "Bus"


def test_that_a_turkish_name_begins_with_a_turkish_capital() -> None:
    assert named(["ilaç"], ["bir ilaç"], "tr") == "İlaç"


def test_that_pairs_of_characters_are_joined_to_the_word_they_come_from() -> None:
    texts = ["公共交通不方便", "公共交通太贵", "改善公共交通"]
    assert named(["共交", "公共", "交通"], texts, "zh") == "公共交通"


def test_that_no_two_themes_share_a_name() -> None:
    same = Theme(["bus", "late", "stop", "driver"], [], "en")
    assert names([same, same, same], set()) == [
        "Bus, late, stop",
        "Bus, late, stop, driver",
        "Bus, late, stop (2)",
    ]


def test_that_a_name_given_elsewhere_is_not_given_again() -> None:
    taken = {"bus"}
    assert names([Theme(["bus"], [], "en")], taken) == ["Bus (2)"]
    assert taken == {"bus", "bus (2)"}


def test_that_long_words_make_a_name_of_fewer_words() -> None:
    words = ["constantinopolitan", "misunderstanding", "incomprehensible"]
    assert named(words, []) == "Constantinopolitan"


def test_that_comments_without_words_are_named_by_one_of_them() -> None:
    assert named([], ["👍👍", "👍"]) == "“👍👍”"
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
