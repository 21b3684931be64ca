"""The start page: a file is dropped, or chosen by a click anywhere in the box or by its button."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from workbench.ui.assembly import Workbench


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Answer what is asked for files, and list what was asked."""
    file = tmp_path / "survey.csv"
    file.write_text("comment\nThe bus is late\n", encoding="utf-8")
    told: list[str] = []

    def files(_parent: object, title: str, *_: object) -> tuple[list[str], str]:
        told.append(title)
        return [str(file)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "survey.voc"), ""))
    return told


def test_that_a_click_anywhere_in_the_box_asks_for_files_and_makes_a_study_around_them(
    qtbot: QtBot, workbench: Workbench, asked: list[str], settle: Settle
) -> None:
    box = workbench.window.start.drop
    with qtbot.waitSignal(workbench.bench.desk.opened, timeout=PATIENCE):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    settle()
    assert len(asked) == 1
    assert workbench.bench.desk.path is not None
    assert workbench.bench.desk.path.name == "survey.voc"


def test_that_its_button_is_reached_by_keys(
    qtbot: QtBot, workbench: Workbench, asked: list[str], settle: Settle
) -> None:
    [choose] = workbench.window.start.drop.choices
    assert choose.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(workbench.bench.desk.opened, timeout=PATIENCE):
        QTest.keyClick(choose, Qt.Key.Key_Space)
    settle()
    assert len(asked) == 1
