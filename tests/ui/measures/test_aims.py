"""Targets are set beside the chart and drawn into it; friction is ranked by weights that can be turned."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import Selection
from workbench.ui.bench import Bench
from workbench.ui.measures.page import MeasuresPage


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> MeasuresPage:
    made = MeasuresPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    settle()
    return made


def test_that_a_target_is_set_drawn_told_and_removed(page: MeasuresPage, settle: Settle) -> None:
    """The five ratings are 1 to 5: mean 3, whose interval holds 4."""
    row = page.figures.target
    row.level.setText("4")
    row.due.setText("2026-12-31")
    QTest.keyClick(row.due, Qt.Key.Key_Return)
    settle()
    assert page.figures.chart.shown.target == 4
    assert row.told.text().startswith("At least 4 by 31/12/2026. March 2026 3.00")
    assert row.told.text().endswith("Cannot be told: the interval holds the level.")
    row.remove.click()
    settle()
    assert page.figures.chart.shown.target is None
    assert not row.told.isVisible()
    assert row.level.text() == ""


def test_that_what_is_no_number_or_no_day_is_left_to_be_mended(page: MeasuresPage, settle: Settle) -> None:
    row = page.figures.target
    row.level.setText("high")
    row.set.click()
    assert row.level.text() == "high"
    assert row.refused.text().startswith("“high” is no number. Write it like 1,234.5.\n“” is no day.")
    assert row.level.accessibleDescription().startswith("“high” is no number.")
    row.level.setText("4")
    row.due.setText("soon")
    row.set.click()
    settle()
    assert row.due.text() == "soon"
    assert row.level.accessibleDescription() == ""
    assert row.refused.text().startswith("“soon” is no day. Write it like 2026-12-31")
    assert page.figures.chart.shown.target is None


def test_that_weights_turn_the_rank(page: MeasuresPage, open_bench: Bench, settle: Settle) -> None:
    """Libraries are raised by two people, buses by one, who is unhappy."""
    frictions = page.frictions
    page.tabs.setCurrentWidget(frictions)
    settle()
    assert frictions.rows.index(0, 1).data() == "Libraries"
    assert frictions.counted.isVisible()
    assert frictions.counted.text().startswith(
        "Nothing was asked about effort or about matters resolved at once"
    )
    assert [box.isEnabled() for box in frictions.weights.values()] == [True, True, False, False]
    frictions.weights["volume"].setValue(0)
    settle()
    assert frictions.rows.index(0, 1).data() == "Buses"
    assert "2 of 2 negative" in frictions.rows.index(0, 3).data()
    frictions.list.setCurrentIndex(frictions.rows.index(0, 0))
    QTest.keyClick(frictions.list, Qt.Key.Key_Return)
    buses = next(theme for theme in open_bench.overview.themes if theme.name == "Buses")
    assert open_bench.selection.value == Selection(themes=(buses.id,))
    settle()


def test_that_steps_of_the_journey_are_ranked_and_kept(
    page: MeasuresPage, open_bench: Bench, settle: Settle
) -> None:
    """Four people of the north commented, two of their five comments are negative; all are of one district."""
    frictions = page.frictions
    page.tabs.setCurrentWidget(frictions)
    settle()
    assert not frictions.keep.isEnabled()
    frictions.by.setCurrentIndex(frictions.by.findData("district"))
    frictions.by.activated.emit(frictions.by.currentIndex())
    settle()
    assert [frictions.rows.index(0, column).data() for column in (0, 1)] == ["1", "North"]
    assert "2 of 4 negative" in frictions.rows.index(0, 3).data()
    assert frictions.rows.headerData(1, Qt.Orientation.Horizontal) == "district"
    frictions.keep.click()
    settle()
    assert frictions.by.currentText() == "Steps of the journey: district"
    QTest.keyClick(frictions.pictured.chart, Qt.Key.Key_Down)
    QTest.keyClick(frictions.pictured.chart, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(segments=("district=North",))
    open_bench.edits.undo()
    settle()
    assert frictions.by.currentText() == "Groups: district"


def test_that_the_chart_of_friction_is_saved(page: MeasuresPage, settle: Settle, tmp_path: Path) -> None:
    page.tabs.setCurrentWidget(page.frictions)
    settle()
    page.frictions.pictured.save_picture(tmp_path / "friction.svg")
    settle()
    assert "Friction" in (tmp_path / "friction.svg").read_text(encoding="utf-8")
    page.frictions.pictured.copy.click()
    settle()
    assert not QGuiApplication.clipboard().image().isNull()
