"""How surely a theme would be found again, in a word beside its figure."""

from __future__ import annotations

from typing import Literal

Steadiness = Literal["firm", "fair", "loose"]

FAIR_FROM, FIRM_FROM = 0.6, 0.75
"""Below the first, groups were less pure than all others on nearly every labelled set, from the second on purer."""


def steadiness(stability: float | None) -> Steadiness | None:
    """Return the word for a stability between 0 and 1; None where it was not measured."""
    if stability is None:
        return None
    return "firm" if stability >= FIRM_FROM else "fair" if stability >= FAIR_FROM else "loose"
