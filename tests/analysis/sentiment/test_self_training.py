from __future__ import annotations

import numpy as np
import pytest

from workbench.analysis.sentiment.self_training import FEWEST, fold_of, self_trained

_TURNS = {0: ("wretched", "grim"), 1: ("tuesday", "noon"), 2: ("lovely", "warm")}


def _study(rng: np.random.Generator, size: int = 360) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Comments whose first word a model knows, if it has one, and whose second only a student can learn."""
    truth = rng.integers(0, 3, size)
    known = rng.random(size) < 0.85
    texts = [
        f"{_TURNS[label][0] if sure else 'the'} {_TURNS[label][1]} bus {number}"
        for number, (label, sure) in enumerate(zip(truth, known, strict=True))
    ]
    table = np.full((size, 3), 0.1, dtype=np.float32)
    table[np.arange(size), truth] = 0.8
    table[~known] = (0.33, 0.34, 0.33)
    return texts, table, truth


def test_that_a_student_reads_what_its_teacher_passes_over() -> None:
    texts, table, truth = _study(np.random.default_rng(5))
    before = np.mean(table.argmax(axis=1) == truth)
    after = np.mean(self_trained(texts, table).argmax(axis=1) == truth)
    assert before < 0.92
    assert after > 0.95


def test_that_probabilities_stay_probabilities_and_silence_stays_silence() -> None:
    texts, table, _ = _study(np.random.default_rng(6))
    table[7] = np.nan
    found = self_trained(texts, table)
    assert np.isnan(found[7]).all()
    np.testing.assert_allclose(np.delete(found, 7, axis=0).sum(axis=1), 1, atol=1e-5)


def test_that_the_same_study_gives_the_same_figures() -> None:
    texts, table, _ = _study(np.random.default_rng(7))
    np.testing.assert_array_equal(self_trained(texts, table), self_trained(texts, table))


@pytest.mark.parametrize("size", [0, 1, FEWEST - 1])
def test_that_too_few_texts_teach_nobody(size: int) -> None:
    texts, table, _ = _study(np.random.default_rng(8), FEWEST)
    assert self_trained(texts[:size], table[:size]) is not None
    np.testing.assert_array_equal(self_trained(texts[:size], table[:size]), table[:size])


def test_that_a_class_nobody_speaks_of_teaches_nobody() -> None:
    texts, table, _ = _study(np.random.default_rng(9))
    table[:, 2] = 0
    np.testing.assert_array_equal(self_trained(texts, table), table)


def test_that_equal_texts_share_a_fold_and_folds_are_filled_evenly() -> None:
    folds = [fold_of(f"text {number}") for number in range(2_000)]
    assert folds == [fold_of(f"text {number}") for number in range(2_000)]
    assert np.bincount(folds, minlength=5).min() > 300
