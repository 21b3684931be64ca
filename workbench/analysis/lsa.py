"""Vectors for languages the sentence encoder was not made for, learnt from the comments themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.tokens import terms

_DIMENSIONS = 100
_MOST_FEATURES = 50_000


def lsa(texts: Sequence[str], language: str, seed: int) -> NDArray[np.float32]:
    """Return latent semantic vectors (n, at most 200), rows of length 1 (0 for a text without letters).

    Latent semantic analysis (Deerwester et al. 1990): TF-IDF of words and of the character sequences inside
    words, each reduced to its strongest directions, side by side.
    """
    words = [terms(text, language) for text in texts]
    from sklearn.feature_extraction.text import TfidfVectorizer

    fewest = 2 if len(texts) > 50 else 1
    by_word = TfidfVectorizer(
        analyzer=_as_given, min_df=fewest, max_features=_MOST_FEATURES, sublinear_tf=True
    )
    by_character = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(3, 5), min_df=fewest, max_features=_MOST_FEATURES, sublinear_tf=True
    )
    parts = [
        _reduced(by_word, words, seed),
        _reduced(by_character, [" ".join(found) for found in words], seed),
    ]
    return side_by_side([part for part in parts if part.shape[1]], len(texts))


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


def side_by_side(parts: Sequence[NDArray[np.float32]], rows: int) -> NDArray[np.float32]:
    """Join spaces so that the cosine of the whole is the mean of the cosines in its parts."""
    if not parts:
        return np.zeros((rows, 1), dtype=np.float32)
    return unit_rows(np.hstack(parts))


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)
