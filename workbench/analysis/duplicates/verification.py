"""Decides whether two candidates are near-identical: shared letters, telling ones, and words kept in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.duplicates.differences import compared
from workbench.analysis.duplicates.opposites import contradicts
from workbench.analysis.duplicates.shingles import Overlap, Shingles, overlap
from workbench.analysis.duplicates.words import Word, encode, said, words

SHORTEST = 40
"""Texts of fewer letters' worth are only put together when they are nearly equal."""
SHORT_OPINION = 60
"""Texts of fewer letters' worth are not put together when a change may turn one into the other's opposite."""


class _Measure(NamedTuple):
    """What two texts must share, as long as they share so many telling letters: see the fields.

    `most` and `least` are shares of letters, of the text of which more and of that of which less is found in the
    other; `kept` is the share of the shorter's words that the other has in order.
    """

    telling: float
    most: float
    least: float
    kept: float


# The more of what is nobody else's two texts share, the more else may differ: two copies of a letter, each with
# a fifth of its words changed, share 45 in 100 letters. The last is for those who added pages of their own.
_MEASURES = (_Measure(15, 0.62, 0.3, 0.75), _Measure(45, 0.5, 0.3, 0.62), _Measure(100, 0.45, 0.1, 0.6))
# More than half of it, so that no letter gathers two halves that have nothing in common.
_LEAST_OF_THE_LETTER = 0.55


class Verifier:
    """Compares texts pair by pair, remembering the words of those it has met."""

    def __init__(self, texts: Sequence[str], cut: Shingles) -> None:
        self._texts, self._cut, self._lengths = texts, cut, cut.lengths()
        self._words: dict[int, list[Word]] = {}
        self._encoded: dict[int, str] = {}
        self._numbers: dict[str, str] = {}

    def similar(self, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say which `pairs` (m, 2) are near-identical."""
        return self._read(pairs, _words_needed(overlap(self._cut, pairs, telling)))

    def of_letter(self, pairs: NDArray[np.int64], telling: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Say in which `pairs` (m, 2) of a letter and a text both are near-identical and most of the letter is kept."""
        shared = overlap(self._cut, pairs, telling)
        return self._read(
            pairs, np.where(shared.first >= _LEAST_OF_THE_LETTER, _words_needed(shared), np.inf)
        )

    def _read(self, pairs: NDArray[np.int64], needed: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Say in which pairs enough words agree, and no change turns a short opinion into its opposite."""
        result = needed <= 1
        for row in np.nonzero(result)[0]:
            one, other = int(pairs[row, 0]), int(pairs[row, 1])
            short = min(self._lengths[one], self._lengths[other]) < SHORT_OPINION
            result[row] = self.kept(one, other) >= needed[row] and not (short and self._turned(one, other))
        return result

    def kept(self, one: int, other: int) -> float:
        """Return the share of the words of the shorter of two texts that the other has, in order."""
        from rapidfuzz.distance import LCSseq

        left, right = self._code(one), self._code(other)
        return LCSseq.similarity(left, right) / max(1, min(len(left), len(right)))

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
        return contradicts(self._texts[letter], found)


def _words_needed(shared: Overlap) -> NDArray[np.float64]:
    """Return the share of words each pair must have in common, infinity where too few letters are shared."""
    most, least = np.maximum(shared.first, shared.second), np.minimum(shared.first, shared.second)
    needed = np.full(len(most), np.inf)
    for measure in _MEASURES:
        meets = (shared.telling >= measure.telling) & (most >= measure.most) & (least >= measure.least)
        needed[meets] = np.minimum(needed[meets], measure.kept)
    return needed
