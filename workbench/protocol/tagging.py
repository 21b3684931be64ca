"""The tags a worker read in texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TAG_ARRAYS = ("reading", "family", "tag", "sign", "score")


@dataclass(frozen=True)
class ResultTags:
    """k tags of m readings.

    `reading` (k) int32 positions of readings; `family` (k) int8, 0 tone, 1 driver; `tag` (k) int8 places in
    the family's names; `sign` (k) int8 -1, 0, 1; `score` (k) float32 in [0, 1].
    """

    reading: NDArray[np.int32]
    family: NDArray[np.int8]
    tag: NDArray[np.int8]
    sign: NDArray[np.int8]
    score: NDArray[np.float32]
