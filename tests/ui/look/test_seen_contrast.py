"""What is hinted at in an empty field can be read: its contrast as it is painted, not as it was meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.look.test_tokens import contrast
from workbench.ui.look.appearance import Appearance, Mode


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    root = QObject()
    made = Appearance(qapp, root, Mode.LIGHT, 2.0)
    made.dress()
    yield made
    made.choose_mode(Mode.LIGHT)
    made.choose_scale(1.0)
    root.deleteLater()


def painted_contrast(field: QLineEdit) -> float:
    """Return the strongest contrast to the commonest colour inside a field; strokes are thick at twice the size."""
    image = field.grab(field.rect().adjusted(8, 8, -8, -8)).toImage()
    seen = Counter(
        QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())
    )
    ground = seen.most_common(1)[0][0]
    return max(contrast(colour, ground) for colour in seen)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_that_a_hint_in_an_empty_field_can_be_read(qtbot: QtBot, appearance: Appearance, mode: Mode) -> None:
    appearance.choose_mode(mode)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search HHH")
    field.resize(300, 60)
    field.show()
    assert painted_contrast(field) >= 4.5
