"""Simulate what corrected shares promise: 500 random draws from labelled sets, and what their intervals cover.

Usage: python benchmarks/shares.py [SET ...]

For every set of benchmarks/sentiment.py and every class, 500 simple draws of 100 and of 200 comments are "coded" with
the set's own labels and the starter's share is corrected by them. Prints a line of JSON for each set and size: how
often the 95 % interval covers the true share of the set, its mean width beside that of Wilson's interval from the same
labels, and how far off the starter's own share is.
"""

from __future__ import annotations

import json
import platform
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentiment import OWN, SETS, LabelledSet, Labels

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment.scoring import installed_models
from workbench.statistics.intervals import wilson
from workbench.statistics.shares import RandomCoding, Share, corrected_share

DRAWS = 500
SIZES = (100, 200)
CLASSES = {-1: "negative", 0: "neutral", 1: "positive"}
Floats = NDArray[np.float64]


def believed(labelled: LabelledSet) -> tuple[Floats, Labels]:
    """Return the starter's probabilities (n, 3), 0 where it abstains, and the labels (n)."""
    texts, labels = labelled.rows()
    model: Any = installed_models().of(labelled.language)
    dense = minilm().encode(texts) if labelled.language == "en" else None
    return np.nan_to_num(model.probabilities(texts, dense).astype(np.float64)), labels


def drawn(predicted: Floats, truth: Floats, rows: NDArray[np.int64]) -> tuple[Share, tuple[float, float]]:
    """Return the corrected share of a draw, and Wilson's interval of the same labels."""
    inclusion = np.full(rows.size, rows.size / truth.size)
    coding = RandomCoding(rows, truth[rows], inclusion, np.zeros(rows.size, dtype=np.int64))
    share = corrected_share(predicted, np.ones(truth.size), coding)
    return share, wilson(int(truth[rows].sum()), rows.size)


def measured(name: str, size: int, table: Floats, labels: Labels) -> dict[str, Any]:
    draw = np.random.default_rng(size)
    covered = dict.fromkeys(CLASSES, 0)
    ours, wilsons = 0.0, 0.0
    for _ in range(DRAWS):
        rows = draw.choice(labels.size, size, replace=False)
        for code in CLASSES:
            truth = (labels == code).astype(np.float64)
            share, (low, high) = drawn(table[:, code + 1], truth, rows)
            covered[code] += share.low <= truth.mean() <= share.high
            ours += share.high - share.low
            wilsons += high - low
    named = {CLASSES[code]: round(times / DRAWS, 3) for code, times in covered.items()}
    guessed = table.argmax(axis=1) - 1
    off = {
        CLASSES[code]: round(float((guessed == code).mean() - (labels == code).mean()), 3) for code in CLASSES
    }
    return {
        "what": "corrected shares",
        "set": name,
        "comments": labels.size,
        "coded": size,
        "draws": DRAWS,
        "covered": round(sum(covered.values()) / (DRAWS * len(CLASSES)), 3),
        "covered_by_class": named,
        "mean_width": round(ours / (DRAWS * len(CLASSES)), 4),
        "mean_width_wilson": round(wilsons / (DRAWS * len(CLASSES)), 4),
        "starter_off_by": off,
        "python": platform.python_version(),
    }


def main(names: list[str]) -> None:
    for name in names or [name for name in SETS if name not in OWN]:
        if not SETS[name].place.exists():
            print(
                f"{name} is absent: set VOC_SHARED to the folder that holds the public collections",
                file=sys.stderr,
            )
            continue
        table, labels = believed(SETS[name])
        for size in SIZES:
            print(json.dumps(measured(name, size, table, labels)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
