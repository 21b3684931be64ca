"""Everyone can use the window: each control has a name, a way by keyboard and a place in the order of Tab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.conftest import Settle
from workbench.ui.assembly import Workbench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.dialogs.history import HistoryDialog
from workbench.ui.dialogs.small import about_dialog, shortcuts_dialog
from workbench.ui.frame.saved import SavedDialog
from workbench.ui.letters import letter
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds
from workbench.ui.palette.dialog import Palette
from workbench.ui.preferences.dialog import PreferencesDialog

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QProgressBar, QTabBar)
PARTS_OF_OTHERS = (QHeaderView, QScrollBar)
PAGES = [page.name for page in page_kinds()]


@pytest.fixture
def every_page(city: Workbench, calm: Settle) -> Workbench:
    """Return the window with a priority, a comment in the reader, and each page built."""
    city.bench.edits.tag_theme(city.bench.overview.themes[0].id)
    for page in PAGES:
        city.window.show_page(page)
        calm()
    city.window.step_comment(1)
    city.window.show_reader()
    calm()
    return city


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield every control a person can meet; what Qt builds into another control is left out."""
    for widget in top.findChildren(QWidget):
        kind = isinstance(widget, CONTROLS) and not isinstance(widget, PARTS_OF_OTHERS)
        if kind and not widget.isHidden() and not _built_in(widget):
            yield widget


def _built_in(widget: QWidget) -> bool:
    """Return whether Qt made a widget as part of another control, like the popup of a box."""
    if widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, CONTROLS):
            return True
        above = above.parentWidget()
    return isinstance(above, QWidget) and isinstance(above.parentWidget(), QComboBox)


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = cast("Any", QAccessible.queryAccessibleInterface(widget))
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(top: QWidget) -> list[str]:
    return [repr(widget) for widget in controls(top) if not spoken(widget)]


def test_that_every_control_of_the_start_has_a_name(workbench: Workbench) -> None:
    assert len(list(controls(workbench.window))) >= 5
    assert nameless(workbench.window) == []


def test_that_every_control_of_every_page_has_a_name(every_page: Workbench) -> None:
    assert len(list(controls(every_page.window))) > 30
    assert nameless(every_page.window) == []


def test_that_every_control_of_every_dialog_has_a_name(city: Workbench, calm: Settle, tmp_path: Path) -> None:
    window, bench = city.window, city.bench
    dialogs = [
        AnalysisDialog(window, bench),
        HistoryDialog(window, bench),
        SavedDialog(window, bench),
        Palette(window, bench.appearance, []),
        PreferencesDialog(window, bench, Memory(tmp_path / "window.ini")),
        shortcuts_dialog(window, bench, window.actions()),
        about_dialog(window, bench),
    ]
    calm()
    assert [name for dialog in dialogs for name in nameless(dialog)] == []
    for dialog in dialogs:
        dialog.close()


def test_that_a_control_without_a_name_would_be_seen(workbench: Workbench) -> None:
    stray = QLineEdit(workbench.window)
    stray.show()
    assert nameless(workbench.window) == [repr(stray)]


def test_that_no_two_actions_share_a_key(workbench: Workbench) -> None:
    keys = [key.toString() for action in workbench.window.actions() for key in action.shortcuts()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert len(keys) > 20


def test_that_every_action_stands_in_a_menu(workbench: Workbench) -> None:
    placed = {action for menu in workbench.window.menuBar().findChildren(QMenu) for action in menu.actions()}
    placed |= {action for menu in workbench.window.findChildren(QMenu) for action in menu.actions()}
    missing = [action.text() for action in workbench.window.actions() if action not in placed]
    assert missing == []


def test_that_letters_in_a_menu_differ(workbench: Workbench) -> None:
    bar = workbench.window.menuBar()
    menus: list[list[QAction]] = [
        bar.actions(),
        *(cast("Any", action.menu()).actions() for action in bar.actions()),
    ]
    for entries in menus:
        letters = [letter(entry.text()) for entry in entries]
        assert max(Counter(filter(None, letters)).values()) == 1, [entry.text() for entry in entries]


def labels(window: QWidget) -> Iterator[str]:
    """Yield what stands on the controls of a window, or beside them, and could have a letter."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window:
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))


def test_that_no_letter_of_a_page_is_one_of_the_menu_bar(every_page: Workbench) -> None:
    menus = {letter(menu.text()) for menu in every_page.window.menuBar().actions()}
    assert len(menus) == 5
    told = [label for label in labels(every_page.window) if letter(label)]
    assert len(told) > 30
    assert [label for label in told if letter(label) in menus] == []


def test_that_tab_reaches_every_control_of_every_page_and_comes_round(
    every_page: Workbench, calm: Settle
) -> None:
    """One window for all pages: to build every page is what takes time."""
    missed: dict[str, list[str]] = {}
    for page in PAGES:
        every_page.window.show_page(page)
        calm()
        wanted = reachable(every_page, page)
        assert wanted, page
        missed[page] = [repr(widget) for widget in wanted - walked_by_tab(every_page)]
    assert {page: widgets for page, widgets in missed.items() if widgets} == {}


def reachable(workbench: Workbench, page: str) -> set[QWidget]:
    """Return the controls of a page that Tab has to come to."""
    assert workbench.window.workspace is not None
    shown = workbench.window.workspace.built(page)
    assert shown is not None
    return {
        widget
        for widget in controls(shown)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def walked_by_tab(workbench: Workbench) -> set[QWidget]:
    """Press Tab until the focus comes round; return what had it."""
    assert workbench.window.workspace is not None
    first = workbench.window.workspace.filters.search
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: set[QWidget] = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in met:
            break
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return met


def test_that_labels_and_tips_never_read_markup(every_page: Workbench) -> None:
    for label in every_page.window.findChildren(QLabel):
        plain = label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
        assert plain, label.text()
    for widget in every_page.window.findChildren(QWidget):
        assert "<" not in widget.toolTip()
