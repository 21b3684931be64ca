"""Names stand where their themes lie densest, and never on each other."""

from __future__ import annotations

import itertools

import numpy as np
from PySide6.QtCore import QSizeF

from workbench.services.map import Places, Shades
from workbench.ui.map.lasso import MOST_CORNERS, simplified
from workbench.ui.map.plane import Box, Plane
from workbench.ui.map.regions import ThemeRegion, densest, placed_labels, theme_regions

SIZE = QSizeF(60, 16)


def test_that_the_densest_place_is_the_crowd_and_not_the_middle() -> None:
    rng = np.random.default_rng(2)
    crowd, stragglers = rng.normal(3, 0.05, (300, 2)), rng.uniform(-5, 5, (200, 2))
    x, y = np.concatenate([crowd, stragglers]).astype(np.float32).T
    assert np.allclose(densest(x, y, np.ones(500, np.int32)), 3, atol=0.3)


def test_that_places_on_one_point_have_it_as_their_middle() -> None:
    same = np.full(5, 2.0, np.float32)
    assert densest(same, same, np.ones(5, np.int32)) == (2.0, 2.0)


def test_that_regions_are_those_of_themes_the_largest_first() -> None:
    codes = np.array([0, 1, 1, 2, -1], np.int32)
    x = np.arange(5, dtype=np.float32)
    places = Places(
        "r1", np.arange(5), x, x, np.ones(5, np.int32), np.arange(5), Shades(("t1", "t2", ""), codes)
    )
    assert [(region.theme, region.comments) for region in theme_regions(places)] == [("t2", 2), ("t1", 1)]


def many_regions() -> list[ThemeRegion]:
    rng = np.random.default_rng(3)
    spots = rng.uniform(-1, 1, (200, 2)).tolist()
    return [ThemeRegion(f"t{n}", x, y, 500 - n) for n, (x, y) in enumerate(spots)]


def test_that_labels_never_overlap_and_more_are_shown_nearer() -> None:
    plane = Plane.fitting(800, 600, Box(-1, 1, -1, 1))
    far = placed_labels(many_regions(), plane, lambda _: SIZE)
    for (_, one), (_, other) in itertools.combinations(far, 2):
        assert not one.intersects(other)
    near = plane.zoomed(3)
    shown = [region for region in many_regions() if near.shows(region.x, region.y)]
    assert len(placed_labels(shown, near, lambda _: SIZE)) / len(shown) > len(far) / 200
    assert all(rect.left() >= 0 and rect.right() <= 800 for _, rect in far)


def test_that_the_theme_pointed_out_is_written_whatever_its_size() -> None:
    plane = Plane.fitting(800, 600, Box(-1, 1, -1, 1))
    names = [region.theme for region, _ in placed_labels(many_regions(), plane, lambda _: SIZE, "t199")]
    assert names[0] == "t199"


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
