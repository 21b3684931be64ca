"""Scales are read from wordings and values, and values that do not lie on them are told before the import."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.intake import Column, Role
from workbench.sources import preview


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
