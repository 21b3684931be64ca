"""How long the comments page waits in a study of a million comments, beside what bare SQL takes.

    python -m benchmarks.million                    makes a study of 1,000,000 invented comments, and asks
    python -m benchmarks.million --comments 200000
    python -m benchmarks.million --keep FILE        keeps the study there, and asks of it when it is there already

`million_study` says what the comments are. The questions are those of the page: the first rows of a selection (numbers
and rows), all its numbers, the three counts, what the filters offer, and the themes; once by SQL alone, as a study is
asked before it remembers its comments, and then from memory. What was asked before is forgotten each time, so that it is
looked up anew. Bare SQL answers for first rows and counts with the shortest statement that gives the same, written for
the one question, joined with nothing that it does not need. Prints a line of JSON for each question: 95th percentile and
median in milliseconds of wall and of processor time, and the ratio of the medians of processor time to bare SQL.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.million_study import made
from workbench.domain.selection import EVERYTHING, Selection
from workbench.services import comments
from workbench.services.themes import list_themes
from workbench.store.study import Study

TIMES = 20
SELECTIONS = {
    "everything": EVERYTHING,
    "negative": Selection(sentiments=("negative",)),
    "one channel": Selection(channels=("post",)),
    "one month": Selection(months=("2026-04",)),
    "one language": Selection(languages=("th",)),
    "a frequent segment": Selection(segments=("household=one",)),
    "a rare segment": Selection(segments=("district=district 38",)),
    "a tone": Selection(tones=("anger",)),
    "a driver": Selection(drivers=("ease",)),
    "weak fits": Selection(weak=True),
    "several at once": Selection(
        channels=("web",), sentiments=("positive",), segments=("household=two", "age=30 and over")
    ),
    "rare words": Selection(search="kind staff library"),
    "frequent word": Selection(search="bus"),
    "one character": Selection(search="暗"),
    "two characters": Selection(search="遅い"),
    "characters nobody wrote": Selection(search="zq"),
    "words and sentiment": Selection(search="library path", sentiments=("negative",)),
}
_FOUND = (
    "FROM text_search s JOIN comment c ON c.text_id = s.rowid JOIN submission p ON p.id = c.submission_id"
)
_TOLD = "JOIN segment g ON g.submission_id = p.id AND g.name ="
_TAGGED = "JOIN text_tag x ON x.run_id = 1 AND x.text_id = c.text_id AND x.polarity = 'open' AND x.family ="
_SUBMITTED = "FROM comment c JOIN submission p ON p.id = c.submission_id"
_READ = "FROM comment c JOIN unique_text u ON u.id = c.text_id JOIN submission p ON p.id = c.submission_id"
BARE = {
    "everything": "FROM comment c JOIN submission p ON p.id = c.submission_id",
    "negative": "FROM comment c JOIN submission p ON p.id = c.submission_id JOIN sentiment e"
    " ON e.run_id = 1 AND e.text_id = c.text_id AND e.polarity = 'open' WHERE e.label = -1",
    "one channel": "FROM comment c JOIN submission p ON p.id = c.submission_id WHERE p.channel = 'post'",
    "one month": f"{_SUBMITTED} WHERE p.posted_at >= '2026-04' AND p.posted_at < '2026-05'",
    "one language": f"{_SUBMITTED} JOIN text_reading r ON r.run_id = 1 AND r.text_id = c.text_id WHERE r.language = 'th'",
    "a frequent segment": f"{_SUBMITTED} {_TOLD} 'household' WHERE g.value = 'one'",
    "a rare segment": f"{_SUBMITTED} {_TOLD} 'district' WHERE g.value = 'district 38'",
    "a tone": f"{_SUBMITTED} {_TAGGED} 'tone' AND x.tag = 'anger'",
    "a driver": f"{_SUBMITTED} {_TAGGED} 'driver' AND x.tag = 'ease'",
    "weak fits": f"{_SUBMITTED} JOIN assignment a ON a.run_id = 1 AND a.text_id = c.text_id AND a.rank = 0 WHERE a.weak",
    "several at once": f"{_SUBMITTED} {_TOLD} 'household' JOIN segment h ON h.submission_id = p.id AND h.name = 'age'"
    " JOIN sentiment e ON e.run_id = 1 AND e.text_id = c.text_id AND e.polarity = 'open' WHERE e.label = 1"
    " AND p.channel = 'web' AND g.value = 'two' AND h.value = '30 and over'",
    "one theme": "FROM comment c JOIN submission p ON p.id = c.submission_id JOIN assignment a"
    " ON a.run_id = 1 AND a.text_id = c.text_id AND a.rank = 0 WHERE a.cluster = 0",
    "rare words": f"{_FOUND} WHERE text_search MATCH '\"kind staff library\"'",
    "frequent word": f"{_FOUND} WHERE text_search MATCH '\"bus\"'",
    "one character": f"{_READ} WHERE u.content LIKE '%暗%'",
    "two characters": f"{_READ} WHERE u.content LIKE '%遅い%'",
    "characters nobody wrote": f"{_READ} WHERE u.content LIKE '%zq%'",
}
COUNTED = "SELECT count(*), count(DISTINCT c.text_id), count(DISTINCT ifnull(p.author_key, p.id))"
PAGE = 64


def timed(ask: Callable[[], object], times: int, before: Callable[[], object] = int) -> dict[str, float]:
    """Ask `times` times and return how long the answers took."""
    wall: list[float] = []
    processor: list[float] = []
    for _ in range(times):
        before()
        begun, used = time.perf_counter(), time.process_time()
        ask()
        wall.append(1000 * (time.perf_counter() - begun))
        processor.append(1000 * (time.process_time() - used))
    return {
        f"{name}_{what}": round(sorted(taken)[place], 1)
        for what, taken in (("ms", wall), ("cpu_ms", processor))
        for name, place in (("p95", int(0.95 * (times - 1))), ("median", times // 2))
    }


def tell(what: str, **figures: object) -> None:
    load = round(os.getloadavg()[0], 1)
    print(json.dumps({"what": what, **figures, "load": load}, ensure_ascii=False), flush=True)


def first_rows(study: Study, selection: Selection) -> None:
    comments.rows(study, comments.first(study, selection).keys[:PAGE])


def forget(study: Study, *, searches: bool) -> None:
    """Ask for other comments, and other words, until those asked for before are no longer remembered."""
    for words in ("zzz", "zzzz") if searches else ("",):
        comments.first(study, Selection(search=words))


def ask(study: Study, selections: dict[str, Selection], way: str, times: int) -> dict[str, float]:
    """Ask the questions of every selection; return the processor's milliseconds of each."""
    used: dict[str, float] = {}
    for name, selection in selections.items():
        found = comments.count(study, selection).comments
        questions: dict[str, Callable[[], object]] = {
            "first rows": partial(first_rows, study, selection),
            "all numbers": partial(comments.keys, study, selection),
            "three counts": partial(comments.count, study, selection),
        }
        for question, asked in questions.items():
            figures = timed(asked, times, partial(forget, study, searches=bool(selection.search)))
            used[f"{question}, {name}"] = figures["median_cpu_ms"]
            tell(f"{question}, {name}", way=way, comments=found, **figures)
    return used


def bare(study: Study, used: dict[str, float], times: int) -> None:
    """Ask the same in bare SQL, and tell how many times as long the questions took from memory."""
    for name, rest in BARE.items():
        statements = {
            "first rows": f"SELECT c.id, c.received {rest} ORDER BY c.id LIMIT {PAGE}",
            "three counts": f"{COUNTED} {rest}",
        }
        for question, statement in statements.items():
            figures = timed(partial(study.database.all, statement), times)
            ratio = round(used[f"{question}, {name}"] / max(figures["median_cpu_ms"], 0.1), 2)
            tell(f"{question}, {name}", way="bare SQL", **figures, memory_to_bare=ratio)


def measure(study: Study, times: int) -> None:
    selections = {**SELECTIONS, "one theme": Selection(themes=(theme_of(study),))}
    ask(study, selections, "SQL", 1)
    _read_all("remembering", partial(comments.recollect, study))
    _read_all("remembering segments, tags and further themes", partial(comments.recollect_further, study))
    tell("what the filters offer, first", **timed(partial(comments.facets, study), 1))
    tell("what the filters offer", **timed(partial(comments.facets, study), times))
    tell("themes, first", **timed(partial(list_themes, study), 1))
    tell("themes", **timed(partial(list_themes, study), times))
    bare(study, ask(study, selections, "memory", times), max(1, times // 4))
    numbers, lot = comments.keys(study), random.Random(3)

    def page() -> None:
        begin = lot.randrange(len(numbers))
        comments.rows(study, numbers[begin : begin + PAGE])

    tell("a page of rows", **timed(page, 5 * times))


def _read_all(what: str, read: Callable[[], bool]) -> None:
    begun, used = time.perf_counter(), time.process_time()
    while read():
        pass
    seconds, processor = time.perf_counter() - begun, time.process_time() - used
    tell(what, seconds=round(seconds, 1), cpu_seconds=round(processor, 1))


def theme_of(study: Study) -> str:
    """Return the id of the theme of the first cluster."""
    statement = "SELECT t.uid FROM theme t JOIN theme_match m ON m.theme_id = t.id WHERE m.run_id = 1 AND m.cluster = 0"
    return study.database.one(statement)[0]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--comments", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--times", type=int, default=TIMES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="million-") as folder:
        path = asked.keep or Path(folder) / "million.voc"
        begun = time.perf_counter()
        with Study.open(path) if path.exists() else made(path, asked.comments) as study:
            tell("made or opened", seconds=round(time.perf_counter() - begun, 1), cores=os.cpu_count())
            measure(study, asked.times)


if __name__ == "__main__":
    main()
