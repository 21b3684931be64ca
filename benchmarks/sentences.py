"""Measure sentiment sentence by sentence against giving each sentence its comment's label.

Usage: python benchmarks/sentences.py

The 151 comments lie in benchmarks/codings/sentence_sentiment.csv: comments in English, Spanish, Turkish and Thai
with at least two sentences of different polarity, coded by one person sentence by sentence before the model was
looked at. Only places, hashes and codes are kept there; the texts are looked for in the public sets (see
benchmarks/README.md), and a comment whose hash differs is refused. Prints a line of JSON for all and for each set; the
intervals are the middle 95 % of 2,000 resamples of the comments.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentiment import METRICS

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.parts import score_parts
from workbench.domain.sentiment import ABSTAINED
from workbench.domain.text import normalise, text_hash

HERE = Path(__file__).resolve().parent
CODINGS = HERE / "codings" / "sentence_sentiment.csv"
DATA = Path(os.environ.get("VOC_SHARED", HERE.parent.parent / "shared")) / "data"
READ: dict[str, dict[str, str]] = {
    "dc-vision-zero-safety/Vision_Zero_Safety.csv": {
        "column": "COMMENTS",
        "encoding": "cp1252",
        "between": "\t",
    },
    "decide-madrid-2019/comments.csv": {"column": "text"},
    "tweeteval-sentiment-en/sentiment.csv": {"column": "text"},
    "turkish-store-reviews/reviews_utf8.csv": {"column": "text"},
    "wisesight-sentiment-th/wisesight_all.csv": {"column": "text"},
}
RESAMPLES = 2_000
Codes = NDArray[np.int8]


@dataclass(frozen=True)
class Sentence:
    """One coded sentence: whose it is, where it stands, and what a person said of it."""

    set: str
    language: str
    text: str
    start: int
    end: int
    code: int


def coded() -> list[Sentence]:
    """Return the coded sentences with the texts of their comments."""
    with CODINGS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = {name: texts_of(name, {int(row["row"]) for row in rows if row["set"] == name}) for name in READ}
    return [sentence(row, texts[row["set"]][int(row["row"])]) for row in rows]


def sentence(row: dict[str, str], text: str) -> Sentence:
    """Return one coded sentence.

    Raises:
        ValueError: the comment is not the one that was coded.
    """
    if text_hash(text).hex() != row["sha256"]:
        raise ValueError(f"row {row['row']} of {row['set']} is not the comment that was coded")
    return Sentence(row["set"], row["language"], text, int(row["start"]), int(row["end"]), int(row["code"]))


def texts_of(name: str, wanted: set[int]) -> dict[int, str]:
    """Return the comments of a set by their row."""
    how = READ[name]
    csv.field_size_limit(2**31 - 1)
    with (DATA / name).open(encoding=how.get("encoding", "utf-8-sig"), newline="") as file:
        rows = enumerate(csv.DictReader(file, delimiter=how.get("between", ",")))
        return {place: normalise(row[how["column"]] or "") for place, row in rows if place in wanted}


def by_comment(sentences: list[Sentence]) -> Codes:
    """Return for each sentence the label of its whole comment."""
    texts = sorted({(one.text, one.language) for one in sentences})
    dense = minilm().encode([text for text, _ in texts])
    found = score(
        [text for text, _ in texts], [name for _, name in texts], ["open"] * len(texts), dense
    ).label
    labels = dict(zip(texts, found.tolist(), strict=True))
    return spoken([labels[one.text, one.language] for one in sentences])


def by_sentence(sentences: list[Sentence]) -> Codes:
    """Return for each sentence its own label."""
    texts = sorted({(one.text, one.language) for one in sentences})
    found = score_parts([text for text, _ in texts], [name for _, name in texts], ["open"] * len(texts))
    labels: dict[tuple[str, str, int, int], int] = {}
    for (row, start, end), label in zip(found.place.tolist(), found.label.tolist(), strict=True):
        text, language = texts[int(row)]
        labels[text, language, int(start), int(end)] = int(label)
    places = [(one.text, one.language, one.start, one.end) for one in sentences]
    return spoken([labels.get(place, ABSTAINED) for place in places])


def spoken(labels: list[int]) -> Codes:
    """Return labels with abstained as neutral."""
    return np.array([0 if label == ABSTAINED else label for label in labels], dtype=np.int8)


def told(name: str, sentences: list[Sentence], rows: list[int], own: Codes, whole: Codes) -> dict[str, Any]:
    """Return what is told of some of the sentences."""
    truth = np.array([sentences[row].code for row in rows], dtype=np.int8)
    return {
        "what": "sentiment of sentences",
        "set": name,
        "comments": len({sentences[row].text for row in rows}),
        "sentences": len(rows),
        "by_sentence": macro_f1(truth, own[rows]),
        "by_comment": macro_f1(truth, whole[rows]),
        **resampled([sentences[row].text for row in rows], truth, own[rows], whole[rows]),
        "python": platform.python_version(),
    }


def resampled(comments: list[str], truth: Codes, own: Codes, whole: Codes) -> dict[str, list[float]]:
    """Return the middle 95 % of both figures and of their difference over resampled comments."""
    of_comment: dict[str, list[int]] = {}
    for row, text in enumerate(comments):
        of_comment.setdefault(text, []).append(row)
    parts, chance = list(of_comment.values()), np.random.default_rng(0)
    found: list[tuple[float, float]] = []
    for _ in range(RESAMPLES):
        again: list[int] = chance.integers(0, len(parts), len(parts)).tolist()
        drawn = [row for place in again for row in parts[place]]
        found.append((quick_f1(truth[drawn], own[drawn]), quick_f1(truth[drawn], whole[drawn])))
    figures = np.array(found)
    ends = {
        "by_sentence_interval": figures[:, 0],
        "by_comment_interval": figures[:, 1],
        "difference_interval": figures[:, 0] - figures[:, 1],
    }
    return {name: np.quantile(each, [0.025, 0.975]).round(3).tolist() for name, each in ends.items()}


def quick_f1(truth: Codes, found: Codes) -> float:
    """Return macro-F1 over the three labels, as `macro_f1` does, without a library's checks."""
    met = np.bincount((truth.astype(np.int64) + 1) * 3 + found + 1, minlength=9).reshape(3, 3)
    size = met.sum(axis=0) + met.sum(axis=1)
    return float((2 * np.diag(met) / np.maximum(1, size))[size > 0].mean())


def macro_f1(truth: Codes, found: Codes) -> float:
    return round(float(METRICS.f1_score(truth, found, average="macro", zero_division=0)), 3)


def main() -> None:
    """Print what is measured."""
    if not all((DATA / name).exists() for name in READ):
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    sentences = coded()
    own, whole = by_sentence(sentences), by_comment(sentences)
    for name in ("all", *READ):
        rows = [row for row, one in enumerate(sentences) if name in {"all", one.set}]
        print(json.dumps(told(name, sentences, rows, own, whole)), flush=True)


if __name__ == "__main__":
    main()
