"""The whole window: what it shows first, how it opens and leaves studies, what its commands mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.selection import Selection
from workbench.store.study import Study
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.comments.page import CommentsPage
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.look.appearance import Mode
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds
from workbench.ui.themes.page import ThemesPage
from workbench.ui.verbs import Verbs

ONE = Qt.MouseButton.LeftButton


def themes_page(workbench: Workbench) -> ThemesPage:
    assert workbench.window.workspace is not None
    page = workbench.window.workspace.built("themes")
    assert isinstance(page, ThemesPage)
    return page


def press(workbench: Workbench, keys: str) -> None:
    """Trigger the action that has these keys, if it is enabled."""
    action = next(
        action
        for action in workbench.window.actions()
        if keys in [each.toString() for each in action.shortcuts()]
    )
    action.trigger()


def test_that_the_first_sight_is_a_way_in_and_not_a_grey_square(workbench: Workbench) -> None:
    start = workbench.window.start
    assert start.isVisible()
    assert all(button.isVisible() for button in (start.sample, start.new, start.open, start.drop))
    assert not start.recent.isVisible()
    assert workbench.window.workspace is None


def test_that_no_command_is_offered_that_means_nothing_yet(workbench: Workbench) -> None:
    actions = workbench.window.doings
    assert not any(action.isEnabled() for action in actions.need_study())
    assert not any(
        action.isEnabled()
        for action in (actions.undo, actions.redo, actions.rename, actions.tag, actions.cancel)
    )
    assert actions.new.isEnabled()


def test_that_opening_a_study_shows_its_themes(city: Workbench) -> None:
    assert city.window.windowTitle() == "City — VoC Workbench"
    assert themes_page(city).table.rowCount() == 3
    assert city.window.workspace is not None
    assert city.window.workspace.page == "themes"


@pytest.mark.parametrize("name", [page.name for page in page_kinds()])
def test_that_every_page_opens_by_its_key(city: Workbench, calm: Settle, name: str) -> None:
    place = [page.name for page in page_kinds()].index(name) + 1
    press(city, f"Ctrl+{place}" if place < 10 else "Alt+0")
    calm()
    assert city.window.workspace is not None
    assert city.window.workspace.page == name
    assert city.window.doings.pages[name].isChecked()


def test_that_a_new_study_is_made_where_a_person_says(
    monkeypatch: pytest.MonkeyPatch, workbench: Workbench, calm: Settle, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "parks"), ""))
    workbench.window.start.new.click()
    calm()
    assert workbench.bench.desk.path == tmp_path / "parks.voc"
    assert (tmp_path / "parks.voc").exists()


def test_that_a_study_is_never_overwritten(
    monkeypatch: pytest.MonkeyPatch, workbench: Workbench, calm: Settle, study_file: Path
) -> None:
    before = study_file.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(study_file), ""))
    workbench.window.start.new.click()
    calm()
    assert workbench.window.notice_bar.isVisible()
    assert study_file.read_bytes() == before
    assert workbench.bench.desk.path is None


def test_that_a_choice_not_made_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, workbench: Workbench, calm: Settle
) -> None:
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_, **__: ("", ""))
    workbench.window.start.new.click()
    workbench.window.start.open.click()
    calm()
    assert workbench.bench.desk.path is None


def test_that_a_file_that_is_no_study_is_told(workbench: Workbench, calm: Settle, tmp_path: Path) -> None:
    stray = tmp_path / "stray.voc"
    stray.write_text("not a study", encoding="utf-8")
    workbench.ways.open_path(stray)
    calm()
    assert workbench.window.notice_bar.isVisible()
    assert workbench.window.start.isVisible()
    assert workbench.window.start.open.isEnabled()


def test_that_recent_studies_are_offered_and_open(city: Workbench, calm: Settle, study_file: Path) -> None:
    city.window.doings.close.trigger()
    calm()
    start = city.window.start
    assert start.recent.isVisible()
    start.recent.itemActivated.emit(start.recent.item(0))
    calm()
    assert city.bench.desk.path == study_file


def test_that_closing_a_study_lets_it_go(city: Workbench, calm: Settle, study_file: Path) -> None:
    city.window.doings.close.trigger()
    calm()
    Study.open(study_file).close()
    assert city.window.windowTitle() == "VoC Workbench"
    assert city.window.start.isVisible()
    assert not any(action.isEnabled() for action in city.window.doings.need_study())


def test_that_a_dropped_study_opens(workbench: Workbench, calm: Settle, study_file: Path) -> None:
    drop_on(workbench, study_file)
    calm()
    assert workbench.bench.desk.path == study_file


def test_that_a_dropped_file_is_looked_at(city: Workbench, calm: Settle, tmp_path: Path) -> None:
    parks = tmp_path / "parks.csv"
    parks.write_text("comment\nThe park is dark at night\nMore benches would help many\n", encoding="utf-8")
    drop_on(city, parks)
    calm()
    assert city.window.workspace is not None
    assert city.window.workspace.page == "sources"
    assert city.intake.is_busy


def drop_on(workbench: Workbench, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, ONE, Qt.KeyboardModifier.NoModifier)
    workbench.window.dropEvent(event)


def test_that_undo_and_redo_say_what_they_would_do(city: Workbench, calm: Settle) -> None:
    actions = city.window.doings
    city.bench.edits.rename_theme(city.bench.overview.themes[0].id, "Late buses & trams")
    calm()
    assert actions.undo.text() == "&Undo Rename “Buses” to “Late buses && trams”"
    press(city, "Ctrl+Z")
    calm()
    assert city.bench.overview.themes[0].name == "Buses"
    assert actions.redo.isEnabled()
    press(city, "Ctrl+Shift+Z")
    calm()
    assert city.bench.overview.themes[0].name == "Late buses & trams"


def test_that_a_theme_is_renamed_by_keyboard_alone(qtbot: QtBot, city: Workbench, calm: Settle) -> None:
    page = themes_page(city)
    city.window.activateWindow()
    page.list.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    calm()
    assert city.window.doings.rename.isEnabled()
    press(city, "F2")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not page.list)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Kind libraries")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    calm()
    qtbot.waitUntil(lambda: page.table.index(1, 0).data() == "Kind libraries", timeout=PATIENCE)
    calm()
    assert [theme.name for theme in city.bench.overview.themes] == ["Buses", "Kind libraries"]


def test_that_a_theme_is_tagged_by_keyboard_and_flagged(city: Workbench, calm: Settle) -> None:
    themes_page(city).list.selectRow(0)
    calm()
    press(city, "Ctrl+T")
    calm()
    assert [row.statement for row in city.bench.overview.priorities] == ["Buses"]
    assert not city.window.doings.tag.isEnabled()
    assert themes_page(city).card.untag.isVisible()
    themes_page(city).card.untag.click()
    calm()
    assert city.bench.overview.priorities == []


def test_that_one_selection_holds_on_every_page(city: Workbench, calm: Settle) -> None:
    themes_page(city).list.selectRow(1)
    calm()
    city.window.show_page("comments")
    calm()
    assert city.window.workspace is not None
    page = city.window.workspace.built("comments")
    assert isinstance(page, CommentsPage)
    assert page.list.model().rowCount() == 2
    press(city, "Ctrl+Shift+L")
    calm()
    assert page.list.model().rowCount() == 5
    assert themes_page(city).list.selectionModel().selectedRows() == []


def test_that_searching_leads_to_the_comments(city: Workbench, calm: Settle) -> None:
    assert city.window.workspace is not None
    press(city, "Ctrl+K")
    field = city.window.workspace.filters.search
    QTest.keyClicks(field, "library")
    QTest.keyClick(field, Qt.Key.Key_Return)
    calm()
    assert city.window.workspace.page == "comments"
    assert city.bench.selection.value == Selection(search="library")


def test_that_a_filter_nobody_meets_offers_a_way_out(city: Workbench, calm: Settle) -> None:
    city.window.show_page("comments")
    city.bench.selection.set(Selection(search="submarine"))
    calm()
    assert city.window.workspace is not None
    page = city.window.workspace.built("comments")
    assert isinstance(page, CommentsPage)
    assert not page.list.isVisible()
    cast("Any", page._views.currentWidget()).offer.click()
    calm()
    assert page.list.isVisible()


def test_that_comments_are_read_by_keyboard(city: Workbench, calm: Settle) -> None:
    press(city, "Alt+Down")
    calm()
    press(city, "Alt+Down")
    calm()
    detail = city.window.reading_detail()
    assert detail is not None
    assert detail.comment.text == "The bus never comes on time"


def test_that_an_analysis_is_asked_for_started_and_told(qtbot: QtBot, city: Workbench, calm: Settle) -> None:
    press(city, "Ctrl+R")
    dialog = city.window.findChildren(AnalysisDialog)[0]
    dialog.sizes.buttons()[2].click()
    dialog.seed.setText("7")
    with qtbot.waitSignal(city.analysis.ended, timeout=PATIENCE):
        dialog.start.click()
    calm()
    assert city.bench.overview.summary is not None
    assert city.bench.overview.summary.run is not None
    assert city.bench.overview.summary.run.seed == 7
    assert city.window.notice_bar.isVisible()
    assert not city.window.doings.cancel.isEnabled()


def test_that_the_reader_can_be_put_away_and_back(city: Workbench) -> None:
    assert city.window.reader is not None
    shown = city.window.reader.isVisible()
    press(city, "F8")
    assert city.window.reader.isVisible() is not shown
    assert city.window.doings.reader.isChecked() is not shown


def test_that_look_and_shape_are_remembered(qapp: QApplication, workbench: Workbench, tmp_path: Path) -> None:
    workbench.window.doings.modes[Mode.DARK].trigger()
    workbench.window.doings.larger.trigger()
    workbench.window.resize(700, 600)
    workbench.window.close()
    again = assemble(qapp, Verbs(), Memory(tmp_path / "window.ini"))
    assert again.bench.appearance.mode == Mode.DARK
    assert again.bench.appearance.scale == pytest.approx(1.1)
    assert again.window.size().width() == 700
    again.window.doings.modes[Mode.SYSTEM].trigger()
    again.window.doings.usual.trigger()
    again.stop()


def test_that_another_study_takes_the_place_of_the_first(
    city: Workbench, calm: Settle, tmp_path: Path, study_file: Path
) -> None:
    with Study.create(tmp_path / "town.voc", "Town"):
        pass
    city.bench.selection.set(Selection(search="bus"))
    city.ways.open_path(tmp_path / "town.voc")
    calm()
    assert city.window.windowTitle() == "Town — VoC Workbench"
    assert city.bench.selection.value == Selection()
    assert themes_page(city).table.rowCount() == 0
    Study.open(study_file).close()


def test_that_the_reader_gives_way_to_a_page_when_text_is_twice_as_large(
    city: Workbench, calm: Settle
) -> None:
    city.window.resize(1360, 860)
    city.window.show_reader()
    calm()
    assert city.window.reader is not None
    usual = city.window.reader.width()
    city.bench.appearance.choose_scale(1.25)
    assert city.window.reader.isVisible()
    city.bench.appearance.choose_scale(2.0)
    assert not city.window.reader.isVisible()
    city.window.show_reader()
    assert city.window.reader.minimumWidth() > usual
    city.bench.appearance.choose_scale(1.0)
