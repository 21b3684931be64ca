"""Dots lie where their places are, in their inks, and none is eaten by another."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.services.map import Places, Shades
from workbench.ui.charts.categories import SHAPES, Ink
from workbench.ui.map.dots import Dots, Frame
from workbench.ui.map.plane import Box, Plane
from workbench.ui.map.stamps import stamp

RED, BLUE = Ink("#ff0000"), Ink("#0000ff", "square")
FRAME = Frame((RED, BLUE), faintness=0.2)


def places(x: list[float], y: list[float], comments: list[int] | None = None) -> Places:
    count = len(x)
    return Places(
        run="r1",
        texts=np.arange(1, count + 1),
        x=np.array(x, np.float32),
        y=np.array(y, np.float32),
        comments=np.array(comments or [1] * count, np.int32),
        first=np.arange(101, 101 + count),
        themes=Shades(("t1",), np.zeros(count, np.int32)),
    )


def pixel(picture: np.ndarray, across: float, down: float) -> tuple[int, int, int, int]:
    value = int(picture[round(down), round(across)])
    return value >> 24, value >> 16 & 255, value >> 8 & 255, value & 255


def test_that_a_dot_is_drawn_at_its_place_in_its_ink() -> None:
    dots = Dots(places([0.0, 1.0], [0.0, 0.5]))
    dots.colour(np.array([0, 1], np.int32))
    plane = Plane.fitting(200, 100, dots.box)
    picture = dots.draw(plane, FRAME)
    assert picture.shape == (100, 200)
    alpha, red, _, blue = pixel(picture, *plane.point(0.0, 0.0))
    assert (alpha, red, blue) == (235, 235, 0)
    assert pixel(picture, *plane.point(1.0, 0.5))[3] == 235
    assert pixel(picture, *plane.point(0.5, 0.25)) == (0, 0, 0, 0)


def test_that_what_is_not_selected_is_faint() -> None:
    dots = Dots(places([0.0, 1.0], [0.0, 0.0]))
    dots.choose(np.array([2]))
    plane = Plane.fitting(200, 100, dots.box)
    picture = dots.draw(plane, FRAME)
    assert pixel(picture, *plane.point(0.0, 0.0))[0] == 51
    assert pixel(picture, *plane.point(1.0, 0.0))[0] == 235


def test_that_a_selected_dot_lies_over_a_faint_one() -> None:
    dots = Dots(places([0.0, 0.0, 1.0], [0.0, 0.0, 1.0]))
    dots.colour(np.array([0, 1, 0], np.int32))
    dots.choose(np.array([1]))
    plane = Plane.fitting(200, 100, dots.box)
    assert pixel(dots.draw(plane, FRAME), *plane.point(0.0, 0.0)) == (235, 235, 0, 0)


@pytest.mark.parametrize("zoom", [1.0, 30.0, 399.0])
def test_that_dots_at_and_beyond_the_edge_are_drawn_as_far_as_they_reach(zoom: float) -> None:
    rng = np.random.default_rng(1)
    dots = Dots(places(rng.normal(size=500).tolist(), rng.normal(size=500).tolist(), [1, 900] * 250))
    plane = Plane.fitting(120, 80, dots.box).zoomed(zoom, (3, 3))
    assert dots.draw(plane, FRAME).shape == (80, 120)


def test_that_a_text_of_many_comments_is_larger() -> None:
    dots = Dots(places([0.0, 1.0], [0.0, 0.0], [1, 400]))
    plane = Plane.fitting(400, 100, dots.box)
    filled = dots.draw(plane, FRAME) != 0
    assert filled[:, 200:].sum() > 4 * filled[:, :200].sum()


def test_that_the_nearest_dot_is_found_and_none_far_away() -> None:
    dots = Dots(places([0.0, 1.0], [0.0, 0.0]))
    plane = Plane.fitting(400, 100, dots.box)
    across, down = plane.point(1.0, 0.0)
    found = dots.nearest(plane, across + 3, down - 2)
    assert found is not None
    assert dots.first[found] == 102
    assert dots.nearest(plane, 200, 50) is None


def test_that_a_map_without_dots_draws_nothing() -> None:
    dots = Dots(places([], []))
    assert dots.box == Box(-1, 1, -1, 1)
    assert not dots.draw(Plane.fitting(50, 40, dots.box), FRAME).any()
    assert dots.nearest(Plane.fitting(50, 40, dots.box), 1, 1) is None


@pytest.mark.parametrize("shape", SHAPES)
def test_that_every_shape_is_whole_and_its_faint_edge_comes_first(shape) -> None:
    pixels = stamp(shape, 5.0)
    levels = [level for _, _, level in pixels]
    assert levels == sorted(levels)
    assert max(levels) == 15
    covered = {(right, down) for right, down, _ in pixels}
    assert {(-right, down) for right, down in covered} == covered
    assert len({tuple(stamp(each, 5.0)) for each in SHAPES}) == len(SHAPES)


def test_that_zooming_keeps_the_place_under_the_pointer_and_has_an_end() -> None:
    plane = Plane.fitting(400, 300, Box(-1, 1, -1, 1))
    before = plane.place(100, 80)
    nearer = plane.zoomed(4, (100, 80))
    assert nearer.place(100, 80) == pytest.approx(before)
    assert nearer.zoom == pytest.approx(4)
    assert plane.zoomed(10**9).zoom == 400
    assert plane.moved(40, 0).point(0, 0)[0] == pytest.approx(240)
