"""Which of some groups a vector is nearest to the middle of, and how often that would be right for their members.

How surely is told by the lead: how much nearer (difference of cosines) it is to that middle than to the next. The
cosine alone would say less: where all are alike, each fits everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


def nearest(
    members: Vectors, of_group: NDArray[np.int32], others: Vectors
) -> tuple[NDArray[np.int64], Vectors]:
    """Return for each of `others` (m × d) the group it is nearest to the middle of, and its lead there.

    `members` (n × d) have length 1 and belong to the groups `of_group` (n), numbered from 0.
    """
    cosines = others @ _directions(_sums(members, of_group)).T
    return cosines.argmax(axis=1), _leads(cosines)


def checked(members: Vectors, of_group: NDArray[np.int32]) -> tuple[Vectors, NDArray[np.bool_]]:
    """Return for each member its lead at the nearest middle, and whether that is its own group's.

    A member has no say in the middle it is held against (leave one out); groups of one say nothing and are left out.
    """
    import numpy as np

    sums, sizes = _sums(members, of_group), np.bincount(of_group)
    cosines = members @ _directions(sums).T
    without = _directions(sums[of_group] - members)
    cosines[np.arange(len(members)), of_group] = (members * without).sum(axis=1)
    told = sizes[of_group] > 1
    return _leads(cosines)[told], (cosines.argmax(axis=1) == of_group)[told]


def _sums(members: Vectors, of_group: NDArray[np.int32]) -> Vectors:
    import numpy as np

    sums = np.zeros((int(of_group.max(initial=-1)) + 1, members.shape[1]), np.float32)
    np.add.at(sums, of_group, members)
    return sums


def _leads(cosines: Vectors) -> Vectors:
    import numpy as np

    ordered = np.sort(cosines, axis=1)
    return ordered[:, -1] - ordered[:, -2] if ordered.shape[1] > 1 else ordered[:, -1]


def _directions(vectors: Vectors) -> Vectors:
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(lengths, np.float32(1e-9))
