"""Measure the sentiment models on labelled sets side by side with the majority class and, for English, VADER.

Usage: python benchmarks/sentiment.py [SET ...]

Two sets are our own, written to be measured with and never learned from: "answers-en", short answers to questions, and
"feedback-en", feedback to public services and complaints to companies, written before the model was asked about it.

Prints a line of JSON for each set: macro-F1 and linear-weighted kappa of our model, of our model joined with a
student it taught on the set's texts (no label is looked at), of the majority class and of VADER; for our model also the
middle 95 % of each figure over 2,000 resamples of the texts. The sets are not
part of the project: they are looked for in the folder `data` below the one VOC_SHARED names (or ../shared beside
the project), and a set that is absent is said to be. Of the Thai and Korean collections only the tenth is used
that no model learned from. An abstained text counts as neutral. `model` is the fingerprint of the model measured.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.polarity import with_question
from workbench.analysis.sentiment.scoring import installed_models
from workbench.analysis.sentiment.self_training import self_trained
from workbench.analysis.sentiment.train import held_out, unique
from workbench.domain.sentiment import ABSTAINED

OURS = Path(__file__).resolve().parent.parent / "resources" / "sentiment"
CODINGS = Path(__file__).resolve().parent / "codings"
DATA = Path(os.environ.get("VOC_SHARED", Path(__file__).resolve().parent.parent.parent / "shared")) / "data"
WORDS = {"negative": -1, "neutral": 0, "positive": 1}
RATINGS = {str(rating): -1 if rating <= 4 else 0 if rating <= 8 else 1 for rating in range(1, 11)}
OWN = frozenset({"answers-en", "feedback-en"})
VADER_NEUTRAL = 0.05
METRICS: Any = import_module("sklearn.metrics")  # it has no types worth checking
RESAMPLES = 2_000
Labels = NDArray[np.int8]
Row = dict[str, str]


@dataclass(frozen=True)
class LabelledSet:
    """Where a set lies, how its columns are called and which of its rows are used."""

    language: str
    path: str
    codes: dict[str, int]
    text: str = "text"
    label: str = "label"
    uses: Callable[[Row], bool] = lambda _: True
    only_held_out: bool = False
    at_most: int | None = None
    folder: Path = DATA

    @property
    def place(self) -> Path:
        return self.folder / self.path

    def polarities(self) -> list[str]:
        """Return what kind of question each text answers: told by our own answers alone."""
        if self.folder == DATA:
            return ["open"] * len(self.rows()[0])
        with self.place.open(encoding="utf-8", newline="") as file:
            return [row["polarity"] for row in csv.DictReader(file)]

    def rows(self) -> tuple[list[str], Labels]:
        """Return the texts and their labels (-1, 0, 1)."""
        with self.place.open(encoding="utf-8-sig", newline="") as file:
            used = filter(self.uses, csv.DictReader(file))
            rows = [(row[self.text], self.codes[row[self.label]]) for row in used]
        kept = [row for row in unique(rows) if held_out(row[0])] if self.only_held_out else rows
        chosen = kept[: self.at_most]
        return [text for text, _ in chosen], np.array([label for _, label in chosen], dtype=np.int8)


def is_test(row: Row) -> bool:
    """Say whether a row belongs to the test split of its set."""
    return row["split"] == "test"


SETS = {
    "tweets-en": LabelledSet("en", "tweeteval-sentiment-en/sentiment.csv", WORDS, uses=is_test),
    "answers-en": LabelledSet("en", "en/answers.csv", WORDS, folder=OURS),
    "feedback-en": LabelledSet("en", "feedback_en.csv", WORDS, folder=CODINGS),
    "tweets-es": LabelledSet("es", "xlm-t-sentiment-8lang/es.csv", WORDS),
    "tweets-es-test": LabelledSet("es", "xlm-t-sentiment-8lang/es.csv", WORDS, uses=is_test),
    "shops-tr": LabelledSet(
        "tr", "turkish-store-reviews/reviews_utf8.csv", {"Olumsuz": -1, "Tarafsız": 0, "Olumlu": 1}
    ),
    "wisesight-th": LabelledSet(
        "th",
        "wisesight-sentiment-th/wisesight_all.csv",
        {"neg": -1, "neu": 0, "q": 0, "pos": 1},
        only_held_out=True,
    ),
    "films-ko": LabelledSet(
        "ko", "nsmc-scale-ko/reviews.csv", RATINGS, "review", "rating", only_held_out=True, at_most=10_000
    ),
}


def measured(name: str, labelled: LabelledSet) -> dict[str, Any]:
    """Return what is told of one set."""
    texts, labels = labelled.rows()
    dense = minilm().encode(texts) if labelled.language == "en" else None
    start = time.perf_counter()
    scores = score(texts, [labelled.language] * len(texts), labelled.polarities(), dense)
    seconds = time.perf_counter() - start
    silent: NDArray[np.bool_] = scores.label == ABSTAINED
    ours: Labels = np.where(silent, 0, scores.label).astype(np.int8)
    majority = np.full_like(labels, int(np.bincount(labels + 1).argmax()) - 1)
    return {
        "what": "sentiment",
        "set": name,
        "language": labelled.language,
        "texts": len(texts),
        "ours": agreement(labels, ours),
        "intervals": intervals(labels, ours),
        "self_trained": agreement(labels, with_student(texts, labelled, dense)),
        "majority": agreement(labels, majority),
        "vader": agreement(labels, by_vader(texts)) if labelled.language == "en" else None,
        "abstained": round(float(silent.mean()), 4),
        "texts_per_second": round(len(texts) / seconds),
        "model": next(use.sha256 for use in scores.models if use.language == labelled.language),
        "python": platform.python_version(),
        "machine": platform.machine(),
    }


def with_student(texts: list[str], labelled: LabelledSet, dense: Any) -> Labels:
    """Return the labels of a model joined with the student it taught, the questions considered."""
    shelf, language = installed_models(), labelled.language
    model: Any = shelf.of(language)
    joined: Any = self_trained(texts, model.probabilities(texts, dense))
    asked = with_question(joined, texts, [language] * len(texts), labelled.polarities(), shelf.empty)
    return (asked.argmax(axis=1) - 1).astype(np.int8)


def agreement(labels: Labels, found: Labels) -> dict[str, float]:
    """Return macro-F1 and linear-weighted kappa."""
    f1 = float(METRICS.f1_score(labels, found, average="macro"))
    constant = np.unique(found).size == 1
    kappa = 0.0 if constant else float(METRICS.cohen_kappa_score(labels, found, weights="linear"))
    return {"macro_f1": round(f1, 3), "kappa": round(kappa, 3)}


def intervals(labels: Labels, found: Labels) -> dict[str, list[float]]:
    """Return the middle 95 % of macro-F1 and of linear-weighted kappa over resampled texts."""
    table = np.bincount((labels.astype(np.int64) + 1) * 3 + found + 1, minlength=9)
    drawn = np.random.default_rng(0).multinomial(labels.size, table / labels.size, RESAMPLES)
    figures = np.array([of_table(one.reshape(3, 3).astype(np.float64)) for one in drawn])
    low, high = np.quantile(figures, [0.025, 0.975], axis=0).round(3).tolist()
    return {"macro_f1": [low[0], high[0]], "kappa": [low[1], high[1]]}


def of_table(table: NDArray[np.float64]) -> tuple[float, float]:
    """Return macro-F1 and linear-weighted kappa of a table (3, 3) of labels by what was found."""
    said, given = table.sum(axis=1), table.sum(axis=0)
    f1 = 2 * np.diag(table) / np.maximum(1, said + given)
    apart = np.abs(np.subtract.outer(np.arange(3), np.arange(3)))
    expected = (apart * np.outer(said, given)).sum() / table.sum()
    return float(f1.mean()), float(1 - (apart * table).sum() / expected) if expected else 0.0


def by_vader(texts: list[str]) -> Labels:
    """Return VADER's labels with the thresholds its authors recommend."""
    analyzer: Any = SentimentIntensityAnalyzer()
    compound = np.array([analyzer.polarity_scores(text)["compound"] for text in texts])
    return np.where(compound >= VADER_NEUTRAL, 1, np.where(compound <= -VADER_NEUTRAL, -1, 0)).astype(np.int8)


def main(names: list[str]) -> None:
    """Print what is measured on these sets, or on all."""
    for name in names or list(SETS):
        if SETS[name].place.exists():
            print(json.dumps(measured(name, SETS[name])), flush=True)
        else:
            print(
                f"{name} is absent: set VOC_SHARED to the folder that holds data/{SETS[name].path}",
                file=sys.stderr,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
