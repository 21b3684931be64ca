"""Vectors learnt from the comments themselves, for what the sentence encoder was not taught."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.folding import Later, Space, unit_rows

_DIMENSIONS = 100
_POWER_ROUNDS = 4
_SEED = 0  # a space does not depend on the seed of a recipe: it is what texts are, not what chance finds
_MOST_FEATURES = 50_000
_ENOUGH_TO_DROP_SINGLES = 50


def lsa_of_words(words: Sequence[list[str]]) -> Space:
    """Return the latent semantic space (n, at most 100) of texts given as words, rows of length 1 or 0.

    Latent semantic analysis (Deerwester et al. 1990): TF-IDF, reduced to its strongest directions. Later texts are
    folded in by the same weights and directions; words nobody used before count for nothing.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer=_as_given, min_df=_fewest(len(words)), max_features=_MOST_FEATURES, sublinear_tf=True
    )
    return _reduced(vectorizer, words, _as_given)


def lsa_of_characters(words: Sequence[list[str]]) -> Space:
    """Return the same of the sequences of three to five characters in words: these see through endings."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(3, 5),
        min_df=_fewest(len(words)),
        max_features=_MOST_FEATURES,
        sublinear_tf=True,
    )
    return _reduced(vectorizer, words, " ".join)


def _fewest(texts: int) -> int:
    return 2 if texts >= _ENOUGH_TO_DROP_SINGLES else 1


def _as_given(words: list[str]) -> list[str]:
    return words


def _reduced(vectorizer: Any, words: Sequence[list[str]], document: Callable[[list[str]], Any]) -> Space:
    from sklearn.utils.extmath import randomized_svd

    try:
        counts = vectorizer.fit_transform([document(found) for found in words])
    except ValueError:  # what it raises when no word is left
        return Space(np.zeros((len(words), 1), dtype=np.float32), _nowhere)

    def counted(later: Later) -> Any:
        return vectorizer.transform([document(found) for found in later.words])

    dimensions = min(_DIMENSIONS, *(side - 1 for side in counts.shape))
    if dimensions < 1:
        return Space(unit_rows(counts.toarray()), lambda later: unit_rows(counted(later).toarray()))
    left, scale, directions = randomized_svd(counts, dimensions, n_iter=_POWER_ROUNDS, random_state=_SEED)
    return Space(unit_rows(left * scale), lambda later: unit_rows(counted(later) @ directions.T))


def _nowhere(later: Later) -> NDArray[np.float32]:
    return np.zeros((len(later.words), 1), dtype=np.float32)
