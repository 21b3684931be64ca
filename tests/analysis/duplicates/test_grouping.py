"""Texts that are copies are together, texts that are not are apart, and it costs no more than it must."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.analysis.duplicates.letters import ELSE, FORM, LANGUAGES, OWN, copied
from workbench.analysis.duplicates import Groups, group, grouping
from workbench.analysis.duplicates.verification import Verifier
from workbench.domain.text import normalise

SYLLABLES = "ba be do du fi ga go ke la li mo na no pe ra ri so ta tu vo za".split()
EVERYDAY = "lamp bench fountain bridge bakery market library tunnel harbour chimney orchard tramway".split()


def made_up(draw: random.Random, words: int) -> str:
    """Return words that nobody else writes."""
    return " ".join("".join(draw.choices(SYLLABLES, k=4)) for _ in range(words))


def members(groups: Groups) -> set[frozenset[int]]:
    """Return the groups as sets of texts."""
    return {
        frozenset(np.flatnonzero(groups.labels == label).tolist()) for label in range(len(groups.letters))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_copy_with_a_greeting_a_signature_and_changed_words_joins_its_letter(language: str) -> None:
    groups = group([FORM[language], ELSE[language], copied(language)])
    assert groups.labels.tolist() == [0, -1, 0]
    assert groups.letters == (0,)
    assert groups.similarity[0] == 1.0
    assert 0.6 < groups.similarity[2] < 1.0
    assert groups.similarity[1] == 0.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_is_added_to_a_letter_does_not_take_it_out_of_its_group(language: str) -> None:
    assert group([FORM[language], f"{OWN[language]} {copied(language)}"]).labels.tolist() == [0, 0]


@pytest.mark.parametrize("language", ["th", "ja", "zh"])
def test_that_spaces_between_words_do_not_matter(language: str) -> None:
    spaced = " ".join(FORM[language])
    assert group([FORM[language], spaced, FORM[language].replace(" ", "")]).labels.tolist() == [0, 0, 0]


def test_that_letters_of_two_languages_stay_apart() -> None:
    texts = [text for language in LANGUAGES for text in (FORM[language], copied(language))]
    assert members(group(texts)) == {frozenset({i, i + 1}) for i in range(0, len(texts), 2)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I support the plan", "I oppose the plan"),
        ("I can park here", "I can't park here"),
        ("More buses", "Fewer buses"),
        ("Good", "Not good"),
        ("+1", "-1"),
        ("It costs 1.5 million", "It costs 15 million"),
        ("Line 12 is late", "Line 14 is late"),
        ("👍", "👎"),
        ("Yes?", "Yes"),
        ("!!!", "???"),
        ("เห็นด้วย", "ไม่เห็นด้วย"),
        ("賛成です", "反対です"),
    ],
)
def test_that_two_short_opinions_are_never_put_together(one: str, other: str) -> None:
    assert group([one, other]).labels.tolist() == [-1, -1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I support the plan", "i support the plan!"),
        ("More buses, please.", "MORE BUSES PLEASE"),
        ("ISRARLIYIZ", "ısrarlıyız"),
        ("ขอบคุณมากค่ะ", "ขอบคุณ มากค่ะ"),
        ("Ｎｏ ｔｈａｎｋｓ", "no thanks"),
    ],
)
def test_that_short_texts_that_differ_in_case_punctuation_and_spaces_are_together(
    one: str, other: str
) -> None:
    groups = group(["something else", one, other])
    assert groups.labels.tolist() == [-1, 0, 0]
    assert groups.similarity.tolist() == [0, 1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I support the new bicycle lane on Harbour Road", "I oppose the new bicycle lane on Harbour Road"),
        ("The market should be moved to the old harbour", "The market should not be moved to the old harbour"),
        ("Havuzun kapatılmasını kesinlikle istiyorum efendim", "Havuzun kapatılmasını kesinlikle istemiyorum efendim"),
        ("Estoy a favor del carril bici de la calle Mayor", "Estoy en contra del carril bici de la calle Mayor"),
        ("ดิฉันเห็นด้วยกับแผนปิดสระว่ายน้ำบนถนนท่าเรือ", "ดิฉันไม่เห็นด้วยกับแผนปิดสระว่ายน้ำบนถนนท่าเรือ"),
    ],
)  # fmt: skip
def test_that_an_opinion_of_a_sentence_is_not_put_with_its_opposite(one: str, other: str) -> None:
    assert group([one, other]).labels.tolist() == [-1, -1]


def test_that_a_phrase_many_people_use_makes_no_campaign() -> None:
    draw = random.Random(1)
    phrase = "Cars never stop for pedestrians in the crosswalk."
    texts = [phrase, *(f"{phrase} {made_up(draw, 4)}" for _ in range(200))]
    assert (group(texts).labels == -1).all()
    assert group(texts[:2]).labels.tolist() == [0, 0]


def test_that_a_campaign_of_hundreds_is_not_taken_for_a_phrase_many_people_use() -> None:
    draw = random.Random(2)
    texts = [f"{made_up(draw, 1)} {FORM['en']} {made_up(draw, 1)}" for _ in range(400)]
    others = [made_up(draw, 12) for _ in range(200)]
    labels = group(texts + others).labels
    assert (labels[:400] == 0).all()
    assert (labels[400:] == -1).all()


def test_that_chains_do_not_drift_from_their_letter() -> None:
    words = made_up(random.Random(3), 120).split()
    chain = [" ".join(words[start : start + 20]) for start in range(0, 60, 5)]
    groups = group(chain)
    for label, letter in enumerate(groups.letters):
        for member in np.flatnonzero(groups.labels == label):
            assert len(set(chain[letter].split()) & set(chain[member].split())) >= 12


def test_that_the_letter_is_the_text_with_the_least_that_is_somebody_s_own() -> None:
    draw = random.Random(3)
    texts = [f"{made_up(draw, 3)} {FORM['en']} {made_up(draw, 2)}" for _ in range(6)]
    assert group([*texts, FORM["en"]]).letters == (6,)


def test_that_what_one_letter_leaves_is_gathered_around_another() -> None:
    draw = random.Random(4)
    one, other = made_up(draw, 30), made_up(draw, 30)
    both = f"{one} {other}"
    texts = [one, f"{one} {made_up(draw, 2)}", both, other, f"{other} {made_up(draw, 2)}"]
    labels = group(texts).labels
    assert labels[0] == labels[1] != labels[3] == labels[4]
    assert (labels >= 0).all()


def test_that_long_texts_are_not_together_by_the_words_everybody_uses() -> None:
    draw = random.Random(5)
    everyday = [" ".join(draw.choices(EVERYDAY, k=3)) for _ in range(400)]
    texts = [" ".join(draw.choice(everyday) for _ in range(600)) for _ in range(3)]
    copy = texts[0].replace("lamp bench", "new lamp")
    assert group([*texts, copy]).labels.tolist() == [0, -1, -1, 0]


def test_that_texts_of_two_hundred_thousand_letters_are_compared() -> None:
    text = made_up(random.Random(6), 23_000)[:200_000]
    assert group([text, text.replace(" ba", " ab"), "字" * 200_000, "x" * 200_000]).labels.tolist() == [
        0,
        0,
        -1,
        -1,
    ]


def test_that_nothing_and_one_text_make_no_group() -> None:
    assert group([]).letters == ()
    assert group([]).labels.shape == (0,)
    assert group([FORM["en"]]).labels.tolist() == [-1]
    assert group([""]).labels.tolist() == [-1]


def test_that_the_kinds_of_numbers_are_what_they_are_said_to_be() -> None:
    groups = group([FORM["en"], copied("en")])
    assert groups.labels.dtype == np.int32
    assert groups.similarity.dtype == np.float32
    assert all(type(letter) is int for letter in groups.letters)


def _compared(monkeypatch: pytest.MonkeyPatch, texts: Sequence[str]) -> int:
    """Return how many pairs are compared letter by letter when `texts` are grouped."""
    counts: list[int] = []
    for name in ("similar", "of_letter"):
        asked = getattr(Verifier, name)

        def counting(
            self: Verifier, pairs: NDArray[np.int64], telling: NDArray[np.float32], asked=asked
        ) -> NDArray[np.bool_]:
            counts.append(len(pairs))
            return asked(self, pairs, telling)

        monkeypatch.setattr(Verifier, name, counting)
    labels = group(texts).labels
    assert (labels == 0).mean() > 0.99
    return sum(counts)


@pytest.mark.parametrize("size", [300, 1200])
def test_that_a_campaign_costs_in_proportion_to_its_size(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    draw = random.Random(7)
    words = made_up(draw, 40).split()

    def changed() -> str:
        return " ".join(made_up(draw, 1) if draw.random() < 0.1 else word for word in words)

    assert _compared(monkeypatch, [changed() for _ in range(size)]) < 8 * size


def test_that_a_full_bucket_is_not_compared_pair_by_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _compared(monkeypatch, [f"{FORM['en']} {number}" for number in range(1500)]) < 8 * 1500


words_of_letters = st.lists(st.sampled_from(EVERYDAY), min_size=6, max_size=30).map(" ".join)
any_text = st.one_of(st.text(st.characters(), max_size=60), words_of_letters).map(normalise)


@given(st.lists(any_text, unique=True, max_size=8), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_that_the_groups_do_not_depend_on_the_order_of_the_texts(
    texts: list[str], shuffle: random.Random
) -> None:
    shuffled = texts.copy()
    shuffle.shuffle(shuffled)
    found = [
        {frozenset(given[i] for i in some) for some in members(group(given))} for given in (texts, shuffled)
    ]
    assert found[0] == found[1]
    letters = [{given[i] for i in group(given).letters} for given in (texts, shuffled)]
    assert letters[0] == letters[1]


@given(st.lists(any_text, max_size=8))
@settings(max_examples=25, deadline=None)
def test_that_every_group_has_two_texts_and_its_letter_among_them(texts: list[str]) -> None:
    groups = group(texts)
    assert len(groups.labels) == len(groups.similarity) == len(texts)
    assert sorted(set(groups.labels.tolist()) - {-1}) == list(range(len(groups.letters)))
    for label, letter in enumerate(groups.letters):
        assert groups.labels[letter] == label
        assert (groups.labels == label).sum() >= 2
        assert groups.similarity[letter] == 1.0
    assert ((groups.similarity >= 0) & (groups.similarity <= 1)).all()
    assert (groups.similarity[groups.labels < 0] == 0).all()


def test_that_groups_are_numbered_by_their_first_text() -> None:
    texts = ["Yes!", FORM["en"], FORM["es"], "yes", copied("es"), copied("en")]
    assert group(texts).labels.tolist() == [0, 1, 2, 0, 2, 1]


def test_that_the_same_texts_give_the_same_groups() -> None:
    draw = random.Random(8)
    texts = [made_up(draw, draw.randint(5, 9)) for _ in range(150)] + [copied("en"), FORM["en"]]
    one, other = group(texts), group(texts)
    assert (one.labels == other.labels).all()
    assert (one.similarity == other.similarity).all()
    assert one.letters == other.letters


def test_that_lone_surrogates_and_odd_characters_do_no_harm() -> None:
    odd = "\ud800 \udfff" + FORM["en"] + "\x00\u202e\U000e0041"
    assert group([odd, FORM["en"]]).labels.tolist() == [0, 0]
    assert grouping.group(["\ud800", "\udfff"]).labels.tolist() == [-1, -1]
