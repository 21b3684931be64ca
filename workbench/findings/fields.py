"""What every column of the handed-over tables means, in words for whoever gets the files and nothing else."""

from __future__ import annotations

from workbench.domain.tags import DRIVERS
from workbench.findings.action_fields import EVIDENCE, PRIORITIES, PROMISES, Kind

_IDS: dict[str, tuple[Kind, str]] = {
    "comment_id": ("string", "The comment's id: the same wherever this file is imported."),
    "submission_id": (
        "string",
        "The id of the record the comment came in with; one record can hold several.",
    ),
    "theme_id": ("string", "The theme's id; empty where the comment belongs to none."),
    "priority_id": ("string", "The priority's id."),
    "quote_id": ("string", "The quote's id; empty where the program chose it."),
    "theme_ids": ("string", "The ids of the themes it rests on, separated by semicolons."),
}
_PLACES: dict[str, tuple[Kind, str]] = {
    "source": ("string", "The name of the file the row came from."),
    "row": ("integer", "Its row in that file, the first record being 1."),
    "date": ("string", "The day the comment was written, as the file tells it."),
    "channel": ("string", "How the comment came in, as the file tells it."),
    "question": ("string", "The question the comment answers."),
    "language": ("string", "ISO 639 code of the language; und where it is unsure."),
    "text": ("string", "The comment as it was received; covered parts stand in brackets, such as [phone]."),
    "quotes.text": (
        "string",
        "The quote, letter for letter as it stands in the comment's text in comments.csv.",
    ),
    "start": ("integer", "Where it begins in that text, counted in characters (code points) from 0."),
    "end": ("integer", "Where it ends: the first character that is no part of it."),
    "chosen_by": ("string", "Who chose it: person or machine."),
    "file": ("string", "The file a column stands in."),
    "column": ("string", "The column's name."),
    "type": ("string", "What kind of value stands in the column."),
    "meaning": ("string", "What the value says."),
    "reason": ("string", "Why the row could not be imported."),
    "raw": ("string", "The row as it stands in the file."),
    "person": ("string", "The same for all comments of one person; made from a key only this study has."),
}
_THEMES: dict[str, tuple[Kind, str]] = {
    "theme": ("string", "The theme's name."),
    "themes": ("string", "The names of the themes it rests on, separated by semicolons."),
    "theme_strength": (
        "number",
        "How near the comment is to the middle of its theme: cosine, 1 is the same.",
    ),
    "theme_by": ("string", "Who put the comment into its theme: machine or person."),
    "fit": (
        "string",
        "weak where little is like the comment; forced where a person accepted its theme among many, unread.",
    ),
    "mentioned": (
        "integer",
        "Comments of other themes, or of none, one of whose sentences speaks of it as well.",
    ),
    "stability": (
        "number",
        "How surely the theme would be found again in a part of the comments, from 0 to 1; below 0.6 by chance.",
    ),
    "strength": (
        "number",
        "How near the comment, or its sentence, is to the middle of the theme: cosine, 1 is the same.",
    ),
    "main": (
        "string",
        "yes where the theme is the comment's main one, no where one of its sentences speaks of it.",
    ),
    "start": ("integer", "Where the sentence begins in the comment as received, counting characters from 0."),
    "end": ("integer", "Where it ends: the place after its last character."),
    "words": ("string", "The words that tell the theme from the others, the strongest first."),
    "comments": ("integer", "How many comments."),
    "unique_texts": ("integer", "How many different wordings among them."),
    "people": (
        "integer",
        "How many people wrote them; where a file does not say, each record counts as one.",
    ),
    "share": ("number", "Part of all comments, from 0 to 1."),
    "abstained": ("integer", "Comments no model could judge, or none was sure of."),
    "priority": ("string", "What the priorities that rest on the theme say."),
    "named_by": ("string", "Who gave the theme its name: machine or person."),
    "state": ("string", "theme, or set aside: a person found it to be none."),
    "description": ("string", "What a person says the theme is about."),
    "merged": ("string", "Themes a person merged into this one."),
    "parent_id": ("string", "The id of the theme a person put above it; empty where it stands below none."),
    "parent": ("string", "That theme's name."),
    "comments_with_subthemes": (
        "integer",
        "How many comments it has together with the themes below it, each counted once.",
    ),
    "people_with_subthemes": ("integer", "How many people wrote those, each counted once."),
    "colour": ("string", "The colour a person gave it; empty where there is none."),
    "coded_at_random": (
        "integer",
        "Comments drawn at random and coded by people, on which corrected shares rest.",
    ),
    "share_coded_at_random": (
        "integer",
        "Comments drawn at random whose theme people coded, on which the corrected share of the theme rests.",
    ),
    "share_corrected": (
        "number",
        "Part of all comments that are of the theme or one below it, with the machine's errors taken out.",
    ),
    "share_low": ("number", "Lower end (95 %) of the corrected share of the theme."),
    "share_high": ("number", "Upper end (95 %) of the corrected share of the theme."),
    "long_comments": ("integer", "Comments of several sentences that were judged one by one."),
    "both_poles": ("integer", "Those of them that hold both a glad and an unhappy sentence."),
}
_MOODS: dict[str, tuple[Kind, str]] = {
    "sentiment": (
        "string",
        "negative, neutral or positive, as a model read it; empty where it did not judge.",
    ),
    "sentiment_score": ("number", "From -1 (negative) to 1 (positive)."),
    **{name: ("integer", f"Comments read as {name}.") for name in ("negative", "neutral", "positive")},
    **{
        f"{name}_sentences": ("integer", f"Sentences of long comments read as {name}.")
        for name in ("negative", "neutral", "positive")
    },
    **{
        f"{name}_{part}": ("number", f"{told} of the corrected share of {name} comments.")
        for name in ("negative", "neutral", "positive")
        for part, told in (("share", "Middle"), ("low", "Lower end (95 %)"), ("high", "Upper end (95 %)"))
    },
    "priorities.negative_share": ("number", "Part of the judged comments that are negative, from 0 to 1."),
}
_GROUPS: dict[str, tuple[Kind, str]] = {
    "group": ("string", "What was told of those who wrote, such as their district."),
    "value": ("string", "Its value; empty for small groups together, and for comments that tell none."),
    "withheld": ("string", "yes where the count is not told, so that nobody can be found in it."),
    "groups.comments": (
        "integer",
        "How many comments of the theme come from the group; empty where withheld.",
    ),
    "groups.share": ("number", "Their part of all the group's comments; empty where withheld."),
    "of": ("integer", "How many comments come from the group, whatever their theme."),
    "groups.theme_id": ("string", "The theme's id; empty for comments of no theme."),
    "segments.name": ("string", "What is told of the record, such as district."),
    "segments.value": ("string", "Its value."),
    "answers.name": ("string", "What was measured."),
    "answers.kind": (
        "string",
        "satisfaction, effort, resolved at first contact, trust, votes, resolution time, other.",
    ),
    "answers.value": ("number", "The value as it was given."),
    "low": ("number", "The lower end of the scale; empty where it is not known."),
    "high": ("number", "The upper end of the scale; empty where it is not known."),
}
_MEASURES: dict[str, tuple[Kind, str]] = {
    "measures.measure_id": ("string", "The id of the measure: one wording on one scale."),
    "measures.measure": ("string", "What is measured, as answers.csv tells it."),
    "measures.wording": ("string", "What was asked, or the column's name."),
    "measures.scale_low": ("number", "The lower end of the scale; empty where there is none."),
    "measures.scale_high": ("number", "The upper end of the scale; empty where there is none."),
    "measures.low_is_good": ("string", "yes where less is better."),
    "measures.grouped_by": ("string", "What answers are grouped by; empty for all of them."),
    "measures.group_id": ("string", "The theme's id, or the group's value; empty where it is not told."),
    "measures.group": ("string", "What the group is called."),
    "measures.answers": ("integer", "Answers in the group; empty where there are too few to be told."),
    "measures.effective_answers": ("number", "How many answers of equal weight would tell as much."),
    "measures.statistic": ("string", "mean, median, or the share of yes."),
    "measures.value": ("number", "That figure."),
    "measures.low": ("number", "The lower end of its 95 % interval."),
    "measures.high": ("number", "The upper end of its 95 % interval."),
    "measures.good_share": ("number", "The share of good answers, between 0 and 1."),
    "measures.good_low": ("number", "The lower end of its 95 % interval."),
    "measures.good_high": ("number", "The upper end of its 95 % interval."),
    "measures.total": ("number", "The weighted sum of all values."),
    "measures.withheld": (
        "string",
        "yes where too few people would be shown; table where nothing by this grouping is told, to hide others.",
    ),
}
_AIMS: dict[str, tuple[Kind, str]] = {
    "targets.measure_id": ("string", "The id of the measure, as in measures.csv."),
    "targets.wording": ("string", "What was asked; empty where the measure was read otherwise since."),
    "targets.low_is_good": ("string", "yes where the level should be reached from above."),
    "targets.level": ("number", "The level to be reached; of a yes or no, a share."),
    "targets.due": ("string", "The day it should be reached by."),
    "targets.month": ("string", "The newest month with answers; empty where none has a date."),
    "targets.answers": ("integer", "Answers of that month."),
    "targets.statistic": ("string", "mean, median, or the share of yes."),
    "targets.value": ("number", "That figure in that month."),
    "targets.low": ("number", "The lower end of its 95 % interval."),
    "targets.high": ("number", "The upper end of its 95 % interval."),
    "targets.standing": (
        "string",
        "reached or not reached where the whole interval is, cannot tell where it holds the level, or no answers.",
    ),
    "targets.is_due": ("string", "yes where the day had come when this was written."),
    "targets.withheld": ("string", "yes where the figure is not told, since it would show too few people."),
    "friction.ranked_by": ("string", "theme, or what the steps of the journey are called."),
    "friction.id": ("string", "The theme's id, or the step."),
    "friction.name": ("string", "The theme's name, or the step."),
    "friction.rank": ("integer", "1 where most trouble meets."),
    "friction.score": ("number", "By what they are ranked, between 0 and 1; the report says the rule."),
    "friction.people": ("integer", "People who raise the theme, or commented at the step."),
    "friction.volume": ("number", "Them against those of the largest."),
    "friction.negative": ("integer", "Comments judged negative."),
    "friction.judged": ("integer", "Comments that were judged; 0 where they are not told."),
    "friction.negative_part": ("number", "Their share, drawn to that of all as if ten more had come in."),
    "friction.hard": ("integer", "Answers that it was no easy matter."),
    "friction.effort_answers": ("integer", "Answers on effort; 0 where they are not told."),
    "friction.hard_part": ("number", "Their share, drawn to that of all as if ten more had come in."),
    "friction.not_resolved": ("integer", "Answers that it was not resolved at first contact."),
    "friction.resolved_answers": ("integer", "Answers on resolution; 0 where they are not told."),
    "friction.not_resolved_part": (
        "number",
        "Their share, drawn to that of all as if ten more had come in.",
    ),
}
_POPULATION: dict[str, tuple[Kind, str]] = {
    "population.value": ("string", "Its value: the group."),
    "population.people": ("integer", "People of the group who answered; empty where too few to be told."),
    "population.of": ("integer", "People who answered and are of one of the groups listed."),
    "population.share": ("number", "The group's share of them, between 0 and 1."),
    "population.low": ("number", "The lower end of its 95 % interval."),
    "population.high": ("number", "The upper end of its 95 % interval."),
    "population.population_share": ("number", "The group's share of the population, as it was given."),
    "population.ratio": ("number", "How many times that the share of those who answered is."),
    "population.ratio_low": ("number", "The lower end of its 95 % interval."),
    "population.ratio_high": ("number", "The upper end of its 95 % interval."),
    "population.rate": ("number", "The rate of false discoveries at which the group is said to stand apart."),
    "population.standing": (
        "string",
        "fewer, more or alike: how many answered, against the population; up to a rate of 0.05.",
    ),
    "population.withheld": (
        "string",
        "yes where the figures are not told, since they would show too few people.",
    ),
    "population.wrote": ("integer", "People of the group who left a comment."),
    "population.of_wrote": ("integer", "People of all groups listed who left a comment."),
}
_TAGS: dict[str, tuple[Kind, str]] = {
    "tone": ("string", "How the comment is spoken: tones separated by semicolons; empty where it has none."),
    "tone_by": ("string", "Who says so: text (a model read it) or person; empty where nobody judged it."),
    "drivers": (
        "string",
        "What a service is praised (+) or blamed (-) for: drivers of OMB A-11, section 280, separated by semicolons.",
    ),
    "drivers_by": (
        "string",
        "Who says so: ticked (in the form), text (a model read it) or person; empty where nobody judged it.",
    ),
    "a11.external_id": ("string", "The id of the record the answer came in with."),
    "a11.question_1": ("string", "The rating of trust as it was given; null where there is none."),
    "a11.question_4": ("string", "The answer's text; covered parts stand in brackets, such as [phone]."),
    **{
        f"a11.{side}_{driver}": (
            "string",
            f"1 where {driver} is a reason for a {side} rating, 0 where not, null where that was not judged.",
        )
        for side in ("positive", "negative")
        for driver in DRIVERS
    },
}

FIELDS: dict[str, tuple[Kind, str]] = {
    **_IDS,
    **_PLACES,
    **_THEMES,
    **_MOODS,
    **PRIORITIES,
    **EVIDENCE,
    **PROMISES,
    **_GROUPS,
    **_MEASURES,
    **_AIMS,
    **_POPULATION,
    **_TAGS,
}
"""By a column's name, or by "table.column" where a table means something of its own: its kind, and what it says."""
