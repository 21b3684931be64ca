"""Text in cells: broken into lines, cut with an ellipsis, each in its own direction."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from workbench.ui.widgets.cells import draw_text, laid_out, trailing

WIDTH, HEIGHT = 200, 80


def drawn(text: str, lines: int = 1, width: int = WIDTH) -> tuple[QImage, int]:
    image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    height = draw_text(painter, image.rect(), text, QFont(), "#000000", lines)
    painter.end()
    return image, height


def inked_columns(image: QImage) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]


def test_that_long_text_takes_its_lines_and_no_more(qapp: Any) -> None:
    line = QFontMetrics(QFont()).height()
    text = "people ask for later buses " * 20
    assert drawn(text, 1)[1] == line
    assert drawn(text, 2)[1] == 2 * line
    assert drawn("short", 2)[1] == line


def test_that_a_text_is_laid_out_once_for_a_font_and_a_width(qapp: Any) -> None:
    laid_out.cache_clear()
    assert drawn("people ask for later buses")[0] == drawn("people ask for later buses")[0]
    assert laid_out.cache_info().misses == 1
    drawn("people ask for later buses", width=WIDTH // 2)
    assert laid_out.cache_info().misses == 2


def test_that_nothing_is_drawn_for_no_text(qapp: Any) -> None:
    image, height = drawn("")
    assert height == 0
    assert inked_columns(image) == []


@pytest.mark.parametrize("text", ["👍 " * 60, "👨‍👩‍👧‍👦" * 40, "a" * 400, "ห้องสมุดดีมาก" * 20])
def test_that_any_script_is_broken_without_losing_its_way(qapp: Any, text: str) -> None:
    assert drawn(text, 3)[1] == 3 * QFontMetrics(QFont()).height()


def test_that_arabic_stands_at_the_right_and_english_at_the_left(qapp: Any) -> None:
    arabic, english = inked_columns(drawn("شكرا لكم")[0]), inked_columns(drawn("thanks")[0])
    assert max(arabic) > WIDTH * 0.9
    assert min(arabic) > WIDTH * 0.4
    assert min(english) < WIDTH * 0.1


def test_that_lines_end_where_the_window_says() -> None:
    assert trailing(Qt.LayoutDirection.LeftToRight) == Qt.AlignmentFlag.AlignRight
    assert trailing(Qt.LayoutDirection.RightToLeft) == Qt.AlignmentFlag.AlignLeft
