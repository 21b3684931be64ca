"""What can be wrong with tones and drivers of comments."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "tags.unknown": Wording(
        "There is no tag “{tag}”.",
        NOTHING_CHANGED,
        "Use one of {known}; a driver may have + (praised) or - (blamed) before it.",
    ),
}
