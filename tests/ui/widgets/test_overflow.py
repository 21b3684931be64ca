"""Buttons keep to one row; those that do not fit do the same from a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from workbench.ui.bench import Bench
from workbench.ui.widgets.elided import OneLine
from workbench.ui.widgets.overflow import Overflow


@pytest.fixture
def overflow(qtbot: QtBot, bench: Bench) -> Overflow:
    made = Overflow(bench.icons, lambda hidden: f"{hidden} more")
    qtbot.addWidget(made)
    made.show_buttons([QPushButton(f"a button of some length {n}") for n in range(5)])
    made.resize(made.sizeHint())
    made.show()
    return made


def shown(overflow: Overflow) -> list[str]:
    return [each.text() for each in overflow.findChildren(QPushButton) if each.isVisible()]


def test_that_all_are_shown_where_there_is_room(overflow: Overflow) -> None:
    assert len(shown(overflow)) == 5
    assert not overflow.more.isVisible()


def test_that_what_does_not_fit_waits_in_the_menu(overflow: Overflow) -> None:
    overflow.resize(overflow.width_of(2), overflow.height())
    assert shown(overflow) == ["a button of some length 0", "a button of some length 1", "3 more"]
    assert all(each.geometry().right() < overflow.width() for each in overflow.buttons if each.isVisible())
    overflow.menu.aboutToShow.emit()
    assert [entry.text()[-1] for entry in overflow.menu.actions()] == ["2", "3", "4"]


class Measured(QPushButton):
    """Counts how often it is asked for its size."""

    asked = 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return super().sizeHint()


def test_that_each_button_is_measured_a_few_times_however_many_there_are(overflow: Overflow) -> None:
    overflow.show_buttons([Measured(f"a button of some length {n}") for n in range(20)])
    first, last = overflow.buttons[0], overflow.buttons[-1]
    assert isinstance(first, Measured)
    assert isinstance(last, Measured)
    first.asked = last.asked = 0
    overflow.fitting_width(overflow.width_of(2))
    assert first.asked == last.asked == 2


def test_that_an_entry_does_what_its_button_does(overflow: Overflow, qtbot: QtBot) -> None:
    last, fourth = overflow.buttons[4], overflow.buttons[3]
    fourth.setEnabled(False)
    overflow.resize(overflow.width_of(1), overflow.height())
    overflow.menu.aboutToShow.emit()
    entries = overflow.menu.actions()
    assert [entry.isEnabled() for entry in entries] == [True, True, False, True]
    with qtbot.waitSignal(last.clicked):
        entries[-1].trigger()


def test_that_a_button_with_a_menu_becomes_a_menu_of_the_menu(overflow: Overflow) -> None:
    own = QMenu(overflow)
    own.addAction("deeper")
    overflow.buttons[4].setMenu(own)
    overflow.resize(overflow.width_of(0), overflow.height())
    overflow.menu.aboutToShow.emit()
    assert overflow.menu.actions()[-1] is own.menuAction()
    assert own.title() == "a button of some length 4"


def test_that_what_means_nothing_is_neither_shown_nor_listed(overflow: Overflow) -> None:
    first = overflow.buttons[0]
    overflow.want(first, wanted=False)
    overflow.settle()
    assert not first.isVisible()
    assert len(overflow.buttons) == 4
    overflow.want(first, wanted=True)
    overflow.settle()
    assert first.isVisible()


def test_that_the_row_begins_at_the_right_where_people_read_so(overflow: Overflow) -> None:
    overflow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert overflow.buttons[0].geometry().right() == overflow.width() - 1


def test_that_a_cut_sentence_is_said_whole_by_its_tip_and_to_those_who_hear(qtbot: QtBot) -> None:
    line = OneLine("Every word of this sentence matters to somebody", further="And more")
    qtbot.addWidget(line)
    line.show()
    line.resize(90, 20)
    assert line.text().endswith("…")
    assert line.accessibleName() == "Every word of this sentence matters to somebody"
    assert line.toolTip() == "Every word of this sentence matters to somebody\n\nAnd more"
    line.resize(line.sizeHint())
    assert line.text() == line.told
    line.tell("<b>Bold</b> words")
    assert line.toolTip() == "<span>&lt;b&gt;Bold&lt;/b&gt; words</span>"
