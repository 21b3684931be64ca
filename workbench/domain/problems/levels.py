"""What can be wrong with another granularity of themes that were found already."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "levels.none": Wording(
        "The present analysis does not hold broader and finer themes.",
        NOTHING_CHANGED,
        "Analyse again; from then on another granularity is there at once.",
    ),
    "levels.comments_changed": Wording(
        "The comments, their languages or campaigns have changed since the present analysis.",
        NOTHING_CHANGED,
        "Analyse again, with the granularity you want.",
    ),
}
