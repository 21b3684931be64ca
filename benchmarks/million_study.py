"""Makes the study of very many invented comments that `million` and `million_window` ask questions of.

Drawn by lot: words of three languages, nine of ten texts different, each in one of forty themes; a fifth by people who
wrote before; dates of two years, three segments, tones and drivers, weak fits, further themes and places on a map.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from workbench.domain.intake import Column, CommentDraft, Mapping, Preview, Role, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.tags import DRIVERS, TONES
from workbench.store.intake import Arrival
from workbench.store.runs import (
    ClusterRow,
    MembershipResult,
    RunArrival,
    RunHeader,
    SentimentResult,
    TagResult,
    TextResult,
)
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

THEMES, AT_ONCE = 40, 20_000
WORDS = (
    "the bus library path never late closed kind staff waiting room cold water street light broken again please "
    "รถเมล์ ห้องสมุด ทางเดิน มืด มาก เจ้าหน้าที่ ใจดี รอ นาน 図書館 バス 遅い 親切 道 暗い 水 駅 待つ"
).split()
LANGUAGES = ("en", "th", "ja")
_FREQUENT, _SELDOM = 997, 61
"""Of two segments, how often each value is met differs: so that there are frequent ones and rare ones."""


def made(path: Path, number_of: int) -> Study:
    """Return a new study of so many comments, analysed."""
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


def drafts(number_of: int) -> Iterator[SubmissionDraft]:
    """Yield one submission a comment."""
    lot, who = random.Random(7), random.Random(11)
    for row in range(1, number_of + 1):
        text = " ".join(lot.choices(WORDS, k=lot.randint(4, 20)))
        if lot.random() < 0.1:
            text = " ".join(lot.choices(WORDS, k=2))
        channel = lot.choice(("web", "post", "phone", "desk"))
        drawn = who.randrange(10**9)
        yield SubmissionDraft(
            row,
            str(row),
            (CommentDraft(text),),
            str(row),
            date=f"{2025 + drawn % 2}-{1 + drawn % 12:02d}-{1 + drawn % 28:02d}",
            channel=channel,
            author=f"person {drawn % 50_000}" if drawn % 5 == 0 else "",
            segments=_told(drawn),
        )


def _told(drawn: int) -> tuple[tuple[str, str], ...]:
    """Return the segments of somebody; of a third of all the age is not told."""
    district = f"district {min(drawn % _FREQUENT % 40, drawn % _SELDOM)}"
    age = (("age", f"{10 * (2 + drawn % 7)} and over"),) if drawn % 3 else ()
    return (("district", district), *age, ("household", ("one", "two", "more")[drawn % 3]))


def _analyse(study: Study) -> None:
    """Publish a run by hand: every text in a theme and judged, turn by turn."""
    snapshot = take_snapshot(study)
    models = {f"tags {language}": "by lot" for language in ("en", "th")}
    header = RunHeader(Recipe(), snapshot.data_hash, {}, models, {}, len(snapshot.numbers), "now", 1.0)
    run = RunArrival(study, header)
    run.add_clusters([ClusterRow(n, f"Theme {n}", "en", [(f"word{n}", 1.0)], []) for n in range(THEMES)])
    lot, numbers = random.Random(5), iter(enumerate(snapshot.numbers))
    while part := list(islice(numbers, AT_ONCE)):
        run.add_texts([_placed(text, place, lot) for place, text in part])
        run.add_sentiment([SentimentResult(text, "open", place % 3 - 1, 0.5, 0.9) for place, text in part])
        run.add_memberships(
            [
                MembershipResult(text, 0, 4, (place + 1) % THEMES, 0.5)
                for place, text in part
                if place % 20 == 0
            ]
        )
        run.add_tags([tag for place, text in part for tag in _tags(text, place)])
    run.publish("Analyse")


def _placed(text: int, place: int, lot: random.Random) -> TextResult:
    at = (lot.gauss(place % THEMES % 8, 0.4), lot.gauss(place % THEMES // 8, 0.4))
    language = LANGUAGES[place % len(LANGUAGES)]
    return TextResult(text, language, place % THEMES, 0.5, *at, nearness=lot.random(), weak=place % 11 == 0)


def _tags(text: int, place: int) -> Iterator[TagResult]:
    """Yield a tone for each third text, and a driver for each fourth; some are rare."""
    if place % 3 == 0:
        yield TagResult(text, "open", "tone", TONES[min(place % 11, place % 8)], 0, 0.9)
    if place % 4 == 0:
        yield TagResult(text, "open", "driver", DRIVERS[place % 7], (-1, 1)[place % 2], 0.9)
