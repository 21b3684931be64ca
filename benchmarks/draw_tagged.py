"""Draw the English comments that were coded for tones and for drivers, and find them again by row and hash.

Usage: python benchmarks/draw_tagged.py    (prints the comments of both draws, to be read and coded)

Draws by fixed seeds from four public sets (see benchmarks/codings/tones_and_drivers.md). The codings keep the set, the
row and the hash of a comment, never its text.
"""

from __future__ import annotations

import csv
import os
import random
import re
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.text import normalise, text_hash

HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("VOC_SHARED", HERE.parent.parent / "shared")) / "data"
SEEDS = {"first": 20260711, "second": 20260712, "third": 20260713}
"""The third draw was made and coded when the models were done: it alone had no part in them."""
TOWNS = frozenset({"american-assembly.bowling-green", "bg2050-volunteers", "london.youth.policing"})
POLICE = "london.youth.policing"
COUNTRIES = frozenset(
    {
        "15-per-hour-seattle",
        "march-on.operation-marchin-orders",
        "scoop-hivemind.affordable-housing",
        "scoop-hivemind.freshwater",
        "scoop-hivemind.taxes",
    }
)
OF_THANKS = re.compile(r"\b(?:thanks?|thank you|grateful|appreciated?)\b", re.IGNORECASE)
OF_SERVICES = re.compile(
    r"\b(?:staff|service|helpline|refund|queues?|queuing|waiting (?:time|list|room)|customers?|rude|helpful)\b",
    re.IGNORECASE,
)
OF_THOSE_WHO_SERVE = re.compile(
    r"\b(?:police|officers?|teachers?|staff|clerks?|doctors?|nurses?|office|courts?|courthouse|drivers|officials"
    r"|dispatch\w*|service|hospital|clinic|transit|city hall)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Drawn:
    """A comment of a public set: which set, which row (from 0, header aside), and its text."""

    set: str
    row: int
    text: str


def every_row(_row: dict[str, str]) -> bool:
    """Let any row count."""
    return True


@dataclass(frozen=True)
class Pool:
    """Comments of a set that some are drawn from: which rows count, how many are drawn, and what is coded of them."""

    set: str
    wanted: int
    counts: Callable[[dict[str, str]], bool] = every_row
    coded: tuple[str, ...] = ("tones", "drivers")


@dataclass(frozen=True)
class Reading:
    """How the file of a set is read."""

    column: str
    encoding: str = "utf-8-sig"
    between: str = ","


ROADS = "dc-vision-zero-safety/Vision_Zero_Safety.csv"
CONVERSATIONS = "polis-opendata/all_comments.csv"
BANK = "banking77-en/test.csv"
TWEETS = "tweeteval-sentiment-en/sentiment.csv"
SETS = {
    ROADS: Reading("COMMENTS", "cp1252", "\t"),
    CONVERSATIONS: Reading("comment_body"),
    BANK: Reading("text"),
    TWEETS: Reading("text"),
}
POOLS = (
    Pool(ROADS, 55),
    Pool(CONVERSATIONS, 35, lambda row: row["conversation"] in TOWNS),
    Pool(CONVERSATIONS, 20, lambda row: row["conversation"] in COUNTRIES, ("tones",)),
    Pool(BANK, 50),
    Pool(TWEETS, 20, lambda row: OF_THANKS.search(row["text"]) is not None, ("tones",)),
    Pool(TWEETS, 20, lambda row: OF_SERVICES.search(row["text"]) is not None, ("tones",)),
    Pool(CONVERSATIONS, 25, lambda row: row["conversation"] == POLICE, ("drivers",)),
    Pool(
        CONVERSATIONS,
        35,
        lambda row: row["conversation"] in TOWNS and OF_THOSE_WHO_SERVE.search(row["text"]) is not None,
        ("drivers",),
    ),
)


def rows_of(name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows of a set with their places, their text normalised."""
    how = SETS[name]
    csv.field_size_limit(2**31 - 1)
    with (DATA / name).open(encoding=how.encoding, newline="") as file:
        for place, row in enumerate(csv.DictReader(file, delimiter=how.between)):
            yield place, {**row, "text": normalise(row[how.column] or "")}


def drawn(draw: str) -> list[tuple[Pool, Drawn]]:
    """Return the comments of a draw with their pools; none is drawn twice, and later draws hold half as many."""
    draws = list(SEEDS)
    earlier = draws[: draws.index(draw)]
    seen = {one.text for before in earlier for _, one in drawn(before)}
    chosen: list[tuple[Pool, Drawn]] = []
    for pool in POOLS:
        wanted = pool.wanted // 2 if earlier else pool.wanted
        found_here = drawn_of(pool, wanted, SEEDS[draw], seen)
        seen |= {one.text for one in found_here}
        chosen += [(pool, one) for one in found_here]
    return chosen


def drawn_of(pool: Pool, wanted: int, seed: int, taken: Collection[str]) -> list[Drawn]:
    """Return what is drawn of one pool; equal texts count once."""
    first: dict[str, int] = {}
    for place, row in rows_of(pool.set):
        text = row["text"]
        if text not in taken and 4 <= len(_WORDS.findall(text)) <= 120 and pool.counts(row):
            first.setdefault(text, place)
    chosen = random.Random(seed).sample(list(first.items()), min(wanted, len(first)))
    return [Drawn(pool.set, place, text) for text, place in chosen]


def found(name: str, hashes: dict[int, str]) -> dict[int, str]:
    """Return the texts of rows of a set by their places.

    Raises:
        ValueError: a row does not hold the comment that was coded.
    """
    texts = {place: row["text"] for place, row in rows_of(name) if place in hashes}
    for place, expected in hashes.items():
        if text_hash(texts[place]).hex() != expected:
            raise ValueError(f"row {place} of {name} is not the comment that was coded")
    return texts


def main() -> None:
    """Print what is to be coded."""
    if not all((DATA / name).exists() for name in SETS):
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    for draw in SEEDS:
        for number, (pool, one) in enumerate(drawn(draw)):
            print(draw, number, "+".join(pool.coded), one.text, sep="\t")


if __name__ == "__main__":
    main()
