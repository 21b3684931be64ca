"""Where each open matter can be mended: the page, and what has to be chosen there to see it."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.concerns import Concern
from workbench.domain.selection import EVERYTHING, Selection


def selection_for(concern: Concern) -> Selection | None:
    """Return which comments to show there; None where what is filtered does not matter."""
    match concern.matter:
        case "names in themes" | "themes not reviewed":
            return replace(EVERYTHING, themes=concern.about)
        case "many unassigned":
            return replace(EVERYTHING, unassigned=True)
        case "languages unheard":
            return replace(EVERYTHING, languages=concern.about)
        case _:
            return None
