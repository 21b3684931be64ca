"""Scales are read from wordings and values, and values that do not lie on them are told before the import."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.intake import Column, Mapping, MeasureKind, Role
from workbench.sources import preview
from workbench.sources.choosing import with_role
from workbench.sources.measures import point_of


def measured(folder: Path, heading: str, *values: str) -> tuple[Column, tuple[str, ...]]:
    """Return what a column of ratings is taken for, and the notes on the file."""
    file = folder / "rated.csv"
    rows = [f'"The bus was late, number {number}",{value}' for number, value in enumerate(values)]
    file.write_text("\n".join((f'comment,"{heading}"', *rows)), encoding="utf-8")
    found = preview(file)
    (column,) = found.mapping.named(Role.MEASURE)
    return column, found.notes


@pytest.mark.parametrize(
    ("heading", "values", "scale"),
    [
        ("Satisfaction", ("1", "3", "5"), (1, 5, False)),
        ("Satisfaction", ("1", "6", "7"), (1, 7, False)),
        ("Satisfaction", ("0", "4", "10"), (0, 10, False)),
        ("Satisfaction", ("👍", "👎", "👍"), (0, 1, False)),
        ("Trust (1 none - 7 full)", ("1", "2", "5"), (1, 7, False)),
        ("Difficulty (1-5)", ("1", "2", "5"), (1, 5, True)),
    ],
)
def test_that_a_scale_is_kept_with_its_direction(
    tmp_path: Path, heading: str, values: tuple[str, ...], scale: tuple[float, float, bool]
) -> None:
    column, notes = measured(tmp_path, heading, *values)
    assert (column.low, column.high, column.reversed) == scale
    assert not any("scale" in note for note in notes)


def test_that_values_off_a_told_scale_are_noticed(tmp_path: Path) -> None:
    _, notes = measured(tmp_path, "Satisfaction (1-5)", "1", "9", "5", "10")
    assert any(
        "2 of 4 values of “Satisfaction (1-5)” do not lie on its scale (1 to 5)" in note for note in notes
    )


@pytest.mark.parametrize(
    ("heading", "values", "points", "scale"),
    [
        (
            "How satisfied are you?",
            ("Very satisfied", "Satisfied", "Neutral", "very dissatisfied", "Dissatisfied"),
            (5, 4, 3, 1, 2),
            (1, 5, False),
        ),
        ("Satisfacción", ("Muy satisfecha", "Insatisfecho", "satisfecho"), (5, 2, 4), (1, 5, False)),
        ("Memnuniyet", ("Çok memnunum", "Memnun değilim", "Kararsızım"), (5, 2, 3), (1, 5, False)),
        ("ความพึงพอใจ", ("พอใจมาก", "ไม่พอใจ", "เฉยๆ"), (5, 2, 3), (1, 5, False)),
        ("Effort: how easy was it?", ("Very easy", "Difficult", "Very difficult"), (5, 2, 1), (1, 5, False)),
        ("Difficulty", ("Very easy", "Difficult", "Very difficult"), (5, 2, 1), (1, 5, False)),
        (
            "I trust the council",
            ("Strongly agree", "Somewhat agree", "Agree", "Strongly disagree", "Neither agree nor disagree"),
            (7, 5, 6, 1, 4),
            (1, 7, False),
        ),
        ("Confianza", ("Totalmente de acuerdo", "En desacuerdo", "De acuerdo"), (5, 2, 4), (1, 5, False)),
    ],
)
def test_that_answers_in_words_are_points_and_what_they_are_read_as_is_told(
    tmp_path: Path,
    heading: str,
    values: tuple[str, ...],
    points: tuple[float, ...],
    scale: tuple[float, float, bool],
) -> None:
    column, notes = measured(tmp_path, heading, *values)
    assert (column.low, column.high, column.reversed) == scale
    assert [point_of(column, value) for value in values] == list(points)
    (note,) = [note for note in notes if "answered in words" in note]
    for value, point in zip(values, points, strict=True):
        assert f"“{value}” = {point}" in note
        assert f"“{value}” = {point}" in column.why


@pytest.mark.parametrize(
    ("word", "point"), [("Sí", 1), ("No", 0), ("Evet", 1), ("Hayır", 0), ("ใช่", 1), ("ไม่ใช่", 0)]
)
def test_that_yes_and_no_are_known_in_four_languages(tmp_path: Path, word: str, point: float) -> None:
    column, _ = measured(tmp_path, "Resolved at first contact", word, "yes", "no", word)
    assert point_of(column, word) == point


def test_that_words_of_no_scale_and_of_two_are_groups_and_no_measure(tmp_path: Path) -> None:
    for values in (("Very satisfied", "Agree", "Difficult"), ("red", "green", "blue")):
        file = tmp_path / "words.csv"
        rows = [f'"The bus was late, number {n}",{values[n % 3]}' for n in range(30)]
        file.write_text("\n".join(("comment,Satisfaction", *rows)), encoding="utf-8")
        assert preview(file).mapping.named(Role.MEASURE) == ()


def test_that_other_words_are_no_answers_and_are_named(tmp_path: Path) -> None:
    values = ("Satisfied", "Very satisfied", "Dissatisfied", "Satisfied", "Don't know")
    column, notes = measured(tmp_path, "Satisfaction", *values)
    assert point_of(column, "Don't know") is None
    assert any("Not read: “Don't know”" in note for note in notes)


def test_that_words_of_a_column_with_another_name_are_read_once_somebody_says_so(tmp_path: Path) -> None:
    file = tmp_path / "words.csv"
    rows = [f'"The bus was late, number {n}",{("Good", "Poor", "Excellent")[n % 3]}' for n in range(30)]
    file.write_text("\n".join(("comment,Q7", *rows)), encoding="utf-8")
    found = preview(file)
    assert found.mapping.named(Role.MEASURE) == ()
    chosen = with_role(found, "Q7", Role.MEASURE, measure=MeasureKind.SATISFACTION)
    (column,) = chosen.mapping.named(Role.MEASURE)
    assert column.points == {"Good": 4, "Poor": 2, "Excellent": 5}
    assert any("“Poor” = 2" in note for note in chosen.notes)
    assert Mapping.from_json(chosen.mapping.to_json()) == chosen.mapping
    back = with_role(chosen, "Q7", Role.SEGMENT)
    assert not any("in words" in note for note in back.notes)
