"""How long the comments page waits in a study of a million comments, beside what bare SQL takes.

    python -m benchmarks.million                    makes a study of 1,000,000 invented comments, and asks
    python -m benchmarks.million --comments 200000
    python -m benchmarks.million --keep FILE        keeps the study there, and asks of it when it is there already

The comments are drawn by lot from words of three languages, nine of ten texts are different, and all are in one of
forty themes. The questions are those of the page: the numbers of the comments that a selection means (which is what
the table waits for before its first rows), a page of rows, and the three counts. Bare SQL answers for the numbers
with the shortest statement that gives the same, written for the one question, joins nothing that it does not need.
Prints a line of JSON for each question: 95th percentile and median in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from workbench.domain.intake import Column, CommentDraft, Mapping, Preview, Role, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.selection import EVERYTHING, Selection
from workbench.services import comments
from workbench.services.themes import list_themes
from workbench.store.intake import Arrival
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

THEMES, TIMES, AT_ONCE = 40, 20, 20_000
WORDS = (
    "the bus library path never late closed kind staff waiting room cold water street light broken again please "
    "รถเมล์ ห้องสมุด ทางเดิน มืด มาก เจ้าหน้าที่ ใจดี รอ นาน 図書館 バス 遅い 親切 道 暗い 水 駅 待つ"
).split()
SELECTIONS = {
    "everything": EVERYTHING,
    "negative": Selection(sentiments=("negative",)),
    "one channel": Selection(channels=("post",)),
    "rare words": Selection(search="kind staff library"),
    "frequent word": Selection(search="bus"),
    "one character": Selection(search="暗"),
    "two characters": Selection(search="遅い"),
    "words and sentiment": Selection(search="library path", sentiments=("negative",)),
}
BARE = {
    "everything": "SELECT id FROM comment",
    "negative": "SELECT c.id FROM comment c JOIN sentiment e ON e.run_id = 1 AND e.text_id = c.text_id"
    " AND e.polarity = 'open' WHERE e.label = -1 ORDER BY c.id",
    "one channel": "SELECT c.id FROM comment c JOIN submission p ON p.id = c.submission_id"
    " WHERE p.channel = 'post' ORDER BY c.id",
    "rare words": "SELECT c.id FROM text_search s JOIN comment c ON c.text_id = s.rowid"
    " WHERE text_search MATCH '\"kind staff library\"' ORDER BY c.id",
    "frequent word": "SELECT c.id FROM text_search s JOIN comment c ON c.text_id = s.rowid"
    " WHERE text_search MATCH '\"bus\"' ORDER BY c.id",
}


def drafts(number_of: int) -> Iterator[SubmissionDraft]:
    lot = random.Random(7)
    for row in range(1, number_of + 1):
        text = " ".join(lot.choices(WORDS, k=lot.randint(4, 20)))
        if lot.random() < 0.1:
            text = " ".join(lot.choices(WORDS, k=2))
        channel = lot.choice(("web", "post", "phone", "desk"))
        yield SubmissionDraft(row, str(row), (CommentDraft(text),), str(row), channel=channel)


def made(path: Path, number_of: int) -> Study:
    study = Study.create(path)
    mapping = Mapping("table", (Column("comment", Role.TEXT),))
    arrival = Arrival(study, Preview(Path("million.csv"), "ab" * 32, "table", mapping, ("comment",), ()))
    rows = drafts(number_of)
    with arrival.in_one_go():
        while batch := list(islice(rows, AT_ONCE)):
            arrival.store(arrival.press(batch))
            arrival.index()
    arrival.publish()
    _analyse(study)
    return study


def _analyse(study: Study) -> None:
    """Publish a run by hand: every text in a theme and judged, turn by turn."""
    snapshot = take_snapshot(study)
    header = RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, len(snapshot.numbers), "now", 1.0)
    run = RunArrival(study, header)
    run.add_clusters([ClusterRow(n, f"Theme {n}", "en", [(f"word{n}", 1.0)], []) for n in range(THEMES)])
    numbers = iter(enumerate(snapshot.numbers))
    while part := list(islice(numbers, AT_ONCE)):
        run.add_texts([TextResult(text, "en", place % THEMES, 0.5, 0, 0) for place, text in part])
        run.add_sentiment([SentimentResult(text, "open", place % 3 - 1, 0.5, 0.9) for place, text in part])
    run.publish("Analyse")


def timed(what: str, ask: Callable[[], object], number_of: int, times: int = TIMES) -> None:
    """Ask `times` times and print how long the answers took."""
    took: list[float] = []
    for _ in range(times):
        begun = time.perf_counter()
        ask()
        took.append(1000 * (time.perf_counter() - begun))
    took.sort()
    figures = {"p95_ms": round(took[int(0.95 * (times - 1))], 1), "median_ms": round(took[times // 2], 1)}
    print(json.dumps({"what": what, "comments": number_of, **figures}), flush=True)


def measure(study: Study) -> None:
    whole = comments.count(study).comments
    for name, selection in SELECTIONS.items():
        found = len(comments.keys(study, selection))
        timed(f"numbers, {name}", partial(comments.keys, study, selection), found)
        if name in BARE:
            timed(f"numbers, {name}, bare SQL", partial(study.database.all, BARE[name]), found)
        timed(f"three counts, {name}", partial(comments.count, study, selection), found)
    theme = Selection(themes=(list_themes(study)[0].id,))
    timed("numbers, one theme", partial(comments.keys, study, theme), comments.count(study, theme).comments)
    numbers, lot = comments.keys(study), random.Random(3)

    def page() -> None:
        begin = lot.randrange(len(numbers))
        comments.rows(study, numbers[begin : begin + 100])

    timed("a page of 100 rows", page, whole, 5 * TIMES)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--comments", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="million-") as folder:
        path = asked.keep or Path(folder) / "million.voc"
        begun = time.perf_counter()
        with Study.open(path) if path.exists() else made(path, asked.comments) as study:
            print(json.dumps({"what": "made or opened", "seconds": round(time.perf_counter() - begun, 1)}))
            measure(study)
        print(json.dumps({"cores": os.cpu_count(), "load": [round(one, 1) for one in os.getloadavg()]}))


if __name__ == "__main__":
    main()
