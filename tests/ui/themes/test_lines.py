"""The list shows how themes went over time, where there are dates and room, and says it in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.services.test_lines import dated
from tests.ui.conftest import Settle
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.themes.model import LINE_ROLE, Column
from workbench.ui.themes.page import ThemesPage


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    with Study.create(tmp_path / "dated.voc", "Dated") as study:
        dated(study)
    return tmp_path / "dated.voc"


def page(city: Workbench) -> ThemesPage:
    assert city.window.workspace is not None
    found = city.window.workspace.built("themes")
    assert isinstance(found, ThemesPage)
    return found


def test_that_a_theme_s_way_is_drawn_and_told(city: Workbench, calm: Settle) -> None:
    city.window.resize(1900, 900)
    calm()
    table, listed = page(city).table, page(city).list
    row = next(row for row in range(2) if table.index(row, 0).data() == "Buses")
    assert not listed.isColumnHidden(Column.TREND)
    assert table.index(row, Column.TREND).data(LINE_ROLE).shares == (0.2, 0.5, 0.8)
    told = "20.0% of the comments of January 2026, 80.0% of those of March 2026; most in March 2026: 80.0%"
    assert table.index(row, Column.TREND).data(Qt.ItemDataRole.ToolTipRole) == told
    listed.grab()
    table.sort(Column.TREND, Qt.SortOrder.DescendingOrder)
    assert [table.index(row, 0).data() for row in range(2)] == ["Buses", "Libraries"]


def test_that_the_column_is_not_there_without_room(city: Workbench, calm: Settle) -> None:
    page(city).list.resize(400, 300)
    assert page(city).list.isColumnHidden(Column.TREND)
