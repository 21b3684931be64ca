"""What can be wrong with measures, what they are grouped by, and what is watched."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "measure.missing": Wording(
        "Nothing that was measured is called “{measure}”.",
        NOTHING_CHANGED,
        "Look at the list of measures (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes, or an id.",
    ),
    "measure.no_scale": Wording(
        "{low} to {high} is no scale.", NOTHING_CHANGED, "Give the lower end first, such as 1-5."
    ),
    "measure.there_already": Wording(
        "“{measure}” is there with this meaning and scale already.",
        NOTHING_CHANGED,
        "Look at the list of measures: the other one holds the answers of another file.",
    ),
    "term.empty": Wording(
        "There is no word to watch for.", NOTHING_CHANGED, "Type a word, a part of one, or several words."
    ),
    "target.off_scale": Wording(
        "{level} does not lie on the scale of “{measure}”.",
        NOTHING_CHANGED,
        "Give a level between the scale's ends; of a yes or no, a share such as 0.8.",
    ),
    "friction.no_weights": Wording(
        "Weights are not below nought, and one of them is above.",
        NOTHING_CHANGED,
        "Weigh volume, dissatisfaction, effort and repeat with 0 or more.",
    ),
    "target.no_day": Wording("“{due}” is no day.", NOTHING_CHANGED, "Write the day like 2026-12-31."),
    "grouping.missing": Wording(
        "Answers cannot be grouped by “{grouping}”.",
        NOTHING_CHANGED,
        "Group by theme, channel, question, language, month or week, or by a column that was read as a group.",
    ),
}
