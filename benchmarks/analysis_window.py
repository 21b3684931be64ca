"""Whether the window stays awake while it analyses 50,000 comments, and how soon a cancel is answered.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.analysis_window 50000

The comments come into a study as usual and are looked through, then the window opens it and analyses it while somebody
scrolls through the comments, ten rows every half second. A timer of the window's thread rings every 5 ms; told are its
gaps beyond that (wall, and the processor's time of the window's thread meanwhile), while the worker runs and while its
result is published into the study, with the processor's time of the desk's thread in each step of that, during most of
which the interpreter is not free for the window. Before it another analysis is cancelled when it has begun to embed; told is how long it
took until the window was told, and until the worker was gone. The map is opened for the first time at the end. Prints a
line of JSON for each.

Needs the public sets (VOC_SHARED, or `shared` beside the project).
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.million_window import Loop, Sitting, spread
from workbench.domain.changes import Changed
from workbench.domain.recipe import Recipe
from workbench.services import intake, preparation, studies
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.desk import OnProblem, Steps
from workbench.ui.jobs import JobState
from workbench.ui.memory import Memory
from workbench.ui.verbs import Verbs

PATIENCE = 1_800.0
SCROLL_EVERY = 500  # milliseconds
_BEGUN = 0.05


class Watch:
    """Follows the analysis of a window: what it told last, and whether it has ended."""

    def __init__(self, workbench: Workbench) -> None:
        self.analysis = workbench.analysis
        self.state: JobState | None = None
        self.ended: float | None = None
        self.steps: list[float] = []
        self.analysis.told.connect(self._tell)
        self.analysis.ended.connect(self._end)
        desk = workbench.bench.desk
        publish = desk.publish

        def publish_timed(
            steps: Steps, on_done: Callable[[Changed | None], None], on_problem: OnProblem | None = None
        ) -> Callable[[], None]:
            return publish(self._timed(steps), on_done, on_problem)

        desk.publish = publish_timed

    def start(self) -> None:
        self.state = self.ended = None
        self.analysis.start(Recipe())

    @property
    def is_publishing(self) -> bool:
        """Whether the worker has finished: its result is entered into the study."""
        return self.state is not None and self.state.fraction == 1.0

    def _tell(self, state: JobState) -> None:
        self.state = state

    def _end(self, _found: bool) -> None:
        self.ended = time.perf_counter()

    def _timed(self, steps: Steps) -> Steps:
        """Return the same steps, and keep the processor's time each takes of the desk's thread."""

        def timed(study: Any) -> Iterator[Changed | None]:
            used = time.thread_time()
            for changed in steps(study):
                self.steps.append(time.thread_time() - used)
                yield changed
                used = time.thread_time()

        return timed


def tell(what: str, **figures: Any) -> None:
    load = round(os.getloadavg()[0], 1)
    print(json.dumps({"what": what, **figures, "cores": os.cpu_count(), "load": load}), flush=True)


def made(folder: Path, number: int) -> Path:
    """Return a study of so many comments, looked through."""
    from themes import DATA
    from whole_runs import pooled

    if not DATA.is_dir():
        sys.exit(f"There is no {DATA}: set VOC_SHARED to the folder of the public data sets.")
    file, path = folder / "comments.csv", folder / "study.voc"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["text"], *([text] for text in pooled(number))])
    with studies.create_study(path) as study:
        intake.import_file(study, intake.preview_file(file, text="text"), _unheard)
        preparation.look_through(study)
    return path


def _unheard(_done: int, _total: int) -> None:
    """Nobody follows the import."""


def scrolling(sitting: Sitting) -> QTimer:
    """Scroll through the comments by and by, as somebody would who reads while they wait."""
    place = [0]

    def go_on() -> None:
        place[0] = (place[0] + 10) % max(1, sitting.table.rowCount())
        sitting.list.scrollTo(sitting.table.index(place[0], 0))

    timer = QTimer(interval=SCROLL_EVERY)
    timer.timeout.connect(go_on)
    timer.start()
    return timer


def analyse(watch: Watch, loop: Loop) -> None:
    """Analyse to the end, and tell the gaps of the two parts of it."""
    loop.told()
    watch.start()
    loop.until(lambda: watch.is_publishing or watch.ended is not None, PATIENCE)
    tell("while the worker runs", **loop.told())
    loop.until(lambda: watch.ended is not None, PATIENCE)
    tell("while the result is published", **loop.told(), steps_cpu_ms=spread(watch.steps))


def cancel(watch: Watch, loop: Loop, what: str, once: Callable[[], bool]) -> None:
    """Begin an analysis, cancel it `once` something is so, and tell how soon that was answered."""
    watch.start()
    loop.until(lambda: once() or watch.ended is not None, PATIENCE)
    workers = psutil.Process().children()
    asked = time.perf_counter()
    watch.analysis.cancel()
    told = (watch.ended or time.perf_counter()) - asked
    loop.until(lambda: not any(is_alive(worker) for worker in workers))
    tell(what, workers=len(workers), told_ms=_ms(told), worker_gone_ms=_ms(time.perf_counter() - asked))


def is_alive(worker: psutil.Process) -> bool:
    return worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE


def _ms(seconds: float) -> float:
    return round(1000 * seconds, 1)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("number", type=int, nargs="?", default=50_000, help="how many comments")
    number = parser.parse_args().number
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    with tempfile.TemporaryDirectory(prefix="awake-") as folder:
        path = made(Path(folder), number)
        application = QApplication([])
        workbench = assemble(application, Verbs(), Memory(Path(folder) / "window.ini"))
        workbench.window.resize(1400, 900)
        workbench.window.show()
        loop, watch = Loop(application), Watch(workbench)
        workbench.ways.open_path(path)
        loop.until(lambda: workbench.window.workspace is not None)
        sitting, idle = Sitting(workbench, loop), lambda: workbench.bench.desk.is_idle
        loop.until(idle)
        timer = scrolling(sitting)
        cancel(
            watch,
            loop,
            "cancel while embedding",
            lambda: watch.state is not None and (watch.state.fraction or 0) > _BEGUN,
        )
        loop.until(idle)
        analyse(watch, loop)
        loop.until(idle)
        timer.stop()
        loop.told()
        workbench.window.show_page("map")
        loop.until(idle)
        tell("the map's first opening", **loop.told())
        workbench.window.close()
        workbench.stop()


if __name__ == "__main__":
    main()
