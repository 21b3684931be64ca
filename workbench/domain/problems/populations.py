"""What can be wrong with shares of the population, and with the steps of the journey."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "population.no_columns": Wording(
        "“{path}” does not say which column holds the groups and which their shares.",
        NOTHING_CHANGED,
        "Name the columns “group” and “share”, or “group” and “people” where they are counts.",
    ),
    "population.no_share": Wording(
        "“{share}” is no share of the population for “{group}”.",
        NOTHING_CHANGED,
        "Give every group a number above nought, such as 40%, 40 or 0.4.",
    ),
    "population.no_line": Wording(
        "“{line}” is no group with its share.",
        NOTHING_CHANGED,
        "Write one group a line with its share at the end, such as: North = 40%.",
    ),
    "population.twice": Wording(
        "“{group}” is in the list twice.", NOTHING_CHANGED, "Give every group one share."
    ),
    "population.few": Wording(
        "One group alone says nothing of the others.",
        NOTHING_CHANGED,
        "List all groups of the population, two at least.",
    ),
    "population.sum": Wording(
        "The shares add up to {sum}, not to 100 % (or to 1).",
        NOTHING_CHANGED,
        "List all groups; where the numbers are people, name their column “people”.",
    ),
    "population.no_match": Wording(
        "None of the groups in the list is a value of “{segment}”: {values}.",
        NOTHING_CHANGED,
        "Write the groups as the file has them.",
    ),
    "population.none": Wording(
        "No shares of the population are known for “{segment}”.",
        NOTHING_CHANGED,
        "Look at the list (voc population STUDY.voc).",
    ),
}
