"""Bars are as long as what they stand for, from the side where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from workbench.ui.look.tokens import CONTRAST_LIGHT, LIGHT, Look
from workbench.ui.widgets.bars import draw_bar, draw_parts

WIDTH = 200
LOOK = Look(LIGHT)


def painted(draw: object, *arguments: object, rightwards: bool = True, look: Look = LOOK) -> QImage:
    image = QImage(WIDTH, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    draw(painter, QRect(0, 0, WIDTH, 8), *arguments, look, rightwards=rightwards)  # pyright: ignore[reportCallIssue]
    painter.end()
    return image


def columns(image: QImage, colour: str) -> list[int]:
    return [x for x in range(WIDTH) if image.pixelColor(x, 4).name() == colour]


@pytest.mark.parametrize(("length", "expected"), [(0.0, 0), (0.25, 50), (1.0, 200)])
def test_that_a_bar_has_its_length(qapp: object, length: float, expected: int) -> None:
    assert len(columns(painted(draw_bar, length), LIGHT.accent)) == pytest.approx(expected, abs=2)


def test_that_something_small_can_still_be_seen(qapp: object) -> None:
    assert columns(painted(draw_bar, 0.0001), LIGHT.accent)


def test_that_a_bar_begins_at_the_right_where_people_read_so(qapp: object) -> None:
    assert min(columns(painted(draw_bar, 0.25, rightwards=False), LIGHT.accent)) >= 149


def test_that_parts_follow_each_other_and_leave_the_rest_empty(qapp: object) -> None:
    parts = [(0.25, LIGHT.negative), (0.5, LIGHT.positive)]
    image = painted(draw_parts, parts)
    assert max(columns(image, LIGHT.negative)) < min(columns(image, LIGHT.positive))
    assert len(columns(image, LIGHT.positive)) == pytest.approx(100, abs=3)
    assert len(columns(image, LIGHT.track)) >= 48
    mirrored = painted(draw_parts, parts, rightwards=False)
    assert min(columns(mirrored, LIGHT.negative)) > max(columns(mirrored, LIGHT.positive))


def test_that_the_whole_has_an_outline_where_colours_fail(qapp: object) -> None:
    look = Look(CONTRAST_LIGHT, high_contrast=True)
    image = painted(draw_parts, [(0.25, CONTRAST_LIGHT.negative)], look=look)
    assert image.pixelColor(150, 0).name() == CONTRAST_LIGHT.edge
