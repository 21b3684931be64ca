"""A line drawn on a map means the texts within it, on the map it was drawn on."""

from __future__ import annotations

import math

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.selection import EVERYTHING, Region, Selection
from workbench.store import comments
from workbench.store.study import Study

PLACES = ((0.1, 0.1), (0.95, 0.8), (0.5, 0.2), (-2.0, 0.5), (0.3, 0.7))


def put(study: Study, run: str, places: tuple[tuple[float, float], ...] = PLACES) -> None:
    """Give the texts of a run their places, in the order they came in."""
    for text, (x, y) in enumerate(places, start=1):
        study.database.execute(
            "UPDATE text_reading SET x = ?, y = ? WHERE text_id = ? AND run_id = (SELECT id FROM run WHERE uid = ?)",
            (x, y, text, run),
        )


@pytest.fixture
def mapped(study: Study) -> str:
    """Give the study a run whose map is known; return the run's id."""
    bring_in(study)
    run = analyse_by_hand(study)
    put(study, run)
    return run


def rows_inside(study: Study, region: Region) -> list[int]:
    chosen = comments.rows(study, comments.keys(study, Selection(region=region)))
    return [row.row for row in chosen]


def test_that_a_rectangle_means_what_lies_within(study: Study, mapped: str) -> None:
    square = Region(mapped, ((0, 0), (1, 0), (1, 1), (0, 1)))
    assert rows_inside(study, square) == [1, 2, 3, 5]


def test_that_a_dent_in_the_line_is_outside(study: Study, mapped: str) -> None:
    dented = Region(mapped, ((0, 0), (1, 0), (1, 1), (0.5, 0.1), (0, 1)))
    assert rows_inside(study, dented) == [1, 2]


def test_that_a_line_of_many_corners_encloses_as_its_circle_does(study: Study, mapped: str) -> None:
    turns = [turn * 2 * math.pi / 150 for turn in range(150)]
    circle = Region(mapped, tuple((math.cos(turn), math.sin(turn)) for turn in turns))
    assert rows_inside(study, circle) == [1, 3, 5]


def test_that_a_region_and_a_theme_are_joined_by_and(study: Study, mapped: str) -> None:
    square = Region(mapped, ((0, 0), (1, 0), (1, 1), (0, 1)))
    assert comments.count(study, Selection(unassigned=True, region=square)).comments == 1


def test_that_a_later_map_does_not_move_a_region(study: Study, mapped: str) -> None:
    square = Region(mapped, ((0, 0), (1, 0), (1, 1), (0, 1)))
    study.database.execute("UPDATE run SET uid = ? WHERE uid = ?", ("rlater", analyse_by_hand(study)))
    study.database.execute("UPDATE run SET uid = ? WHERE id = 1", (mapped,))
    put(study, "rlater", ((9.0, 9.0),) * 5)
    assert rows_inside(study, square) == [1, 2, 3, 5]
    assert rows_inside(study, Region("rlater", square.corners)) == []


def test_that_a_map_that_is_not_there_has_nothing_within(study: Study, mapped: str) -> None:
    assert rows_inside(study, Region("r000000000000", ((0, 0), (1, 0), (1, 1)))) == []


def test_that_months_and_segments_restrict_and_are_counted(study: Study, mapped: str) -> None:
    assert comments.count(study, Selection(months=("2026-03",))).comments == 5
    assert comments.count(study, Selection(months=("2026-04",))).comments == 0
    assert comments.count(study, Selection(segments=("district=North", "district=South"))).comments == 5
    assert comments.count(study, Selection(segments=("district=North", "age=old"))).comments == 0


def test_that_a_region_is_read_back_as_written_and_an_older_selection_too(mapped: str) -> None:
    selection = Selection(months=("2026-05",), region=Region(mapped, ((0.1, 0.25), (1.5, -2.0), (3.0, 1.0))))
    assert Selection.from_json(selection.to_json()) == selection
    assert Selection.from_json('{"search": "", "themes": []}') == EVERYTHING
