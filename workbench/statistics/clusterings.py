"""How alike two divisions of the same things are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def adjusted_rand(one: Sequence[int], other: Sequence[int]) -> float:
    """Return the adjusted Rand index of two divisions, given as a label for each thing.

    1 where they are the same but for the labels' names, about 0 where they agree as much as by chance
    (L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2, 1985).

    Raises:
        ValueError: the divisions are of different lengths.
    """
    if len(one) != len(other):
        raise ValueError("two divisions of the same things are as long as each other")
    if not len(one):
        return 1.0
    rows, columns = (np.unique(np.asarray(labels), return_inverse=True)[1] for labels in (one, other))
    both = np.zeros((int(rows.max()) + 1, int(columns.max()) + 1), dtype=np.int64)
    np.add.at(both, (rows, columns), 1)
    together, in_rows, in_columns = (_pairs(counts) for counts in (both, both.sum(axis=1), both.sum(axis=0)))
    by_chance = in_rows * in_columns / max(_pairs(np.array([len(one)])), 1)
    most = (in_rows + in_columns) / 2
    return 1.0 if most == by_chance else float((together - by_chance) / (most - by_chance))


def _pairs(counts: NDArray[np.int64]) -> int:
    """Return how many pairs can be made within groups of these sizes."""
    return int((counts * (counts - 1) // 2).sum())
