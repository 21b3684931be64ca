"""What can be wrong with something a person asks to be changed."""

from __future__ import annotations

from workbench.domain.problems.wording import NOTHING_CHANGED, Wording

WORDINGS: dict[str, Wording] = {
    "theme.missing": Wording(
        "The study has no theme “{theme}”.", NOTHING_CHANGED, "Look the theme's id up in the theme list."
    ),
    "theme.nothing_to_merge": Wording(
        "Merging needs at least two themes.", NOTHING_CHANGED, "Choose another theme as well."
    ),
    "theme.name_empty": Wording(
        "A theme needs a name.", "The old name was kept.", "Type a name of at least one letter."
    ),
    "theme.nested_circle": Wording(
        "“{theme}” cannot stand below itself.",
        NOTHING_CHANGED,
        "Choose another theme to put above it, or take the other one out first.",
    ),
    "theme.nested_aside": Wording(
        "“{theme}” was set aside, so it is neither above nor below another theme.",
        NOTHING_CHANGED,
        "Bring it back first.",
    ),
    "theme.no_such_colour": Wording(
        "There is no colour “{colour}” for themes.", NOTHING_CHANGED, "Choose from: {known}."
    ),
    "campaign.missing": Wording(
        "No letter has the number {campaign}.",
        NOTHING_CHANGED,
        "Look its number up in the list of campaigns (voc campaigns); it may have changed with the last import.",
    ),
    "comment.missing": Wording(
        "The study has no comment “{comment}”.",
        NOTHING_CHANGED,
        "Look the comment's id up in the comments list.",
    ),
    "question.missing": Wording(
        "The study has no question “{wording}”.",
        NOTHING_CHANGED,
        "Look its wording up in the list of questions (voc questions).",
    ),
    "language.unknown": Wording(
        "“{language}” is no code of a language.",
        NOTHING_CHANGED,
        "Give two or three letters, such as en, es, tr or th.",
    ),
    "mark.missing": Wording(
        "The study has no personal-data mark “{mark}”.",
        NOTHING_CHANGED,
        "Look through the list of marks again.",
    ),
    "quote.missing": Wording(
        "The study has no quote “{quote}”.", NOTHING_CHANGED, "Look it up in the list of quotes (voc quotes)."
    ),
    "quote.empty": Wording(
        "A quote needs words.", NOTHING_CHANGED, "Choose some words of the comment and quote them again."
    ),
    "quote.not_verbatim": Wording(
        "The comment “{comment}” does not hold these words.",
        NOTHING_CHANGED,
        "Copy them from the comment letter for letter, or leave them out to quote all of it.",
    ),
    "priority.missing": Wording(
        "The study has no priority “{priority}”.", NOTHING_CHANGED, "Look it up in the list of priorities."
    ),
    "priority.bad_effort": Wording(
        "“{effort}” is no effort.", NOTHING_CHANGED, "Give a whole number from 1 (easy) to 5 (hard)."
    ),
    "priority.bad_due": Wording("“{due}” is no day.", NOTHING_CHANGED, "Write it as in 2026-12-31."),
    "priority.bad_driver": Wording(
        "“{driver}” is no driver of A-11.", NOTHING_CHANGED, "Choose from: {known}."
    ),
    "priority.bad_status": Wording(
        "“{status}” is no status of a priority.", NOTHING_CHANGED, "Choose from: {known}."
    ),
}
