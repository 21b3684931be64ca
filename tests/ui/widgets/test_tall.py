"""A ground that scrolls keeps room for every line of its texts."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.controls import column, scrolling
from workbench.ui.widgets.plain import Label
from workbench.ui.widgets.tall import Tall


def test_that_a_field_below_a_long_text_keeps_its_height(qtbot: QtBot) -> None:
    ground, text, field = Tall(), Label("word " * 200, wrap=True), QLineEdit()
    ground.setLayout(column(text, field))
    area = scrolling(ground)
    qtbot.addWidget(area)
    area.resize(300, 120)
    area.show()
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    assert field.height() >= field.minimumSizeHint().height()
    assert field.geometry().top() >= text.geometry().bottom()
    area.resize(600, 120)
    qtbot.waitUntil(lambda: ground.minimumHeight() < text.heightForWidth(300))
