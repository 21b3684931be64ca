"""How long a file of 356,202 comments takes to come in, beside pandas.

The file is nsmc-scale-ko/reviews.csv of the public data sets (README says where they are looked for). One side is
pandas: read_csv, then to_sql into a new SQLite file. The other is the workbench as `voc import` runs it: a new
study, the file recognised, every row stored with its identity and its hashes, every text searchable. Both are
cold processes, and they alternate, so that what else the machine does falls on both. The workbench's last run
goes on and looks the comments through (languages, copied letters, personal data) as the window would do beside
its work; the comments can be browsed all that while.

    python -m benchmarks.import_file               three runs of each side, then the looking through
    python -m benchmarks.import_file --runs 1 --rows 40000 --no-look

Prints a line of JSON for each run and stage, and one with the ratios of the medians. Peaks are the resident
memory of one process at its largest.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("VOC_SHARED", ROOT.parent / "shared")) / "data"
FILE = DATA / "nsmc-scale-ko" / "reviews.csv"
MOST_STORED, MOST_LOOKED, MOST_MB = 8, 150, 600

PANDAS = """
import resource, sqlite3, sys
import pandas
with sqlite3.connect(sys.argv[2]) as study:
    rows = pandas.read_csv(sys.argv[1]).to_sql("comments", study, index=False)
print('{"rows": %d, "peak_mb": %d}' % (rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024))
"""


class Stages:
    """The seconds of each stage since the one before it."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.seconds: dict[str, float] = {}

    def end(self, stage: str) -> None:
        now = time.perf_counter()
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + now - self._last, 2)
        self._last = now


def bring(file: Path, target: Path, look: bool) -> dict[str, Any]:
    """Do the workbench's side in this process."""
    stages = Stages()
    from workbench.services.intake import import_file, preview_file
    from workbench.services.pacing import UNWATCHED_STEP
    from workbench.services.studies import create_study

    with create_study(target) as study:
        stages.end("begin a study")
        preview = preview_file(file)
        stages.end("recognise the file")
        report = import_file(study, preview, longest=UNWATCHED_STEP)
        stages.end("read, store, hash and index")
        told: dict[str, Any] = {
            "rows": report.imported,
            "rejected": report.rejected,
            "stages": stages.seconds,
        }
        told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        told["study_mb"] = target.stat().st_size >> 20
        if look:
            told["browsing"] = _browse(study)
            told["looking"] = _look(study)
            told["peak_mb_with_looking"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            told["peak_mb_of_worker"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return told


def _browse(study: Any) -> dict[str, float]:
    """Count, search and read the comments before they are looked through."""
    from workbench.domain.selection import Selection
    from workbench.store import comments

    stages = Stages()
    comments.count(study)
    stages.end("count")
    keys = comments.keys(study)
    comments.rows(study, keys[len(keys) // 2 :][:100])
    stages.end("a page in the middle")
    comments.keys(study, Selection(search="스토리"))
    stages.end("search")
    return stages.seconds


def _look(study: Any) -> dict[str, float]:
    from workbench.protocol.events import Progress
    from workbench.services import preparation
    from workbench.services.following import follow
    from workbench.services.pacing import UNWATCHED_STEP

    stages, stage = Stages(), ["start of the worker"]

    def hear(progress: Progress) -> None:
        if progress.stage != stage[0]:
            stages.end(stage[0])
            stage[0] = progress.stage

    task = preparation.begin(study)
    stages.end("hand the texts over")
    follow(task, hear)
    stages.end(stage[0])
    for _ in preparation.publish(study, task, UNWATCHED_STEP):
        pass
    stages.end("publish")
    return stages.seconds


def run(command: list[str]) -> dict[str, Any]:
    """Run a side in a process of its own; return what it tells and its seconds from start to end."""
    started, used = time.perf_counter(), _used()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    seconds, cpu = time.perf_counter() - started, _used() - used
    return {
        "seconds": round(seconds, 2),
        "cpu_seconds": round(cpu, 2),
        **json.loads(done.stdout.splitlines()[-1]),
    }


def _used() -> float:
    """Return the seconds of all processors that finished processes have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def sides(file: Path, folder: Path, look: bool) -> dict[str, list[str]]:
    """Return the command of each side, with a new file to write to."""
    for old in folder.glob("side*"):
        old.unlink()
    ours = [sys.executable, "-m", "benchmarks.import_file", "--bring", str(file), str(folder / "side.voc")]
    return {
        "pandas": [sys.executable, "-c", PANDAS, str(file), str(folder / "side.db")],
        "workbench": [*ours, *(["--look"] if look else [])],
    }


def measure(file: Path, runs: int, look: bool) -> dict[str, Any]:
    """Measure and print each run; return the summary."""
    taken: dict[str, list[float]] = {"pandas": [], "workbench": []}
    peaks: dict[str, int] = {}
    looked: list[float] = []
    with tempfile.TemporaryDirectory(prefix="import-") as folder:
        for number in range(1, runs + 1):
            last = look and number == runs
            for side, command in sides(file, Path(folder), last).items():
                told = run(command)
                later = sum({**told.get("looking", {}), **told.get("browsing", {})}.values())
                taken[side].append(told["seconds"] - later)
                looked += [told["seconds"]] if later else []
                peaks |= {f"{side}, {name}": told[name] for name in told if name.startswith("peak_mb")}
                print(json.dumps({"side": side, "run": number, **told}), flush=True)
    return _summary(taken, looked, peaks)


def _summary(taken: dict[str, list[float]], looked: list[float], peaks: dict[str, int]) -> dict[str, Any]:
    pandas, ours = median(taken["pandas"]), median(taken["workbench"])
    return {
        "what": "import of a file",
        "pandas, seconds": round(pandas, 2),
        "stored, hashed and searchable, seconds": round(ours, 2),
        "ratio": round(ours / pandas, 1),
        "at most": MOST_STORED,
        **(
            {"looked through, ratio": round(looked[0] / pandas, 1), "looked at most": MOST_LOOKED}
            if looked
            else {}
        ),
        **peaks,
        "MB at most": MOST_MB,
        "pandas": version("pandas"),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "load": [round(load, 1) for load in os.getloadavg()],
    }


def cut(file: Path, rows: int, folder: Path) -> Path:
    """Return the file, or the first rows of it in a file of their own."""
    if not rows:
        return file
    target = folder / "cut.csv"
    with (
        file.open(encoding="utf-8", newline="") as whole,
        target.open("w", encoding="utf-8", newline="") as part,
    ):
        for _, line in zip(range(rows + 1), whole, strict=False):
            part.write(line)
    return target


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rows", type=int, default=0, help="the first lines of the file only")
    parser.add_argument("--no-look", action="store_true", help="leave the looking through out")
    parser.add_argument("--bring", nargs=2, type=Path, metavar=("FILE", "STUDY"), help=argparse.SUPPRESS)
    parser.add_argument("--look", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.bring:
        print(json.dumps(bring(*asked.bring, look=asked.look)))
        return
    if not FILE.is_file():
        sys.exit(f"The public data sets are not at {DATA}: set VOC_SHARED to their folder's parent.")
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(cut(FILE, asked.rows, Path(folder)), asked.runs, not asked.no_look)))


if __name__ == "__main__":
    main()
