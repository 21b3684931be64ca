"""However the worker ends, its owner hears of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.protocol import launcher
from workbench.protocol.events import Cancelled, Event, Failed, Finished, Progress
from workbench.protocol.launcher import WorkerProcess, worker_environment


def stand_in(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Let the launcher start a few lines of Python instead of the program."""
    monkeypatch.setattr(launcher, "own_command", lambda: [sys.executable, "-c", program])


def told(folder: Path) -> list[Event]:
    return list(WorkerProcess(folder).events())


def test_that_events_arrive_and_chatter_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = (
        '{"event": "progress", "stage": "embed", "done": 1, "total": 2, "fraction": 0.5, "seconds_left": 1.0}'
    )
    stand_in(monkeypatch, f"print('hello'); print('{line}'); print('{{\"event\": \"finished\"}}')")
    assert told(tmp_path) == [Progress("embed", 1, 2, 0.5, 1.0), Finished()]


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "killed, perhaps because memory ran out"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "signal 11"),
        ("raise SystemExit(7)", "code 7"),
    ],
)
def test_that_a_worker_that_dies_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, reason: str
) -> None:
    stand_in(monkeypatch, program)
    [event] = told(tmp_path)
    assert isinstance(event, Failed)
    assert event.problem.code == "analysis.stopped"
    assert reason in event.problem.what


def test_that_cancel_ends_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = '{"event": "progress", "stage": "embed", "done": 1, "total": 2, "fraction": 0.5}'
    stand_in(monkeypatch, f"import time; print('{line}', flush=True); time.sleep(600)")
    worker = WorkerProcess(tmp_path)
    events = worker.events()
    assert isinstance(next(events), Progress)
    worker.cancel()
    assert list(events) == [Cancelled()]


def test_that_a_worker_cancelled_before_it_began_never_starts(tmp_path: Path) -> None:
    worker = WorkerProcess(tmp_path)
    worker.cancel()
    assert list(worker.events()) == [Cancelled()]
    assert worker.pid is None


def test_that_the_worker_is_told_to_keep_quiet_about_everything() -> None:
    environment = worker_environment()
    assert environment["ORT_DISABLE_TELEMETRY"] == environment["ORT_TELEMETRY_DISABLED"] == "1"
    assert environment["HF_HUB_OFFLINE"] == "1"


def test_that_reading_thai_leaves_nothing_in_the_home_of_the_user(tmp_path: Path) -> None:
    program = (
        "from workbench.analysis.thai import thai_words; from pythainlp.corpus import tnc, thai_family_names;"
    )
    program += "thai_family_names(); tnc.word_freqs()"
    home = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], env={**worker_environment(), **home}, check=True)
    assert list(tmp_path.iterdir()) == []
