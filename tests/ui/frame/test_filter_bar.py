"""The filter bar says the selection in chips and counts, and any of them can be taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.domain.selection import EVERYTHING, Selection
from workbench.ui.bench import Bench
from workbench.ui.frame.facet_popup import FacetPopup
from workbench.ui.frame.facets import Facets
from workbench.ui.frame.filter_bar import FilterBar


@pytest.fixture
def bar(qtbot: QtBot, open_bench: Bench, settle: Settle) -> FilterBar:
    made = FilterBar(open_bench)
    qtbot.addWidget(made)
    made.resize(1200, 120)
    made.show()
    settle()
    return made


@pytest.fixture
def buses(open_bench: Bench) -> str:
    return open_bench.overview.themes[0].id


def chips(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar.chips()]


def test_that_nothing_chosen_shows_all_counts_and_no_chip(bar: FilterBar) -> None:
    assert chips(bar) == []
    assert bar.counts.text().startswith("5 comments\n5 text")
    assert bar.counts.accessibleName() == "5 comments · 5 unique texts · 4 people"
    assert bar.counts.toolTip().startswith("5 comments · 5 unique texts · 4 people\n")
    assert not bar.clear.isVisible()


def test_that_a_page_about_all_comments_says_so_while_something_is_filtered(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    bar.tell_scope(is_whole=True)
    assert "this page" not in bar.counts.text()
    open_bench.selection.set(Selection(themes=(buses,)))
    settle()
    assert bar.counts.text().endswith("\nthis page is about all comments")
    assert bar.counts.accessibleName().endswith(" · this page is about all comments")
    bar.tell_scope(is_whole=False)
    assert "this page" not in bar.counts.text()


def test_that_every_restriction_is_a_chip(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    wanted = Selection(
        themes=(buses,), unassigned=True, sentiments=("negative",), channels=("web",), search="bus"
    )
    open_bench.selection.set(wanted)
    settle()
    assert chips(bar) == [
        "Theme: Buses",
        "Sentiment: − Negative",
        "Channel: web",
        "Theme: No theme",
        "Says “bus”",
    ]
    assert bar.counts.text().startswith("1 of 5 comments\n")
    assert bar.counts.accessibleName() == "1 of 5 comments · 1 unique text · 1 person"
    assert bar.clear.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_that_a_key_takes_a_chip_away(
    bar: FilterBar, open_bench: Bench, buses: str, key: Qt.Key, settle: Settle
) -> None:
    open_bench.selection.set(Selection(themes=(buses,), search="bus"))
    QTest.keyClick(bar.chips()[0], key)
    assert open_bench.selection.value == Selection(search="bus")
    settle()


def test_that_all_filters_go_at_once(bar: FilterBar, open_bench: Bench, buses: str, settle: Settle) -> None:
    open_bench.selection.set(Selection(themes=(buses,), languages=("en",)))
    bar.clear.click()
    assert open_bench.selection.value == EVERYTHING
    assert chips(bar) == []
    settle()


def test_that_typing_searches_after_a_pause(
    qtbot: QtBot, bar: FilterBar, open_bench: Bench, settle: Settle
) -> None:
    bar.focus_search()
    with qtbot.waitSignal(open_bench.selection.changed):
        QTest.keyClicks(bar.search, "library")
    assert open_bench.selection.value.search == "library"
    settle()


def test_that_enter_searches_at_once_and_says_so(
    qtbot: QtBot, bar: FilterBar, open_bench: Bench, settle: Settle
) -> None:
    QTest.keyClicks(bar.search, "bus")
    with qtbot.waitSignal(bar.searched):
        QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert open_bench.selection.value.search == "bus"
    settle()


def test_that_a_search_taken_away_leaves_its_field_too(
    qtbot: QtBot, bar: FilterBar, open_bench: Bench, settle: Settle
) -> None:
    bar.focus_search()
    QTest.keyClicks(bar.search, "bus")
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert bar.search.hasFocus()
    open_bench.selection.clear()
    assert bar.search.text() == ""
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert open_bench.selection.value == EVERYTHING
    settle()


def test_that_a_search_set_elsewhere_is_not_lost_with_what_stood_there(
    qtbot: QtBot, bar: FilterBar, open_bench: Bench, settle: Settle
) -> None:
    open_bench.selection.set(Selection(search="bus"))
    open_bench.selection.clear()
    open_bench.selection.set(Selection(search="library"))
    assert bar.search.text() == "library"
    assert not bar._pause.isActive()
    settle()


def test_that_what_is_being_typed_stays(bar: FilterBar, open_bench: Bench, settle: Settle) -> None:
    QTest.keyClicks(bar.search, "bus ")
    open_bench.selection.set(Selection(languages=("en",)))
    assert bar.search.text() == "bus "
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert open_bench.selection.value == Selection(languages=("en",), search="bus")
    assert bar.search.text() == "bus "
    settle()


def test_that_another_study_opens_without_the_words_of_the_last(
    bar: FilterBar, open_bench: Bench, settle: Settle
) -> None:
    bar.focus_search()
    QTest.keyClicks(bar.search, "bus")
    assert bar._pause.isActive()
    open_bench.desk.opened.emit(open_bench.desk.path)
    assert bar.search.text() == ""
    assert not bar._pause.isActive()
    settle()


def test_that_the_focus_stays_among_the_chips(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    open_bench.selection.set(Selection(themes=(buses,), languages=("en",), channels=("web",)))
    bar.chips()[1].setFocus()
    before = bar.chips()
    open_bench.overview.themes_read.emit(open_bench.overview.themes)
    assert bar.chips() == before
    assert before[1].hasFocus()
    QTest.keyClick(before[1], Qt.Key.Key_Delete)
    assert chips(bar)[1] == "Channel: web"
    assert bar.chips()[1].hasFocus()
    QTest.keyClick(bar.chips()[1], Qt.Key.Key_Delete)
    assert bar.search.hasFocus()
    settle()


def test_that_chips_come_without_taking_the_focus(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    bar.openers["themes"].setFocus()
    open_bench.selection.set(Selection(themes=(buses,)))
    assert bar.openers["themes"].hasFocus()
    settle()


def test_that_the_focus_stays_on_the_menu_of_chips(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    wanted = Selection(themes=(buses,), unassigned=True, sentiments=("negative",), search="bus")
    open_bench.selection.set(wanted)
    settle()
    bar.resize(300, bar.height())
    bar._chips.more.setFocus()
    bar._chips.menu.aboutToShow.emit()
    bar._chips.menu.actions()[-1].trigger()
    assert len(bar.chips()) == 3
    assert bar._chips.more.hasFocus()
    settle()


def test_that_a_long_chip_is_cut_between_signs(bar: FilterBar, open_bench: Bench, settle: Settle) -> None:
    family = "👩‍👩‍👧"
    open_bench.selection.set(Selection(search=f"{'x' * 22}{family}{family}"))
    settle()
    assert chips(bar) == [f"Says “{'x' * 22}…"]


def test_that_a_name_with_an_ampersand_is_shown_whole(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    open_bench.edits.rename_theme(buses, "Buses & trams")
    open_bench.selection.set(Selection(themes=(buses,)))
    settle()
    assert bar.chips()[0].text() == "Theme: Buses && trams"
    assert bar.chips()[0].accessibleName() == "Take away the filter Theme: Buses & trams"


def test_that_only_filters_that_can_narrow_anything_are_offered(bar: FilterBar) -> None:
    offered = {field for field, opener in bar.openers.items() if opener.isVisible()}
    assert offered == {"themes", "sentiments", "languages", "channels"}


def test_that_choices_come_with_names_and_counts(open_bench: Bench) -> None:
    facets = Facets(open_bench.overview)
    themes = [(choice.name, choice.count) for choice in facets.choices("themes")]
    assert themes == [("Buses", 2), ("Libraries", 2), ("No theme", 1)]
    assert [choice.name for choice in facets.choices("languages")] == ["English", "Thai"]
    assert {choice.name: choice.count for choice in facets.choices("channels")} == {"web": 3, "phone": 2}


@pytest.mark.parametrize("width", [1900, 915, 540, 300])
def test_that_all_stays_in_one_row_and_nothing_is_cut(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle, width: int
) -> None:
    open_bench.selection.set(
        Selection(themes=(buses,), unassigned=True, sentiments=("negative",), languages=("en",), search="bus")
    )
    settle()
    bar.resize(width, bar.sizeHint().height())
    shown = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    assert len({bar.mapFromGlobal(each.mapToGlobal(each.rect().center())).y() // 8 for each in shown}) <= 2
    assert all(each.width() >= each.sizeHint().width() for each in shown)
    hidden = [chip for chip in bar.chips() if not chip.isVisible()]
    assert bool(hidden) == (width < 1900)
    assert bar._chips.more.isVisible() == bool(hidden)


def test_that_a_chip_without_room_is_taken_away_by_the_menu(
    bar: FilterBar, open_bench: Bench, buses: str, settle: Settle
) -> None:
    open_bench.selection.set(Selection(themes=(buses,), sentiments=("negative",), search="bus"))
    settle()
    bar.resize(540, bar.height())
    last = bar.chips()[-1]
    assert not last.isVisible()
    bar._chips.menu.aboutToShow.emit()
    entry = bar._chips.menu.actions()[-1]
    assert entry.text() == "Says “bus”"
    entry.trigger()
    assert open_bench.selection.value == Selection(themes=(buses,), sentiments=("negative",))
    settle()


def test_that_a_filter_without_room_opens_its_list_from_the_menu(bar: FilterBar, settle: Settle) -> None:
    bar.resize(430, bar.height())
    assert not bar.openers["channels"].isVisible()
    bar._ways.menu.aboutToShow.emit()
    entries = {entry.text(): entry for entry in bar._ways.menu.actions()}
    entries["Channel"].trigger()
    (popup,) = (each for each in bar.findChildren(FacetPopup) if each.isVisible())
    assert popup.list.count() == 2
    popup.close()
    settle()


class TestOfThePopup:
    @pytest.fixture
    def popup(self, bar: FilterBar) -> FacetPopup:
        bar.openers["themes"].click()
        return bar.findChildren(FacetPopup)[0]

    def test_that_a_tick_narrows_at_once(
        self, open_bench: Bench, popup: FacetPopup, buses: str, settle: Settle
    ) -> None:
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
        assert open_bench.selection.value == Selection(themes=(buses,))
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
        assert open_bench.selection.value == EVERYTHING
        popup.close()
        settle()

    def test_that_a_click_beside_the_box_ticks_too(
        self, open_bench: Bench, popup: FacetPopup, settle: Settle
    ) -> None:
        rest = popup.list.item(2)
        where = popup.list.visualItemRect(rest).center()
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert open_bench.selection.value == Selection(unassigned=True)
        popup.close()
        settle()

    def test_that_escape_closes_it(self, bar: FilterBar, popup: FacetPopup) -> None:
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        assert not any(other.isVisible() for other in bar.findChildren(FacetPopup))
