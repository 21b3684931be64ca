from __future__ import annotations

import numpy as np
import pytest

from tests.analysis.comments import comments
from workbench.analysis.folding import Later, Space, encoded, side_by_side
from workbench.analysis.lsa import lsa_of_characters, lsa_of_words
from workbench.analysis.spaces import centred, commonest, compared_as, groups, needs_vectors, space
from workbench.analysis.tokens import terms

WORDS = {code: [terms(text, code) for text in comments(code)[0]] for code in ("en", "es", "tr", "th")}


def test_that_each_language_is_analysed_on_its_own_the_commonest_first() -> None:
    texts = [text for code in ("tr", "en") for text in comments(code)[0]]
    languages = ["tr"] * 40 + ["en"] * 60
    found = groups(texts, languages)
    assert list(found) == ["en", "tr"]
    assert found["tr"].tolist() == list(range(40))


def test_that_a_rare_language_is_left_out_unless_it_is_the_commonest() -> None:
    english, _ = comments("en")
    assert list(groups([*english, "Muy bien"], ["en"] * 60 + ["es"])) == ["en"]
    assert list(groups(["Muy bien", "Gracias"], ["es", "es"])) == ["es"]


def test_that_unsure_texts_go_with_the_commonest_language_if_they_share_its_script() -> None:
    english, _ = comments("en")
    found = groups([*english, "ok", "👍", "да"], ["en"] * 60 + ["und"] * 3)
    assert found["en"].tolist() == list(range(61))


def test_that_a_file_of_unsure_texts_alone_is_analysed_as_one() -> None:
    assert groups(["ok", "", "👍"], ["und"] * 3)["und"].tolist() == [0, 2]
    assert groups([], []) == {}


def test_that_ties_between_languages_are_settled_by_the_alphabet() -> None:
    assert commonest(["tr", "es", "und", "es", "tr"]) == "es"
    assert commonest(["und"]) == "und"


def test_that_vectors_are_asked_for_where_they_help() -> None:
    assert needs_vectors(["en", "es", "th", "und"]).tolist() == [True, True, False, True]
    assert needs_vectors(["th", "und"]).tolist() == [False, False]
    assert needs_vectors([]).tolist() == []


@pytest.mark.parametrize("code", ["en", "es", "tr", "th"])
@pytest.mark.parametrize("encoded", [False, True])
def test_that_every_space_has_rows_of_length_one(code: str, encoded: bool) -> None:
    words = WORDS[code]
    dense = (
        centred(np.random.default_rng(0).normal(size=(len(words), 24)).astype(np.float32)).vectors
        if encoded
        else None
    )
    vectors = space(words, code, dense, "communities").vectors
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("code", ["es", "tr", "th"])
def test_that_texts_are_nearest_to_texts_on_their_subject_without_any_model(code: str) -> None:
    _, subjects = comments(code)
    vectors = space(WORDS[code], code, None, "communities").vectors
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -1)
    same = np.array(subjects)[cosines.argmax(axis=1)] == np.array(subjects)
    assert same.mean() > 0.9


@pytest.mark.parametrize("words", [[], [[]], [[], []], [["bus"]], [["bus"], ["late"]], [["bus"], []]])
def test_that_few_or_wordless_texts_have_vectors_too(words: list[list[str]]) -> None:
    for vectors, _ in (
        lsa_of_words(words),
        lsa_of_characters(words),
        space(words, "th", None, "communities"),
    ):
        assert vectors.shape[0] == len(words)
        assert np.isfinite(vectors).all()


def test_that_the_cosine_of_a_joined_space_is_the_mean_of_its_parts() -> None:
    one, other = np.eye(2, dtype=np.float32), np.array([[1, 0], [0.6, 0.8]], dtype=np.float32)
    joined = side_by_side((1.0, Space(one, encoded)), (1.0, Space(other, encoded))).vectors
    assert np.isclose(joined[0] @ joined[1], (0 + 0.6) / 2)


def test_that_centring_takes_away_what_all_texts_share() -> None:
    chance = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32)
    vectors = chance + 5
    assert np.allclose(centred(vectors).vectors.mean(axis=0), 0, atol=0.15)
    assert np.array_equal(centred(vectors[:10]).vectors, vectors[:10])


def test_that_the_classic_recipe_takes_the_encoders_vectors_as_they_are() -> None:
    dense = np.eye(60, dtype=np.float32)
    assert space(WORDS["en"], "en", dense, "classic").vectors is dense
    assert not np.array_equal(space(WORDS["en"], "en", dense, "communities").vectors, dense)


def test_that_a_comment_filed_under_a_forms_language_is_compared_in_its_own() -> None:
    english, spanish = comments("en")[0], comments("es")[0]
    texts = [*english, *spanish, "Nada más, gracias por todo", "ok", "Merci beaucoup pour votre travail"]
    given = ["en"] * len(english) + ["es"] * len(spanish) + ["en", "en", "en"]
    assert compared_as(texts, given) == [*given[:-3], "es", "en", "en"]


def test_that_a_study_in_one_language_is_taken_at_its_word() -> None:
    texts = [*comments("en")[0], *comments("es")[0][:10]]
    assert compared_as(texts, ["en"] * len(texts)) == ["en"] * len(texts)


@pytest.mark.parametrize("code", ["en", "es", "th"])
def test_that_texts_that_come_later_find_their_place_in_a_space(code: str) -> None:
    _, subjects = comments(code)
    chance = np.random.default_rng(0).normal(size=(len(WORDS[code]), 24)).astype(np.float32)
    dense = centred(chance).vectors if code == "es" else None
    first = space(WORDS[code], code, dense, "communities")
    again = first.fold(Later(WORDS[code], [code] * len(subjects), dense))
    cosines = np.einsum("ij,ij->i", first.vectors, again)
    assert cosines.min() > 0.9


def test_that_a_later_text_of_unknown_words_lies_nowhere() -> None:
    folded = space(WORDS["th"], "th", None, "communities").fold(Later([["qwxz"], []], ["th", "th"]))
    assert np.allclose(folded, 0)
