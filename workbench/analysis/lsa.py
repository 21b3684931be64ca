"""Vectors learnt from the comments themselves, for what the sentence encoder was not taught."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_DIMENSIONS = 100
_MOST_FEATURES = 50_000
_ENOUGH_TO_DROP_SINGLES = 50


def lsa_of_words(words: Sequence[list[str]], seed: int) -> NDArray[np.float32]:
    """Return latent semantic vectors (n, at most 100) of texts given as words, rows of length 1 or 0.

    Latent semantic analysis (Deerwester et al. 1990): TF-IDF, reduced to its strongest directions.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer=_as_given, min_df=_fewest(len(words)), max_features=_MOST_FEATURES, sublinear_tf=True
    )
    return _reduced(vectorizer, words, seed)


def lsa_of_characters(words: Sequence[list[str]], seed: int) -> NDArray[np.float32]:
    """Return the same of the sequences of three to five characters in words: these see through endings."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(3, 5),
        min_df=_fewest(len(words)),
        max_features=_MOST_FEATURES,
        sublinear_tf=True,
    )
    return _reduced(vectorizer, [" ".join(found) for found in words], seed)


def _fewest(texts: int) -> int:
    return 2 if texts >= _ENOUGH_TO_DROP_SINGLES else 1


def _as_given(words: list[str]) -> list[str]:
    return words


def _reduced(vectorizer: object, documents: Sequence[object], seed: int) -> NDArray[np.float32]:
    from sklearn.decomposition import TruncatedSVD

    try:
        counts = vectorizer.fit_transform(documents)
    except ValueError:  # no word is left
        return np.zeros((len(documents), 0), dtype=np.float32)
    dimensions = min(_DIMENSIONS, *(side - 1 for side in counts.shape))
    if dimensions < 1:
        return np.asarray(counts.todense(), dtype=np.float32)
    reduced = TruncatedSVD(dimensions, random_state=seed).fit_transform(counts)
    return unit_rows(reduced.astype(np.float32))


def side_by_side(*parts: tuple[float, NDArray[np.float32]]) -> NDArray[np.float32]:
    """Join spaces (weight, vectors): the cosine of the whole is the mean of theirs by squared weight."""
    return unit_rows(np.hstack([weight * vectors for weight, vectors in parts]))


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale every row to length 1; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)
