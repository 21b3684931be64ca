"""Themes lie where their comments are densest, and lines drawn by hand are told by few corners."""

from __future__ import annotations

import numpy as np

from workbench.services.map import Places, Shades
from workbench.ui.map.lasso import MOST_CORNERS, simplified
from workbench.ui.map.regions import densest, theme_regions


def test_that_the_densest_place_is_the_crowd_and_not_the_middle() -> None:
    rng = np.random.default_rng(2)
    crowd, stragglers = rng.normal(3, 0.05, (300, 2)), rng.uniform(-5, 5, (200, 2))
    x, y = np.concatenate([crowd, stragglers]).astype(np.float32).T
    across, up, *reach = densest(x, y, np.ones(500, np.int32))
    assert np.allclose((across, up), 3, atol=0.3)
    assert all(0.05 < far < 1 for far in reach)


def test_that_places_on_one_point_have_it_as_their_middle() -> None:
    same = np.full(5, 2.0, np.float32)
    assert densest(same, same, np.ones(5, np.int32)) == (2.0, 2.0, 0.0, 0.0)


def test_that_regions_are_those_of_themes_the_largest_first() -> None:
    codes = np.array([0, 1, 1, 2, -1], np.int32)
    x = np.arange(5, dtype=np.float32)
    places = Places(
        "r1", np.arange(5), x, x, np.ones(5, np.int32), np.arange(5), Shades(("t1", "t2", ""), codes)
    )
    assert [(region.theme, region.comments) for region in theme_regions(places)] == [("t2", 2), ("t1", 1)]


def test_that_comments_of_mixed_texts_count_for_their_own_themes() -> None:
    places = Places(
        "r1",
        *(np.arange(3), np.arange(3, dtype=np.float32), np.arange(3, dtype=np.float32)),
        *(np.array([1, 1, 5], np.int32), np.arange(3)),
        Shades(("t1", "t2"), np.array([0, 1, -1], np.int32), (("t1", 4), ("t2", 1))),
    )
    assert {region.theme: region.comments for region in theme_regions(places)} == {"t1": 5, "t2": 2}


def test_that_a_drawn_line_is_told_by_few_corners_that_stay_near_it() -> None:
    turns = np.linspace(0, 2 * np.pi, 2000)
    line = [(100 * float(np.cos(turn)), 100 * float(np.sin(turn))) for turn in turns]
    corners = simplified(line, 1.5)
    assert 8 < len(corners) < 60
    assert all(95 < (x * x + y * y) ** 0.5 <= 100.01 for x, y in corners)
    assert simplified([(0, 0), (5, 0), (10, 0), (10, 10)], 1) == [(0, 0), (10, 0), (10, 10)]


def test_that_a_trembling_line_is_thinned_out() -> None:
    line = [(float(n), float(n % 2 * 50)) for n in range(1000)]
    assert len(simplified(line, 1.5)) <= MOST_CORNERS
