"""Enter presses the button that has the focus, in a window and in a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.controls import button, row


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_a_button_of_a_window_is_pressed_once(qtbot: QtBot, key: Qt.Key) -> None:
    window, pressed = QWidget(), list[str]()
    qtbot.addWidget(window)
    start = button("Start", lambda: pressed.append("start"))
    window.setLayout(row(start))
    QTest.keyClick(start, key)
    assert pressed == ["start"]


def test_that_enter_on_cancel_does_not_do_what_the_dialog_asks(qtbot: QtBot) -> None:
    dialog, pressed = QDialog(), list[str]()
    qtbot.addWidget(dialog)
    do, cancel = (
        button("Move", lambda: pressed.append("move")),
        button("Cancel", lambda: pressed.append("cancel")),
    )
    do.setDefault(True)
    dialog.setLayout(row(cancel, do))
    dialog.show()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert pressed == ["cancel"]


def test_that_a_code_leaves_enter_to_what_says_the_whole_answer(qtbot: QtBot) -> None:
    pressed: list[str] = []
    code = button("Worry", lambda: pressed.append("worry"), "code")
    qtbot.addWidget(code)
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert pressed == []
