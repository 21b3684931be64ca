"""How fine themes may be divided: the stops at which the tree of an analysis can be cut."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

STOPS = (0.125, 0.17, 0.25, 0.33, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 16.0, 32.0)
"""From broad to fine, on a geometric scale; 1 is the workbench's own choice."""
OWN_CHOICE = 1.0


def nearest_stop(granularity: float) -> float:
    """Return the stop nearest to a granularity by proportion, the finer one of two as near."""
    return min(STOPS, key=lambda stop: (round(abs(log(granularity / stop)), 9), -stop))


@dataclass(frozen=True)
class LevelRow:
    """One level of a study's themes: how many there are, their names, the largest first, and whether it is shown."""

    granularity: float
    themes: int
    names: tuple[str, ...]
    is_shown: bool
