"""The window's dress follows the system or the user, at once and everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from workbench.domain.resources import resources_folder
from workbench.ui.look.appearance import SCALES, Appearance, Mode
from workbench.ui.look.icons import pixmap
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import DARK, LIGHT
from workbench.ui.widgets.plain import Label


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    root = QObject()
    made = Appearance(qapp, root, Mode.LIGHT)
    made.dress()
    yield made
    made.choose_mode(Mode.LIGHT)
    made.choose_scale(1.0)
    root.deleteLater()


def test_that_a_mode_changes_palette_and_tells(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose_mode(Mode.DARK)
    assert told.args is not None
    assert told.args[0].colours == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window


def test_that_the_same_mode_again_dresses_nothing(appearance: Appearance) -> None:
    told: list[object] = []
    appearance.changed.connect(told.append)
    appearance.choose_mode(Mode.LIGHT)
    assert told == []


def test_that_text_grows_step_by_step_and_not_beyond_the_ladder(appearance: Appearance) -> None:
    appearance.step_scale(1)
    assert appearance.scale == SCALES[SCALES.index(1.0) + 1]
    appearance.step_scale(99)
    assert appearance.scale == SCALES[-1]
    appearance.step_scale(-99)
    assert appearance.scale == SCALES[0]


def test_that_headings_grow_with_the_text(qtbot: QtBot, appearance: Appearance) -> None:
    heading, plain = Label("Themes", "title"), Label("words")
    for label in (heading, plain):
        qtbot.addWidget(label)
        label.ensurePolished()
    before = heading.font().pointSizeF(), plain.font().pointSizeF()
    appearance.choose_scale(2.0)
    assert heading.font().pointSizeF() == pytest.approx(2 * before[0], rel=0.01)
    assert plain.font().pointSizeF() == pytest.approx(2 * before[1], rel=0.01)
    assert heading.font().weight() == QFont.Weight.DemiBold


def test_that_high_contrast_is_a_mode_of_its_own(appearance: Appearance) -> None:
    appearance.choose_mode(Mode.CONTRAST)
    assert appearance.look.high_contrast


def test_that_an_icon_takes_the_colour_of_the_moment(qtbot: QtBot, appearance: Appearance) -> None:
    button = QPushButton("Search")
    qtbot.addWidget(button)
    Icons(appearance).put(button, "search", "accent")
    assert _inks(button) == {LIGHT.accent}
    appearance.choose_mode(Mode.DARK)
    assert _inks(button) == {DARK.accent}


def test_that_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))
    blank = [name for name in names if not _has_ink(name)]
    assert len(names) > 20
    assert blank == []


def _has_ink(name: str) -> bool:
    image = pixmap(name, "#000000", 24, 1.0).toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def _inks(button: QPushButton) -> set[str]:
    image = button.icon().pixmap(48, 48).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}
