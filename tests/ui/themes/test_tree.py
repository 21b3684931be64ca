"""Themes stand below others in the list: by dialog, by dragging, folded by keyboard, and back by undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.themes.curation_dialogs import NestDialog
from workbench.ui.themes.model import Column
from workbench.ui.themes.page import ThemesPage

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def page(city: Workbench) -> ThemesPage:
    assert city.window.workspace is not None
    found = city.window.workspace.built("themes")
    assert isinstance(found, ThemesPage)
    return found


def tree(city: Workbench) -> list[tuple[str, int]]:
    table = page(city).table
    found = [table.branch(row) for row in range(table.rowCount() - 1)]
    return [(branch.theme.name, branch.depth) for branch in found if branch is not None]


def asked(city: Workbench) -> NestDialog:
    return city.window.findChildren(NestDialog)[-1]


@pytest.fixture
def town(city: Workbench, calm: Settle) -> Workbench:
    """Return the window with a new theme above both others, made by keyboard."""
    page(city).list.selectAll()
    page(city).list.selectionModel().select(
        page(city).table.index(2, 0),
        page(city).list.selectionModel().SelectionFlag.Deselect
        | page(city).list.selectionModel().SelectionFlag.Rows,
    )
    calm()
    city.window.doings.nest.trigger()
    QTest.keyClicks(asked(city).search, "The town")
    QTest.keyClick(asked(city).search, Qt.Key.Key_Return)
    calm()
    return city


def test_that_themes_stand_below_a_new_one(town: Workbench, qtmodeltester: ModelTester) -> None:
    assert tree(town) == [("The town", 0), ("Buses", 1), ("Libraries", 1)]
    table = page(town).table
    assert table.index(0, Column.SIZE).data() == "4 · 80.0%"
    assert table.index(0, Column.NAME).data(_SPOKEN) == "The town, 2 themes below it, unfolded"
    assert table.index(1, Column.NAME).data(_SPOKEN) == "Buses, level 2"
    qtmodeltester.check(table)


def test_that_undo_takes_them_out(town: Workbench, calm: Settle) -> None:
    town.window.doings.undo.trigger()
    calm()
    assert tree(town) == [("Buses", 0), ("Libraries", 0)]


def test_that_keys_fold_and_go_up(town: Workbench, calm: Settle) -> None:
    listed = page(town).list
    listed.selectRow(2)
    calm()
    QTest.keyClick(listed, Qt.Key.Key_Left)
    assert listed.current() is not None
    assert listed.current().name == "The town"  # pyright: ignore[reportOptionalMemberAccess] - just asked
    QTest.keyClick(listed, Qt.Key.Key_Left)
    assert tree(town) == [("The town", 0)]
    assert page(town).table.index(0, Column.NAME).data(_SPOKEN).endswith("folded")
    QTest.keyClick(listed, Qt.Key.Key_Right)
    assert len(tree(town)) == 3


def test_that_the_triangle_folds_by_mouse(town: Workbench, calm: Settle) -> None:
    listed = page(town).list
    cell = listed.visualRect(page(town).table.index(0, Column.NAME))
    place = QPoint(cell.left() + 16, cell.center().y())
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    calm()
    assert tree(town) == [("The town", 0)]
    assert town.bench.selection.value.themes != (page(town).table.identity(0),)


def test_that_choosing_a_theme_out_of_sight_brings_it_in_sight(town: Workbench, calm: Settle) -> None:
    table = page(town).table
    buses = table.identity(1)
    table.unfold(table.identity(0), is_open=False)
    town.bench.selection.choose_themes((buses,))
    calm()
    assert len(tree(town)) == 3


def test_that_what_is_dragged_onto_a_theme_stands_below_it(city: Workbench, calm: Settle) -> None:
    table = page(city).table
    dragged = table.mimeData([table.index(1, 0), table.index(1, 1)])
    action = Qt.DropAction.MoveAction
    assert not table.canDropMimeData(dragged, action, -1, -1, table.index(1, 0))
    assert not table.canDropMimeData(dragged, action, -1, -1, table.index(2, 0))
    assert table.dropMimeData(dragged, action, -1, -1, table.index(0, 0))
    calm()
    assert tree(city) == [("Buses", 0), ("Libraries", 1)]
    # What stands above cannot go below what stands below it.
    top = table.mimeData([table.index(0, 0)])
    assert not table.canDropMimeData(top, action, -1, -1, table.index(1, 0))
    assert table.dropMimeData(table.mimeData([table.index(1, 0)]), action, 3, 0, QModelIndex())
    calm()
    assert tree(city) == [("Buses", 0), ("Libraries", 0)]


def test_that_a_theme_is_taken_out_and_never_offered_what_is_below_it(town: Workbench, calm: Settle) -> None:
    page(town).list.selectRow(0)
    calm()
    page(town).card.nest.click()
    assert asked(town).list.model().rowCount() == 0
    asked(town).reject()
    page(town).list.selectRow(1)
    calm()
    assert "Below: The town" in page(town).card._decided.text()
    page(town).card.nest.click()
    dialog = asked(town)
    offered = [dialog.list.model().index(row, 0).data() for row in range(dialog.list.model().rowCount())]
    assert offered == ["The town", "Libraries", "Below no other theme"]
    dialog.list.selectRow(2)
    dialog.do.click()
    calm()
    assert tree(town) == [("Buses", 0), ("The town", 0), ("Libraries", 1)]


def test_that_the_card_tells_a_theme_with_those_below_it(town: Workbench, calm: Settle) -> None:
    page(town).list.selectRow(0)
    calm()
    card = page(town).card
    assert card._counts.text().startswith("4 comments")
    assert "0 comments of its own" in card._decided.text()
    assert page(town).comments.model().rowCount() == 4


def test_that_a_colour_is_chosen_told_and_taken_back(city: Workbench, calm: Settle) -> None:
    page(city).list.selectRow(0)
    calm()
    city.window.doings.colours["2"].trigger()
    calm()
    assert city.bench.overview.themes[0].colour == "2"
    assert page(city).table.index(0, Column.NAME).data(_SPOKEN) == "Buses, Orange"
    assert city.window.doings.colours["2"].isChecked()
    menu = page(city).card.colour.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    calm()
    assert city.bench.overview.themes[0].colour == ""
    city.window.doings.undo.trigger()
    calm()
    assert city.bench.overview.themes[0].colour == "2"
