"""Reads what was measured beside the comments: kinds, values, and the scales they were given on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import isfinite

from workbench.domain.intake import Column, MeasureKind, MeasureValue, Role
from workbench.domain.spoken import spoken
from workbench.sources.vocabulary import fold, said
from workbench.sources.word_scales import points_told, word_scale

_PLAIN = re.compile(r"[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)\s*%?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([., ])\d{3})+(?:(?!\1)[.,]\d+)?")
_DECIMAL_POINT = re.compile(r"[+-]?\d+\.\d{3}")
_LABELLED = re.compile(r"(\d{1,3})\s*(?:[-–—:=.)(/]|\s)\s*\D.*", re.DOTALL)
_SCALE = re.compile(r"(?<!\d)(\d{1,2})\s*(?:-|–|—|\.\.\.?|to|a|ile|ถึง|/)\s*(\d{1,3})(?!\d)")
_LABELLED_SCALE = re.compile(r"\((\d{1,2})\b[^()\d]*?(?:-|–|—|to|,|;)[^()\d]*(\d{1,3})\b[^()\d]*\)")
_YES = "yes y true si sí evet ใช่ doğru verdadero resolved solved 👍".split()
_NO = "no n false hayır hayir ไม่ ไม่ใช่ yanlış falso unresolved 👎".split()
_TRUTH = {**dict.fromkeys([*_YES, "thumbs up"], 1.0), **dict.fromkeys([*_NO, "thumbs down"], 0.0)}
_KINDS = {
    "resolved": MeasureKind.RESOLVED,
    "effort": MeasureKind.EFFORT,
    "trust": MeasureKind.TRUST,
    "satisfaction": MeasureKind.SATISFACTION,
    "votes": MeasureKind.VOTES,
}
_MOST_NAMED = 5
_SCALES = ((0, 1), (1, 5), (1, 7), (0, 10), (1, 10), (0, 100))


def is_number(value: str) -> bool:
    """Say whether the value is a figure and nothing else."""
    text = value.strip()
    return _PLAIN.fullmatch(text) is not None or _GROUPED.fullmatch(text) is not None


def is_truth(value: str) -> bool:
    """Say whether the value is a yes or a no in words."""
    return value.strip().casefold() in _TRUTH


def is_measured(value: str) -> bool:
    """Say whether the value is a figure, a yes or no, or a figure with its label ("5 - very good")."""
    return is_number(value) or is_truth(value) or _LABELLED.fullmatch(value.strip()) is not None


@lru_cache(maxsize=4096)
def value_of(text: str) -> float | None:
    """Return the number a cell stands for: a figure, "4 - satisfied", a yes (1) or a no (0); else None."""
    written = text.strip()
    if written.casefold() in _TRUTH:
        return _TRUTH[written.casefold()]
    number = float(_plainly(written) or "nan")
    return number if isfinite(number) else None


def _plainly(written: str) -> str:
    """Return a figure as Python writes it; empty where the cell holds none."""
    if _GROUPED.fullmatch(written) and not _DECIMAL_POINT.fullmatch(written):
        return _ungrouped(written)
    if _PLAIN.fullmatch(written):
        return written.rstrip("% ").replace(",", ".")
    found = _LABELLED.fullmatch(written)
    return found[1] if found else ""


def _ungrouped(written: str) -> str:
    """Drop the marks between thousands; the last mark is a decimal one if it occurs once beside others."""
    marks = [mark for mark in written if mark in "., "]
    decimal = marks[-1] if len(marks) > 1 and marks[-1] not in marks[:-1] else ""
    return "".join(
        "." if mark == decimal else mark for mark in written if mark.isdigit() or mark in {decimal, "-"}
    )


def kind_of(name: str) -> MeasureKind | None:
    """Return what a column of this name measures; None if the name does not say."""
    return next((kind for concept, kind in _KINDS.items() if said(name, concept)), None)


def measure_column(name: str, label: str, kind: MeasureKind, values: Sequence[str], why: str) -> Column:
    """Return the column with the scale its label tells or its values suggest; where they are words, with their points.

    Of words, the best is the highest point, whatever the label says; but one may agree with what is bad.
    """
    scale = None if any(value_of(value) is not None for value in values) else word_scale(values)
    if scale is not None:
        is_reversed = scale.is_of_agreement and bool(said(label, "reversed"))
        words = Column(
            name,
            Role.MEASURE,
            read_as_points(why, scale.words),
            measure=kind,
            low=1.0,
        )
        return replace(words, high=scale.high, reversed=is_reversed, words=scale.words)
    low, high = scale_of(label, kind, values)
    return Column(
        name, Role.MEASURE, why, measure=kind, low=low, high=high, reversed=bool(said(label, "reversed"))
    )


def read_as_points(why: str, words: tuple[tuple[str, float], ...]) -> str:
    """Return the reason `why` a column is a measure, with what its words are read as."""
    points = points_told(words)
    if not why:
        return spoken("Read as points: {points}.", points=points)
    return spoken("{why} Read as points: {points}.", why=why, points=points)


def scale_of(label: str, kind: MeasureKind, values: Sequence[str]) -> tuple[float | None, float | None]:
    """Return the ends of the scale; (None, None) for counts and for values that suit no usual scale."""
    if kind == MeasureKind.VOTES:
        return None, None
    if "nps" in fold(label).split():
        return 0.0, 10.0
    told = _SCALE.search(label) or _LABELLED_SCALE.search(label)
    if told and int(told[1]) in {0, 1} and int(told[2]) in range(2, 101):
        return float(told[1]), float(told[2])
    return _fitting(values)


def _fitting(values: Sequence[str]) -> tuple[float | None, float | None]:
    numbers = [number for number in map(value_of, values) if number is not None]
    if not numbers:
        return None, None
    for low, high in _SCALES:
        if low <= min(numbers) and max(numbers) <= high:
            return float(low), float(high)
    return None, None


def scale_notes(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a note on each measure whose values do not all lie on its scale: two scales may be mixed there."""
    notes: list[str] = []
    for place, column in enumerate(columns):
        low, high = column.low, column.high
        if column.role != Role.MEASURE or low is None or high is None:
            continue
        cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
        if column.words:
            notes += word_notes(column, cells)
        values = [value for value in (point_of(column, cell) for cell in cells) if value is not None]
        off = sum(1 for value in values if not low <= value <= high)
        if off:
            notes.append(
                spoken(
                    "{off} of {values} values of “{column}” do not lie on its scale ({low} to {high}); "
                    "they count in no figure. Perhaps two scales are mixed, or the scale is another.",
                    off=off,
                    values=len(values),
                    column=column.name,
                    low=low,
                    high=high,
                )
            )
    return notes


def point_of(column: Column, cell: str) -> float | None:
    """Return what a cell of a measure's column says: its point where answers are words, else its figure."""
    if not column.words:
        return value_of(cell)
    return column.points.get(
        cell.strip(), {fold(word): point for word, point in column.words}.get(fold(cell))
    )


def answered_in_words(column: Column) -> str:
    """Return how a note on the words of a column begins."""
    return f"“{column.name}” was answered in words."


def word_notes(column: Column, cells: Sequence[str]) -> list[str]:
    """Return a note on what the words of a column are read as, and which are read as nothing."""
    other = list(dict.fromkeys(cell.strip() for cell in cells if point_of(column, cell) is None))
    told = {
        "column": column.name,
        "low": column.low,
        "high": column.high,
        "points": points_told(column.words),
    }
    if not other:
        return [
            spoken(
                "“{column}” was answered in words. They are read as points of a scale from {low} to {high}: "
                "{points}. If that is not what they mean, take the column as a group instead.",
                **told,
            )
        ]
    return [
        spoken(
            "“{column}” was answered in words. They are read as points of a scale from {low} to {high}: "
            "{points}. Not read: {words}. If that is not what they mean, take the column as a group instead.",
            **told,
            words=", ".join(f"“{word}”" for word in other[:_MOST_NAMED]),
        )
    ]


def measured(column: Column, cell: str) -> MeasureValue | None:
    """Return the measure a cell holds; None where it holds none."""
    value = point_of(column, cell)
    if value is None:
        return None
    kind = column.measure or MeasureKind.OTHER
    return MeasureValue(column.question or column.name, kind, value, column.low, column.high, column.reversed)
