"""Figures side by side: a line of headings, and rows that begin with what they are of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.ui.look.tokens import SPACE_L, SPACE_S
from workbench.ui.widgets.plain import Label


def figure_table(rows: Sequence[Sequence[str]]) -> QWidget:
    """Return rows of text, the first of them headings."""
    whole, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_S)
    for place, cells in enumerate(rows):
        for where, cell in enumerate(cells):
            grid.addWidget(Label(cell, "small" if not place else "" if not where else "strong"), place, where)
    grid.setColumnStretch(len(rows[0]), 1)
    whole.setLayout(grid)
    return whole
