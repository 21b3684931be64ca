"""A cell too narrow for all parts of sentiment leaves out those that mislead least by their absence."""

from __future__ import annotations

import pytest

from workbench.domain.sentiment import Label
from workbench.ui.themes.cells import fitting

PARTS: list[tuple[Label | None, float]] = [
    ("negative", 0.0),
    ("neutral", 0.43),
    ("positive", 0.57),
    (None, 0.1),
]


@pytest.mark.parametrize(
    ("room", "drawn"), [(220, [0, 1, 2, 3]), (160, [0, 1, 2]), (100, [0, 2]), (50, [2]), (30, [])]
)
def test_that_both_poles_are_told_before_what_is_neutral(room: int, drawn: list[int]) -> None:
    assert fitting(PARTS, [40, 40, 40, 40], 10, room) == drawn


def test_that_the_larger_pole_is_told_where_only_one_has_room() -> None:
    assert fitting([("negative", 0.9), ("neutral", 0.0), ("positive", 0.1)], [40, 40, 40], 10, 45) == [0]
