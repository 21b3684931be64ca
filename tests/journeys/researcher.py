"""Somebody who uses the window with mouse and keyboard, and looks before she goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE
from workbench.domain.views import StudySummary
from workbench.ui.assembly import Workbench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.sources.page import SourcesPage
from workbench.ui.sources.roles import Column
from workbench.ui.themes.page import ThemesPage
from workbench.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
T = TypeVar("T", bound=QWidget)


class Researcher:
    """Drives one window."""

    def __init__(self, qtbot: QtBot, workbench: Workbench) -> None:
        self._qtbot = qtbot
        self.workbench = workbench
        self.window = workbench.window

    def waits(self, patience: int = PATIENCE) -> None:
        """Wait until the window has nothing left to do."""
        desk, analysis = self.workbench.bench.desk, self.workbench.analysis
        self._qtbot.waitUntil(lambda: desk.is_idle and not analysis.is_running, timeout=patience)

    def clicks(self, button: QWidget) -> None:
        """Click what can be seen and clicked."""
        assert button.isVisible(), button
        assert button.isEnabled(), button
        QTest.mouseClick(button, LEFT)

    def presses(self, keys: str) -> None:
        """Use the action of these keys, which has to be offered."""
        actions = {key.toString(): action for action in self.window.actions() for key in action.shortcuts()}
        assert actions[keys].isEnabled(), keys
        actions[keys].trigger()

    def drops(self, file: Path, target: QWidget) -> None:
        """Drag a file onto `target` and let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPointF(5, 5), copy, data, LEFT, none)
        target.dragEnterEvent(entered)
        assert entered.isAccepted()
        target.dropEvent(QDropEvent(QPointF(5, 5), copy, data, LEFT, none))
        self.waits()

    def goes_to(self, name: str) -> None:
        self.clicks(self.workspace.navigation.button(name))
        self.waits()

    def sees(self, kind: type[T]) -> T:
        """Return the page that is shown, which has to be of this kind."""
        shown = self.workspace.built(self.workspace.page)
        assert isinstance(shown, kind)
        return shown

    def finds_themes(self) -> None:
        """Have themes found as the dialog suggests, and wait for them."""
        self.presses("Ctrl+R")
        dialog = self.window.findChildren(AnalysisDialog)[0]
        with self._qtbot.waitSignal(self.workbench.analysis.ended, timeout=PATIENCE) as ended:
            self.clicks(dialog.start)
        assert ended.args == [True]
        self.waits()

    def corrects_meaning(self, row: int, typed: str) -> None:
        """Choose by keyboard what a column of the previewed file means."""
        preview = self.sees(SourcesPage).preview
        box = preview.role_list.indexWidget(preview.roles.index(row, Column.MEANING))
        assert isinstance(box, QComboBox)
        box.setFocus()
        QTest.keyClicks(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def chooses_theme(self, row: int) -> None:
        """Click a theme."""
        page = self.sees(ThemesPage)
        where = page.list.visualRect(page.table.index(row, 0)).center()
        QTest.mouseClick(page.list.viewport(), LEFT, pos=where)
        self.waits()

    def renames(self, listed: QAbstractItemView, row: int, name: str) -> None:
        """Type a new name over the current row's, and wait until it is shown."""
        self.window.activateWindow()  # as a window manager does once a dialog has closed
        listed.setFocus()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is listed)
        rename = self.window.doings.rename
        if rename.isEnabled():
            rename.trigger()
        else:
            QTest.keyClick(listed, Qt.Key.Key_F2)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not listed)
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        model = listed.model()
        self._qtbot.waitUntil(lambda: model.index(row, 0).data() == name, timeout=PATIENCE)
        self.waits()

    def reads(self, comments: int) -> str:
        """Go `comments` on in the list and return what the reader shows."""
        for _ in range(comments):
            self.presses("Alt+Down")
            self.waits()
        assert self.window.reader is not None
        return self.window.reader.text.toPlainText()

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def summary(self) -> StudySummary:
        summary = self.workbench.bench.overview.summary
        assert summary is not None
        return summary
