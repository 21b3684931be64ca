"""Comments stay words: two hundred payloads go through everything the window shows, watched from outside by strace."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.payloads import CANARY, payloads
from tests.proofs.watched_study import a_picture, make_watched_study

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST = 900
_NETWORK = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_NETLINK")
_OPENS_A_PICTURE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel(sys.argv[1])
label.grab()
"""


def watched(command: list[str], trace: Path) -> tuple[str, list[str]]:
    """Run a program under strace; return what it printed, and the lines that name a canary or reach for the network."""
    tracing = [
        "strace",
        "-f",
        "-qq",
        "-s",
        "4096",
        "-e",
        "trace=open,openat,socket,connect",
        "-o",
        str(trace),
    ]
    done = subprocess.run(
        [*tracing, *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=LONGEST,
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return done.stdout, [line for line in lines if CANARY in line or _NETWORK.search(line)]


@pytest.fixture
def strace(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("There is no strace here: what the window opens cannot be watched from outside.")
    tried = subprocess.run(
        ["strace", "-o", str(tmp_path / "tried"), "true"], capture_output=True, check=False
    )
    if tried.returncode:
        pytest.skip("strace may not watch a process here (a container without the right to trace).")


def test_that_there_are_two_hundred_payloads_and_each_names_a_canary_of_its_own(tmp_path: Path) -> None:
    said = payloads(tmp_path)
    assert len(set(said)) == len(said) == 200
    assert all(f"{CANARY}{number:03}" in text for number, text in enumerate(said))


@pytest.mark.slow
def test_that_the_watch_sees_a_picture_that_a_label_opens(strace: None, tmp_path: Path) -> None:
    canary = tmp_path / f"{CANARY}000.png"
    canary.write_bytes(a_picture())
    _, met = watched([sys.executable, "-c", _OPENS_A_PICTURE, f'<img src="{canary}">'], tmp_path / "trace")
    assert any(str(canary) in line for line in met)


@pytest.mark.slow
def test_that_the_watch_sees_a_socket(strace: None, tmp_path: Path) -> None:
    _, met = watched([sys.executable, "-c", "import socket; socket.socket().close()"], tmp_path / "trace")
    assert any("AF_INET" in line for line in met)


@pytest.mark.slow
def test_that_no_payload_opens_a_file_or_reaches_for_the_network(strace: None, tmp_path: Path) -> None:
    study = make_watched_study(tmp_path)
    told, met = watched([sys.executable, "-m", "tests.proofs.watched_window", str(study)], tmp_path / "trace")
    looked = json.loads(told.splitlines()[-1])
    assert met == []
    assert looked["read as markup"] == []
    seen = looked["seen"]
    assert looked["titled"]
    assert looked["payloads"] == 200
    assert len(looked["views"]) >= 25
    assert seen["read"] >= 200
    assert seen["tab"] >= 15
    assert (seen["dot"] > 0, seen["coded"]) == (True, 8)
    assert seen["theme"] >= 12
    assert min(seen[kind] for kind in ("label", "text", "item", "spoken")) > 100
    assert seen["document"] > 20
    assert (seen["pictures"], seen.get("links", 0)) == (3, 0)
    dialogs = (
        "DescribeDialog",
        "MoveDialog",
        "MergeDialog",
        "NestDialog",
        "HistoryDialog",
        "Palette",
        "CompareDialog",
        "QuestionsDialog",
        "DrawDialog",
        "Differences",
        "PileDialog",
        "PreferencesDialog",
        "LanguagesDialog",
        "GuideReader",
    )
    assert all(seen[kind] for kind in (*dialogs, "filter", "menu"))
