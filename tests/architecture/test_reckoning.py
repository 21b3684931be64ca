"""The reckoning after each test works: what a test leaves behind makes it fail, as does reaching out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
UNTIDY = """
import os, socket, subprocess, sys, threading, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
import tests.conftest

tests.conftest.PATIENCE = 0.2
kept = []

def test_variable():
    os.environ["LEFT_BEHIND"] = "1"

def test_thread(qtbot):
    threading.Thread(target=time.sleep, args=(8,), daemon=True).start()

def test_process(qtbot):
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(8)"]))

def test_timer(qtbot):
    timer = QTimer()
    timer.start(1000)
    kept.append(timer)

def test_window(qtbot):
    window = QWidget()
    window.show()
    kept.append(window)

def test_network():
    socket.create_connection(("192.0.2.1", 80), timeout=1)
"""
TIDY = """
import socket, subprocess, sys, threading
from pathlib import Path
from PySide6.QtWidgets import QWidget

def test_variable(monkeypatch):
    monkeypatch.setenv("PUT_BACK", "1")

def test_thread(qtbot):
    threading.Thread(target=print).start()

def test_process(qtbot):
    subprocess.run([sys.executable, "-c", "pass"], check=True)

def test_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

def test_home():
    assert Path.home().name.startswith("voc-tests-")

def test_this_machine():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
"""


def run_tests(folder: Path, source: str) -> str:
    """Run the tests of `source` under the reckoning and return what pytest says."""
    (folder / "test_it.py").write_text(source)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-q", "-rA"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": "", "COLUMNS": "300"}
    done = subprocess.run(
        [*command, "--rootdir", str(folder), "-c", os.devnull, "test_it.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.stdout + done.stderr


def test_that_untidy_tests_fail(tmp_path: Path) -> None:
    said = run_tests(tmp_path, UNTIDY)
    for name, word in {
        "variable": "LEFT_BEHIND",
        "thread": "Left threads",
        "process": "Left processes",
        "timer": "QTimer",
        "window": "QWidget",
    }.items():
        reason = [line for line in said.splitlines() if line.startswith(f"ERROR test_it.py::test_{name}")]
        assert reason, said
        assert word in reason[0]
    assert "FAILED test_it.py::test_network" in said
    assert "needs no network" in said


def test_that_tidy_tests_pass(tmp_path: Path) -> None:
    said = run_tests(tmp_path, TIDY)
    assert "6 passed" in said, said
