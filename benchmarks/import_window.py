"""How long the window takes to bring a file in, and whether it stays awake meanwhile.

The file is nsmc-scale-ko/reviews.csv, as in import_file.py, or its first rows. It comes in at the window's desk, while a
timer of the window's thread rings every 5 ms and a question (the three counts) is put to the desk every 200 ms. Told
are the gaps of the window's loop beyond its 5 ms, the steps of the import, and how long the answers took; beside
it, in a process of its own before, the same file on the command line's way.

    python -m benchmarks.import_window --rows 60000
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from benchmarks.import_file import DATA, FILE, cut
from workbench.services import comments
from workbench.services.intake import import_file, preview_file
from workbench.services.studies import create_study
from workbench.ui.desk import Desk


def in_the_window(file: Path, target: Path) -> dict[str, Any]:
    """Import the file at a desk and return what was measured."""
    loop, desk, preview = QCoreApplication([]), Desk(), preview_file(file)
    gaps: list[float] = []
    steps: list[float] = []
    answers: list[float] = []
    told: dict[str, Any] = {}

    def ring() -> None:
        now = time.perf_counter()
        gaps.append(now - told.get("rung", now) - 0.005)
        told["rung"] = now

    def ask() -> None:
        asked = time.perf_counter()
        desk.ask(comments.count, lambda _: answers.append(time.perf_counter() - asked), slot="count")

    def bring_in(study: Any) -> Any:
        begun = [time.perf_counter()]

        def tell(_rows: int, _total: int) -> None:
            steps.append(time.perf_counter() - begun[0])
            desk.breathe()
            begun[0] = time.perf_counter()

        return import_file(study, preview, tell)

    def done(report: Any) -> None:
        told["seconds"] = time.perf_counter() - told["begun"]
        told["rows"] = report.imported
        loop.quit()

    def opened(_: Path) -> None:
        told["begun"] = time.perf_counter()
        for timer in timers:
            timer.start()
        desk.change(bring_in, done)

    timers = [_timer(5, ring), _timer(200, ask)]
    desk.open(lambda: create_study(target), opened)
    loop.exec()
    desk.stop()
    return {
        "what": "import in the window",
        "rows": told["rows"],
        "seconds": round(told["seconds"], 1),
        "gaps of the loop": _spread(gaps),
        "steps": _spread(steps),
        "answers": _spread(answers),
    }


def _timer(milliseconds: int, ring: Any) -> QTimer:
    timer = QTimer()
    timer.setInterval(milliseconds)
    timer.timeout.connect(ring)
    return timer


def _spread(seconds: list[float]) -> dict[str, float]:
    """Return how many there were and milliseconds: median, 95th and 99th percentile, longest."""
    ordered = sorted(seconds) or [0.0]
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
    places = {name: min(len(ordered) - 1, int(share * len(ordered))) for name, share in shares.items()}
    return {"n": len(seconds), **{name: round(1000 * ordered[at], 1) for name, at in places.items()}}


def on_the_command_line(file: Path, target: Path) -> float:
    """Return the seconds the command line takes to read, store and index the file."""
    command = [sys.executable, "-m", "benchmarks.import_file", "--bring", str(file), str(target)]
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return told["stages"]["read, store, hash and index"]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=0, help="the first lines of the file only")
    asked = parser.parse_args()
    if not FILE.is_file():
        sys.exit(f"The public data sets are not at {DATA}: set VOC_SHARED to their folder's parent.")
    with tempfile.TemporaryDirectory(prefix="window-") as folder:
        place = Path(folder)
        file = cut(FILE, asked.rows, place)
        beside = on_the_command_line(file, place / "beside.voc")
        told = in_the_window(file, place / "window.voc")
    ratio = round(told["seconds"] / beside, 2)
    load = [round(one, 1) for one in os.getloadavg()]
    print(
        json.dumps(
            {**told, "on the command line": beside, "ratio": ratio, "cores": os.cpu_count(), "load": load}
        )
    )


if __name__ == "__main__":
    main()
