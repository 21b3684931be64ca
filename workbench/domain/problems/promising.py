"""What can be wrong with what is said of promises."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "promise.missing": Wording(
        "The study has no promise “{promise}”.",
        NOTHING_CHANGED,
        "Look it up in the list of promises (voc promise list).",
    ),
    "promise.empty": Wording(
        "A promise needs words.", NOTHING_CHANGED, "Write down what the service promised, in a sentence."
    ),
    "promise.bad_audience": Wording(
        "“{audience}” is nobody a promise is made to.", NOTHING_CHANGED, "Choose from: {known}."
    ),
    "promise.bad_word": Wording(
        "“{word}” says nothing of a promise.", NOTHING_CHANGED, "Choose from: {known}."
    ),
    "promise.no_target": Wording(
        "The study has neither a theme nor a priority “{target}”.",
        NOTHING_CHANGED,
        "Look its id up in the list of themes (voc themes) or of priorities (voc priorities).",
    ),
    "promise.not_linked": Wording(
        "“{target}” does not touch this promise.", NOTHING_CHANGED, "Link it first (voc promise link)."
    ),
}
