"""How near the themes of two waves of comments are that have no text in common, by the texts' vectors."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.domain.succession import Kin

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_OF_A_WAVE = 5_000
"""About so many texts of a wave are compared with those of another; a theme keeps fifteen at least."""
_FEWEST_OF_A_THEME = 15
_FEWEST_OF_A_WAVE = 50
_NEAREST, _POWER = 15, 3
_FARTHEST = 5
_PAIRED = 0.5
_ROWS_AT_ONCE = 512


class Wave(NamedTuple):
    """Texts of a wave by their vectors (n, d), in one space with those of another wave, and their themes (n,)."""

    vectors: NDArray[np.float32]
    themes: NDArray[np.int64]


class _Near(NamedTuple):
    """Which texts are nearest to each of n others (n, k), and their cosines, 0 at the least."""

    places: NDArray[np.int64]
    cosines: NDArray[np.float32]


def kinship(earlier: Wave, later: Wave) -> list[Kin]:
    """Return how near each theme of one wave is to each of another, those that have nothing in common left out.

    Every text goes to the theme with most of the weight of its 15 nearest texts in the other wave (cosines to the
    third power), to none if it is less near to them than the farthest twentieth of that wave is to its own nearest.
    The likeness of two themes is the mean of the cosine of their centres and of the shares of each that go to the
    other (their geometric mean). Pairs are made so that likeness is greatest in all (linear assignment), of a half
    at least. Vectors are compared without the mean of both waves. Fewer than fifty texts of a wave tell nothing.
    """
    import numpy as np

    if min(len(earlier.themes), len(later.themes)) < _FEWEST_OF_A_WAVE:
        return []
    mean = (earlier.vectors.mean(axis=0) + later.vectors.mean(axis=0)) / 2
    numbers, before = np.unique(earlier.themes, return_inverse=True)
    others, after = np.unique(later.themes, return_inverse=True)
    one, other = Wave(_unit(earlier.vectors - mean), before), Wave(_unit(later.vectors - mean), after)
    ahead, back = _shares(one, other), _shares(other, one).T
    likeness = (np.sqrt(ahead * back) + np.clip(_centres(one) @ _centres(other).T, 0.0, 1.0)) / 2
    best = _paired(likeness)
    return [
        Kin(
            int(numbers[i]),
            int(others[j]),
            round(float(likeness[i, j]), 4),
            float(ahead[i, j]),
            float(back[i, j]),
            is_pair=(i, j) in best,
        )
        for i, j in np.argwhere((likeness >= _PAIRED) | ((ahead > 0) & (back > 0))).tolist()
    ]


def _paired(likeness: NDArray[np.float64]) -> set[tuple[int, int]]:
    optimize: Any = import_module("scipy.optimize")  # it has no types
    rows, columns = optimize.linear_sum_assignment(likeness, maximize=True)
    pairs: list[tuple[int, int]] = list(zip(rows.tolist(), columns.tolist(), strict=True))
    return {pair for pair in pairs if likeness[pair] >= _PAIRED}


def drawn(themes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return which of n texts, given by their themes, stand for a wave: each theme by its share."""
    import numpy as np

    step = max(1, -(-len(themes) // MOST_OF_A_WAVE))
    rows = [np.flatnonzero(themes == number) for number in np.unique(themes)]
    chosen = [each[:: min(step, max(1, len(each) // _FEWEST_OF_A_THEME))] for each in rows]
    return np.sort(np.concatenate([np.empty(0, np.int64), *chosen]))


def _shares(wave: Wave, other: Wave) -> NDArray[np.float64]:
    """Return which share of each theme's texts goes to each theme of the other wave (themes, others)."""
    import numpy as np

    near = _nearest(wave.vectors, other.vectors)
    own = _nearest(other.vectors, other.vectors, without_self=True)
    votes = np.zeros((len(wave.themes), int(other.themes.max()) + 1))
    np.add.at(
        votes,
        (np.arange(len(votes))[:, None], other.themes[near.places]),
        near.cosines.astype(np.float64) ** _POWER,
    )
    fits = near.cosines.mean(axis=1) >= np.percentile(own.cosines.mean(axis=1), _FARTHEST)
    shares = np.zeros((int(wave.themes.max()) + 1, votes.shape[1]))
    np.add.at(shares, (wave.themes[fits], votes.argmax(axis=1)[fits]), 1.0)
    return shares / np.bincount(wave.themes)[:, None]


def _nearest(
    vectors: NDArray[np.float32], others: NDArray[np.float32], *, without_self: bool = False
) -> _Near:
    import numpy as np

    k = min(_NEAREST, len(others) - without_self)
    places = np.empty((len(vectors), k), np.int64)
    cosines = np.empty((len(vectors), k), np.float32)
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        found = vectors[rows] @ others.T
        if without_self:
            np.fill_diagonal(found[:, start:], -2.0)
        places[rows] = np.argpartition(found, -k, axis=1)[:, -k:]
        cosines[rows] = np.maximum(np.take_along_axis(found, places[rows], axis=1), 0.0)
    return _Near(places, cosines)


def _centres(wave: Wave) -> NDArray[np.float32]:
    import numpy as np

    sums = np.zeros((int(wave.themes.max()) + 1, wave.vectors.shape[1]), np.float32)
    np.add.at(sums, wave.themes, wave.vectors)
    return _unit(sums)


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)
