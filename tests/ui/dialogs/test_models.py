"""Model packs are added and removed in the window, which goes on working meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE, Settle
from tests.ui.hands import HandVerbs
from workbench.domain.problems import Problem
from workbench.domain.recipe import Recipe
from workbench.services.models import ModelPack
from workbench.ui.bench import Bench
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.dialogs.models import ModelsDialog


class PackVerbs(HandVerbs):
    """Keeps packs by name; adding waits at `door`, and refuses what is called "bad"."""

    def __init__(self) -> None:
        super().__init__()
        self.names = ["first"]
        self.door = threading.Event()
        self.door.set()

    def list_packs(self) -> list[ModelPack]:
        return [ModelPack(name, "bert", 384, 128, "ab" * 32, 90_000_000) for name in self.names]

    def names_of_packs(self) -> list[str]:
        return self.names

    def add_pack(self, source: Path) -> ModelPack:
        assert self.door.wait(PATIENCE / 1000)
        if source.name == "bad":
            raise Problem("pack.incomplete", file="tokenizer.json")
        self.names.append(source.name)
        return self.list_packs()[-1]

    def remove_pack(self, name: str) -> ModelPack:
        self.names.remove(name)
        return ModelPack(name, "bert", 1, 1, "", 1)


@pytest.fixture
def verbs() -> PackVerbs:
    return PackVerbs()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, bench: Bench, parent: QWidget) -> ModelsDialog:
    made = ModelsDialog(parent, bench)
    qtbot.waitUntil(lambda: not made.is_busy, timeout=PATIENCE)
    return made


def names(dialog: ModelsDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (path, ""))


def test_that_a_folder_is_added_while_the_window_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dialog: ModelsDialog, verbs: PackVerbs
) -> None:
    choose(monkeypatch, "/models/second")
    verbs.door.clear()
    dialog.add_folder.click()
    assert dialog.is_busy
    assert not dialog.add_zip.isEnabled()
    assert "second" in dialog._body.text()
    verbs.door.set()
    qtbot.waitUntil(lambda: names(dialog) == ["first", "second"], timeout=PATIENCE)
    assert dialog.add_zip.isEnabled()


def test_that_what_cannot_be_added_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dialog: ModelsDialog
) -> None:
    choose(monkeypatch, "/models/bad")
    dialog.add_zip.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=PATIENCE)
    assert "tokenizer.json" in dialog._body.text()
    assert names(dialog) == ["first"]


def test_that_a_pack_is_removed(qtbot: QtBot, dialog: ModelsDialog) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: names(dialog) == [], timeout=PATIENCE)
    assert not dialog.remove.isEnabled()


def test_that_nothing_chosen_changes_nothing(monkeypatch: pytest.MonkeyPatch, dialog: ModelsDialog) -> None:
    choose(monkeypatch, "")
    dialog.add_folder.click()
    dialog.add_zip.click()
    assert not dialog.is_busy


def test_that_an_analysis_can_take_a_pack(bench: Bench, parent: QWidget, settle: Settle) -> None:
    dialog = AnalysisDialog(parent, bench)
    settle()
    assert dialog.recipe() == Recipe()
    dialog.model.setCurrentIndex(1)
    assert "first" in dialog.model.currentText()
    assert dialog.recipe() == Recipe(model="first")
