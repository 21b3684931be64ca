"""What little in the study is like fits its theme weakly, by a limit of each space's own."""

from __future__ import annotations

import numpy as np

from workbench.analysis.fit import (
    FEWEST_TO_JUDGE,
    belonging,
    in_common,
    in_order_of,
    nearness,
    weak_below,
)
from workbench.analysis.neighbours import NO_NEIGHBOURS, nearest, nearest_in_crowd


def a_crowd_and_a_stranger(people: int = 60) -> np.ndarray:
    chance = np.random.default_rng(0)
    crowd = np.array([1.0, 0, 0, 0]) + 0.1 * chance.normal(size=(people, 4))
    rows = np.vstack([crowd, [0, 0, 0, 1.0]])
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_that_a_stranger_among_a_crowd_is_the_least_near() -> None:
    near = nearness(nearest(a_crowd_and_a_stranger(), 15))
    assert near.argmin() == len(near) - 1
    assert ((near >= 0) & (near <= 1)).all()


def test_that_a_twentieth_lies_below_the_limit() -> None:
    near = np.linspace(0, 1, 200, dtype=np.float32)
    limit = weak_below(near, np.zeros(200, dtype=bool))
    assert limit is not None
    assert np.count_nonzero(near < limit) == 10


def test_that_texts_that_say_nothing_do_not_move_the_limit() -> None:
    near = np.linspace(0.5, 1, 100, dtype=np.float32)
    with_silence = np.concatenate([near, np.zeros(50, dtype=np.float32)])
    silent = np.array([False] * 100 + [True] * 50)
    assert weak_below(with_silence, silent) == weak_below(near, np.zeros(100, dtype=bool))


def test_that_few_texts_give_no_limit_and_one_text_has_no_neighbour() -> None:
    few = np.ones(FEWEST_TO_JUDGE - 1, dtype=np.float32)
    assert weak_below(few, np.zeros(len(few), dtype=bool)) is None
    assert nearness(NO_NEIGHBOURS).tolist() == []
    assert nearness(nearest(np.eye(1, dtype=np.float32), 15)).tolist() == [0.0]


def test_that_strangers_who_are_like_each_other_do_not_belong_for_that() -> None:
    chance = np.random.default_rng(1)
    crowd = np.array([1.0, 0, 0, 0]) + 0.3 * chance.normal(size=(200, 4))
    strangers = np.array([0, 0, 0, 1.0]) + 0.01 * chance.normal(size=(16, 4))
    rows = np.vstack([crowd, strangers])
    vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    near, mean = nearest_in_crowd(vectors, 15, 60)
    assert nearness(near)[200:].min() > nearness(near)[:200].mean()
    belongs = belonging(mean, in_common(vectors), [["word"]] * 216)
    assert set(np.argsort(belongs)[:16].tolist()) == set(range(200, 216))


def test_that_words_of_many_texts_belong_more_than_words_of_one_and_no_word_in_between() -> None:
    words = (
        [["bus", "late"]] * 30 + [["bus", "tram"]] * 15 + [["tram", "late"]] * 15 + [["zither", "oboe"], []]
    )
    belongs = belonging(np.ones(62, dtype=np.float32), None, words)
    assert belongs[60] < belongs[30] <= belongs[61] <= belongs[0]


def test_that_nearness_is_given_anew_in_the_order_of_belonging() -> None:
    near = np.array([0.2, 0.9, 0.5, 0.1], dtype=np.float32)
    silent = np.array([False, False, False, True])
    ordered = in_order_of(near, np.array([3.0, 1.0, 2.0, 9.0]), silent)
    assert ordered.tolist() == [near[1], near[0], near[2], near[3]]
    assert weak_below(np.tile(ordered, 30), np.tile(silent, 30)) == weak_below(
        np.tile(near, 30), np.tile(silent, 30)
    )


def test_that_a_crowd_leaves_the_neighbours_as_they_are() -> None:
    vectors = a_crowd_and_a_stranger(300)
    alone = nearest(vectors, 15)
    beside, mean = nearest_in_crowd(vectors, 15, 60)
    assert np.array_equal(alone.indices, beside.indices)
    assert np.array_equal(alone.similarities, beside.similarities)
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -2)
    assert np.allclose(mean, np.sort(cosines, axis=1)[:, -60:].mean(axis=1), atol=1e-6)
    assert nearest_in_crowd(vectors[:1], 15, 60)[1].tolist() == [0.0]
