"""An attacker who has every file of an export, and knows more: solves for what is withheld in whole numbers.

Each answer of a withheld group is unknown. What is known: how many answers there are in all and how many of each
value (told by nothing, granted to the attacker), what every group that is told consists of, and which groups of two
tables hold the same answers (a region and its districts). Then the least and the greatest possible count and sum of a
withheld group are found by integer programming.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from workbench.statistics.linked_tables import Column, components


class Answer(NamedTuple):
    """One answer as it truly was: its value, and its group by each grouping."""

    value: int
    groups: dict[str, str]


Row = dict[str, str]
_Cell = tuple[str, str, int]
"""A grouping, a group of it and a value."""


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


class Attack:
    """What is known of the answers to one measure: how many of each value there are in each group."""

    def __init__(self, rows: Sequence[Row], answers: Sequence[Answer]) -> None:
        self._groups = [(row["grouped_by"], row["group_id"]) for row in rows if row["grouped_by"]]
        self.withheld = [
            (row["grouped_by"], row["group_id"]) for row in rows if row["grouped_by"] and row["withheld"]
        ]
        self._answers = answers
        self._values = sorted({answer.value for answer in answers})
        self._place = {
            (*group, value): place
            for place, (group, value) in enumerate(
                (group, value) for group in self._groups for value in self._values
            )
        }
        self._known = [*self._told(), *self._wholes(), *self._linked()]

    def bounds(self, group: tuple[str, str], weights: Sequence[float]) -> tuple[int, int]:
        """Return the least and the greatest sum of `weights`, one a value, over the answers of a group."""
        target = np.zeros(len(self._place))
        for value, weight in zip(self._values, weights, strict=True):
            target[self._place[(*group, value)]] = weight
        ends = [self._best(sign * target) * sign for sign in (1.0, -1.0)]
        return round(ends[0]), round(ends[1])

    def assert_hidden(self) -> None:
        """Neither how many answered in a withheld group nor what they answered together is known."""
        for group in self.withheld:
            for weights in ([1.0] * len(self._values), [float(value) for value in self._values]):
                low, high = self.bounds(group, weights)
                assert low < high, (group, weights)

    def _told(self) -> Iterable[tuple[Sequence[_Cell], int]]:
        """Yield what stands in groups that are told: more than the file says, which has a mean and a spread."""
        for group in self._groups:
            if group in self.withheld:
                continue
            for value in self._values:
                yield [(*group, value)], self._count(group, value)

    def _wholes(self) -> Iterable[tuple[Sequence[_Cell], int]]:
        """Yield that every table has all answers."""
        every = Counter(answer.value for answer in self._answers)
        for by in dict.fromkeys(by for by, _ in self._groups):
            for value in self._values:
                yield [(by, group, value) for other, group in self._groups if other == by], every[value]

    def _linked(self) -> Iterable[tuple[Sequence[_Cell], int]]:
        """Yield that groups of two tables that hold the same answers have as many: the second ones count as less."""
        groupings = list(dict.fromkeys(by for by, _ in self._groups))
        for place, first in enumerate(groupings):
            for second in groupings[place + 1 :]:
                pairs: set[tuple[Column, Column]] = {
                    (answer.groups[first], answer.groups[second]) for answer in self._answers
                }
                for here, there in components(pairs):
                    for value in self._values:
                        ours = [(first, group or "", value) for group in sorted(map(str, here))]
                        theirs = [(second, group or "", -value - 1) for group in sorted(map(str, there))]
                        yield [*ours, *theirs], 0

    def _count(self, group: tuple[str, str], value: int) -> int:
        return sum(answer.value == value and answer.groups[group[0]] == group[1] for answer in self._answers)

    def _best(self, target: np.ndarray) -> float:
        matrix = np.zeros((len(self._known), len(self._place)))
        for line, (cells, _) in enumerate(self._known):
            for by, group, value in cells:
                sign, told = (1, value) if value >= 0 else (-1, -value - 1)
                matrix[line, self._place[by, group, told]] += sign
        sums = np.array([total for _, total in self._known], float)
        found = milp(
            target,
            constraints=[_between(matrix, sums, sums), *self._somebody()],
            integrality=np.ones(len(self._place)),
            bounds=Bounds(0, np.inf),
        )
        assert found.success, found.message
        return float(found.fun)

    def _somebody(self) -> list[LinearConstraint]:
        """A group that is listed has an answer at least."""
        lines: list[np.ndarray] = []
        for group in self._groups:
            line = np.zeros(len(self._place))
            line[[self._place[(*group, value)] for value in self._values]] = 1
            lines.append(line)
        return [_between(np.array(lines), 1, np.inf)] if lines else []


def _between(matrix: np.ndarray, low: Any, high: Any) -> LinearConstraint:
    """Return the constraint; its ends may be arrays, whatever the library's types say."""
    return LinearConstraint(matrix, low, high)
