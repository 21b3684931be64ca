"""Reads a newer export as the researcher had its forerunner read, whose columns somebody may have put right."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.intake import Column, Preview
from workbench.domain.spoken import spoken
from workbench.store import intake
from workbench.store.study import Study


def as_read_before(study: Study, preview: Preview) -> Preview:
    """Return `preview` with its columns read as those of the newest file of the study that has the same columns.

    Encoding and dates stay as recognised; so does everything where no file has these columns.
    """
    guessed = preview.mapping
    names = sorted(column.name for column in guessed.columns)
    for source, mapping in intake.list_readings(study):
        if mapping.adapter == guessed.adapter and names == sorted(column.name for column in mapping.columns):
            why = spoken("It was read so in “{name}”, which this study has.", name=source)
            known = {column.name: column for column in mapping.columns}
            columns = tuple(_as_before(column, known[column.name], why) for column in guessed.columns)
            options = {**guessed.options, **mapping.asked}
            return replace(preview, mapping=replace(guessed, columns=columns, options=options))
    return preview


def _as_before(guess: Column, before: Column, why: str) -> Column:
    """Return the column as it was read before; where it is taken for the same, the guess and its reason stay.

    Answers in words are read as this file has them: it may hold words the earlier one did not.
    """
    if replace(guess, why="", words=()) == replace(before, why="", words=()):
        return guess
    is_same_measure = guess.role == before.role and guess.measure == before.measure
    return replace(before, why=why, words=guess.words if is_same_measure else before.words)
