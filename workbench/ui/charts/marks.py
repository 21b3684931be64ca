"""What a chart of figures shows: a mark a group, with its interval, on an axis whose steps are round numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10


@dataclass(frozen=True)
class Mark:
    """One figure: `low` and `high` are the ends of its interval, None where it has none.

    `told` is the figure as people read it. A mark without a `value` is withheld. In a chart of lanes `lane` is the
    place of its lane.
    """

    id: str
    name: str
    value: float | None
    low: float | None
    high: float | None
    told: str
    lane: int = 0


@dataclass(frozen=True)
class FigureChart:
    """Marks of one measure. `whole` is the figure of all answers, `target` a level to be reached.

    `is_over_time` marks stand in the order of time and are joined; `as_percent` says how the axis is written. A chart
    with `lanes` has its marks as dots in upright lanes, named by these, under the heading `across`.
    """

    title: str
    marks: tuple[Mark, ...]
    ends: tuple[float, float] | None = None
    whole: float | None = None
    target: float | None = None
    is_over_time: bool = False
    as_percent: bool = False
    lanes: tuple[str, ...] = ()
    across: str = ""

    @property
    def axis(self) -> tuple[float, ...]:
        """Return the round numbers the axis is divided by, the first and the last beyond every mark."""
        numbers = [number for mark in self.marks for number in (mark.value, mark.low, mark.high)]
        known = [number for number in (*numbers, self.whole, self.target) if number is not None]
        if self.as_percent:
            return steps_between(0.0, min(1.0, max([*known, 0.1])))
        low, high = self.ends or (min([*known, 0.0]), max([*known, 1.0]))
        return steps_between(low, high)

    def tick(self, number: float) -> str:
        """Return a number of the axis as it is written there."""
        return f"{100 * number:.0f} %" if self.as_percent else f"{number:,.6g}"


def steps_between(low: float, high: float, wanted: int = 6) -> tuple[float, ...]:
    """Return about `wanted` round numbers in even steps that hold `low` and `high` between them."""
    span = max(high - low, 1e-9)
    power = 10 ** floor(log10(span / wanted))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * wanted >= span)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return tuple(round(place * step, 10) for place in range(first, last + 1))


def in_words(marks: Sequence[Mark], most: int = 12) -> str:
    """Return the first marks as a text, for those who do not see the chart."""
    told = "; ".join(f"{mark.name}: {mark.told}" for mark in marks[:most])
    return f"{told}; …" if len(marks) > most else told
