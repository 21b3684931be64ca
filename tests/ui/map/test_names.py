"""Names stand beside their crowds, where the fewest dots lie, and never on each other."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF

from workbench.ui.map.names import Crowding, placed_names
from workbench.ui.map.plane import Box, Plane
from workbench.ui.map.regions import ThemeRegion

SIZE = QSizeF(60, 16)
WHOLE = Plane.fitting(800, 600, Box(-1, 1, -1, 1))


def many_regions() -> list[ThemeRegion]:
    rng = np.random.default_rng(3)
    spots = rng.uniform(-1, 1, (200, 2)).tolist()
    return [ThemeRegion(f"t{n}", x, y, 500 - n, (0.05, 0.02)) for n, (x, y) in enumerate(spots)]


def crowd_of(region: ThemeRegion, plane: Plane) -> QRectF:
    across, down = plane.point(region.x, region.y)
    half = region.reach[0] * plane.scale, region.reach[1] * plane.scale
    return QRectF(across - half[0], down - half[1], 2 * half[0], 2 * half[1])


@pytest.mark.parametrize("zoom", [1, 3])
def test_that_names_never_stand_on_each_other_nor_on_their_own_crowd(zoom: float) -> None:
    plane = WHOLE.zoomed(zoom)
    names = placed_names(many_regions(), plane, lambda _: SIZE)
    assert len(names) > 5
    for one, other in itertools.combinations(names, 2):
        assert not one.rect.intersects(other.rect)
    for name in names:
        crowd = crowd_of(name.region, plane)
        assert not name.rect.intersects(crowd.intersected(QRectF(0, 0, plane.width, plane.height)))
        assert name.rect.left() >= 0
        assert name.rect.right() <= plane.width


def test_that_few_names_are_written_from_afar_and_more_near_by() -> None:
    far = placed_names(many_regions(), WHOLE, lambda _: SIZE)
    assert len(far) <= 16
    near = WHOLE.zoomed(3)
    shown = [region for region in many_regions() if near.shows(region.x, region.y)]
    assert len(placed_names(shown, near, lambda _: SIZE)) / len(shown) > len(far) / 200


def test_that_a_name_goes_where_no_dots_lie() -> None:
    picture = np.zeros((600, 800), np.uint32)
    picture[:300] = 0xFF000000
    region = ThemeRegion("t", 0.0, 0.0, 5, (0.02, 0.02))
    (name,) = placed_names([region], WHOLE, lambda _: SIZE, crowding=Crowding(picture))
    assert name.rect.top() > 300
    (free,) = placed_names([region], WHOLE, lambda _: SIZE)
    assert free.rect.bottom() < 300


def test_that_crowding_is_the_covered_part_whatever_the_screen() -> None:
    picture = np.zeros((240, 160), np.uint32)
    picture[:, :80] = 0xFF000000
    picture[:, 80:] = 0x20000000
    rects = np.array([[0.0, 0.0, 40.0, 40.0], [20.0, 0.0, 60.0, 40.0], [44.0, 8.0, 76.0, 40.0]])
    assert Crowding(picture, 2.0).covered(rects) == pytest.approx([1.0, 0.5, 0.0])


def test_that_a_theme_that_fills_the_view_is_named_all_the_same() -> None:
    plane = WHOLE.zoomed(40)
    (name,) = placed_names([ThemeRegion("t", 0.0, 0.0, 5, (0.5, 0.5))], plane, lambda _: SIZE)
    assert QRectF(0, 0, 800, 600).contains(name.rect)


def test_that_the_theme_pointed_out_is_written_whatever_its_size() -> None:
    names = placed_names(many_regions(), WHOLE, lambda _: SIZE, "t199")
    assert names[0].region.theme == "t199"
