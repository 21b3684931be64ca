"""Long work as the bottom bar shows it: what is being done, how far it is, how long is left."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class JobState:
    """`fraction` is between 0 and 1, None where the end is not known."""

    text: str
    fraction: float | None = None
    seconds_left: float | None = None
    can_cancel: bool = True
