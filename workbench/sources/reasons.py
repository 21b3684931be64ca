"""Why a column is taken for what it is, as people read it; what names a word of its heading is in the rules."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.domain.spoken import Spoken, spoken

EMPTY = spoken("It is empty in the rows looked at.")
ONLY_NUMBERS = spoken("It only numbers the rows.")
DATES = spoken("Its values are dates.")
FURTHER_DATE = spoken("It is a further date.")
COORDINATES = spoken("It holds coordinates.")
PERSONAL = spoken("It looks like personal data, which the analysis does not need.")
DERIVED = spoken("Its name says that it was derived from another column.")
ANSWERED = spoken("It looks like what the service answered, not what people said.")
FREE_ANSWERS = spoken("Its name is a question, and its values are free answers.")
LINKS = spoken("It holds links.")
FOR_MACHINES = spoken("It holds data in a form for machines.")
NO_ANSWER = spoken("It holds text, but its name does not say that it is an answer.")
MOST_TEXT = spoken("No name says “comment”, and this column holds the most text.")
MERE_NUMBERS = spoken("It holds numbers whose meaning its name does not tell.")
NOTHING_TELLS = spoken("Nothing tells what it is for.")
_MEASURED: dict[MeasureKind, Spoken] = {
    MeasureKind.SATISFACTION: spoken("satisfaction"),
    MeasureKind.EFFORT: spoken("effort"),
    MeasureKind.RESOLVED: spoken("resolved at first contact"),
    MeasureKind.TRUST: spoken("trust"),
    MeasureKind.VOTES: spoken("votes"),
    MeasureKind.TIME: spoken("resolution time"),
    MeasureKind.OTHER: spoken("other"),
}
_ROLES: dict[Role, Spoken] = {
    Role.TEXT: spoken("text"),
    Role.ID: spoken("id"),
    Role.DATE: spoken("date"),
    Role.CHANNEL: spoken("channel"),
    Role.QUESTION: spoken("question"),
    Role.LANGUAGE: spoken("language"),
    Role.WEIGHT: spoken("weight"),
    Role.AUTHOR: spoken("author"),
    Role.PARENT: spoken("parent"),
}


def few_values(number: int) -> Spoken:
    """Say that a column has few different values."""
    return spoken("It has only {number} different values.", number=number)


def figures(kind: MeasureKind) -> Spoken:
    """Say that a column's name and its figures tell what was measured."""
    return spoken(
        "Its name tells what was measured ({kind}), and its values are figures or yes and no.",
        kind=_MEASURED[kind],
    )


def points_in_words(kind: MeasureKind) -> Spoken:
    """Say that a column's name tells what was measured, on a scale in words."""
    return spoken(
        "Its name tells what was measured ({kind}), and its values are points of a scale in words.",
        kind=_MEASURED[kind],
    )


def another_serves_better(role: Role) -> Spoken:
    """Say that another column has the role that only one can have."""
    return spoken("Another column serves better as {role}.", role=_ROLES[role])
