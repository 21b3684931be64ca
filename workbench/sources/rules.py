"""One rule per meaning a column can have: what its name and its values must be like, and why."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from workbench.domain.intake import Column, MeasureKind, Role
from workbench.domain.spoken import spoken
from workbench.sources import reasons
from workbench.sources.contacts import names_people
from workbench.sources.measures import is_measured, kind_of, measure_column
from workbench.sources.polarity import polarity_of
from workbench.sources.profile import Profile
from workbench.sources.vocabulary import ends_with, fold, glued_ending, is_question, said
from workbench.sources.word_scales import word_scale

_INDEX = re.compile(r"column 1|unnamed(?: 0)*|index|row|row number|no|sira|sira no|ลำดับ(?:ที่)?")
_MOST_OPTIONS = 200
_MOSTLY = 0.5
LONG_NAME = 4


@dataclass(frozen=True)
class Guess:
    """What a column is taken for; of several for a role that only one column has, the best score wins."""

    column: Column
    score: float = 1.0
    spare: Column | None = None
    weak: bool = False


_Rule = Callable[[Profile], Guess | None]


def guess(profile: Profile) -> Guess:
    """Return what the first rule that holds takes the column for."""
    for rule in _RULES:
        found = rule(profile)
        if found is not None:
            return found
    return _leftover(profile)


def _ignored(profile: Profile, why: str) -> Guess:
    return Guess(Column(profile.name, Role.IGNORE, why))


def _as(role: Role, profile: Profile, why: str, score: float = 1.0, spare: str = "") -> Guess:
    left = Column(profile.name, Role.IGNORE, spare or reasons.another_serves_better(role))
    return Guess(Column(profile.name, role, why), score, left)


def _empty(profile: Profile) -> Guess | None:
    if not profile.is_empty:
        return None
    word = said(profile.label, "text")
    if word and not ends_with(profile.label, "id"):
        return _as(
            Role.TEXT,
            profile,
            spoken("Its name says “{word}”, though it is empty in the rows looked at.", word=word),
        )
    return _ignored(profile, reasons.EMPTY)


def _index(profile: Profile) -> Guess | None:
    if profile.place > 0 or not _INDEX.fullmatch(fold(profile.label)) or profile.numbers < 1:
        return None
    numbers = [
        int(value) for value in map(str.strip, profile.values) if value.isdecimal() and len(value) < 19
    ]
    steps = {after - before for before, after in pairwise(numbers)}
    if len(numbers) != profile.total or steps - {1}:
        return None
    return _ignored(profile, reasons.ONLY_NUMBERS)


def _parent(profile: Profile) -> Guess | None:
    word = said(profile.label, "parent")
    if not word or profile.words > 3:
        return None
    return _as(
        Role.PARENT, profile, spoken("Its name says “{word}”: what this comment replies to.", word=word)
    )


def _language(profile: Profile) -> Guess | None:
    word = said(profile.label, "language")
    if not word or profile.languages < 0.8:
        return None
    return _as(
        Role.LANGUAGE, profile, spoken("Its name says “{word}”, and its values are languages.", word=word)
    )


def _date(profile: Profile) -> Guess | None:
    word = said(profile.label, "date") or _glued_date(profile)
    if word and profile.dates >= 0.5:
        late = 1.0 if said(profile.label, "late date") else 2.0
        return _as(
            Role.DATE,
            profile,
            spoken("Its name says “{word}”, and its values are dates.", word=word),
            late,
            reasons.FURTHER_DATE,
        )
    if profile.calendar_dates >= 0.95:
        return _as(Role.DATE, profile, reasons.DATES, 0.5, reasons.FURTHER_DATE)
    return None


def _glued_date(profile: Profile) -> str:
    return "date" if glued_ending(profile.label) == "date" else ""


def _place(profile: Profile) -> Guess | None:
    if said(profile.label, "place") and profile.numbers >= 0.8:
        return _ignored(profile, reasons.COORDINATES)
    return None


def _author(profile: Profile) -> Guess | None:
    word = said(profile.label, "author")
    if not word or ends_with(profile.label, "segment") or profile.words > 4 or kind_of(profile.label):
        return None
    score = 3.0 if ends_with(profile.label, "id") else 2.0
    return _as(
        Role.AUTHOR,
        profile,
        spoken("Its name says “{word}”; only a keyed fingerprint of it is kept.", word=word),
        score,
    )


def _personal(profile: Profile) -> Guess | None:
    if profile.words > 8 or not (names_people(profile.label) or profile.contacts >= _MOSTLY):
        return None
    return _ignored(profile, reasons.PERSONAL)


def _id(profile: Profile) -> Guess | None:
    word = said(profile.label, "id")
    if not word or profile.words > 6 or kind_of(profile.label) or said(profile.label, "count"):
        return None
    if profile.is_unique:
        exact = fold(profile.label) == "id" or bool(said(profile.label, "text"))
        score = 3.0 if exact else 2.0 if ends_with(profile.label, "id") else 1.0
        return _as(
            Role.ID, profile, spoken("Its name says “{word}”, and no value occurs twice.", word=word), score
        )
    if profile.is_choice and not is_question(profile.label):
        return Guess(
            Column(
                profile.name,
                Role.SEGMENT,
                spoken("Its name says “{word}”, but its values are shared by many rows.", word=word),
            )
        )
    if profile.is_text and profile.words > 2:
        return None
    return _ignored(profile, spoken("Its name says “{word}”, but values repeat or are missing.", word=word))


def _weight(profile: Profile) -> Guess | None:
    word = said(profile.label, "weight")
    if not word or profile.numbers < 0.95:
        return None
    return _as(Role.WEIGHT, profile, spoken("Its name says “{word}”, and its values are numbers.", word=word))


def _question(profile: Profile) -> Guess | None:
    word = said(profile.label, "question")
    if not word or len(fold(profile.label).split()) > 2 or not profile.is_text or profile.words < 2:
        return None
    if profile.variety > 0.5 and len(profile.values) > 3:
        return None
    return _as(Role.QUESTION, profile, spoken("Its name says “{word}”, and its values repeat.", word=word))


def _measure(profile: Profile) -> Guess | None:
    kind = kind_of(profile.label)
    if kind is None:
        return None
    figures = max(profile.numbers, profile.truths)
    labelled = profile.share(is_measured) if profile.is_choice or profile.distinct <= 11 else 0.0
    if max(figures, labelled) < 0.8:
        return _in_words(profile, kind)
    why = reasons.figures(kind)
    return Guess(measure_column(profile.name, profile.label, kind, profile.values, why))


def _in_words(profile: Profile, kind: MeasureKind) -> Guess | None:
    if word_scale(profile.values) is None:
        return None
    why = reasons.points_in_words(kind)
    return Guess(measure_column(profile.name, profile.label, kind, profile.values, why))


def _channel(profile: Profile) -> Guess | None:
    word = said(profile.label, "channel")
    if not word or not profile.is_text or profile.words > 4 or profile.distinct > _MOST_OPTIONS:
        return None
    score = 1.0 if word in {"source", "fuente", "kaynak", "origin", "origen"} else 2.0
    return _as(
        Role.CHANNEL, profile, spoken("Its name says “{word}”: how the comment came in.", word=word), score
    )


def _text(profile: Profile) -> Guess | None:
    word = said(profile.label, "text")
    if not word or not profile.is_text or said(profile.label, "heading"):
        return None
    if said(profile.label, "derived"):
        return _ignored(profile, reasons.DERIVED)
    if said(profile.label, "answered") and said(profile.label, "text"):
        return _ignored(profile, reasons.ANSWERED)
    if profile.is_choice and profile.prose < 0.5 and len(profile.values) >= 50:
        return _text_or_options(profile, word) if profile.distinct > 1 else None
    if ends_with(profile.label, "segment") and profile.words < 4:
        return None
    return _as(
        Role.TEXT, profile, spoken("Its name says “{word}”, and its values are what people wrote.", word=word)
    )


def _asking(profile: Profile) -> Guess | None:
    worded = is_question(profile.label) or len(fold(profile.label).split()) >= LONG_NAME
    if not worded or not profile.is_text or profile.is_choice or profile.variety < 0.3:
        return None
    if profile.words < 2.5 and polarity_of(profile.label) == "open":
        return None
    return _as(Role.TEXT, profile, reasons.FREE_ANSWERS)


def _useless(profile: Profile) -> Guess | None:
    if profile.links >= 0.5:
        return _ignored(profile, reasons.LINKS)
    if profile.structures >= 0.5:
        return _ignored(profile, reasons.FOR_MACHINES)
    return None


def _segment(profile: Profile) -> Guess | None:
    word = said(profile.label, "segment")
    if word and profile.distinct <= _MOST_OPTIONS and profile.words < 8:
        return Guess(
            Column(
                profile.name,
                Role.SEGMENT,
                spoken("Its name says “{word}”: a group to compare by.", word=word),
            )
        )
    return None


_RULES: tuple[_Rule, ...] = (
    *(_empty, _index, _parent, _language, _date, _place, _author, _measure, _weight, _id, _personal),
    *(_question, _channel, _useless, _text, _asking, _segment),
)


def _text_or_options(profile: Profile, word: str) -> Guess:
    """A column called a text whose values repeat like options: text if the file has no better one."""
    options = Column(profile.name, Role.SEGMENT, reasons.few_values(profile.distinct))
    text = Column(
        profile.name, Role.TEXT, spoken("Its name says “{word}”, though its values repeat.", word=word)
    )
    return Guess(text, score=0.1, spare=options, weak=True)


def _leftover(profile: Profile) -> Guess:
    """A column whose name tells nothing: options to compare by, text perhaps, or nothing of use."""
    options = profile.is_choice and profile.distinct > 1
    worded = profile.prose >= 0.5 and profile.distinct > 30
    if options and not worded and not (profile.numbers > 0.5 and profile.distinct > 20):
        return Guess(Column(profile.name, Role.SEGMENT, reasons.few_values(profile.distinct)))
    if profile.is_text and profile.words >= 2 and profile.variety >= 0.3:
        left = Column(profile.name, Role.IGNORE, reasons.NO_ANSWER)
        found = Column(profile.name, Role.TEXT, reasons.MOST_TEXT)
        heading = 0.5 if said(profile.label, "heading") else 1.0
        return Guess(found, profile.words * profile.variety * heading, left, weak=True)
    if profile.numbers > 0.5:
        return _ignored(profile, reasons.MERE_NUMBERS)
    return _ignored(profile, reasons.NOTHING_TELLS)
