"""Two groups are seen on one map each, move together, are listed theme by theme, and make one picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.ui.assembly import Workbench
from workbench.ui.map.page import MapPage


@pytest.fixture
def comparing(page: MapPage, calm: Settle) -> MapPage:
    """Return the page with two groups side by side."""
    page.tools.compare.click()
    calm()
    return page


def listed(page: MapPage) -> list[tuple[str, ...]]:
    rows = page.comparing.rows
    return [
        tuple(rows.index(row, column).data() for column in range(rows.columnCount()))
        for row in range(rows.rowCount())
    ]


def test_that_each_map_shows_its_group_alone(comparing: MapPage) -> None:
    """Of five texts three came by web and two by phone; web is the larger channel and stands first."""
    pane = comparing.comparing
    assert (pane.first.currentText(), pane.second.currentText()) == ("web", "phone")
    chosen = [int(canvas.dots.chosen.sum()) for canvas in pane.canvases if canvas.dots is not None]
    assert chosen == [3, 2]
    assert [title.text() for title in pane.titles] == ["web · 3 people", "phone · 2 people"]
    assert listed(comparing)[0][1:3] == ("33.3% (1)", "50.0% (1)")
    assert listed(comparing)[0][3].startswith("−16.7")


def test_that_one_map_follows_the_other(comparing: MapPage) -> None:
    first, second = comparing.comparing.canvases
    QTest.keyClick(first, Qt.Key.Key_Plus)
    assert second.plane.zoom == pytest.approx(first.plane.zoom)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert (first.plane.x, first.plane.y) == (second.plane.x, second.plane.y)
    comparing.tools.all.click()
    assert first.plane.zoom == second.plane.zoom == 1


def test_that_a_line_of_the_list_points_out_its_theme_and_enter_opens_it(
    comparing: MapPage, mapped: Workbench, calm: Settle
) -> None:
    comparing.comparing.list.setCurrentIndex(comparing.comparing.rows.index(1, 0))
    pointed = {canvas.pointed_out for canvas in comparing.comparing.canvases}
    assert len(pointed) == 1
    QTest.keyClick(comparing.comparing.list, Qt.Key.Key_Return)
    assert {mapped.bench.selection.value} == {Selection(themes=tuple(theme for theme in pointed if theme))}
    calm()


def test_that_groups_can_be_told_by_what_is_known_of_them(comparing: MapPage, calm: Settle) -> None:
    by = comparing.comparing.by
    assert [by.itemText(place) for place in range(by.count())] == ["Channel"]
    comparing.comparing.second.setCurrentIndex(0)
    comparing.comparing.second.activated.emit(0)
    calm()
    assert listed(comparing)[0][3].startswith("0.0")


def test_that_groups_of_a_few_are_not_shown_in_safe_view(comparing: MapPage, mapped: Workbench) -> None:
    mapped.bench.safe_view.turn(on=True)
    assert "too few" in comparing.comparing.told.text()
    assert listed(comparing) == []


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_that_both_maps_make_one_picture(
    comparing: MapPage, calm: Settle, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"pair.{ending}"
    comparing.save_picture(path)
    calm()
    if ending == "png":
        assert QImage(str(path)).width() > 1.5 * comparing.comparing.canvases[0].width()
    else:
        assert path.read_text(encoding="utf-8").count("<image") == 2


def test_that_drawing_around_is_left_to_the_one_map(comparing: MapPage, calm: Settle) -> None:
    assert not comparing.tools.seen.isEnabled()
    comparing.tools.compare.click()
    calm()
    assert comparing.tools.seen.isEnabled()
    assert comparing.canvas.isVisible()
