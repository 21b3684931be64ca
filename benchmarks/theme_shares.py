"""Simulate what corrected shares of themes promise: 500 random draws from labelled sets, and what their intervals cover.

Usage: python benchmarks/theme_shares.py [SET ...]

Sets of benchmarks/themes.py are analysed as the worker does, and every theme takes the label most of its comments have,
as a researcher names and merges themes. Then 500 simple draws of 100, 200 and 400 comments are "coded" with the set's
own labels, and the machine's share of every label is corrected by them. Prints a line of JSON for each set and size: how
often the 95 % interval covers the true share, over all labels and by how common they are, its mean width beside that of
Wilson's interval from the same labels, how far off the machine's own shares are, and what would be covered if only
labels that were met five times or more in a draw were told.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections import defaultdict
from typing import Any

import numpy as np
from numpy.typing import NDArray
from themes import known_sets, read

from workbench.domain.recipe import Recipe
from workbench.statistics.intervals import wilson
from workbench.statistics.shares import RandomCoding, corrected_share

DRAWS = 500
SIZES = (100, 200, 400)
OFTEN = 5
USUAL = ("dc-vision-zero", "banking77", "stackoverflow", "truevoice")
STRETCHES = ((0.02, "under 2 %"), (0.05, "2 to 5 %"), (0.15, "5 to 15 %"), (1.01, "over 15 %"))
Numbers = NDArray[np.int64]


def analysed(name: str) -> tuple[Numbers, Numbers]:
    """Return the label of each comment by its number, and the label its theme stands for, -1 where it has none."""
    from workbench.analysis.embedding.minilm import minilm
    from workbench.analysis.language import identify
    from workbench.analysis.themes import discover, needs_vectors

    texts, counts, labels = read(known_sets()[name])
    languages = [guess.code for guess in identify(texts)]
    wanted, encoder = needs_vectors(languages), minilm("compact")
    dense = np.zeros((len(texts), encoder.identity.dimension), dtype=np.float32)
    dense[wanted] = encoder.encode([text for text, want in zip(texts, wanted, strict=True) if want])
    themes: Numbers = np.asarray(
        discover(texts, languages, dense, Recipe(), _heard, counts).labels, dtype=np.int64
    )
    truth: Numbers = np.unique(labels, return_inverse=True)[1]
    called = np.full(truth.size, -1)
    for theme in np.unique(themes[themes >= 0]):
        called[themes == theme] = np.bincount(truth[themes == theme]).argmax()
    return truth, called


def _heard(_stage: str, _share: float) -> None:
    """Let what is told of the progress go by."""


class Tally:
    """Adds up what intervals held and how wide they were."""

    def __init__(self) -> None:
        self.times = self.held = 0
        self.wide = self.wilson_wide = 0.0

    def add(self, held: bool, wide: float, wilson_wide: float) -> None:
        self.times, self.held = self.times + 1, self.held + held
        self.wide, self.wilson_wide = self.wide + wide, self.wilson_wide + wilson_wide

    def part(self) -> float:
        return round(self.held / self.times, 3)


def stretch(share: float) -> str:
    """Return how common a label of this share is."""
    return next(name for end, name in STRETCHES if share < end)


def measured(name: str, size: int, truth: Numbers, called: Numbers) -> dict[str, Any]:
    """Return what 500 draws of one size show."""
    draw, everybody = np.random.default_rng(size), truth.size
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for _ in range(DRAWS):
        rows = draw.choice(everybody, size, replace=False)
        inclusion, strata = np.full(size, size / everybody), np.zeros(size, dtype=np.int64)
        for label in np.unique(truth):
            is_label = (truth == label).astype(np.float64)
            coding = RandomCoding(rows, is_label[rows], inclusion, strata)
            share = corrected_share((called == label).astype(np.float64), np.ones(everybody), coding)
            met, true = int(coding.truth.sum()), float(is_label.mean())
            low, high = wilson(met, size)
            told = ("all", stretch(true), *(["often"] if met >= OFTEN else []))
            for which in told:
                tallies[which].add(share.low <= true <= share.high, share.high - share.low, high - low)
    every = tallies.pop("all")
    often = tallies.pop("often", every)
    off = [abs(float((called == label).mean() - (truth == label).mean())) for label in np.unique(truth)]
    return {
        "what": "corrected shares of themes",
        "set": name,
        "comments": everybody,
        "labels": len(off),
        "coded": size,
        "draws": DRAWS,
        "covered": every.part(),
        "covered_by_share": {which: tally.part() for which, tally in sorted(tallies.items())},
        "covered_if_only_told_from_five_on": often.part(),
        "mean_width": round(every.wide / every.times, 4),
        "mean_width_wilson": round(every.wilson_wide / every.times, 4),
        "machine_right": round(float((truth == called).mean()), 3),
        "machine_off_by": {"mean": round(float(np.mean(off)), 4), "largest": round(max(off), 4)},
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
    }


def main(names: list[str]) -> None:
    """Measure the sets that were asked for."""
    for name in names or USUAL:
        truth, called = analysed(name)
        for size in SIZES:
            print(json.dumps(measured(name, size, truth, called)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
