"""How long an export of a large study takes, beside the bare reading of its rows; its memory, and how fast it is cancelled.

    python benchmarks/exporting.py                 a study of 50,000 public comments, analysed first (minutes)
    python benchmarks/exporting.py --study FILE    of a study that is there

Every format is written at once, once for each profile. The peer is a process that reads the same comments with one
statement (text, file, row, day, channel, theme, sentiment) and writes them as CSV with Python's own writer, no more. Cancelled
is after a third of the comments: how long until the answer, and what is left in the folder.
Prints a line of JSON for each.

Needs the public sets (VOC_SHARED, or `shared` beside the project) unless a study is named.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from whole_runs import measured, pooled, voc

from workbench.domain.handover import FORMATS, Handover, Profile
from workbench.services.export import export_findings
from workbench.services.studies import open_study

BARE = (
    "SELECT c.received, s.name, p.row, p.posted_at, p.channel, a.cluster, e.label FROM comment c"
    " JOIN submission p ON p.id = c.submission_id JOIN source s ON s.id = p.source_id"
    " LEFT JOIN assignment a ON a.run_id = 1 AND a.text_id = c.text_id AND a.rank = 0"
    " LEFT JOIN sentiment e ON e.run_id = 1 AND e.text_id = c.text_id AND e.polarity = 'open' ORDER BY c.id"
)


class _CancelledError(Exception):
    """Asked for by this benchmark."""


def bare(study: Path, folder: Path) -> None:
    """Read the rows and write them."""
    folder.mkdir()
    with open_study(study) as opened, (folder / "rows.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(opened.database.all(BARE))


def whole(study: Path, folder: Path, profile: Profile) -> None:
    """Write every format."""
    with open_study(study) as opened:
        export_findings(opened, folder, plan=Handover(FORMATS, profile))


def cancelled(study: Path, folder: Path) -> dict[str, Any]:
    """Cancel an export after a third, and return how long the answer took and what was left."""
    asked = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal asked
        if done > total / 3:
            asked = time.perf_counter()
            raise _CancelledError

    with open_study(study) as opened:
        try:
            export_findings(opened, folder, tell, Handover(FORMATS))
        except _CancelledError:
            answered = time.perf_counter() - asked
            return {
                "answered_ms": round(1000 * answered, 1),
                "left": [path.name for path in folder.iterdir()],
            }
    sys.exit("The export ended before it was cancelled.")


def _timed(work: Callable[..., Any], arguments: tuple[Any, ...], answer: Any) -> None:
    started, used = time.perf_counter(), time.process_time()
    told: dict[str, Any] = work(*arguments) or {}
    answer.send(
        {
            "wall_s": round(time.perf_counter() - started, 2),
            "cpu_s": round(time.process_time() - used, 2),
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            "load": round(os.getloadavg()[0], 1),
            **told,
        }
    )


def in_a_process(work: Callable[..., Any], *arguments: Any) -> dict[str, Any]:
    """Return the figures of a function run in a fresh process."""
    spawning = get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_timed, args=(work, arguments, theirs))
    process.start()
    theirs.close()
    try:
        return ours.recv()
    finally:
        process.join()


def figures(study: Path, folder: Path) -> None:
    """Print the figures of each way."""
    read = in_a_process(bare, study, folder / "bare")
    print(json.dumps({"side": "bare rows", **read}), flush=True)
    for profile in ("safe", "working"):
        found = in_a_process(whole, study, folder / profile, profile)
        ratio = {"cpu_ratio": round(found["cpu_s"] / read["cpu_s"], 1)}
        print(json.dumps({"side": f"every format, {profile}", **found, **ratio}), flush=True)
    print(
        json.dumps({"side": "cancelled", **in_a_process(cancelled, study, folder / "cancelled")}), flush=True
    )


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--study", type=Path, help="a study that is there")
    parser.add_argument("--comments", type=int, default=50_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        study = asked.study
        if study is None:
            file = Path(folder, "comments.csv")
            with file.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows([["text"], *([text] for text in pooled(asked.comments))])
            measured(voc("run", str(file), "--to", str(Path(folder, "out")), "--text", "text", "--json"))
            study = Path(folder, "out", "study.voc")
        figures(study.resolve(), Path(folder))


if __name__ == "__main__":
    main()
