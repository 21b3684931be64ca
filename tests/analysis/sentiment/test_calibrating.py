from __future__ import annotations

import numpy as np
import pytest

from workbench.analysis.sentiment.calibrating import FEWEST, Coded, calibrate, compared, views_of

_WORDS = {-1: "wretched gloomy", 0: "tuesday noon", 1: "lovely sunny"}


def a_study(size: int = 290, seed: int = 2) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Texts whose words tell their class, and a starter that is right six times in ten."""
    draw = np.random.default_rng(seed)
    truth = draw.integers(-1, 2, size)
    guess = np.where(draw.random(size) < 0.6, truth, draw.integers(-1, 2, size))
    starter = np.full((size, 3), 0.2, dtype=np.float32)
    starter[np.arange(size), guess + 1] = 0.6
    texts = [f"{_WORDS[int(label)]} bus number {place}" for place, label in enumerate(truth)]
    return texts, starter, truth.astype(np.int8)


def coded_of(truth: np.ndarray, size: int = 150, chosen: int = 0) -> Coded:
    rows = np.random.default_rng(3).choice(truth.size, size, replace=False)
    at_random = np.arange(size) >= chosen
    return Coded(rows, truth[rows], at_random)


def test_that_coding_teaches_what_the_starter_does_not_know() -> None:
    texts, starter, truth = a_study()
    found = calibrate("en", texts, starter, None, coded_of(truth))
    before = np.mean(starter.argmax(axis=1) - 1 == truth)
    assert np.mean(found.label == truth) > before + 0.15
    assert found.comparison.is_better
    assert found.comparison.low > 0
    assert (found.comparison.coded, found.comparison.tested) == (150, 150)


def test_that_scores_and_confidences_belong_to_their_labels() -> None:
    texts, starter, truth = a_study()
    found = calibrate("en", texts, starter, None, coded_of(truth))
    assert np.all((found.confidence > 0) & (found.confidence <= 1))
    assert found.score[found.label == 1].mean() > 0 > found.score[found.label == -1].mean()


def test_that_what_was_chosen_by_doubt_teaches_but_does_not_test() -> None:
    texts, starter, truth = a_study()
    found = calibrate("en", texts, starter, None, coded_of(truth, chosen=60))
    assert (found.comparison.coded, found.comparison.tested) == (150, 90)


def test_that_codes_without_sense_are_no_better_than_the_starter() -> None:
    _, starter, truth = a_study()
    starter = np.full_like(starter, 0.05)
    starter[np.arange(truth.size), truth + 1] = 0.9
    senseless = np.random.default_rng(9).permutation(truth)
    rows = np.arange(FEWEST)
    codes = np.where(rows % 4 == 0, senseless[rows], truth[rows]).astype(np.int8)
    found = calibrate(
        "en", [f"text {place}" for place in range(truth.size)], starter, None, Coded(rows, codes, rows >= 0)
    )
    assert not found.comparison.is_better


def test_that_a_starter_that_abstains_can_be_taught_from_nothing() -> None:
    texts, starter, truth = a_study()
    found = calibrate("de", texts, np.full_like(starter, np.nan), None, coded_of(truth))
    assert found.comparison.starter_kappa == 0
    assert found.comparison.kappa > 0.5


def test_that_the_same_codings_give_the_same_model() -> None:
    texts, starter, truth = a_study(200)
    first, second = (calibrate("en", texts, starter, None, coded_of(truth)) for _ in range(2))
    np.testing.assert_array_equal(first.label, second.label)
    assert first.comparison == second.comparison


def test_that_few_codings_or_codings_all_alike_teach_nothing() -> None:
    texts, starter, truth = a_study(200)
    for coded in (
        coded_of(truth, FEWEST - 1),
        Coded(np.arange(FEWEST), np.zeros(FEWEST, dtype=np.int8), np.ones(FEWEST, dtype=bool)),
    ):
        with pytest.raises(ValueError, match="too few"):
            calibrate("en", texts, starter, None, coded)


def test_that_every_view_holds_what_starter_and_student_believe_and_no_silence_reaches_it() -> None:
    texts, starter, _ = a_study(200)
    starter[:5] = np.nan
    dense = np.random.default_rng(1).random((200, 384), dtype=np.float32)
    assert len(views_of(texts, starter, None)) == 2
    views = views_of(texts, starter, dense)
    assert [view.shape[0] for view in views] == [200] * 4
    for view in views:
        np.testing.assert_array_equal(view[:, :6], views[0])
        assert np.isfinite(view).all()


def test_that_agreement_is_that_of_the_statistics_room() -> None:
    from workbench.statistics.agreement import cohen_kappa

    draw = np.random.default_rng(1)
    truth, ours, theirs = (draw.integers(-1, 2, 80).astype(np.int8) for _ in range(3))
    coded = Coded(np.arange(80), truth, np.ones(80, dtype=bool))
    found = compared("en", coded, ours, theirs)
    assert found.kappa == pytest.approx(cohen_kappa(truth.tolist(), ours.tolist()).value)
    assert found.starter_kappa == pytest.approx(cohen_kappa(truth.tolist(), theirs.tolist()).value)
