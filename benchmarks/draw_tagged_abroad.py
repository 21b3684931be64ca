"""Draw the Spanish, Turkish and Thai comments that were coded for tones and for drivers, and find them by row and hash.

Usage: python benchmarks/draw_tagged_abroad.py [DRAW ...]    (prints the comments, to be read and coded)

Draws by fixed seeds from four public sets (see benchmarks/codings/tones_and_drivers_abroad.md). The codings keep the set,
the row and the hash of a comment, never its text.
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
SEEDS = {"first": 20260714, "second": 20260715, "third": 20260716}
"""The third draw was made and coded when the models were done: it alone had no part in them."""
_WORDS = re.compile(r"[^\W\d_]+")


def of_words(text: str) -> bool:
    """Say whether a text has 4 to 60 words."""
    return 4 <= len(_WORDS.findall(text)) <= 60


def of_letters(text: str) -> bool:
    """Say whether a Thai text, which has no spaces between words, has 12 to 250 letters."""
    return 12 <= len(text) <= 250 and "http" not in text


def of_a_message(text: str) -> bool:
    """Say whether a Thai message has 15 to 250 letters: shorter ones are greetings and laughter."""
    return len(text) >= 15 and of_letters(text)


@dataclass(frozen=True)
class Pool:
    """Comments of a set that some are drawn from: how many of them, and of which length."""

    language: str
    set: str
    column: str
    wanted: dict[str, int]
    counts: Callable[[str], bool]


@dataclass(frozen=True)
class Drawn:
    """A comment of a public set: its language, which set, which row (from 0, header aside), and its text."""

    language: str
    set: str
    row: int
    text: str


MADRID = "decide-madrid-2019/comments.csv"
SHOPS = "turkish-store-reviews/reviews_utf8.csv"
CALLS = "truevoice-intent-th/mari_test.csv"
MESSAGES = "wisesight-sentiment-th/wisesight_all.csv"
POOLS = (
    Pool("es", MADRID, "text", {"first": 80, "second": 50, "third": 60}, of_words),
    Pool("tr", SHOPS, "text", {"first": 80, "second": 50, "third": 60}, of_words),
    Pool("th", CALLS, "texts", {"first": 35, "second": 20, "third": 25}, of_letters),
    Pool("th", MESSAGES, "text", {"first": 45, "second": 30, "third": 40}, of_a_message),
)


def texts_of(pool: Pool) -> Iterator[tuple[int, str]]:
    """Yield the normalised texts of a pool's set with their places."""
    csv.field_size_limit(2**31 - 1)
    with (DATA / pool.set).open(encoding="utf-8-sig", newline="") as file:
        for place, row in enumerate(csv.DictReader(file)):
            yield place, normalise(row[pool.column] or "")


def drawn(draw: str) -> list[Drawn]:
    """Return the comments of a draw, language by language; none is drawn twice."""
    draws = list(SEEDS)
    earlier = {one.text for before in draws[: draws.index(draw)] for one in drawn(before)}
    return [one for pool in POOLS for one in drawn_of(pool, draw, earlier)]


def drawn_of(pool: Pool, draw: str, taken: Collection[str]) -> list[Drawn]:
    """Return what is drawn of one pool; equal texts count once."""
    first: dict[str, int] = {}
    for place, text in texts_of(pool):
        if pool.counts(text) and text not in taken:
            first.setdefault(text, place)
    chosen = random.Random(SEEDS[draw]).sample(list(first.items()), pool.wanted[draw])
    return [Drawn(pool.language, pool.set, place, text) for text, place in chosen]


def found(name: str, hashes: dict[int, str]) -> dict[int, str]:
    """Return the texts of rows of a set by their places.

    Raises:
        ValueError: a row does not hold the comment that was coded.
    """
    pool = next(pool for pool in POOLS if pool.set == name)
    texts = {place: text for place, text in texts_of(pool) if place in hashes}
    for place, expected in hashes.items():
        if text_hash(texts[place]).hex() != expected:
            raise ValueError(f"row {place} of {name} is not the comment that was coded")
    return texts


def main(wanted: list[str]) -> None:
    """Print what is to be coded."""
    if not all((DATA / pool.set).exists() for pool in POOLS):
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    for draw in wanted or list(SEEDS):
        for number, one in enumerate(drawn(draw)):
            print(draw, number, one.language, one.row, one.text, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1:])
