"""Qt's calls cost no reference to Python's singletons, whatever versions are paired."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000


def test_that_many_calls_leave_none_alive(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(CALLS):
        label.setText("x")
    assert sys.getrefcount(None) > CALLS


def test_that_keeping_twice_is_keeping_once() -> None:
    """Run apart, because counts raised here would stay raised for every test after it."""
    program = (
        "import sys; from workbench.ui.immortal import keep_singletons as keep\n"
        "keep(); once = sys.getrefcount(None); keep(); twice = sys.getrefcount(None)\n"
        "assert abs(twice - once) < 1000, (once, twice)\n"
        "assert once > 1_000_000"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
