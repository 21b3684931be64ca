"""What can be wrong with a codebook that is to guide an analysis."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "codebook.no_names": Wording(
        "“{path}” has no column with the names of the codes.",
        NOTHING_CHANGED,
        "Give the columns the names: name, description, example. Only the first is needed.",
    ),
    "codebook.empty": Wording(
        "“{path}” holds no code.",
        NOTHING_CHANGED,
        "Write one code a row, its name in the column “name”.",
    ),
    "codebook.too_many": Wording(
        "“{path}” holds too many {what}: {found}, where at most {most} are of use.",
        NOTHING_CHANGED,
        "Leave out what is not needed, or join codes that are near each other.",
    ),
    "codebook.only_without": Wording(
        "There is no codebook that comments could be put to alone.",
        NOTHING_CHANGED,
        "Name one with “--codebook FILE”.",
    ),
}
