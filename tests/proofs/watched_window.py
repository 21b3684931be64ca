"""Opens the window on a study full of payloads and looks at everything in it: run by a test, under strace.

    python -m tests.proofs.watched_window STUDY

Prints one line of JSON: what was looked at, and every text that a widget would have read as markup.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QHelpEvent
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from tests.proofs.payloads import CANARY
from tests.proofs.watched_pages import look_into_pages
from workbench.domain.problems import Problem
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.findings.page import FindingsPage
from workbench.ui.look.appearance import Mode
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds
from workbench.ui.verbs import Verbs
from workbench.ui.widgets.plain import tip

PATIENCE = 120.0
# What ends the study or the window, or takes back what the study is there to show.
LEFT_OUT = ("new", "open", "sample", "close", "quit", "full", "undo", "redo")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_MOST_ROWS = 300
_NUMBERED = re.compile(re.escape(CANARY) + r"(\d{3})")


class Eyes:
    """Looks at widgets as a person, a screen reader and a pointer would, and remembers what they saw."""

    def __init__(self, application: QApplication, workbench: Workbench) -> None:
        self._application, self._workbench = application, workbench
        self.seen: Counter[str] = Counter()
        self.read_as_markup: list[str] = []
        self.views: set[str] = set()
        self.payloads: set[str] = set()

    def settle(self) -> None:
        """Let the window finish what it does."""
        until = time.perf_counter() + PATIENCE
        for _ in range(3):
            self._application.processEvents()
        while not self._workbench.bench.desk.is_idle:
            self._application.processEvents()
            time.sleep(0.001)
            if time.perf_counter() > until:
                raise SystemExit("The window did not come to rest.")
        self._application.processEvents()

    def look_at(self, top: QWidget) -> None:
        """Paint `top`, read every text in it aloud, hold the pointer over every item."""
        self.settle()
        self._paint(top)
        for widget in (top, *top.findChildren(QWidget)):
            if isValid(widget):  # looking at one may have made another go
                self._read_widget(widget)
                self._read_aloud(widget)
            if isValid(widget) and isinstance(widget, QAbstractItemView) and widget.isVisible():
                self._look_through(widget)

    def tip(self, text: str, where: QWidget) -> None:
        """Show a tip as Qt shows the tips of widgets and of items."""
        self._judge("tip", text, is_plain=False)
        QToolTip.showText(where.mapToGlobal(QPoint(5, 5)), text, where)
        self._application.processEvents()
        QToolTip.hideText()

    def _paint(self, top: QWidget) -> None:
        top.grab()
        self.seen["painted"] += 1

    def _read_widget(self, widget: QWidget) -> None:
        if isinstance(widget, QLabel):
            self._judge("label", widget.text(), is_plain=widget.textFormat() == Qt.TextFormat.PlainText)
        if isinstance(widget, QMessageBox):
            self._judge("box", widget.text(), is_plain=widget.textFormat() == Qt.TextFormat.PlainText)
        if isinstance(widget, QTextEdit) and CANARY in widget.toPlainText():
            self.seen["text"] += 1
            self._note(widget.toPlainText(), widget)
        if widget.toolTip():
            self.tip(widget.toolTip(), widget)

    def _read_aloud(self, widget: QWidget) -> None:
        interface: Any = QAccessible.queryAccessibleInterface(widget)
        for kind in _SPOKEN if interface else ():
            if CANARY in interface.text(kind):
                self.seen["spoken"] += 1
                self._note(interface.text(kind), widget)

    def _look_through(self, view: QAbstractItemView) -> None:
        for index in _indexes(view):
            for role in _ROLES:
                told = index.data(role)
                if isinstance(told, str) and CANARY in told:
                    self.seen["item"] += 1
                    self._note(told, view)
                    if role == Qt.ItemDataRole.ToolTipRole:
                        self.tip(told, view)
            if index.column() == 0 and index.row() % 8 == 0:
                self._point_at(view, index)

    def _point_at(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Bring an item into sight, paint it, and hold the pointer over it."""
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.settle()
        view.grab()
        place = view.visualRect(index).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        self._application.processEvents()
        if QToolTip.isVisible():
            self._judge("tip", QToolTip.text(), is_plain=False)
        QToolTip.hideText()

    def _note(self, text: str, widget: QWidget) -> None:
        """Remember which payloads a kind of view showed."""
        self.views.add(type(widget).__name__)
        self.payloads |= set(_NUMBERED.findall(text))

    def _judge(self, what: str, text: str, *, is_plain: bool) -> None:
        if CANARY in text:
            self.seen[what] += 1
            if not is_plain and Gui.mightBeRichText(text) and not _is_shielded(text):
                self.read_as_markup.append(f"{what}: {text[:80]}")


def _is_shielded(text: str) -> bool:
    """Return whether a text is what `tip` makes of words: a span of escaped words, and nothing else."""
    return text == tip(unescape(text.removeprefix("<span>").removesuffix("</span>")))


def _indexes(view: QAbstractItemView, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above, model = parent or QModelIndex(), cast("Any", view.model())
    if model is None:
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount(above)
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield index
            if column == 0 and model.rowCount(index):
                yield from _indexes(view, index)


def look_at_all(eyes: Eyes, workbench: Workbench, study: Path) -> None:
    """Open the study, and look at every page, comment, command, filter and notice."""
    window = workbench.window
    workbench.ways.open_path(study)
    eyes.settle()
    for page in (kind.name for kind in page_kinds()):
        window.show_page(page)
        eyes.look_at(window)
    read_comments(eyes, workbench)
    look_into_pages(eyes, workbench, study)
    read_report(eyes, workbench)
    choose_themes(eyes, workbench)
    give_commands(eyes, workbench)
    open_filters(eyes, workbench)
    for word in ("<img", "canary", "://"):
        window.show_page("comments")
        workbench.bench.selection.clear()
        workspace = window.workspace
        assert workspace is not None
        workspace.filters.search.setText(word)
        eyes.look_at(window)
    tell_notices(eyes, workbench)
    workbench.bench.safe_view.turn(on=True)
    eyes.look_at(window)


def read_comments(eyes: Eyes, workbench: Workbench) -> None:
    """Read every comment in the reader, one after the other."""
    window = workbench.window
    window.show_page("comments")
    window.show_reader()
    workspace = window.workspace
    assert workspace is not None
    eyes.settle()
    for _ in range(workspace.comments.rowCount()):
        window.step_comment(1)
        eyes.settle()
        eyes.seen["read"] += 1
        if eyes.seen["read"] % 25 == 1:
            eyes.look_at(window)


def read_report(eyes: Eyes, workbench: Workbench) -> None:
    """Go through every section of the report, for those outside and for the house, larger and in the dark."""
    workbench.window.show_page("findings")
    eyes.settle()
    workspace = workbench.window.workspace
    page = workspace.built("findings") if workspace is not None else None
    assert isinstance(page, FindingsPage)
    for profile in range(page.choices.profile.count()):
        page.choices.profile.setCurrentIndex(profile)
        eyes.settle()
        for place in range(page.report.sections.count()):
            page.report.sections.setCurrentRow(place)
            eyes.look_at(page.report)
            eyes.seen["document"] += CANARY in page.report.view.toPlainText()
    page.report.view.zoom_by(2)
    workbench.bench.appearance.choose_mode(Mode.DARK)
    eyes.look_at(page.report)
    shown = page.report.view.document().allFormats()
    eyes.seen["pictures"] += len([told for told in shown if told.isImageFormat()])
    eyes.seen["links"] += len([told for told in shown if told.toCharFormat().anchorHref()])
    page.tabs.setCurrentIndex(1)
    eyes.look_at(page)


def choose_themes(eyes: Eyes, workbench: Workbench) -> None:
    window, bench = workbench.window, workbench.bench
    window.show_page("themes")
    for theme in bench.overview.themes:
        bench.selection.choose_themes((theme.id,))
        eyes.look_at(window)
        eyes.seen["theme"] += 1


def give_commands(eyes: Eyes, workbench: Workbench) -> None:
    """Give every command that opens something, with one theme chosen and with two, and look at what opened."""
    bench, window = workbench.bench, workbench.window
    for chosen in (1, 2):
        themes = tuple(theme.id for theme in bench.overview.themes[:chosen])
        for action in _commands(workbench):
            bench.selection.choose_themes(themes)
            eyes.settle()
            if action.isEnabled() and not action.isCheckable():
                action.trigger()
                eyes.settle()
                _look_at_opened(eyes, window)


def _commands(workbench: Workbench) -> list[QAction]:
    doings = workbench.window.doings
    left_out = {getattr(doings, name) for name in LEFT_OUT}
    return [action for action in workbench.window.actions() if action not in left_out]


def _look_at_opened(eyes: Eyes, window: QWidget) -> None:
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible() and isinstance(top, (QDialog, QMenu)):
            eyes.seen[type(top).__name__] += 1
            eyes.look_at(top)
            top.close()
    eyes.settle()


def open_filters(eyes: Eyes, workbench: Workbench) -> None:
    """Open every list of the filter bar and every menu."""
    workspace = workbench.window.workspace
    assert workspace is not None
    workbench.bench.selection.clear()
    eyes.settle()
    for opener in workspace.filters.openers.values():
        if opener.isVisible():
            opener.click()
            eyes.settle()
            for top in QApplication.topLevelWidgets():
                if top.isVisible() and top is not workbench.window:
                    eyes.seen["filter"] += 1
                    eyes.look_at(top)
                    top.close()
    for button in workbench.window.findChildren(QPushButton):
        menu = cast("QMenu | None", button.menu())
        if button.isVisible() and menu is not None:
            menu.aboutToShow.emit()
            eyes.look_at(menu)
            eyes.seen["menu"] += 1


def tell_notices(eyes: Eyes, workbench: Workbench) -> None:
    """Say good news and problems that carry a payload."""
    notices, theme = workbench.bench.notices, workbench.bench.overview.themes[0]
    notices.done(theme.name, theme.name, (theme.name, lambda: None))
    eyes.look_at(workbench.window)
    for code, name in (
        ("theme.missing", "theme"),
        ("comment.missing", "comment"),
        ("priority.missing", "priority"),
    ):
        notices.problem(Problem(code, **{name: theme.name}))
        eyes.look_at(workbench.window)


def _choose_nothing(*_asked: object, **_more: object) -> tuple[str, str]:
    """Stand in for the system's own dialogs, which would wait for a person."""
    return "", ""


def main() -> None:
    study = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        setattr(QFileDialog, name, staticmethod(_choose_nothing))
    workbench = assemble(application, Verbs(), Memory(study.with_name("window.ini")))
    workbench.window.resize(1400, 900)
    workbench.window.show()
    eyes = Eyes(application, workbench)
    look_at_all(eyes, workbench, study)
    title = workbench.window.windowTitle()
    workbench.window.close()
    workbench.stop()
    sys.stdout.write(
        json.dumps(
            {
                "seen": eyes.seen,
                "read as markup": eyes.read_as_markup,
                "views": sorted(eyes.views),
                "payloads": len(eyes.payloads),
                "titled": CANARY in title,
            },
            ensure_ascii=False,
        )
    )


if __name__ == "__main__":
    main()
