"""The head of a page, in one row: its title, what it is for, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XS
from workbench.ui.widgets.controls import row
from workbench.ui.widgets.elided import OneLine
from workbench.ui.widgets.plain import Label


def head(title: str, told: str, *doings: QWidget, further: str = "") -> QHBoxLayout:
    """Return the row: `told` is cut where it finds no room, its tip says it whole and `further` with it."""
    layout = row(Label(title, "title"), OneLine(told, further=further), *doings, space=SPACE_M)
    layout.setStretch(1, 1)
    return layout


def head_of_tabs(title: str, tabs: QTabWidget) -> None:
    """Put the title before the tabs of a page, in their row."""
    before = QWidget()
    before.setLayout(row(Label(title, "title")))
    before.setContentsMargins(0, 0, SPACE_L, SPACE_XS)
    tabs.setCornerWidget(before, Qt.Corner.TopLeftCorner)
