"""What every column says of priorities, of what speaks for them, and of promises."""

from __future__ import annotations

from typing import Literal

Kind = Literal["string", "integer", "number", "boolean"]

PRIORITIES: dict[str, tuple[Kind, str]] = {
    "statement": ("string", "What should be done."),
    "judged": ("integer", "Comments behind it whose sentiment a model judged."),
    "priorities.negative": ("integer", "Those of them that are negative."),
    "priorities.negative_low": ("number", "Lower end of Wilson's 95 % interval of the negative part."),
    "priorities.negative_high": ("number", "Upper end of Wilson's 95 % interval of the negative part."),
    "effort": ("integer", "How hard it is to do, judged from 1 to 5; empty where nobody has judged."),
    "owner": ("string", "Who sees to it."),
    "due": ("string", "The day by which it is to be done."),
    "status": ("string", "open, under way, done or declined."),
    "reply_channel": ("string", "The channel through which those who wrote are answered."),
    "message": ("string", "What they are to be told."),
    "answer": ("string", "What they were told: you said, we did."),
    "score": (
        "number",
        "By what priorities are ranked; the report says the rule. It counts an effort of 3 where nobody has judged it.",
    ),
    "score_low": ("number", "The score if its effort were 5; the score itself where effort is judged."),
    "score_high": ("number", "The score if its effort were 1; the score itself where effort is judged."),
    "created_at": ("string", "When it was written down (UTC)."),
}

EVIDENCE: dict[str, tuple[Kind, str]] = {
    "impact": ("number", "The score before effort is taken off."),
    "severity": (
        "number",
        "Mean of the negative part, of hard answers and of unresolved matters, from 0 to 1.",
    ),
    "hard": ("integer", "Answers that found it no easy matter; empty where none may be told."),
    "hard_answers": ("integer", "Answers to how easy it was, of people who speak of its themes."),
    "unresolved": ("integer", "Matters that were not resolved at once; empty where none may be told."),
    "unresolved_answers": ("integer", "Answers to whether it was."),
    "confidence": ("number", "The least of stability, agreement and 1 less the width of the interval."),
    "priorities.stability": (
        "number",
        "Mean stability of its themes, by their comments; empty where not known.",
    ),
    "agreement": ("number", "How far people and machine agree over the study (kappa)."),
    "raised_more_by": ("string", "Groups that raise one of its themes more than others do, with semicolons."),
    "speak_through": ("string", "The channels its people speak through, most used first, with semicolons."),
    "driver": ("string", "The driver of A-11 it is about, as a person says."),
    "blamed_for": ("string", "The drivers its comments blame the service for, most first, with semicolons."),
    "comment_ids": ("string", "Comments it rests on beside its themes, separated by semicolons."),
    "quote_ids": ("string", "Quotes that speak for it, separated by semicolons."),
}

PROMISES: dict[str, tuple[Kind, str]] = {
    "promise_id": ("string", "The promise's id."),
    "promise": ("string", "What the service promised."),
    "audience": ("string", "To whom: citizens, businesses or staff."),
    "link": (
        "string",
        "theme or action, where the row is of what touches the promise; empty for the promise itself.",
    ),
    "link_id": ("string", "The id of that theme or action."),
    "link_name": ("string", "Its name, or what should be done."),
    "word": (
        "string",
        "What it is called: kept, broken, divided or cannot tell; the report says the rule.",
    ),
    "said_by": ("string", "Who says so: comments or person."),
    "promises.comments": ("integer", "How many comments; those of a theme count once for a promise."),
    "promises.people": ("integer", "How many people wrote them."),
    "promises.negative": ("integer", "Comments that call it broken: the negative ones."),
    "promises.neutral": ("integer", "Comments that call it neither."),
    "promises.positive": ("integer", "Comments that call it kept: the positive ones."),
    "broken_share": ("number", "Negative ones as a part of negative and positive ones, from 0 to 1."),
    "broken_low": ("number", "Lower end of Wilson's 95 % interval of that part."),
    "broken_high": ("number", "Upper end of Wilson's 95 % interval of that part."),
    "promises.withheld": ("string", "yes where fewer people speak of it than may be told."),
}
