"""How well texts fit their themes, and which further themes the sentences of long ones speak of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEMBERSHIP_ARRAYS = ("nearness", "place", "cluster", "strength")


@dataclass(frozen=True)
class Memberships:
    """What is known of n texts beyond their main theme.

    `nearness` (n,) float32 is how near the texts nearest to each are. k sentences speak of a further theme: `place`
    (k, 3) int32, rows of (text, start, end) in the text as analysed, the end exclusive; `cluster` (k,) int32;
    `strength` (k,) float32 in [0, 1].
    """

    nearness: NDArray[np.float32]
    place: NDArray[np.int32]
    cluster: NDArray[np.int32]
    strength: NDArray[np.float32]
