"""A model teaches a student of itself on the study's own comments, so that it learns how these people write.

The student sees characters where the model sees lexicons or vectors, and so reads what the model passes over.
No text is judged by a student that was taught with it (cross-fitting), or the model's mistakes would come back
as their own confirmation. Source: D. Yarowsky (1995), Unsupervised word sense disambiguation rivaling
supervised methods; the two are joined as a product of experts (G. Hinton, 2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.linear import softmax
from workbench.analysis.sentiment.ngrams import counted, rarity, weighted
from workbench.analysis.sentiment.scores import Floats
from workbench.domain.text import text_hash

FOLDS = 5
CONFIDENT = 0.6
FEWEST = 300
"""Texts a student needs at least: taught with fewer it repeats chance."""
_LENGTHS = (1, 5)
_STRENGTH = 1.0
_LEAST = 1e-6


def self_trained(texts: Sequence[str], probabilities: Floats) -> Floats:
    """Return (n, 3) probabilities of n texts, the model's (n, 3) joined with those of students taught by it.

    Each student learns from the most confident 60 % of every class in four fifths of the texts and reads the
    fifth that is left. Texts the model abstained on (rows of nan) stay so, and too few texts change nothing.
    """
    spoken = np.flatnonzero(~np.isnan(probabilities[:, 0]))
    if spoken.size < FEWEST or np.unique(probabilities[spoken].argmax(axis=1)).size < 3:
        return probabilities
    students = _students([texts[row] for row in spoken], probabilities[spoken])
    joined = probabilities.copy()
    joined[spoken] = softmax(log_probabilities(probabilities[spoken]) + log_probabilities(students))
    return joined


def log_probabilities(probabilities: Floats) -> Floats:
    """Return the logarithms of (n, 3) probabilities, none of them endless."""
    return np.log(np.maximum(probabilities, _LEAST)).astype(np.float32)


def fold_of(text: str, folds: int = FOLDS) -> int:
    """Return which fold a text is in: a function of the text, so that equal texts are never apart."""
    return int.from_bytes(text_hash(text)[4:8], "big") % folds


def _students(texts: Sequence[str], probabilities: Floats) -> Floats:
    from sklearn.linear_model import LogisticRegression

    counts = counted(texts, _LENGTHS)
    grams: Any = weighted(counts, rarity(counts))
    taught, lessons = probabilities.argmax(axis=1), _confident(probabilities)
    folds = np.array([fold_of(text) for text in texts])
    found = np.full_like(probabilities, 1 / 3)
    for fold in range(FOLDS):
        rows, others = np.flatnonzero(folds == fold), np.flatnonzero(lessons & (folds != fold))
        if rows.size and np.unique(taught[others]).size == 3:
            student = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=300, tol=1e-3)
            found[rows] = student.fit(grams[others], taught[others]).predict_proba(grams[rows])
    return found


def _confident(probabilities: Floats) -> NDArray[np.bool_]:
    """Mark the most confident part of each class; of all together, the rarest class would vanish."""
    best, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    marked = np.zeros(len(probabilities), dtype=bool)
    for label in range(3):
        rows = np.flatnonzero(best == label)
        order = rows[np.argsort(-confidence[rows], kind="stable")]
        marked[order[: int(np.ceil(CONFIDENT * rows.size))]] = True
    return marked
