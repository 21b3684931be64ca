"""What can be wrong with a selection kept by name."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "selection.missing": Wording(
        "The study has no selection called “{name}”.",
        NOTHING_CHANGED,
        "Look its name up in the list of saved selections (voc selections).",
    ),
    "selection.name_empty": Wording(
        "A selection needs a name.", NOTHING_CHANGED, "Type a name of at least one letter."
    ),
    "selection.name_taken": Wording(
        "Another selection is called “{name}”.",
        NOTHING_CHANGED,
        "Choose another name, or forget that one first.",
    ),
}
