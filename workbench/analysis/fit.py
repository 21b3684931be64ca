"""Says which texts fit their theme weakly: those that little in the study is like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.neighbours import Neighbours

FEWEST_TO_JUDGE = 50
CROWD = 60
"""So many nearest others say whether a text is alone: more than a few strangers of one kind."""
_FARTHEST = 5
_BESIDE = 0.5
_WORDS_OF_ALL = 2
_NOTHING = 1e-6


def nearness(neighbours: Neighbours) -> NDArray[np.float32]:
    """Return the mean cosine (n,) of each text to its nearest others, in [0, 1].

    The others count wherever they are, not only those of its theme: a text between two themes fits both, one that
    is far from everything fits none, though some theme had to take it.
    """
    if neighbours.similarities.shape[1] == 0:
        return np.zeros(len(neighbours.similarities), dtype=np.float32)
    return np.clip(neighbours.similarities.mean(axis=1), 0.0, 1.0).astype(np.float32)


def in_common(dense: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much of what all texts have in common is in each (n,), by their rows of the encoder (n, d)."""
    return dense @ dense.mean(axis=0, dtype=np.float64).astype(np.float32)


def belonging(
    crowd: NDArray[np.float32], common: NDArray[np.float32] | None, words: Sequence[Sequence[str]]
) -> NDArray[np.float64]:
    """Return how surely each of n texts of one language belongs to what all are about, on a scale of its own.

    Three figures add up, each as its distance from the median in spans of the middle half: the mean cosine (n,) to its
    `crowd`; at half weight what it has in `common` with all (n,), which their space leaves out, None without an
    encoder; and at half weight how many texts have its words.
    """
    told = _spread(crowd) + _BESIDE * _spread(_commonness(words))
    return told if common is None else told + _BESIDE * _spread(common)


def in_order_of(
    near: NDArray[np.float32], belongs: NDArray[np.float64], silent: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Return nearness (n,) given anew so that its order is that of `belongs`; `silent` texts keep theirs.

    The figures stay the same, so that a limit holds for texts that come later and are known by their nearness alone.
    """
    telling = np.flatnonzero(~silent)
    ordered = near.copy()
    ordered[telling[np.argsort(belongs[telling], kind="stable")]] = np.sort(near[telling])
    return ordered


def _spread(figures: NDArray[np.floating]) -> NDArray[np.float64]:
    low, middle, high = np.percentile(figures, (25, 50, 75)) if len(figures) else (0.0, 0.0, 0.0)
    span = high - low
    return (figures.astype(np.float64) - middle) / span if span > _NOTHING else np.zeros(len(figures))


def _commonness(words: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Return the mean logarithm (n,) of how many texts have a word of each; few words count as common ones beside."""
    several = [sorted(set(found)) for found in words]
    texts = Counter(word for found in several for word in found)
    logarithms = {word: np.log(number) for word, number in texts.items()}
    sums = np.array([sum(map(logarithms.__getitem__, found)) for found in several])
    numbers = np.array([len(found) for found in several], dtype=np.float64)
    if not numbers.any():
        return np.zeros(len(words))
    usual = float(np.median(sums[numbers > 0] / numbers[numbers > 0]))
    return (sums + _WORDS_OF_ALL * usual) / (numbers + _WORDS_OF_ALL)


def weak_below(near: NDArray[np.float32], silent: NDArray[np.bool_]) -> float | None:
    """Return the nearness below which a text of this space fits weakly: that of the farthest twentieth.

    Cosines of two spaces do not compare, so each has a limit of its own. Texts that say nothing have no say; fewer
    than fifty others give no limit.
    """
    telling = near[~silent]
    return float(np.percentile(telling, _FARTHEST)) if len(telling) >= FEWEST_TO_JUDGE else None
