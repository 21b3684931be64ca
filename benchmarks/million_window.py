"""How long a person waits in the window with a study of a million comments open, and how much memory that takes.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.million_window FILE

FILE is a study as `benchmarks.million --keep FILE` makes it; it is copied first. The window opens it, goes to the
comments, and then, many times over, changes a filter (each kind in turn, and several at once), searches (one, two and
more characters, rare and frequent), scrolls somewhere else, and makes one edit of each kind. "rows" is the time until every row in sight was read, "counts" until the three counts of the filter
bar are new. Beside it the gaps of the window's loop beyond the 5 ms of a timer that rings all the while, and the largest
resident memory of the process. On a busy machine look at the processor's time: that of the whole process until the rows
are there, and that of the window's thread between two rings. Prints lines of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Collection
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.domain.selection import EVERYTHING, Selection
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.comments.page import CommentsPage
from workbench.ui.memory import Memory
from workbench.ui.verbs import Verbs

TIMES = 20
PATIENCE = 120.0
FILTERS: dict[str, tuple[Selection, ...]] = {
    "channel": (Selection(channels=("post",)), Selection(channels=("web", "desk"))),
    "sentiment": (Selection(sentiments=("negative",)), Selection(sentiments=("positive", "neutral"))),
    "language": (Selection(languages=("th",)), Selection(languages=("ja", "en"))),
    "month": (
        Selection(months=("2026-04",)),
        Selection(months=("2025-01", "2025-03", "2025-05", "2025-07", "2025-09")),
    ),
    "segment": (Selection(segments=("household=one",)), Selection(segments=("district=district 38",))),
    "tag": (Selection(tones=("anger",)), Selection(drivers=("ease",))),
    "weak fit": (Selection(weak=True), Selection(weak=True, languages=("ja",))),
    "several": (
        Selection(channels=("web",), sentiments=("positive",)),
        Selection(channels=("web",), segments=("household=two", "age=30 and over"), drivers=("ease+",)),
    ),
    "everything": (EVERYTHING, Selection(unassigned=True)),
}
SEARCHES = ("bus", "kind staff library", "暗", "遅い", "มืด", "q", "zq", "library path", "nowhere at all")


class Loop:
    """The window's loop: waits, and keeps the gaps between the rings of a timer."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.gaps: list[float] = []
        self.used: list[float] = []
        self._rung, self._used = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._timer.start()

    def until(self, is_so: Callable[[], bool], patience: float = PATIENCE) -> float:
        """Run the loop until `is_so`; return the seconds that took."""
        begun = time.perf_counter()
        while not is_so():
            self._application.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() - begun > patience:
                raise SystemExit("The window did not get there.")
        return time.perf_counter() - begun

    def told(self) -> dict[str, dict[str, float]]:
        """Return the gaps since the last time, and forget them."""
        told = {"gaps_ms": spread(self.gaps), "gaps_cpu_ms": spread(self.used)}
        self.gaps, self.used = [], []
        return told

    def _ring(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.gaps.append(now - self._rung - 0.005)
        self.used.append(used - self._used)
        self._rung, self._used = now, used


class Sitting:
    """A person at the comments page, who waits for what they see."""

    def __init__(self, workbench: Workbench, loop: Loop) -> None:
        self.bench, self.loop = workbench.bench, loop
        workspace = workbench.window.workspace
        assert workspace is not None
        workspace.show_page("comments")
        page = workspace.built("comments")
        assert isinstance(page, CommentsPage)
        self.list, self.table = page.list, workspace.comments
        self._listed, self._counted = False, False
        self.table.listed.connect(self._be_listed)
        self.bench.overview.counts_read.connect(self._be_counted)

    def select(self, selection: Selection) -> tuple[float, float, float]:
        """Change the filter; return the seconds until the rows in sight are read, those of all processors
        meanwhile, and the seconds until the counts are new.
        """
        self._listed = self._counted = False
        begun, used = time.perf_counter(), time.process_time()
        self.bench.selection.set(selection)
        met: dict[str, float] = {}

        def is_there() -> bool:
            now = time.perf_counter() - begun
            if "rows" not in met and self.is_in_sight():
                met["rows"], met["used"] = now, time.process_time() - used
            if "counts" not in met and self._counted:
                met["counts"] = now
            return len(met) == 3

        self.loop.until(is_there)
        return met["rows"], met["used"], met["counts"]

    def expect(self) -> None:
        """Wait for a new list."""
        self._listed = False

    def _be_listed(self, _rows: int) -> None:
        self._listed = True

    def _be_counted(self, _counts: object) -> None:
        self._counted = True

    def scroll(self, row: int) -> float:
        """Go to another part of the list; return the seconds until the rows in sight are read."""
        begun = time.perf_counter()
        self.list.scrollTo(self.table.index(row, 0), self.list.ScrollHint.PositionAtTop)
        self.loop.until(self.is_in_sight)
        return time.perf_counter() - begun

    def is_in_sight(self) -> bool:
        """Whether the list is new and every row in sight has been read."""
        first = self.list.rowAt(0)
        last = self.list.rowAt(self.list.viewport().height() - 1)
        if last < 0:
            last = self.table.rowCount() - 1
        return self._listed and all(
            self.table.comment(row) is not None for row in range(max(first, 0), last + 1)
        )


def spread(seconds: list[float]) -> dict[str, float]:
    """Return how many there were and milliseconds: median, 95th and 99th percentile, longest."""
    ordered = sorted(seconds) or [0.0]
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
    places = {name: min(len(ordered) - 1, int(share * len(ordered))) for name, share in shares.items()}
    return {"n": len(seconds), **{name: round(1000 * ordered[at], 1) for name, at in places.items()}}


def tell(what: str, **figures: Any) -> None:
    load = round(os.getloadavg()[0], 1)
    peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(
        json.dumps({"what": what, **figures, "peak_mb": peak, "load": load}, ensure_ascii=False), flush=True
    )


def opened(workbench: Workbench, loop: Loop, file: Path) -> Sitting:
    """Open the study, and tell how long its first comments and everything else take."""
    bench = workbench.bench
    begun = time.perf_counter()
    workbench.ways.open_path(file)
    loop.until(lambda: workbench.window.workspace is not None)
    sitting = Sitting(workbench, loop)
    loop.until(lambda: sitting.table.rowCount() > 0 and sitting.table.comment(0) is not None)
    first = time.perf_counter() - begun
    loop.until(lambda: bench.desk.is_idle)
    whole = time.perf_counter() - begun
    tell("opening", first_rows_s=round(first, 2), everything_s=round(whole, 2), **loop.told())
    return sitting


def measure(sitting: Sitting) -> None:
    themes = tuple(Selection(themes=(theme.id,)) for theme in sitting.bench.overview.themes[:3])
    filters = {"theme": themes, **FILTERS}
    _changes(
        sitting, "a changed filter", list(chain.from_iterable(zip(*_as_long(filters.values()), strict=True)))
    )
    for kind, selections in filters.items():
        _changes(sitting, f"a changed filter, {kind}", list(selections))
    searched = [
        _changes(sitting, f"a search, {words}", [Selection(search=words), EVERYTHING], told=0)
        for words in SEARCHES
    ]
    tell("a search", rows_ms=spread(list(chain.from_iterable(searched))))
    lot = random.Random(3)
    rows = [sitting.scroll(lot.randrange(sitting.table.rowCount())) for _ in range(5 * TIMES)]
    tell("scrolling", rows_ms=spread(rows), **sitting.loop.told())
    rows = [sitting.scroll(sitting.table.rowCount() - 1) for _ in range(2)]
    tell("to the end", rows_ms=spread(rows), **sitting.loop.told())


def _changes(
    sitting: Sitting, what: str, selections: list[Selection], told: int | None = None
) -> list[float]:
    """Change from one selection to the next, many times; tell of all of them, or of the one at `told`.

    Return the seconds until the rows in sight were there.
    """
    rows: list[float] = []
    used: list[float] = []
    counts: list[float] = []
    for number in range(TIMES * (len(selections) if told is not None else max(1, len(selections) // 10))):
        place = number % len(selections)
        times = sitting.select(selections[place])
        if told in (None, place):
            for kept, seconds in zip((rows, used, counts), times, strict=True):
                kept.append(seconds)
    meant = sitting.bench.overview.counts
    tell(
        what,
        comments=meant.comments if meant and told is None else None,
        rows_ms=spread(rows),
        rows_cpu_ms=spread(used),
        counts_ms=spread(counts),
        **sitting.loop.told(),
    )
    return rows


def _as_long(rows: Collection[tuple[Selection, ...]]) -> list[tuple[Selection, ...]]:
    """Return the rows, each begun again until it is as long as the longest."""
    longest = max(map(len, rows))
    return [tuple(islice(cycle(row), longest)) for row in rows]


def edits(sitting: Sitting) -> None:
    """Make edits, one of each kind: how long until the window's rows are new, and all else that is shown."""
    bench, table = sitting.bench, sitting.table
    bench.selection.clear()
    sitting.loop.until(lambda: bench.desk.is_idle)
    key, theme = table.key(3), bench.overview.themes[1].id
    assert key is not None
    done: dict[str, Callable[[Any], Any]] = {
        "move a comment": lambda study: bench.verbs.move_comments(study, [key], theme),
        "tag a comment": lambda study: bench.verbs.say_tags(study, [key], "tone", "worry"),
        "correct a language": lambda study: bench.verbs.correct_language(study, [key], "tr"),
        "rename a theme": lambda study: bench.verbs.rename_theme(study, theme, f"Theme {time.time()}"),
    }
    for what, edit in done.items():
        for way, do in (("", edit), (", undone", bench.verbs.undo)):
            _edit(sitting, what + way, do)


def _edit(sitting: Sitting, what: str, do: Callable[[Any], Any]) -> None:
    begun, used = time.perf_counter(), time.process_time()
    sitting.expect()
    sitting.bench.desk.change(do)
    sitting.loop.until(sitting.is_in_sight)
    rows = time.perf_counter() - begun
    sitting.loop.until(lambda: sitting.bench.desk.is_idle)
    everything = time.perf_counter() - begun
    figures = {"rows_ms": round(1000 * rows, 1), "everything_ms": round(1000 * everything, 1)}
    tell(what, **figures, cpu_ms=round(1000 * (time.process_time() - used), 1), **sitting.loop.told())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("study", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="million-") as folder:
        file = Path(shutil.copy(asked.study, Path(folder) / "million.voc"))
        application = QApplication([])
        workbench = assemble(application, Verbs(), Memory(Path(folder) / "window.ini"))
        workbench.window.resize(1400, 900)
        workbench.window.show()
        loop = Loop(application)
        workbench.warm_up()
        loop.until(lambda: workbench.bench.desk.is_idle)
        tell("the empty window", **loop.told())
        sitting = opened(workbench, loop, file)
        measure(sitting)
        edits(sitting)
        workbench.window.close()
        workbench.stop()


if __name__ == "__main__":
    main()
