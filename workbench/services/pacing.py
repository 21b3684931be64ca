"""Cuts long writes into transactions so short that nobody has to wait for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from math import inf
from time import perf_counter
from typing import TypeVar

Row = TypeVar("Row")

LONGEST_STEP = 0.020
_FIRST, _SMALLEST, _LARGEST = 128, 64, 20_000
UNWATCHED_STEP = inf
"""Seconds of a step where nobody waits for anything else: only memory limits it."""


def paced(
    rows: Iterable[Row], write: Callable[[list[Row]], None], longest: float = LONGEST_STEP
) -> Iterator[int]:
    """Write `rows` in batches of at most about `longest` seconds each; yield the rows written so far."""
    source = iter(rows)
    size, written = _LARGEST if longest == UNWATCHED_STEP else _FIRST, 0
    while batch := list(islice(source, size)):
        started = perf_counter()
        write(batch)
        written += len(batch)
        size = _next_size(size, perf_counter() - started, longest)
        yield written


def _next_size(size: int, took: float, longest: float) -> int:
    """Aim at half of `longest`, growing at most twofold, so that a noisy disk does not overshoot."""
    fitting = size * (longest / 2) / max(took, 1e-6)
    return max(_SMALLEST, int(min(_LARGEST, 2 * size, fitting)))
