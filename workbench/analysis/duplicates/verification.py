"""Decides whether two candidates are near-identical: shared letters, telling ones, and words kept in order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.differences import compared
from workbench.analysis.duplicates.opposites import turns
from workbench.analysis.duplicates.shingles import Overlap, Shingles, overlap
from workbench.analysis.duplicates.words import Word, encode, said, words

SHORTEST = 40
"""Texts of fewer letters' worth are only put together when they are nearly equal."""
SHORT_OPINION = 60
"""Texts of fewer letters' worth are not put together when a change may turn one into the other's opposite."""
_LEAST_SHARED = 0.62
_LEAST_SHARED_OF_THE_LONGER = 0.3
_LEAST_OF_THE_LETTER = 0.5
_LEAST_TELLING = 15.0
# So much shared word for word is no chance, however much the sender added.
_MUCH_TELLING, _LEAST_BESIDE_MUCH = 100.0, 0.1
_STRONG, _STRONG_OF_THE_LONGER = 0.85, 0.6
_LEAST_KEPT, _LEAST_KEPT_LONG, _LONG = 0.75, 0.6, 150


class Verifier:
    """Compares texts pair by pair, remembering the words of those it has met."""

    def __init__(self, texts: Sequence[str], cut: Shingles) -> None:
        self._texts, self._cut, self._lengths = texts, cut, cut.lengths()
        self._words: dict[int, list[Word]] = {}
        self._encoded: dict[int, str] = {}
        self._numbers: dict[str, str] = {}

    def strong(self, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say which `pairs` (m, 2) are alike beyond doubt or share much that is telling."""
        shared = overlap(self._cut, pairs, telling)
        most, least = np.maximum(shared.first, shared.second), np.minimum(shared.first, shared.second)
        return ((most >= _STRONG) & (least >= _STRONG_OF_THE_LONGER)) | self._shares_enough(shared)

    def similar(self, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say which `pairs` (m, 2) are near-identical."""
        return self._read(pairs, self._shares_enough(overlap(self._cut, pairs, telling)))

    def of_letter(self, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say in which `pairs` (m, 2) of a letter and a text both are near-identical and half the letter is kept."""
        shared = overlap(self._cut, pairs, telling)
        return self._read(pairs, self._shares_enough(shared) & (shared.first >= _LEAST_OF_THE_LETTER))

    def _read(self, pairs: NDArray[np.int64], share: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Keep those pairs that share enough in which the words agree, too."""
        for row in np.nonzero(share)[0]:
            one, other = int(pairs[row, 0]), int(pairs[row, 1])
            length = int(min(self._lengths[one], self._lengths[other]))
            share[row] = self.kept(one, other) >= (_LEAST_KEPT if length < _LONG else _LEAST_KEPT_LONG) and not (
                length < SHORT_OPINION and self._turned(one, other)
            )
        return share

    def kept(self, one: int, other: int) -> float:
        """Return the share of the words of the shorter of two texts that the other has, in order."""
        from rapidfuzz.distance import LCSseq

        left, right = self._code(one), self._code(other)
        return LCSseq.similarity(left, right) / max(1, min(len(left), len(right)))

    @staticmethod
    def _shares_enough(shared: Overlap) -> NDArray[np.bool_]:
        most, least = np.maximum(shared.first, shared.second), np.minimum(shared.first, shared.second)
        beside = np.where(shared.telling >= _MUCH_TELLING, _LEAST_BESIDE_MUCH, _LEAST_SHARED_OF_THE_LONGER)
        return (most >= _LEAST_SHARED) & (least >= beside) & (shared.telling >= _LEAST_TELLING)

    def _words_of(self, text: int) -> list[Word]:
        if text not in self._words:
            self._words[text] = words(self._texts[text])
        return self._words[text]

    def _code(self, text: int) -> str:
        if text not in self._encoded:
            self._encoded[text] = encode(said(self._texts[text]), self._numbers)
        return self._encoded[text]

    def _turned(self, one: int, other: int) -> bool:
        letter, text = sorted((one, other), key=lambda text: (len(self._texts[text]), self._texts[text]))
        found = compared(self._texts[letter], self._texts[text], self._words_of(letter), self._words_of(text))
        return any(turns(self._texts[letter], difference) for difference in found)
