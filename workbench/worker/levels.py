"""Leaves the tree of themes in the work folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.protocol.levels import ResultLevel, write_levels
from workbench.protocol.workfolder import WorkFolder
from workbench.worker.steps import clusters_of

if TYPE_CHECKING:
    from workbench.analysis.themes import Discovery


def leave_levels(folder: WorkFolder, discovery: Discovery) -> None:
    """Write every level of a discovery, from broad to fine, with the clusters each of its clusters lies in."""
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
            )
            for level, above in zip(discovery.levels, broader, strict=False)
        ],
    )
