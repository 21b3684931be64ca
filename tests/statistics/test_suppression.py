"""What is withheld cannot be worked out, by an attacker who solves for it in whole numbers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import scipy.optimize

from workbench.statistics.suppression import withheld

_OPTIMIZE: Any = scipy.optimize
Cell = tuple[int, int]


def bounds_known_to(counts: Sequence[Sequence[int]], gaps: Sequence[Cell], wanted: Cell) -> tuple[int, int]:
    """Return the least and the most a withheld cell can be, as every total and every other cell tell."""
    inside = set(gaps)
    left = [
        [count if (row, column) in inside else 0 for column, count in enumerate(line)]
        for row, line in enumerate(counts)
    ]
    rule = _totals(gaps, [sum(line) for line in left], [sum(line) for line in zip(*left, strict=True)])
    aim = np.array([1.0 if gap == wanted else 0.0 for gap in gaps])
    least, most = (round(sign * _solved(sign * aim, rule).fun) for sign in (1, -1))
    return least, most


def any_solution(gaps: Sequence[Cell], rows: Sequence[int], columns: Sequence[int]) -> list[int]:
    """Return some counts for the gaps that agree with what is left for them of the totals."""
    if not gaps:
        return []
    return [round(count) for count in _solved(np.zeros(len(gaps)), _totals(gaps, rows, columns)).x]


def _totals(gaps: Sequence[Cell], rows: Sequence[int], columns: Sequence[int]) -> Any:
    matrix = np.zeros((len(rows) + len(columns), len(gaps)))
    for place, (row, column) in enumerate(gaps):
        matrix[row, place] = matrix[len(rows) + column, place] = 1
    known = np.array([*rows, *columns])
    return _OPTIMIZE.LinearConstraint(matrix, known, known)


def _solved(aim: Any, rule: Any) -> Any:
    answer = _OPTIMIZE.milp(aim, constraints=rule, integrality=np.ones(len(aim)))
    assert answer.success
    return answer


def a_table(chance: random.Random, threshold: int = 11) -> list[list[int]]:
    """Return counts as themes and groups give them: many small ones, and every group at least `threshold`."""
    rows, columns = chance.randint(2, 7), chance.randint(2, 6)
    scale = chance.choice([3, 12, 40])
    table = [[max(0, int(chance.gauss(scale / 2, scale))) for _ in range(columns)] for _ in range(rows)]
    for column in range(columns):
        while sum(row[column] for row in table) < threshold:
            table[chance.randrange(rows)][column] += 1
    return table


def small_cells(table: Sequence[Sequence[int]], threshold: int = 11) -> list[Cell]:
    return [
        (row, column)
        for row, line in enumerate(table)
        for column, count in enumerate(line)
        if 0 < count < threshold
    ]


@pytest.mark.parametrize("seed", range(12))
def test_that_no_withheld_cell_can_be_worked_out(seed: int) -> None:
    table = a_table(random.Random(seed))
    gaps = sorted(withheld(table, small_cells(table)))
    for gap in gaps:
        low, high = bounds_known_to(table, gaps, gap)
        assert low < high, (table, gap)


def test_that_the_attacker_would_find_a_lonely_gap() -> None:
    table = [[40, 3], [20, 30]]
    assert bounds_known_to(table, [(0, 1)], (0, 1)) == (3, 3)
    assert len(withheld(table, [(0, 1)])) == 4


def test_that_nothing_is_withheld_where_nothing_is_small() -> None:
    assert withheld([[20, 30], [40, 50]], []) == set()


def test_that_the_cheapest_cells_are_chosen() -> None:
    table = [[3, 500, 20], [400, 600, 25], [30, 900, 40]]
    assert withheld(table, [(0, 0)]) == {(0, 0), (0, 2), (2, 0), (2, 2)}


def test_that_an_empty_cell_can_hide_another() -> None:
    table = [[3, 0], [12, 30]]
    assert withheld(table, [(0, 0)]) == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_that_a_cell_nothing_can_hide_is_told() -> None:
    with pytest.raises(ValueError, match="nothing hides"):
        withheld([[3]], [(0, 0)])
