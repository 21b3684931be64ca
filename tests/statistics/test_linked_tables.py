"""Tables that can be subtracted from each other are found, and others are left alone."""

from __future__ import annotations

import pytest

from workbench.statistics.linked_tables import OUTSIDE, is_linked


def test_that_a_region_and_its_districts_are_linked() -> None:
    pairs = [("north", "d1"), ("north", "d2"), ("south", "d3")]
    assert is_linked(pairs)
    assert is_linked([(district, region) for region, district in pairs])


def test_that_what_is_mixed_is_not_linked() -> None:
    assert not is_linked([("north", "young"), ("north", "old"), ("south", "old")])


def test_that_one_column_that_is_the_same_in_both_is_enough() -> None:
    pairs = [("a", "x"), ("b", "y"), ("b", "z"), ("c", "z")]
    assert is_linked(pairs)


def test_that_tables_of_different_files_are_not_linked() -> None:
    pairs = [("a", OUTSIDE), ("b", OUTSIDE), (OUTSIDE, "x"), (OUTSIDE, "y")]
    assert not is_linked(pairs)


@pytest.mark.parametrize("inside", ["x", OUTSIDE])
def test_that_a_value_of_one_file_alone_is_linked_with_the_file(inside: str | None) -> None:
    assert is_linked([("a", "file 1"), ("b", "file 1"), ("c", inside)])
