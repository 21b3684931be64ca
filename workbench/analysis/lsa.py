"""Vectors learnt from the comments themselves, for what the sentence encoder was not taught."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_DIMENSIONS = 100
_POWER_ROUNDS = 4
_SEED = 0  # a space does not depend on the seed of a recipe: it is what texts are, not what chance finds
_NOTHING = 1e-6
_MOST_FEATURES = 50_000
_ENOUGH_TO_DROP_SINGLES = 50


def lsa_of_words(words: Sequence[list[str]]) -> NDArray[np.float32]:
    """Return latent semantic vectors (n, at most 100) of texts given as words, rows of length 1 or 0.

    Latent semantic analysis (Deerwester et al. 1990): TF-IDF, reduced to its strongest directions.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer=_as_given, min_df=_fewest(len(words)), max_features=_MOST_FEATURES, sublinear_tf=True
    )
    return _reduced(vectorizer, words)


def lsa_of_characters(words: Sequence[list[str]]) -> NDArray[np.float32]:
    """Return the same of the sequences of three to five characters in words: these see through endings."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(3, 5),
        min_df=_fewest(len(words)),
        max_features=_MOST_FEATURES,
        sublinear_tf=True,
    )
    return _reduced(vectorizer, [" ".join(found) for found in words])


def _fewest(texts: int) -> int:
    return 2 if texts >= _ENOUGH_TO_DROP_SINGLES else 1


def _as_given(words: list[str]) -> list[str]:
    return words


def _reduced(vectorizer: Any, documents: Sequence[Any]) -> NDArray[np.float32]:
    from sklearn.utils.extmath import randomized_svd

    try:
        counts = vectorizer.fit_transform(documents)
    except ValueError:  # what it raises when no word is left
        return np.zeros((len(documents), 1), dtype=np.float32)
    dimensions = min(_DIMENSIONS, *(side - 1 for side in counts.shape))
    if dimensions < 1:
        return unit_rows(counts.toarray())
    left, scale, _ = randomized_svd(counts, dimensions, n_iter=_POWER_ROUNDS, random_state=_SEED)
    return unit_rows(left * scale)


def side_by_side(*parts: tuple[float, NDArray[np.float32]]) -> NDArray[np.float32]:
    """Join spaces (weight, vectors): the cosine of the whole is the mean of theirs by squared weight."""
    return unit_rows(np.hstack([weight * vectors for weight, vectors in parts]))


def unit_rows(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Scale every row to length 1; rows of (nearly) nothing become zeros."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > _NOTHING, lengths, np.inf), dtype=np.float32)
