"""What little in the study is like fits its theme weakly, by a limit of each space's own."""

from __future__ import annotations

import numpy as np

from workbench.analysis.fit import FEWEST_TO_JUDGE, nearness, weak_below
from workbench.analysis.neighbours import NO_NEIGHBOURS, nearest


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
