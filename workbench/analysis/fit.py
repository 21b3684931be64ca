"""Says which texts fit their theme weakly: those that little in the study is like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.neighbours import Neighbours

FEWEST_TO_JUDGE = 50
_FARTHEST = 5


def nearness(neighbours: Neighbours) -> NDArray[np.float32]:
    """Return the mean cosine (n,) of each text to its nearest others, in [0, 1].

    The others count wherever they are, not only those of its theme: a text between two themes fits both, one that
    is far from everything fits none, though some theme had to take it.
    """
    if neighbours.similarities.shape[1] == 0:
        return np.zeros(len(neighbours.similarities), dtype=np.float32)
    return np.clip(neighbours.similarities.mean(axis=1), 0.0, 1.0).astype(np.float32)


def weak_below(near: NDArray[np.float32], silent: NDArray[np.bool_]) -> float | None:
    """Return the nearness below which a text of this space fits weakly: that of the farthest twentieth.

    Cosines of two spaces do not compare, so each has a limit of its own. Texts that say nothing have no say; fewer
    than fifty others give no limit.
    """
    telling = near[~silent]
    return float(np.percentile(telling, _FARTHEST)) if len(telling) >= FEWEST_TO_JUDGE else None
