"""The tree of themes as the worker leaves it: one division of the texts for every stop of granularity.

levels.json                  granularity and clusters of each level, from broad to fine
levels.labels.npy            (levels, n) int32, -1 is unassigned
levels.strength.npy          (levels, n) float32 in [0, 1]
levels.further.npy           (k, 5) int32: level, text, start, end, further cluster, the end exclusive
levels.further.strength.npy  (k,) float32 in [0, 1]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from workbench.protocol.workfolder import ResultCluster, WorkFolder

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FILE = "levels.json"
_DIGITS = 6  # as the words of a result are told


@dataclass(frozen=True)
class ResultLevel:
    """The themes of n texts at one granularity; `parents` says in which cluster of the next broader level each is.

    `labels` (n,) int32 and `strength` (n,) float32 as in a Result; the broadest level has no parents. `further`
    (k, 4) int32 are rows of (text, start, end, cluster) for sentences that speak of a further theme.
    """

    granularity: float
    clusters: tuple[ResultCluster, ...]
    parents: dict[int, int]
    labels: NDArray[Any]
    strength: NDArray[Any]
    further: NDArray[Any]
    further_strength: NDArray[Any]


def write_levels(folder: WorkFolder, levels: Sequence[ResultLevel]) -> None:
    """Write the levels beside a result; do so before the result, which says that all is whole."""
    import numpy as np

    folder.save("levels.labels", np.array([level.labels for level in levels], dtype=np.int32))
    folder.save("levels.strength", np.array([level.strength for level in levels], dtype=np.float32))
    further = [
        np.insert(np.reshape(level.further, (-1, 4)), 0, place, axis=1) for place, level in enumerate(levels)
    ]
    folder.save("levels.further", np.concatenate(further).astype(np.int32))
    folder.save(
        "levels.further.strength",
        np.concatenate([level.further_strength for level in levels]).astype(np.float32),
    )
    folder.write_json(_FILE, {"levels": [_described(level) for level in levels]})


def read_levels(folder: WorkFolder) -> list[ResultLevel]:
    """Return the levels beside a result, none where it has none."""
    if not (folder.path / _FILE).exists():
        return []
    described = folder.read_json(_FILE)["levels"]
    labels, strength = folder.load("levels.labels"), folder.load("levels.strength")
    further, surely = folder.load("levels.further"), folder.load("levels.further.strength")
    return [
        ResultLevel(
            level["granularity"],
            tuple(_cluster(one) for one in level["clusters"]),
            {int(number): parent for number, parent in level["parents"].items()},
            labels[place],
            strength[place],
            further[further[:, 0] == place][:, 1:],
            surely[further[:, 0] == place],
        )
        for place, level in enumerate(described)
    ]


def _described(level: ResultLevel) -> dict[str, Any]:
    clusters = [
        asdict(cluster) | {"words": [[word, round(weight, _DIGITS)] for word, weight in cluster.words]}
        for cluster in level.clusters
    ]
    return {"granularity": level.granularity, "clusters": clusters, "parents": level.parents}


def _cluster(data: dict[str, Any]) -> ResultCluster:
    data["words"] = tuple((word, weight) for word, weight in data["words"])
    data["representatives"] = tuple(data["representatives"])
    return ResultCluster(**data)
