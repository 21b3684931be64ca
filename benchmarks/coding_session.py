"""How many comments a second the coding page takes, in a study of a hundred thousand.

A random sample of three hundred is coded in the whole window by key presses, one as soon as the comment before was
answered. Measured are the time from a key until the next comment is drawn, the codings that are shown a second, and
the codings that lie in the study a second (each is a step of the change log, written to disk before the next). A
person needs about two a second at most. Prints one line of JSON. Needs no screen and no data set.

    python benchmarks/coding_session.py
    python benchmarks/coding_session.py --comments 10000 --sample 300
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402 - the platform had to be chosen first
from PySide6.QtTest import QTest  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication  # noqa: E402 - as above

from workbench.domain.intake import Column, CommentDraft, Mapping, Preview, Role, SubmissionDraft  # noqa: E402
from workbench.domain.recipe import Recipe  # noqa: E402 - the path to it is known only now
from workbench.services.drawing import draw_sample  # noqa: E402 - as above
from workbench.store.intake import Arrival  # noqa: E402 - as above
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult  # noqa: E402
from workbench.store.snapshot import take_snapshot  # noqa: E402 - as above
from workbench.store.study import Study  # noqa: E402 - as above
from workbench.ui.assembly import Workbench, assemble  # noqa: E402 - as above
from workbench.ui.coding.page import CodingPage  # noqa: E402 - as above
from workbench.ui.memory import Memory  # noqa: E402 - as above
from workbench.ui.verbs import Verbs  # noqa: E402 - as above

WORDS = (
    "The counter was closed again",
    "My form was asked for twice",
    "The new benches are a joy",
    "Nothing to add",
)
PIECE = 2_000


def make_study(path: Path, comments: int, sample: int) -> None:
    """Make a study of `comments` that is analysed, and draw a sample of it."""
    with Study.create(path, "Coding") as study:
        mapping = Mapping("table", (Column("comment", Role.TEXT),))
        arrival = Arrival(study, Preview(Path("made.csv"), "ab" * 32, "table", mapping, ("comment",), ()))
        for start in range(0, comments, PIECE):
            arrival.add([_submission(number) for number in range(start, min(start + PIECE, comments))])
        arrival.publish()
        _analyse(study)
        draw_sample(study, "random", sample)


def _submission(number: int) -> SubmissionDraft:
    text = f"{WORDS[number % 4]}, and that is what I have to say about office {number} of the town."
    return SubmissionDraft(row=number + 1, content=text, comments=(CommentDraft(text),), channel="web")


def _analyse(study: Study) -> None:
    """Publish a run as an analysis would: one theme, and a judgement of each text."""
    study.database.execute("UPDATE comment SET examined = 1")
    snapshot = take_snapshot(study)
    header = RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, len(snapshot.texts), "now", 1.0)
    arrival = RunArrival(study, header)
    arrival.add_clusters([ClusterRow(0, "All", "en", [("office", 1.0)], [snapshot.numbers[0]])])
    arrival.add_texts([TextResult(number, "en", 0, 0.5, 0, 0) for number in snapshot.numbers])
    arrival.add_sentiment(
        [SentimentResult(number, "open", number % 3 - 1, 0.0, 0.6) for number in snapshot.numbers]
    )
    arrival.publish("Analyse")


def rest(workbench: Workbench) -> None:
    """Let the window do whatever it has to, until it has nothing left."""
    while not workbench.bench.desk.is_idle:
        pause = QEventLoop()
        QTimer.singleShot(5, pause.quit)
        pause.exec()


def code(workbench: Workbench, sample: int) -> tuple[list[float], float, float]:
    """Code the sample; return the seconds of each key, of all keys, and until everything lay in the study."""
    workbench.bench.coder.take_name("Anna")
    workbench.window.show_page("coding")
    rest(workbench)
    page = workbench.window.workspace.built("coding") if workbench.window.workspace else None
    if not isinstance(page, CodingPage):
        raise SystemExit("The coding page was not built.")
    page.sit_down()
    rest(workbench)
    view, taken = page.sitting_view, list[float]()
    started = time.perf_counter()
    for number in range(sample):
        pressed = time.perf_counter()
        QTest.keyClick(view.text, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number % 3])
        QApplication.processEvents()
        taken.append(time.perf_counter() - pressed)
    shown = time.perf_counter() - started
    rest(workbench)
    kept = time.perf_counter() - started
    if view.sitting is None or view.sitting.coded != sample or view.sitting.not_kept:
        raise SystemExit("Not every comment was coded.")
    return taken, shown, kept


def main() -> None:
    """Measure, and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--comments", type=int, default=100_000)
    parser.add_argument("--sample", type=int, default=300)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        study = Path(folder) / "coding.voc"
        make_study(study, wanted.comments, wanted.sample)
        application = QApplication(sys.argv[:1])
        workbench = assemble(application, Verbs(), Memory(Path(folder) / "window.ini"))
        workbench.window.show()
        workbench.ways.open_path(study)
        rest(workbench)
        taken, shown, kept = code(workbench, wanted.sample)
        workbench.window.close()
        workbench.stop()
    print(json.dumps(report(wanted.comments, taken, shown, kept)))


def report(comments: int, taken: list[float], shown: float, kept: float) -> dict[str, object]:
    """Return what is printed."""
    return {
        "what": "coding by keys",
        "comments": comments,
        "coded": len(taken),
        "key until drawn, median ms": round(1000 * median(taken), 2),
        "key until drawn, slowest ms": round(1000 * max(taken), 2),
        "shown, comments a second": round(len(taken) / shown, 1),
        "kept, comments a second": round(len(taken) / kept, 1),
        "PySide6": version("PySide6-Essentials"),
        "cores": os.cpu_count(),
    }


if __name__ == "__main__":
    main()
