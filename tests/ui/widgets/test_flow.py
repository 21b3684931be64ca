"""Chips wrap like words, from the side where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.flow import Flow


@pytest.fixture
def flow(qtbot: QtBot) -> Flow:
    made = Flow()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_widgets([QPushButton("a filter of some length") for _ in range(4)])
    return made


def test_that_what_does_not_fit_goes_into_the_next_row(flow: Flow) -> None:
    tops = [widget.y() for widget in flow.widgets]
    assert tops == sorted(tops)
    assert len(set(tops)) > 1
    assert all(widget.geometry().right() <= flow.width() for widget in flow.widgets)


def test_that_a_narrower_field_needs_more_height(flow: Flow) -> None:
    assert flow.heightForWidth(200) > flow.heightForWidth(2000)


def test_that_rows_begin_at_the_right_where_people_read_so(flow: Flow) -> None:
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert flow.widgets[0].geometry().right() == flow.width() - 1


def test_that_new_widgets_take_the_place_of_old_ones(flow: Flow) -> None:
    flow.show_widgets([QPushButton("one")])
    assert len(flow.widgets) == 1
    assert flow.widgets[0].parent() is flow
