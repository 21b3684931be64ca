"""The pages can be reached by mouse, by Tab and by arrows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.ui.bench import Bench
from workbench.ui.frame.navigation import Navigation
from workbench.ui.pages import page_kinds


@pytest.fixture
def navigation(qtbot: QtBot, bench: Bench) -> Navigation:
    made = Navigation(bench.icons, bench.appearance, page_kinds())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_that_a_click_asks_for_a_page(qtbot: QtBot, navigation: Navigation) -> None:
    with qtbot.waitSignal(navigation.chosen) as told:
        navigation.button("themes").click()
    assert told.args == ["themes"]


def test_that_the_page_shown_is_marked_and_no_other(navigation: Navigation) -> None:
    navigation.show_page("comments")
    marked = [page.name for page in page_kinds() if navigation.button(page.name).isChecked()]
    assert marked == ["comments"]


def test_that_arrows_walk_round(qtbot: QtBot, navigation: Navigation) -> None:
    first, last = navigation.button("sources"), navigation.button("findings")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Down)
    assert first.hasFocus()


def test_that_every_page_has_its_name_and_picture(navigation: Navigation) -> None:
    for page in page_kinds():
        assert navigation.button(page.name).accessibleName() == page.title
        assert not navigation.button(page.name).icon().isNull()


def test_that_names_give_way_where_the_window_is_low(qtbot: QtBot, navigation: Navigation) -> None:
    themes, style = navigation.button("themes"), Qt.ToolButtonStyle
    navigation.resize(90, 900)
    qtbot.waitUntil(lambda: themes.toolButtonStyle() == style.ToolButtonTextUnderIcon)
    navigation.resize(100, 620)
    qtbot.waitUntil(lambda: themes.height() < 60)
    assert themes.toolButtonStyle() == style.ToolButtonTextUnderIcon
    assert navigation.button("findings").geometry().bottom() < 620
    navigation.resize(90, 400)
    qtbot.waitUntil(lambda: themes.toolButtonStyle() == style.ToolButtonIconOnly)
    assert themes.toolTip() == "Themes"
    assert navigation.button("findings").geometry().bottom() < 400
