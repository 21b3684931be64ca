"""Leaves the tree of themes in the work folder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from workbench.protocol.levels import ResultLevel, write_levels
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.steps import clusters_of

if TYPE_CHECKING:
    from workbench.analysis.further import Further
    from workbench.analysis.themes import Discovery


def leave_levels(folder: WorkFolder, discovery: Discovery, further: Sequence[Further]) -> None:
    """Write every level of a discovery, from broad to fine; `further` are the further themes at each."""
    from workbench.analysis.hierarchy import parents

    broader = [None, *discovery.levels]
    write_levels(
        folder,
        [
            ResultLevel(
                granularity=level.granularity,
                clusters=clusters_of(level),
                parents={} if above is None else parents(level.labels, above.labels),
                labels=level.labels,
                strength=level.strength,
                further=np.column_stack([found.place, found.cluster]),
                further_strength=found.strength,
            )
            for level, above, found in zip(discovery.levels, broader, further, strict=False)
        ],
    )
