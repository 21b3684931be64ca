"""Starts the analysis worker: the same program in its third role, in a process made to be killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.events import Cancelled, Event, Failed, Finished, from_line

WORKER_ROLE = "--worker"
QUESTION_ROLE = "--worker-question"
READER_ROLE = "--reader"
_KILLED_FOR_MEMORY = -9
_LOG = "worker.log"


def own_command() -> list[str]:
    """Return how this program starts itself, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workbench"]


def worker_environment() -> dict[str, str]:
    """Return the worker's environment: no telemetry, no hub, and the same hashes every time."""
    quiet = {
        "ORT_DISABLE_TELEMETRY": "1",
        "ORT_TELEMETRY_DISABLED": "1",
        "HF_HUB_OFFLINE": "1",
        "PYTHAINLP_READ_ONLY": "1",  # else it makes a folder of its own in the user's home
        "TOKENIZERS_PARALLELISM": "false",
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
        "OMP_WAIT_POLICY": "PASSIVE",
    }
    # By itself the C library on Linux learns to keep what large arrays leave, a fifth of the memory in the end.
    frugal = {"MALLOC_MMAP_THRESHOLD_": "1048576", "MALLOC_TRIM_THRESHOLD_": "1048576"}
    return {**frugal, **os.environ, **quiet}


class WorkerProcess:
    """One analysis in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._cancelled = threading.Event()

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells, to the end (Finished, Failed or Cancelled); blocks."""
        if self._cancelled.is_set():
            yield Cancelled()
            return
        with (self._folder / _LOG).open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [*own_command(), WORKER_ROLE, str(self._folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=worker_environment(),
                encoding="utf-8",
                errors="replace",
            )
        try:
            yield from self._told(self._process)
        finally:
            self._end(self._process)

    def cancel(self) -> None:
        """End the worker now, from any thread. It is made to be killed: what it finished lies on disk."""
        self._cancelled.set()
        if self._process is not None:
            self._process.kill()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def _told(self, process: subprocess.Popen[str]) -> Iterator[Event]:
        last: Event | None = None
        for line in process.stdout or ():
            if self._cancelled.is_set():
                break
            event = from_line(line)
            if isinstance(event, Finished | Failed):
                last = event
            elif event is not None:
                yield event
        code = process.wait()
        if self._cancelled.is_set():
            yield Cancelled()
        elif last is not None:
            yield last
        else:
            yield Failed(_ending(code))

    def _end(self, process: subprocess.Popen[str]) -> None:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


def _ending(code: int) -> Problem:
    """Return the problem that tells of a worker that ended without a word."""
    if code == _KILLED_FOR_MEMORY:
        reason = spoken("its process was killed, perhaps because memory ran out")
    elif code < 0:
        reason = spoken("its process was stopped by signal {signal}", signal=str(-code))
    else:
        reason = spoken("its process ended with code {code}", code=str(code))
    return Problem("analysis.stopped", reason=reason)


def ask_worker(question: str, seconds: float = 120, **details: str) -> dict[str, Any]:
    """Put one question ("models", "packs", …) to a worker and return its answer.

    Raises:
        Problem: what the worker answered with, or that it could not answer.
    """
    asked = json.dumps({"question": question, **details})
    try:
        answer = subprocess.run(
            [*own_command(), QUESTION_ROLE, asked],
            capture_output=True,
            env=worker_environment(),
            encoding="utf-8",
            timeout=seconds,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        told = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        reason = spoken("the worker did not answer ({error})", error=type(error).__name__)
        raise Problem("unexpected", reason=reason) from error
    if isinstance(event := from_line(answer.stdout), Failed):
        raise event.problem
    return told
