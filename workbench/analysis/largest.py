"""Finds the largest figures of every row of a table without sorting the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Places = NDArray[np.int64]

_BLOCKS_A_FIGURE = 4
# In fewer figures than these partitioning them all is as fast.
_FEWEST_IN_A_BLOCK = 256


def largest(table: Floats, k: int) -> tuple[Places, Floats]:
    """Return the columns and figures (m, k) of the `k` largest of each row of `table` (m, n), the largest first.

    Equal ones stand in the order of their columns; which of several equal ones are the last is left to numpy.
    """
    blocks = _BLOCKS_A_FIGURE * k
    width = table.shape[1] // blocks if blocks else 0
    if width < _FEWEST_IN_A_BLOCK:
        return _by_partition(table, k)
    rows, columns = _candidates(table, k, table[:, : blocks * width].reshape(len(table), blocks, width))
    figures = table[rows, columns]
    order = np.lexsort((columns, -figures, rows))
    numbers = np.bincount(rows, minlength=len(table))
    last = np.cumsum(numbers) - numbers + k
    chosen = order[last[:, None] + np.arange(-k, 0)]
    places, found = columns[chosen], figures[chosen]
    beyond = figures[order[np.minimum(last, len(order) - 1)]]
    tied = (numbers > k) & (beyond == found[:, -1])
    if tied.any():
        places[tied], found[tied] = _by_partition(table[tied], k)
    return places, found


def _candidates(table: Floats, k: int, blocks: Floats) -> tuple[Places, Places]:
    """Return rows and columns of figures that all k largest are among; `blocks` (m, b, w) are most of the table.

    No figure below the k-th largest of the blocks' maxima can be one of them: so few blocks need a closer look.
    """
    tops = blocks.max(axis=2)
    bound = np.partition(tops, -k, axis=1)[:, -k, None]
    row, block = np.nonzero(tops >= bound)
    hit, place = np.nonzero(blocks[row, block] >= bound[row])
    width = blocks.shape[2]
    seen = blocks.shape[1] * width
    rest = np.nonzero(table[:, seen:] >= bound)
    return (
        np.concatenate([row[hit], rest[0]]),
        np.concatenate([block[hit] * width + place, rest[1] + seen]),
    )


def _by_partition(table: Floats, k: int) -> tuple[Places, Floats]:
    found = np.argpartition(table, -k, axis=1)[:, -k:] if k else np.empty((len(table), 0), np.int64)
    figures = np.take_along_axis(table, found, axis=1)
    order = np.lexsort((found, -figures), axis=1)
    return np.take_along_axis(found, order, axis=1), np.take_along_axis(figures, order, axis=1)
