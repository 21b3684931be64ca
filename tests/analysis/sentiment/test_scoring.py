from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.embedding.encoder import Encoder
from workbench.analysis.sentiment import Scores, score
from workbench.domain.sentiment import ABSTAINED

MIXED = [
    ("Thank you, wonderful service", "en", "open"),
    ("Muy mal servicio", "es", "open"),
    ("Çok güzel", "tr", "good"),
    ("แย่มาก", "th", "improve"),
    ("최고예요", "ko", "open"),
    ("Das Amt war geschlossen", "de", "open"),
    ("Nothing", "en", "improve"),
    ("...", "en", "open"),
    ("", "es", "open"),
]


def scored(rows: list[tuple[str, str, str]], encoder: Encoder) -> Scores:
    texts, languages, polarities = (list(column) for column in zip(*rows, strict=True))
    return score(texts, languages, polarities, encoder.encode(texts))


def test_that_each_language_is_scored_by_its_own_model(encoder: Encoder) -> None:
    scores = scored(MIXED, encoder)
    assert scores.label.tolist() == [1, -1, 1, -1, 1, 2, 1, 2, 2]
    assert [use.language for use in scores.models] == ["mul", "en", "es", "ko", "th", "tr"]
    assert all(len(use.sha256) == 64 for use in scores.models)


def test_that_abstaining_is_a_value_and_says_which_languages_have_no_model(encoder: Encoder) -> None:
    scores = scored(MIXED, encoder)
    silent = scores.label == ABSTAINED
    assert np.isnan(scores.score[silent]).all()
    assert (scores.confidence[silent] == 0).all()
    assert scores.abstained_languages == ("de",)


def test_that_shapes_types_and_ranges_are_as_promised(encoder: Encoder) -> None:
    scores = scored(MIXED, encoder)
    assert (scores.label.dtype, scores.score.dtype, scores.confidence.dtype) == (
        np.int8,
        np.float32,
        np.float32,
    )
    said = scores.label != ABSTAINED
    assert (np.abs(scores.score[said]) <= 1).all()
    assert ((scores.confidence[said] > 1 / 3) & (scores.confidence[said] <= 1)).all()


def test_that_a_score_depends_on_its_own_row_alone(encoder: Encoder) -> None:
    whole, turned = scored(MIXED, encoder), scored(MIXED[::-1], encoder)
    np.testing.assert_array_equal(whole.label, turned.label[::-1])
    np.testing.assert_allclose(whole.score, turned.score[::-1], atol=1e-6)
    alone = [scored([row], encoder).score[0] for row in MIXED]
    np.testing.assert_allclose(whole.score, alone, atol=1e-6)


def test_that_scoring_twice_gives_the_same_bits(encoder: Encoder) -> None:
    first, second = scored(MIXED, encoder), scored(MIXED, encoder)
    assert first.score.tobytes() == second.score.tobytes()
    assert first.models == second.models


def test_that_no_texts_are_no_problem() -> None:
    scores = score([], [], [], np.zeros((0, 384), dtype=np.float32))
    assert scores.label.shape == scores.score.shape == scores.confidence.shape == (0,)


@given(
    st.text(max_size=200),
    st.sampled_from(["es", "tr", "th", "ko"]),
    st.sampled_from(["good", "improve", "open"]),
)
def test_that_any_text_at_all_can_be_scored(text: str, language: str, polarity: str) -> None:
    scores = score([text], [language], [polarity], None)
    assert scores.label[0] in {-1, 0, 1, 2}
    assert (scores.label[0] == ABSTAINED) == bool(np.isnan(scores.score[0]))


def test_that_a_stronger_word_scores_higher(scores_of: Callable[..., Scores]) -> None:
    mild, strong = scores_of(["El servicio es aceptable", "El servicio es magnífico"], "es").score
    assert strong > mild


@pytest.mark.parametrize("language", ["es", "tr"])
def test_that_a_text_without_feeling_is_neutral(scores_of: Callable[..., Scores], language: str) -> None:
    text = {"es": "Vivo en el tercer piso", "tr": "Üçüncü katta oturuyorum"}[language]
    assert scores_of([text], language).label.tolist() == [0]
