"""One comment's whole way through the real window, with the real worker: once by mouse, once by keyboard alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from workbench.services.sample import sample_files
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.findings.page import FindingsPage
from workbench.ui.memory import Memory
from workbench.ui.overview import Overview
from workbench.ui.sources.page import SourcesPage
from workbench.ui.themes.curation_dialogs import MergeDialog, MoveDialog
from workbench.ui.themes.page import ThemesPage
from workbench.ui.verbs import Verbs

PATIENCE = 120_000  # milliseconds: a whole analysis, on a machine that does other things too
TABS = 80
Asked = TypeVar("Asked", bound=QDialog)
NEW_NAME, SPLIT_OFF = "Kind words for libraries", "What two of them add"


class Hand:
    """What a person does to a window; `MouseHand` and `KeyHand` do it in their own ways."""

    def __init__(self, qtbot: QtBot, workbench: Workbench) -> None:
        self.qtbot, self.workbench = qtbot, workbench
        self.window = workbench.window

    def rest(self) -> None:
        """Wait until nothing is under way."""
        desk, analysis = self.workbench.bench.desk, self.workbench.analysis
        self.qtbot.waitUntil(lambda: desk.is_idle and not analysis.is_running, timeout=PATIENCE)

    def push(self, control: QWidget) -> None:
        raise NotImplementedError

    def command(self, action: QAction) -> None:
        raise NotImplementedError

    def add_next_row(self, table: QTableView) -> None:
        """Choose the row below the current one as well."""
        raise NotImplementedError

    def turn_tab(self, tabs: QTabWidget) -> None:
        """Turn from the first tab to the second."""
        raise NotImplementedError

    def turn_back(self, tabs: QTabWidget) -> None:
        """Turn from the second tab to the first."""
        raise NotImplementedError

    def rename(self, themes: ThemesPage) -> None:
        raise NotImplementedError

    def choose_row(self, table: QTableView, row: int) -> None:
        raise NotImplementedError

    def write(self, text: str) -> None:
        """Write over what the focused field holds."""
        field = focused()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


class MouseHand(Hand):
    """Clicks, and opens the menus by clicking."""

    def push(self, control: QWidget) -> None:
        self.qtbot.waitUntil(lambda: control.isVisible() and control.isEnabled())
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)

    def command(self, action: QAction) -> None:
        bar = self.window.menuBar()
        place, menu = next(
            (entry, found)
            for entry in bar.actions()
            if isinstance(found := entry.menu(), QMenu) and action in found.actions()
        )
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(place).center())
        self.qtbot.waitUntil(menu.isVisible)
        assert action.isEnabled(), action.text()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.window.activateWindow()  # without a screen nobody does that when a menu closes

    def turn_tab(self, tabs: QTabWidget) -> None:
        QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(1).center())

    def turn_back(self, tabs: QTabWidget) -> None:
        QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(0).center())

    def rename(self, themes: ThemesPage) -> None:
        self.push(themes.card.rename)

    def add_next_row(self, table: QTableView) -> None:
        area: QRect = table.visualRect(table.model().index(table.currentIndex().row() + 1, 0))
        spot = QPoint(area.left() + 12, area.center().y())
        control = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, control, pos=spot)

    def choose_row(self, table: QTableView, row: int) -> None:
        area: QRect = table.visualRect(table.model().index(row, 0))
        spot = QPoint(area.left() + 12, area.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


class KeyHand(Hand):
    """Knows Tab, Space, arrows and the shortcuts that the menus show."""

    def push(self, control: QWidget) -> None:
        self.qtbot.waitUntil(lambda: control.isVisible() and control.isEnabled())
        self._walk_to(control)
        QTest.keyClick(control, Qt.Key.Key_Space)

    def command(self, action: QAction) -> None:
        self.qtbot.waitUntil(action.isEnabled)
        QTest.keySequence(focused(), action.shortcut())

    def turn_tab(self, tabs: QTabWidget) -> None:
        self._walk_to(tabs.tabBar())
        QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Right)

    def turn_back(self, tabs: QTabWidget) -> None:
        self._walk_to(tabs.tabBar())
        QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Left)

    def rename(self, themes: ThemesPage) -> None:
        self.command(self.window.doings.rename)

    def choose_row(self, table: QTableView, row: int) -> None:
        self._walk_to(table)
        QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(row):
            QTest.keyClick(table, Qt.Key.Key_Down)

    def add_next_row(self, table: QTableView) -> None:
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    def _walk_to(self, control: QWidget) -> None:
        for _ in range(TABS):
            if focused() is control:
                return
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not reach {control.accessibleName() or control}")


def focused() -> QWidget:
    """Return what hears the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which the study is made; the system's own dialogs answer with files in it."""
    survey = next(str(file) for file in sample_files() if "survey" in file.name)
    study = str(tmp_path / "listening.voc")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (study, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([survey], ""))
    return tmp_path


@pytest.fixture
def opened(qapp: QApplication, folder: Path, qtbot: QtBot) -> Iterator[Workbench]:
    made = assemble(qapp, Verbs(), Memory(folder / "window.ini"))
    made.window.resize(1280, 820)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.window.close()
    made.stop()


def page(workbench: Workbench, name: str) -> QWidget:
    assert workbench.window.workspace is not None
    assert workbench.window.workspace.page == name
    shown = workbench.window.workspace.built(name)
    assert shown is not None
    return shown


def bring_in(hand: Hand) -> None:
    """From nothing to a study with the comments of a survey."""
    hand.push(hand.window.start.new)
    hand.rest()
    hand.command(hand.window.doings.bring)
    hand.rest()
    sources = page(hand.workbench, "sources")
    assert isinstance(sources, SourcesPage)
    hand.push(sources.preview.accept)
    hand.qtbot.waitUntil(lambda: not hand.workbench.intake.is_busy, timeout=PATIENCE)
    hand.rest()


def analyse(hand: Hand) -> ThemesPage:
    """From comments to themes, by the real worker."""
    hand.command(hand.window.doings.analyse)
    dialog = answer(hand, AnalysisDialog)
    with hand.qtbot.waitSignal(hand.workbench.analysis.ended, timeout=PATIENCE) as ended:
        hand.push(dialog.start)
    assert ended.args == [True]
    come_back(hand)
    themes = page(hand.workbench, "themes")
    assert isinstance(themes, ThemesPage)
    return themes


def read(hand: Hand, themes: ThemesPage) -> None:
    """Read a comment of the second theme, whole."""
    hand.choose_row(themes.list, 1)
    hand.rest()
    theme = hand.workbench.bench.overview.themes[1]
    assert hand.workbench.bench.selection.value.themes == (theme.id,)
    hand.choose_row(themes.comments, 0)
    hand.rest()
    detail = hand.window.reading_detail()
    assert detail is not None
    assert detail.comment.theme == theme.id
    assert hand.window.reader is not None
    assert detail.comment.text in hand.window.reader.text.toPlainText()


def name_theme(hand: Hand, themes: ThemesPage) -> None:
    hand.rename(themes)
    hand.qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit) and themes.list.isAncestorOf(focused()))
    hand.write(NEW_NAME)
    hand.qtbot.waitUntil(lambda: hand.workbench.bench.overview.themes[1].name == NEW_NAME, timeout=PATIENCE)
    hand.rest()


def correct(hand: Hand, themes: ThemesPage) -> None:
    """Rename the theme, take that back, and name it again."""
    overview, before = hand.workbench.bench.overview, hand.workbench.bench.overview.themes[1].name
    name_theme(hand, themes)
    hand.command(hand.window.doings.undo)
    hand.rest()
    assert overview.themes[1].name == before
    name_theme(hand, themes)


def answer(hand: Hand, kind: type[Asked]) -> Asked:
    """Wait for a question, and turn to it."""
    hand.qtbot.waitUntil(lambda: any(each.isVisible() for each in hand.window.findChildren(kind)))
    dialog = hand.window.findChildren(kind)[-1]
    dialog.activateWindow()
    hand.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def come_back(hand: Hand) -> None:
    hand.rest()
    hand.window.activateWindow()
    hand.qtbot.waitUntil(lambda: QApplication.activeWindow() is hand.window)


def rearrange(hand: Hand, themes: ThemesPage) -> None:
    """Merge two themes, split comments off the one they became, and move another of its comments elsewhere."""
    overview = hand.workbench.bench.overview
    before = sizes(overview)
    hand.choose_row(themes.list, 2)
    hand.add_next_row(themes.list)
    hand.rest()
    chosen = hand.workbench.bench.selection.value.themes
    assert len(chosen) == 2
    hand.command(hand.window.doings.merge)
    hand.push(answer(hand, MergeDialog).do)
    come_back(hand)
    (both,) = hand.workbench.bench.selection.value.themes
    whole = sum(before[theme] for theme in chosen)
    assert sizes(overview)[both] == whole
    split_off(hand, themes, comments=2)
    assert sizes(overview)[both] == whole - 2
    move(hand, themes, NEW_NAME)
    assert sizes(overview)[both] == whole - 3
    go_back_and_forth(hand, before)


def split_off(hand: Hand, themes: ThemesPage, comments: int) -> None:
    """Put the first comments of the theme in sight into a theme of their own."""
    hand.choose_row(themes.comments, 0)
    for _ in range(comments - 1):
        hand.add_next_row(themes.comments)
    move(hand, themes, SPLIT_OFF, is_chosen=True)
    made = {theme.name: theme.comments for theme in hand.workbench.bench.overview.themes}
    assert made[SPLIT_OFF] == comments


def move(hand: Hand, themes: ThemesPage, target: str, *, is_chosen: bool = False) -> None:
    """Move the first comment in sight, or those that are chosen, to a theme of this name."""
    if not is_chosen:
        hand.choose_row(themes.comments, 0)
    hand.rest()
    hand.command(hand.window.doings.move)
    answer(hand, MoveDialog).search.setFocus()
    hand.write(target)
    come_back(hand)


def go_back_and_forth(hand: Hand, before: dict[str, int]) -> None:
    """Undo merging, splitting and moving, and do all of it again."""
    overview = hand.workbench.bench.overview
    after = sizes(overview)
    for action, wanted in ((hand.window.doings.undo, before), (hand.window.doings.redo, after)):
        for _ in range(3):
            hand.command(action)
            hand.rest()
        assert sizes(overview) == wanted


def quote(hand: Hand, themes: ThemesPage) -> str:
    """Quote the first comment of the renamed theme, approve the quote where findings are checked; return its words."""
    choose_named(hand, themes)
    hand.choose_row(themes.comments, 0)
    hand.rest()
    detail, reader = hand.window.reading_detail(), hand.window.reader
    assert detail is not None
    assert reader is not None
    hand.push(reader.quote.button)
    hand.rest()
    hand.command(hand.window.doings.pages["findings"])
    hand.rest()
    findings = page(hand.workbench, "findings")
    assert isinstance(findings, FindingsPage)
    hand.turn_tab(findings.tabs)
    hand.push(findings.quotes.boxes[0])
    hand.rest()
    assert [box.isChecked() for box in findings.quotes.boxes] == [True]
    hand.turn_back(findings.tabs)
    return detail.comment.text


def tag(hand: Hand, themes: ThemesPage) -> None:
    """Make the renamed theme a priority."""
    hand.command(hand.window.doings.pages["themes"])
    hand.rest()
    choose_named(hand, themes)
    hand.command(hand.window.doings.tag)
    hand.rest()
    assert [row.statement for row in hand.workbench.bench.overview.priorities] == [NEW_NAME]


def choose_named(hand: Hand, themes: ThemesPage) -> None:
    names = [theme.name for theme in hand.workbench.bench.overview.themes]
    hand.choose_row(themes.list, names.index(NEW_NAME))
    hand.rest()


def sizes(overview: Overview) -> dict[str, int]:
    return {theme.id: theme.comments for theme in overview.themes}


def hand_over(hand: Hand, folder: Path, quoted: str) -> None:
    """Write the findings, and find in them what was decided."""
    hand.command(hand.window.doings.write)
    hand.rest()
    findings = page(hand.workbench, "findings")
    assert isinstance(findings, FindingsPage)
    hand.turn_tab(findings.tabs)
    findings.folder.setText(str(folder))
    with hand.qtbot.waitSignal(findings.ended, timeout=PATIENCE):
        hand.push(findings.do_write)
    hand.rest()
    report = (folder / "findings.md").read_text(encoding="utf-8")
    assert NEW_NAME in report
    assert SPLIT_OFF in report
    for name, column in (("themes.csv", "theme"), ("priorities.csv", "themes"), ("comments.csv", "theme")):
        with (folder / name).open(encoding="utf-8-sig", newline="") as file:
            assert NEW_NAME in {row[column] for row in csv.DictReader(file)}, name
    with (folder / "quotes.csv").open(encoding="utf-8-sig", newline="") as file:
        chosen = [row for row in csv.DictReader(file) if row["chosen_by"] == "person"]
    assert [(row["text"], row["theme"]) for row in chosen] == [(quoted.strip(), NEW_NAME)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", [MouseHand, KeyHand])
def test_that_the_whole_way_can_be_gone(
    qtbot: QtBot, opened: Workbench, folder: Path, kind: type[Hand]
) -> None:
    go(kind(qtbot, opened), folder / "findings")


@pytest.mark.real_window
@pytest.mark.parametrize("kind", [MouseHand, KeyHand])
def test_that_the_whole_way_can_be_gone_on_a_screen(
    qtbot: QtBot, opened: Workbench, folder: Path, kind: type[Hand]
) -> None:
    go(kind(qtbot, opened), folder / "findings")
    seen = opened.window.screen().grabWindow(opened.window.winId()).toImage()
    colours = {
        seen.pixelColor(x, y).rgb() for x in range(0, seen.width(), 5) for y in range(0, seen.height(), 5)
    }
    assert len(colours) > 50, "The screen shows next to nothing of the window."


def go(hand: Hand, folder: Path) -> None:
    """Go the whole way."""
    bring_in(hand)
    themes = analyse(hand)
    read(hand, themes)
    correct(hand, themes)
    rearrange(hand, themes)
    quoted = quote(hand, themes)
    tag(hand, themes)
    hand_over(hand, folder, quoted)
