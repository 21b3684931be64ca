"""Themes are merged, described and set aside, and comments moved, by mouse and by keyboard."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.themes.curation_dialogs import DescribeDialog, MergeDialog, MoveDialog
from workbench.ui.themes.page import ThemesPage

D = TypeVar("D", bound=QDialog)
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def page(city: Workbench) -> ThemesPage:
    assert city.window.workspace is not None
    found = city.window.workspace.built("themes")
    assert isinstance(found, ThemesPage)
    return found


def asked(city: Workbench, kind: type[D]) -> D:
    return city.window.findChildren(kind)[-1]


def names(city: Workbench) -> list[tuple[str, int]]:
    return [(theme.name, theme.comments) for theme in city.bench.overview.themes]


@pytest.fixture
def merged(city: Workbench, calm: Settle) -> Workbench:
    """Return the window with libraries merged into buses."""
    page(city).list.selectAll()
    page(city).list.selectionModel().select(page(city).table.index(2, 0), _TAKE)
    calm()
    city.window.doings.merge.trigger()
    asked(city, MergeDialog).do.click()
    calm()
    return city


_TAKE = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows


def test_that_nothing_is_offered_for_nothing_chosen(city: Workbench, calm: Settle) -> None:
    doings = city.window.doings
    assert not any(
        action.isEnabled()
        for action in (doings.merge, doings.describe, doings.aside, doings.apart, doings.move)
    )
    page(city).list.selectRow(0)
    calm()
    assert doings.describe.isEnabled()
    assert doings.aside.isEnabled()
    assert not doings.merge.isEnabled()
    assert not doings.apart.isEnabled()


def test_that_chosen_themes_become_one_and_the_one_is_chosen(merged: Workbench, calm: Settle) -> None:
    assert names(merged) == [("Buses", 4)]
    assert merged.bench.selection.value.themes == (merged.bench.overview.themes[0].id,)
    assert page(merged).card.apart in page(merged).card.doings.buttons
    page(merged).card.apart.click()
    calm()
    assert names(merged) == [("Buses", 2), ("Libraries", 2)]


def test_that_a_merge_is_undone(merged: Workbench, calm: Settle) -> None:
    assert merged.window.doings.undo.text().endswith("Merge “Libraries” into “Buses”")
    merged.window.doings.undo.trigger()
    calm()
    assert names(merged) == [("Buses", 2), ("Libraries", 2)]


def test_that_another_name_can_stay(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    page(city).list.selectionModel().select(page(city).table.index(1, 0), _ADD)
    calm()
    page(city).card.merge.click()
    dialog = asked(city, MergeDialog)
    dialog.names.buttons()[1].click()
    dialog.do.click()
    calm()
    assert names(city) == [("Libraries", 4)]


def test_that_a_merged_theme_is_named_anew_by_keys_alone(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    page(city).list.selectionModel().select(page(city).table.index(1, 0), _ADD)
    calm()
    city.window.doings.merge.trigger()
    dialog = asked(city, MergeDialog)
    QTest.keyClick(dialog.renamed, Qt.Key.Key_Space)
    assert dialog.renamed.isChecked()
    assert not dialog.do.isEnabled()
    QTest.keyClicks(dialog.name, "Going out")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    calm()
    assert names(city) == [("Going out", 4)]
    assert city.bench.overview.themes[0].named_by_person
    assert city.window.doings.undo.text().endswith("Merge “Libraries” and “Buses” as “Going out”")
    city.window.doings.undo.trigger()
    calm()
    assert names(city) == [("Buses", 2), ("Libraries", 2)]


def test_that_what_is_typed_is_the_name_that_is_meant(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    page(city).list.selectionModel().select(page(city).table.index(1, 0), _ADD)
    calm()
    city.window.doings.merge.trigger()
    dialog = asked(city, MergeDialog)
    QTest.keyClicks(dialog.name, "Out")
    assert dialog.renamed.isChecked()
    dialog.names.buttons()[1].click()
    dialog.do.click()
    calm()
    assert names(city) == [("Libraries", 4)]


def test_that_a_theme_set_aside_goes_to_the_end_and_comes_back(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    calm()
    page(city).card.aside.click()
    calm()
    assert [(theme.name, theme.is_parked) for theme in city.bench.overview.themes] == [
        ("Libraries", False),
        ("Buses", True),
    ]
    assert page(city).card.aside.text() == "Bring back"
    assert page(city).card.tag not in page(city).card.doings.buttons
    city.window.doings.aside.trigger()
    calm()
    assert not any(theme.is_parked for theme in city.bench.overview.themes)


def test_that_a_description_is_kept_and_shown(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    calm()
    page(city).card.describe.click()
    dialog = asked(city, DescribeDialog)
    QTest.keyClicks(dialog.words, "Late or absent")
    dialog.do.click()
    calm()
    assert city.bench.overview.themes[0].description == "Late or absent"
    assert "Late or absent" in page(city).card._decided.text()


def test_that_comments_move_to_a_theme_by_keyboard(qtbot: QtBot, city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    calm()
    page(city).comments.selectRow(0)
    calm()
    city.window.doings.move.trigger()
    dialog = asked(city, MoveDialog)
    QTest.keyClicks(dialog.search, "libr")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    calm()
    assert names(city) == [("Libraries", 3), ("Buses", 1)]
    detail = city.window.reading_detail()
    assert detail is not None
    assert detail.comment.theme_name == "Libraries"
    assert city.window.reader is not None
    assert detail.comment.placed_by in city.window.reader._placed.text()


def test_that_what_is_typed_at_once_finds_a_theme_and_presses_no_button(
    qtbot: QtBot, city: Workbench, calm: Settle
) -> None:
    page(city).comments.selectRow(0)
    calm()
    city.window.doings.move.trigger()
    dialog = asked(city, MoveDialog)
    qtbot.waitUntil(dialog.isVisible)
    typed_into = dialog.focusWidget()
    assert typed_into is not None
    QTest.keyClicks(typed_into, "Rats in the lane")
    assert dialog.isVisible()
    assert dialog.search.text() == "Rats in the lane"
    QTest.keyClick(typed_into, Qt.Key.Key_Return)
    calm()
    assert ("Rats in the lane", 1) in names(city)


def test_that_asking_begins_where_something_is_said(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    calm()
    page(city).card.describe.click()
    describing = asked(city, DescribeDialog)
    assert describing.focusWidget() is describing.words
    describing.reject()
    page(city).list.selectionModel().select(page(city).table.index(1, 0), _ADD)
    calm()
    city.window.doings.merge.trigger()
    merging = asked(city, MergeDialog)
    assert merging.focusWidget() is merging.names.button(0)
    merging.reject()


def test_that_several_comments_become_a_new_theme(city: Workbench, calm: Settle) -> None:
    page(city).comments.selectRow(0)
    page(city).comments.selectionModel().select(page(city).comments.model().index(2, 0), _ADD)
    calm()
    city.window.doings.move.trigger()
    dialog = asked(city, MoveDialog)
    assert dialog.windowTitle() == "Move 2 comments"
    dialog.search.setText("My own")
    assert dialog.list.model().index(0, 0).data() == "New theme “My own”"
    dialog.do.click()
    calm()
    assert ("My own", 2) in names(city)


def test_that_comments_can_be_in_no_theme_and_given_back(city: Workbench, calm: Settle) -> None:
    for row, rest in ((2, 2), (3, 1)):
        page(city).comments.selectRow(0)
        calm()
        city.window.doings.move.trigger()
        dialog = asked(city, MoveDialog)
        dialog.list.selectRow(row)
        dialog.list.opened.emit(row)
        calm()
        assert city.bench.overview.summary is not None
        assert city.bench.overview.summary.unassigned == rest


def test_that_arrows_walk_the_list_while_a_name_is_typed(city: Workbench, calm: Settle) -> None:
    page(city).comments.selectRow(0)
    calm()
    city.window.doings.move.trigger()
    dialog = asked(city, MoveDialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.list.currentIndex().row() == 0
    dialog.reject()


def test_that_a_dialog_that_is_gone_is_not_dressed_again(city: Workbench, calm: Settle) -> None:
    page(city).comments.selectRow(0)
    calm()
    city.window.doings.move.trigger()
    asked(city, MoveDialog).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    city.bench.appearance.choose_scale(1.5)
    city.bench.appearance.choose_scale(1.0)
