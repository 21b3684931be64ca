"""What was measured beside the comments, and the figures that are told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from workbench.domain.intake import MeasureKind
from workbench.domain.small_groups import Counted, to_withhold

Statistic = Literal["mean", "median", "share"]
GROUPINGS = ("theme", "channel", "question", "language", "month", "week")
"""What answers can be grouped by besides the segments, whose names come from the files."""
OVER_TIME = frozenset({"month", "week"})
FEWEST_SHOWN = 11
"""Groups of fewer answers are not shown where the window is seen by others: they come too near to single people."""


class Tally(NamedTuple):
    """Answers of one value: how many, the sum of their weights and that of the weights' squares.

    All that the figures below need of any number of answers, whatever these weigh.
    """

    value: float
    answers: int
    weight: float
    squares: float


@dataclass(frozen=True)
class Figure:
    """A figure with its 95 % interval; `low` and `high` are None where too few answers tell none."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Measure:
    """One wording on one scale. Wordings and scales are never pooled.

    `low` and `high` are the ends of the scale, None where it has none (counts, hours); `reversed` says that low is
    good. `answers` lie on the scale; `outside` do not and are in no figure. `notices` are the codes of what a person
    should know of it.
    """

    id: str
    kind: MeasureKind
    name: str
    low: float | None
    high: float | None
    reversed: bool
    answers: int
    outside: int = 0
    notices: tuple[Notice, ...] = ()

    @property
    def is_yes_or_no(self) -> bool:
        """Whether it is told by a share alone: yes or no, thumbs up or down."""
        return (self.low, self.high) == (0, 1)

    @property
    def is_on_a_scale(self) -> bool:
        return self.low is not None and self.high is not None and not self.is_yes_or_no

    @property
    def statistic(self) -> Statistic:
        """What is told of it first."""
        if self.is_yes_or_no:
            return "share"
        return "median" if self.kind == MeasureKind.TIME else "mean"

    @property
    def has_share(self) -> bool:
        """Whether a share of good answers can be told."""
        return self.is_yes_or_no or self.is_on_a_scale

    @property
    def low_is_good(self) -> bool:
        """Whether less is better: a turned scale, and every time people had to wait."""
        return self.reversed or self.kind == MeasureKind.TIME

    def is_good(self, value: float) -> bool:
        """Whether an answer counts as good: in the top two boxes (a scale of fewer than five: the top one).

        Of effort on seven points or more the three best count, as is usual for the customer effort score.
        """
        if self.low is None or self.high is None:
            return False
        steps = self.high - self.low
        boxes = 1 if steps < 4 else 3 if self.kind == MeasureKind.EFFORT and steps >= 6 else 2
        return value < self.low + boxes if self.reversed else value > self.high - boxes

    def holds(self, value: float) -> bool:
        """Whether a value lies on the scale."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


Notice = Literal["two scales", "outside", "no scale", "several wordings"]


@dataclass(frozen=True)
class MeasuredGroup:
    """What one group of answers says: `main` is the measure's statistic, `good` the share of good answers.

    `effective` is how many answers of equal weight would tell as much (Kish); `total` is the sum of the values. `id` is
    a theme's id or the group's value; `name` is what people call it, "" where the files do not tell. `alike` is what
    everybody answered, None where they differ.
    """

    id: str
    name: str
    answers: int
    effective: float
    main: Figure
    good: Figure | None
    total: float
    alike: float | None = None

    @property
    def counted(self) -> Counted:
        return Counted(self.id, self.answers, self.alike)


@dataclass(frozen=True)
class MeasureTable:
    """One measure in all groups of a grouping, and over all its answers.

    `without_text` is how many of the answers came without a comment: they count where all comments are meant, and in
    no selection of comments.
    """

    measure: Measure
    by: str
    overall: MeasuredGroup | None
    groups: tuple[MeasuredGroup, ...]
    without_text: int = 0

    def small(self, fewest: int) -> frozenset[str]:
        """Return the ids of groups of fewer answers, and of those that go with them so that none can be told.

        Where all answers are fewer, no group is told.
        """
        if self.is_withheld(fewest):
            return frozenset(group.id for group in self.groups)
        return to_withhold((group.counted for group in self.groups), fewest)

    def is_withheld(self, fewest: int) -> bool:
        """Whether all answers are too few to be told."""
        return self.overall is None or self.overall.answers < fewest
