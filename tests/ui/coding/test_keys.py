"""What a key means: digits in any script, letters of the language, and the number row by its place."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.coding.keys import CodingKeys, Meaning

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keys(qapp: QApplication) -> CodingKeys:
    return CodingKeys()


def pressed(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, scan: int = 0, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        *(("1", "negative"), ("2", "neutral"), ("3", "positive")),
        *(("๑", "negative"), ("٢", "neutral"), ("३", "positive"), ("３", "positive")),
        *(("n", "negative"), ("U", "neutral"), ("p", "positive"), ("s", "skip")),
        *(("?", "codebook"), ("؟", "codebook"), ("4", None), ("0", None), ("x", None), ("½", None)),
    ],
)
def test_that_a_written_sign_means_the_same_in_every_script(
    keys: CodingKeys, text: str, meaning: Meaning | None
) -> None:
    assert keys.meaning(pressed(Qt.Key.Key_unknown, text)) == meaning


@pytest.mark.parametrize(
    ("platform", "codes"), [("linux", (10, 11, 12)), ("win32", (2, 3, 4)), ("darwin", (18, 19, 20))]
)
def test_that_the_number_row_is_known_where_its_signs_are_no_digits(
    monkeypatch: pytest.MonkeyPatch, keys: CodingKeys, platform: str, codes: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    events = [
        pressed(0x0E45, "ๅ", virtual=code) if platform == "darwin" else pressed(0x0E45, "ๅ", scan=code)
        for code in codes
    ]
    assert [keys.meaning(event) for event in events] == ["negative", "neutral", "positive"]
    shifted = pressed(0x2B, "+", Qt.KeyboardModifier.ShiftModifier, scan=codes[0], virtual=codes[0])
    assert keys.meaning(shifted) is None


@pytest.mark.parametrize(
    ("key", "rightwards", "meaning"),
    [
        (Qt.Key.Key_Left, True, "back"),
        (Qt.Key.Key_Left, False, "on"),
        (Qt.Key.Key_Right, True, "on"),
        (Qt.Key.Key_Right, False, "back"),
        (Qt.Key.Key_Backspace, False, "back"),
        (Qt.Key.Key_Space, True, "skip"),
        (Qt.Key.Key_Escape, True, "leave"),
    ],
)
def test_that_arrows_point_as_lines_are_read(
    keys: CodingKeys, key: Qt.Key, rightwards: bool, meaning: Meaning
) -> None:
    assert keys.meaning(pressed(key), rightwards=rightwards) == meaning


def test_that_shortcuts_code_nothing(keys: CodingKeys) -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert keys.meaning(pressed(Qt.Key.Key_1, "1", modifier)) is None


def test_that_the_letters_differ(keys: CodingKeys) -> None:
    assert len({*keys.letters.values(), keys.skip}) == 4
