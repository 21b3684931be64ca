from __future__ import annotations

import numpy as np

from workbench.analysis.communities import centroids
from workbench.analysis.grounds import Ground
from workbench.analysis.nearby import centres


def ground() -> Ground:
    made = Ground(np.arange(6), list("abcdef"), ["en"] * 6, None)
    vectors = np.random.default_rng(2).normal(size=(6, 4)).astype(np.float32)
    made.space = made.space._replace(vectors=vectors)
    return made


def test_that_centres_are_those_of_the_labels_whatever_number_these_begin_with() -> None:
    texts = ground()
    for first in (0, 3):
        labels = np.array([0, 0, -1, 1, 1, 0], np.int32)
        labels[labels >= 0] += first
        assert centres(texts, labels).tolist() == centroids(texts.vectors, labels).tolist()


def test_that_another_division_has_centres_of_its_own() -> None:
    texts = ground()
    one, other = np.array([0, 0, 0, 1, 1, 1], np.int32), np.array([0, 0, 0, 0, 1, 1], np.int32)
    assert centres(texts, one).tolist() == centroids(texts.vectors, one).tolist()
    assert centres(texts, other).tolist() == centroids(texts.vectors, other).tolist()


def test_that_without_a_theme_there_is_no_centre() -> None:
    assert centres(ground(), np.full(6, -1, np.int32)).shape == (0, 4)
