"""Weighs the words of any division of the same texts, which are counted once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from workbench.analysis.words import Weighted


class Vocabulary:
    """The words of texts, each text given as its words."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._words = sorted({word for words in texts for word in words})
        column = {word: number for number, word in enumerate(self._words)}
        columns = np.array([column[word] for words in texts for word in words], dtype=np.int64)
        rows = np.repeat(np.arange(len(texts)), [len(words) for words in texts])
        shape = (len(texts), len(self._words))
        self._counts = csr_matrix((np.ones(len(columns)), (rows, columns)), shape=shape)

    def telling(self, labels: NDArray[np.int32], most: int) -> list[list[Weighted]]:
        """Return up to `most` words of each label of the texts, those that set it apart most first.

        Class-based TF-IDF as BERTopic has it (Grootendorst 2022), with its damping of frequent words: the share of
        a word in a group, square root, times log(1 + mean words of a group / times the word is said).
        """
        groups = int(labels.max(initial=-1)) + 1
        if not self._words:
            return [[] for _ in range(groups)]
        said = self._said(labels, groups)
        totals = np.asarray(said.sum(axis=0), dtype=np.float64).ravel()
        lengths = np.asarray(said.sum(axis=1), dtype=np.float64).ravel()
        rarity = np.log(1 + int(lengths.mean()) / np.maximum(totals, 1))
        return [self._strongest(said, group, lengths[group], rarity, most) for group in range(groups)]

    def _said(self, labels: NDArray[np.int32], groups: int) -> csr_matrix:
        """Return how often each group says each word; texts without a group are one more."""
        without = bool((labels < 0).any())
        group = np.where(labels < 0, groups, labels)
        members = csr_matrix(
            (np.ones(len(labels)), (group, np.arange(len(labels)))), shape=(groups + without, len(labels))
        )
        return csr_matrix(members @ self._counts)

    def _strongest(
        self, said: csr_matrix, group: int, length: float, rarity: NDArray[np.float64], most: int
    ) -> list[Weighted]:
        span = slice(said.indptr[group], said.indptr[group + 1])
        columns, times = said.indices[span], np.asarray(said.data[span], dtype=np.float64)
        weights = np.sqrt(times / length) * rarity[columns]
        order = np.lexsort((columns, -weights))[:most]
        return [(self._words[columns[place]], float(weights[place])) for place in order]
