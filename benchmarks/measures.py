"""Measure how long figures of a large study take: every measure by every grouping, of all comments and of few.

Usage: python benchmarks/measures.py [COMMENTS]

Makes a study of 100,000 comments (by default) with six measures, ten segments, 30 themes and four languages in a
temporary folder, opens it and asks as the window does: for tables, what changed, who raises what, friction by theme and by
step, who answers, that beside the population, two groups on the map, themes and the numbers and counts of comments.
Prints a line of JSON for each kind of question: the median and the longest of five times, and the processor's time of
the median and of the first, in milliseconds.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np

from workbench.domain.intake import (
    Column,
    CommentDraft,
    Mapping,
    MeasureKind,
    MeasureValue,
    Preview,
    Role,
    SubmissionDraft,
)
from workbench.domain.measures import GROUPINGS
from workbench.domain.recipe import Recipe
from workbench.domain.selection import EVERYTHING, Selection
from workbench.services import measures, population, trends, voices
from workbench.services.comments import count, keys, recollect, recollect_further
from workbench.services.comparing import side_by_side
from workbench.services.friction import friction
from workbench.services.themes import list_themes
from workbench.store.intake import Arrival
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

THEMES, SEGMENTS, TIMES = 30, 10, 5
KINDS = (
    (MeasureKind.SATISFACTION, 1, 5),
    (MeasureKind.EFFORT, 1, 7),
    (MeasureKind.TRUST, 1, 5),
    (MeasureKind.RESOLVED, 0, 1),
    (MeasureKind.VOTES, None, None),
    (MeasureKind.TIME, None, None),
)
CHANNELS = ("web", "phone", "letter", "desk", "app")


def rows(comments: int) -> Iterator[SubmissionDraft]:
    draw = np.random.default_rng(5)
    values = draw.integers(0, 10_000, (comments, len(KINDS) + SEGMENTS + 3))
    for number, drawn in enumerate(values.tolist()):
        measured = tuple(
            MeasureValue(
                kind.value,
                kind,
                float(one % 60 if low is None or high is None else low + one % (high - low + 1)),
                low,
                high,
            )
            for (kind, low, high), one in zip(KINDS, drawn, strict=False)
        )
        segments = tuple(
            (f"segment {place}", f"group {one % (3 + 2 * place)}")
            for place, one in enumerate(drawn[len(KINDS) : len(KINDS) + SEGMENTS])
        )
        text = f"comment {number} of {drawn[-1]}"
        date = f"2026-{1 + drawn[-2] % 12:02d}-{1 + drawn[-3] % 28:02d}"
        yield SubmissionDraft(
            number + 1,
            text,
            (
                CommentDraft(
                    text, "What was good?" if drawn[-1] % 2 else "What could be better?", language="en"
                ),
            ),
            date=date,
            channel=CHANNELS[drawn[-1] % len(CHANNELS)],
            segments=segments,
            measures=measured,
        )


def made(path: Path, comments: int) -> Study:
    """Return a study of so many comments, each in a theme."""
    study = Study.create(path)
    mapping = Mapping("table", (Column("comment", Role.TEXT),))
    arrival = Arrival(study, Preview(Path("large.csv"), "ab" * 32, "table", mapping, ("comment",), ()))
    batch: list[SubmissionDraft] = []
    with arrival.in_one_go():
        for row in rows(comments):
            batch.append(row)
            if len(batch) == 5_000:
                arrival.store(arrival.press(batch))
                batch = []
        arrival.store(arrival.press(batch))
        arrival.index()
    arrival.publish()
    snapshot = take_snapshot(study)
    run = RunArrival(study, RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, comments, "now", 1.0))
    run.add_clusters([ClusterRow(n, f"Theme {n}", "en", [(f"word{n}", 1.0)], []) for n in range(THEMES)])
    run.add_texts(
        [
            TextResult(text, "en", place % (THEMES + 3) if place % (THEMES + 3) < THEMES else -1, 0.5, 0, 0)
            for place, text in enumerate(snapshot.numbers)
        ]
    )
    run.add_sentiment(
        [
            SentimentResult(snapshot.numbers[place], polarity, place % 3 - 1, 0.5, 0.9)
            for place, polarity in snapshot.readings
        ]
    )
    run.publish("Analyse")
    return study


def _recollect(study: Study) -> None:
    """Read what the window reads by itself once it has opened a study."""
    while recollect(study) or recollect_further(study):
        pass


def timed(what: str, comments: int, ask: Callable[[], object], times: int = TIMES) -> None:
    took: list[float] = []
    worked: list[float] = []
    for _ in range(times):
        begin, work = time.perf_counter(), time.process_time()
        ask()
        took.append(1000 * (time.perf_counter() - begin))
        worked.append(1000 * (time.process_time() - work))
    print(
        json.dumps(
            {
                "what": what,
                "comments": comments,
                "ms_median": round(statistics.median(took)),
                "ms_longest": round(max(took)),
                "ms_processor": round(statistics.median(worked)),
                "ms_processor_first": round(worked[0]),
            }
        ),
        flush=True,
    )


def main(arguments: list[str]) -> None:
    comments = int(arguments[0]) if arguments else 100_000
    with tempfile.TemporaryDirectory() as folder, made(Path(folder) / "large.voc", comments) as study:
        timed("remembering", comments, partial(_recollect, study), 1)
        themes = list_themes(study)
        few = Selection(themes=tuple(theme.id for theme in themes[:6]))
        groupings = (*GROUPINGS, "segment 9")
        satisfaction = measures.list_measures(study)[-1].id
        for name, selection in (("all", EVERYTHING), ("six themes", few)):
            meant = count(study, selection).comments
            for by in groupings:
                timed(
                    f"one measure by {by}, {name}",
                    meant,
                    lambda by=by, selection=selection: measures.tables(study, by, selection, satisfaction),
                )
            ask_of(study, name, selection, meant)
        population.set_population(study, "segment 0", {f"group {place}": 1 / 3 for place in range(3)})
        web, phone = (Selection(channels=(channel,)) for channel in CHANNELS[:2])
        for name, ask in (
            ("friction", friction),
            ("friction by step", partial(friction, by="segment 0")),
            ("beside the population", population.representation),
            ("two groups on the map", partial(side_by_side, first=web, second=phone)),
            ("who answers", voices.who_answers),
            ("list of measures", measures.list_measures),
            ("list of themes", list_themes),
        ):
            timed(name, comments, partial(ask, study))
        negative = Selection(sentiments=("negative",))
        timed("numbers, negative", count(study, negative).comments, partial(keys, study, negative))
        timed("three counts, negative", count(study, negative).comments, partial(count, study, negative))
    print(json.dumps({"cores": os.cpu_count(), "load": [round(one, 1) for one in os.getloadavg()]}))


def ask_of(study: Study, name: str, selection: Selection, meant: int) -> None:
    """Ask what is not asked by measure: what changed, by each period, and who raises what."""
    for by in ("month", "week", "wave"):
        timed(
            f"what changed by {by}, {name}",
            meant,
            partial(trends.what_changed, study, by, selection=selection),
        )
    timed(f"who raises what, {name}", meant, partial(voices.who_raises, study, selection))


if __name__ == "__main__":
    main(sys.argv[1:])
