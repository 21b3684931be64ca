"""Flags and counts over columns of numbers, quick enough for a million of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_FEW = 4


def is_any(codes: NDArray[np.integer[Any]], wanted: Collection[int]) -> Mask:
    """Return which of the codes (from -1 on) are among the wanted ones: one by one where these are few."""
    import numpy as np

    if len(wanted) > _FEW:
        flags = np.zeros(max((*wanted, int(codes.max(initial=0)))) + 2, np.bool_)
        flags[list(wanted)] = True
        return flags[codes]
    found = np.zeros(len(codes), np.bool_)
    for code in wanted:
        found |= codes == code
    return found


def different(
    groups: NDArray[np.int64], values: NDArray[np.integer[Any]], size: int, met_often: Mask
) -> NDArray[np.int64]:
    """Return how many different values there are in each of `size` groups (n numbers each).

    Only those `met_often` can be met in a group again: sorting all would take ten times as long.
    """
    import numpy as np

    alone = np.bincount(groups[~met_often], minlength=size)
    span = int(values.max(initial=0)) + 1
    pairs = np.sort(groups[met_often] * span + values[met_often])
    return alone + np.bincount(pairs[np.diff(pairs, prepend=-1) != 0] // span, minlength=size)


def often(values: NDArray[np.integer[Any]]) -> Mask:
    """Return which of n values stand among them more than once."""
    import numpy as np

    return (np.bincount(values) > 1)[values]


def how_many(values: NDArray[np.int32]) -> int:
    """Return how many different values there are among n."""
    import numpy as np

    met = np.zeros(int(values.max(initial=-1)) + 1, np.bool_)
    met[values] = True
    return int(met.sum())
