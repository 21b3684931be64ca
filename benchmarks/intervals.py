"""Simulate what the intervals of measures promise: how often 500 of them hold the truth.

Usage: python benchmarks/intervals.py

Every try has a population of its own: five answers with random chances (Dirichlet), and log-normal times. Prints a line
of JSON for each size: the share of tries in which the 95 % interval held the true mean, share of good answers, median,
difference of means (Welch), difference of shares (Newcombe), and the mean and share of weighted answers.
"""

from __future__ import annotations

import json

import numpy as np
from numpy.typing import NDArray

from workbench.domain.measures import Figure, Tally
from workbench.statistics.answers import (
    difference_of_means,
    difference_of_shares,
    mean,
    median,
    share,
    tallied,
)

TRIES = 500
SIZES = (30, 100, 1_000)
RATINGS = np.array([1, 2, 3, 4, 5])
WHAT = (
    "mean",
    "share",
    "median",
    "difference of means",
    "difference of shares",
    "weighted mean",
    "weighted share",
)
Floats = NDArray[np.float64]


def is_good(value: float) -> bool:
    return value > 3


def holds(told: Figure, truth: float) -> bool:
    return told.low is not None and told.high is not None and told.low <= truth <= told.high


def answers(draw: np.random.Generator, size: int, chances: Floats) -> list[Tally]:
    return tallied(draw.choice(RATINGS, size, p=chances).tolist())


def weighted(draw: np.random.Generator, size: int, chances: tuple[Floats, Floats]) -> list[Tally]:
    """Return answers of two kinds of people; the second come in half as often and weigh twice as much."""
    heavy = draw.random(size) < 1 / 3
    told = np.where(heavy, draw.choice(RATINGS, size, p=chances[1]), draw.choice(RATINGS, size, p=chances[0]))
    return tallied(told.tolist(), (1.0 + heavy).tolist())


def one_try(draw: np.random.Generator, size: int) -> tuple[bool, ...]:
    first, second = (draw.dirichlet([2.0] * 5) for _ in range(2))
    one, other = answers(draw, size, first), answers(draw, size, second)
    means, goods = (
        (float(RATINGS @ first), float(RATINGS @ second)),
        (float(first[3:].sum()), float(second[3:].sum())),
    )
    shares = share(one, is_good), share(other, is_good)
    both, mixed = (first + second) / 2, weighted(draw, size, (first, second))
    return (
        holds(mean(one, (1, 5)), means[0]),
        holds(shares[0], goods[0]),
        holds(median(tallied(draw.lognormal(2, 1, size).tolist())), float(np.exp(2))),
        holds(difference_of_means(one, other), means[0] - means[1]),
        holds(difference_of_shares(*shares), goods[0] - goods[1]),
        holds(mean(mixed, (1, 5)), float(RATINGS @ both)),
        holds(share(mixed, is_good), float(both[3:].sum())),
    )


def main() -> None:
    for size in SIZES:
        draw = np.random.default_rng(100 + size)
        held = np.mean([one_try(draw, size) for _ in range(TRIES)], axis=0)
        told = dict(zip(WHAT, (round(float(part), 3) for part in held), strict=True))
        print(
            json.dumps({"what": "coverage of 95 % intervals", "answers": size, "tries": TRIES, **told}),
            flush=True,
        )


if __name__ == "__main__":
    main()
