from __future__ import annotations

import numpy as np
import pytest

from workbench.analysis.largest import largest

MANY = 20_000


def rows(columns: int) -> np.ndarray:
    chance = np.random.default_rng(3)
    return chance.normal(size=(6, columns)).astype(np.float32)


@pytest.mark.parametrize("columns", [15, 400, MANY, MANY + 59])
def test_that_the_largest_come_first(columns: int) -> None:
    table = rows(columns)
    places, figures = largest(table, 15)
    assert places.tolist() == np.argsort(-table, axis=1)[:, :15].tolist()
    assert figures.tolist() == (-np.sort(-table, axis=1))[:, :15].tolist()


def test_that_the_last_columns_are_looked_at_too() -> None:
    table = rows(MANY + 59)
    table[:, -1] = 9
    assert largest(table, 15)[0][:, 0].tolist() == [MANY + 58] * len(table)


def test_that_equal_figures_stand_in_the_order_of_their_columns() -> None:
    table = rows(MANY)
    table[:, [70, 9_000, 20]] = 9
    assert largest(table, 15)[0][:, :3].tolist() == [[20, 70, 9_000]] * len(table)


def test_that_a_row_of_equal_figures_has_as_many_as_any() -> None:
    table = rows(MANY)
    table[2] = 0
    places, figures = largest(table, 15)
    assert len(set(places[2].tolist())) == 15
    assert not figures[2].any()
    assert places[3].tolist() == np.argsort(-table[3])[:15].tolist()


def test_that_none_may_be_asked_for() -> None:
    assert largest(rows(3), 0)[0].shape == (6, 0)
