"""Carries out what a person says a column means, with what follows from it for the rest of the mapping."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.intake import Column, DateOrder, MeasureKind, Polarity, Preview, Role
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources import contacts
from workbench.sources.measures import answered_in_words, measure_column, read_as_points, word_notes
from workbench.sources.polarity import polarity_of
from workbench.sources.previewing import MIXED_DATES, OPEN_DATES
from workbench.sources.roles import ONLY_ONE
from workbench.sources.vocabulary import fold

CHOSEN = spoken("You chose this.")
ANOTHER = spoken("You chose another column for this.")


def with_role(
    preview: Preview,
    name: str,
    role: Role,
    *,
    measure: MeasureKind | None = None,
    polarity: Polarity | None = None,
    why: str = CHOSEN,
) -> Preview:
    """Return the preview with the column `name` (written exactly or loosely) given a role.

    A measure gets the scale its values suggest; comments get the question the column's name is. Where only
    one column can have the role, the one that had it is left out.

    Raises:
        Problem: file.missing_column.
    """
    column = _found(preview, name)
    chosen = _given(preview, column, role, measure, polarity)
    columns = tuple(
        replace(chosen, why=read_as_points(why, chosen.words) if chosen.words else why)
        if each.name == column.name
        else _displaced(each, role)
        for each in preview.mapping.columns
    )
    # What was said of the words of the column is true no longer; what they are read as now is told at once.
    notes = [note for note in preview.notes if not note.startswith(answered_in_words(column))]
    if chosen.words:
        notes += word_notes(chosen, _values(preview, column))
    notes = [note for note in notes if not note.startswith(contacts.beginning(column))]
    notes += filter(None, [contacts.contact_note(chosen, _values(preview, column))])
    return replace(preview, mapping=replace(preview.mapping, columns=columns), notes=tuple(notes))


def with_dates(preview: Preview, order: DateOrder) -> Preview:
    """Return the preview with its dates read in another order; what was said of a guess is true no longer."""
    notes = tuple(note for note in preview.notes if note not in {OPEN_DATES, MIXED_DATES})
    return replace(preview, mapping=replace(preview.mapping, date_order=order), notes=notes)


def _found(preview: Preview, name: str) -> Column:
    for same in (str, str.strip, fold):
        for column in preview.mapping.columns:
            if same(column.name) == same(name):
                return column
    known = ", ".join(column.name for column in preview.mapping.columns)
    raise Problem("file.missing_column", path=preview.path, column=name, columns=known)


def _given(
    preview: Preview, column: Column, role: Role, measure: MeasureKind | None, polarity: Polarity | None
) -> Column:
    if role == Role.TEXT:
        question = column.question or column.name
        return Column(column.name, role, question=question, polarity=polarity or polarity_of(question))
    if role == Role.MEASURE:
        return _measured(preview, column, measure or column.measure or MeasureKind.OTHER)
    return Column(column.name, role, question=column.question if role == Role.SEGMENT else "")


def _measured(preview: Preview, column: Column, kind: MeasureKind) -> Column:
    if column.role == Role.MEASURE:
        return replace(column, measure=kind)
    return measure_column(column.name, column.name, kind, _values(preview, column), "")


def _values(preview: Preview, column: Column) -> list[str]:
    place = preview.mapping.columns.index(column)
    return [row[place] for row in preview.rows if place < len(row) and row[place].strip()]


def _displaced(column: Column, role: Role) -> Column:
    if role in ONLY_ONE and column.role == role:
        return Column(column.name, Role.IGNORE, ANOTHER)
    return column
