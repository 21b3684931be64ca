"""How long the window takes from the start of its process until it can be seen, beside a bare main window.

Both sides are cold processes with the same interpreter; a side is done when its window is exposed and
painted. Runs alternate, so that what else the machine does falls on both. Prints a line of JSON for each run
and one with the medians and their ratio, which should stay at or below 2. Needs a screen; a virtual one
(`xvfb-run`) will do.

    python benchmarks/start_window.py            seven runs of each side
    python benchmarks/start_window.py --runs 15
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 60.0

UNTIL_SEEN = """
def look(application, window):
    window.show()
    while not window.windowHandle().isExposed():
        application.processEvents()
    application.processEvents()
    print("seen", flush=True)
"""
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("window"))
look(application, window)
"""
WORKBENCH = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from workbench.ui.assembly import assemble
from workbench.ui.memory import Memory
from workbench.ui.verbs import Verbs
application = QApplication(sys.argv[:1])
workbench = assemble(application, Verbs(), Memory(Path(sys.argv[1])))
workbench.funnel.install()
look(application, workbench.window)
workbench.stop()
"""
SIDES = {"bare main window": BARE, "workbench": WORKBENCH}


def seconds_until_seen(program: str, folder: Path) -> float:
    """Start `program` in a process of its own; return the seconds until it says that its window is seen."""
    command = [sys.executable, "-c", UNTIL_SEEN + program, str(folder / "window.ini")]
    started = time.perf_counter()
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(command, cwd=ROOT, env=kept, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        took = time.perf_counter() - started
        if process.wait(LONGEST) != 0 or said != "seen":
            raise SystemExit("A side did not show its window; is there a screen?")
    return took


def measure(runs: int) -> dict[str, list[float]]:
    """Return the seconds of each run of each side, but for a first one that compiles and fills caches."""
    taken: dict[str, list[float]] = {side: [] for side in SIDES}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(runs + 1):
            for side, program in SIDES.items():
                seconds = seconds_until_seen(program, Path(folder))
                if run > 0:
                    taken[side].append(seconds)
                    print(json.dumps({"side": side, "run": run, "seconds": round(seconds, 3)}), flush=True)
    return taken


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    taken = measure(parser.parse_args().runs)
    medians = {side: median(seconds) for side, seconds in taken.items()}
    bare, ours = medians.values()
    told = {
        "what": "start until seen",
        **{f"{side}, seconds": round(seconds, 3) for side, seconds in medians.items()},
        "ratio": round(ours / bare, 2),
        "platform": os.environ.get("QT_QPA_PLATFORM", "the screen's own"),
        "PySide6": version("PySide6-Essentials"),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
