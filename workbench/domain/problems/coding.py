"""What can be wrong with draws, codings and what is calibrated on them."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "draw.missing": Wording(
        "The study has no draw “{draw}”.", NOTHING_CHANGED, "Look its id up in the list of draws."
    ),
    "draw.too_large": Wording(
        "{wanted} comments cannot be drawn: {left} are left that were not drawn before.",
        NOTHING_CHANGED,
        "Draw fewer, or import more comments first.",
    ),
    "draw.no_themes": Wording(
        "There are no themes to code yet.",
        NOTHING_CHANGED,
        "Find the themes first, then draw comments to code.",
    ),
    "draw.of_this_already": Wording(
        "This is what the comments of the draw “{draw}” are coded for already.",
        NOTHING_CHANGED,
        "Let other people code that draw, or choose something else to code of its comments.",
    ),
    "coding.unknown": Wording(
        "“{said}” is none of the codes of this draw: {known}.",
        NOTHING_CHANGED,
        "Write one of them; of tones and drivers also several, joined by “;”.",
    ),
    "draw.not_there": Wording(
        "The comment “{comment}” is not in the draw “{draw}”.",
        NOTHING_CHANGED,
        "Code the comments the draw lists; what was not drawn cannot speak for the rest.",
    ),
    "coder.nameless": Wording(
        "A coder needs a name.", NOTHING_CHANGED, "Give one, so that people's codings can be told apart."
    ),
    "codings.of_another_study": Wording(
        "“{path}” is no copy of this study: none of the comments coded there is in here.",
        NOTHING_CHANGED,
        "Merge copies of one study, made by copying its file.",
    ),
    "codings.too_few": Wording(
        "{coded} comments are coded; {wanted} are needed.",
        NOTHING_CHANGED,
        "Code more of a random draw (voc code draw), then try again.",
    ),
    "codings.too_few_of_a_language": Wording(
        "No language has {wanted} comments coded blind; the most has {coded}.",
        NOTHING_CHANGED,
        "Each language has a model of its own: code more comments of the one that matters most, then try again.",
    ),
    "codings.none_at_random": Wording(
        "None of the comments coded blind was drawn at random: nothing could say how often a model is right.",
        NOTHING_CHANGED,
        "Draw some comments at random (voc code draw) and code these blind, too, then try again.",
    ),
    "codings.all_alike": Wording(
        "All comments coded blind were called the same: there is nothing for a model to tell apart.",
        NOTHING_CHANGED,
        "Code more comments of a random draw (voc code draw), until some are called otherwise.",
    ),
    "codings.no_tag": Wording(
        "None of the coded comments was given a tag that a model could learn; “off-topic” is no such tag.",
        NOTHING_CHANGED,
        "Code more comments of a random draw (voc code draw), until some are given a tag.",
    ),
    "calibration.missing": Wording(
        "The study has no calibrated model “{calibration}”.",
        NOTHING_CHANGED,
        "Calibrate one first (voc code calibrate).",
    ),
    "calibration.worse": Wording(
        "The calibrated model was not adopted: cross-validation does not show it to be better than the starter.",
        NOTHING_CHANGED,
        "Code more comments and calibrate again; until then the starter judges better.",
    ),
}
