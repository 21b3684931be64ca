"""Guesses what the columns of any table mean, from their names and their values, and says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.domain.intake import Column, Role
from workbench.domain.spoken import spoken
from workbench.sources import reasons
from workbench.sources.polarity import polarity_of
from workbench.sources.profile import Profile
from workbench.sources.rules import LONG_NAME, Guess, guess
from workbench.sources.vocabulary import fold, is_question

ONLY_ONE = frozenset(
    {Role.ID, Role.DATE, Role.LANGUAGE, Role.CHANNEL, Role.QUESTION, Role.AUTHOR, Role.PARENT, Role.WEIGHT}
)
_VARIED, _MOSTLY = 30, 0.8


def guess_columns(profiles: Sequence[Profile]) -> tuple[Column, ...]:
    """Return a column with role and reason for every profile, in their order."""
    guesses = [guess(profile) for profile in profiles]
    if len(profiles) == 1 and guesses[0].column.why == reasons.NOTHING_TELLS and _must_be_text(profiles[0]):
        guesses = [Guess(Column(profiles[0].name, Role.TEXT, reasons.MOST_TEXT))]
    texts = _texts(guesses, profiles)
    columns = _one_of_each([_settled(each, place in texts) for place, each in enumerate(guesses)])
    return with_questions(columns, {profile.name: profile.label for profile in profiles})


def _must_be_text(profile: Profile) -> bool:
    """Say whether a file's only column is what people wrote, however short: it differs from row to row."""
    return profile.is_text and profile.distinct > _VARIED and profile.variety >= _MOSTLY


def with_questions(columns: Iterable[Column], labels: Mapping[str, str]) -> tuple[Column, ...]:
    """Give the columns what was asked: their label where it is a question, or where there are several texts.

    `labels` holds the wording of each column's question, or its name again, by its name.
    """
    columns = tuple(columns)
    several = sum(column.role == Role.TEXT for column in columns) > 1
    return tuple(_asked(column, labels.get(column.name, column.name), several) for column in columns)


def _asked(column: Column, label: str, several: bool) -> Column:
    if column.question:
        return column
    if column.role in {Role.SEGMENT, Role.MEASURE}:
        return replace(column, question=label if label != column.name else "")
    if column.role != Role.TEXT:
        return column
    worded = label != column.name or is_question(label) or len(fold(label).split()) >= LONG_NAME
    if not (several or worded):
        return column
    return replace(column, question=label, polarity=polarity_of(label))


def _texts(guesses: Sequence[Guess], profiles: Sequence[Profile]) -> set[int]:
    """Return the places of the columns that are texts: the sure ones, or else the best of the others."""
    places = [place for place, each in enumerate(guesses) if each.column.role == Role.TEXT]
    sure = [place for place in places if not guesses[place].weak]
    if sure:
        return {
            place for place in sure if not _copies(profiles[place], [profiles[n] for n in sure if n < place])
        }
    return {max(places, key=lambda place: guesses[place].score)} if places else set()


def _copies(profile: Profile, others: Sequence[Profile]) -> bool:
    return any(
        len(profile.letters) > 2
        and len(profile.letters) == len(other.letters)
        and sum(map(str.__eq__, profile.letters, other.letters)) >= 0.8 * len(profile.letters)
        for other in others
    )


def _settled(found: Guess, is_text: bool) -> Guess:
    if found.column.role != Role.TEXT or is_text:
        return found
    if not found.weak:
        return Guess(
            replace(found.column, role=Role.IGNORE, why=spoken("It repeats the text of another column."))
        )
    return Guess(found.spare or found.column)


def _one_of_each(guesses: Sequence[Guess]) -> tuple[Column, ...]:
    best: dict[Role, Guess] = {}
    for each in guesses:
        role = each.column.role
        if role in ONLY_ONE and (role not in best or each.score > best[role].score):
            best[role] = each
    return tuple(_kept(each, best) for each in guesses)


def _kept(found: Guess, best: dict[Role, Guess]) -> Column:
    if found.column.role not in ONLY_ONE or best[found.column.role] is found:
        return found.column
    return found.spare or found.column
