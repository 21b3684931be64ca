"""Somebody who hears the window can code, and nothing of coding is loaded before its page is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.conftest import Settle
from tests.ui.test_accessibility import controls, nameless
from workbench.ui.bench import Bench
from workbench.ui.coding.codebook import Codebook
from workbench.ui.coding.draw_dialog import DrawDialog
from workbench.ui.coding.sitting_view import SittingView


def test_that_every_control_of_a_sitting_has_a_name(view: SittingView) -> None:
    assert len(list(controls(view))) >= 8
    assert nameless(view) == []


def test_that_every_control_of_its_dialogs_has_a_name(
    open_bench: Bench, view: SittingView, settle: Settle
) -> None:
    dialogs = [DrawDialog(view, open_bench), Codebook(view, open_bench.appearance)]
    settle()
    assert [name for dialog in dialogs for name in nameless(dialog)] == []


def test_that_the_next_comment_is_said(monkeypatch: pytest.MonkeyPatch, view: SittingView) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message() if event else "")
    )
    view.answers.said.emit("positive")
    assert said == [f"2 of 5 · 1 coded. {view.question.text()}. {view.text.toPlainText()}"]


def test_that_the_window_starts_without_the_page() -> None:
    asked = "import sys, workbench.ui.assembly; print(*[n for n in sys.modules if 'ui.coding' in n])"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""
