"""What comes first among priorities: a rule in the open, which the researcher can weigh otherwise."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Self

from workbench.domain.evidence import confidence, severity
from workbench.domain.views import PriorityRow

EASIEST, HARDEST = 1, 5
ASSUMED_EFFORT = 3
"""What is counted for a priority whose effort nobody has judged: no other number errs by less at the most."""


@dataclass(frozen=True)
class Weights:
    """How much each part counts; all from 0 on.

    A priority's score is reach (its people as a part of the most any priority has), severity (the mean of the
    negative part of its judged comments, of hard answers and of unresolved matters, as far as they are known),
    confidence (0 to 1, by the weakest of what it rests on) and benefit (1 where a small group raises it more than
    others), less effort (0 for 1, 1 for 5, the middle where nobody judged it), each times its weight. Confidence and
    benefit count nothing unless asked to.
    """

    reach: float = 1.0
    severity: float = 1.0
    effort: float = 1.0
    confidence: float = 0.0
    benefit: float = 0.0

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))

    def without_negatives(self) -> Self:
        """Return the weights with 0 in the place of what is below it."""
        return type(self)(*(max(0.0, float(getattr(self, each.name))) for each in fields(self)))


def impact(priority: PriorityRow, most_people: int, weights: Weights) -> float:
    """Return what speaks for a priority, its score before effort is taken off."""
    reach = priority.people / most_people if most_people else 0.0
    sure = confidence(priority.negative_low, priority.negative_high, priority.evidence) or 0.0
    return (
        weights.reach * reach
        + weights.severity * severity(priority.negative_share, priority.evidence)
        + weights.confidence * sure
        + weights.benefit * priority.evidence.benefit
    )


def score(priority: PriorityRow, most_people: int, weights: Weights, unjudged: int = ASSUMED_EFFORT) -> float:
    """Return the score of one priority where the farthest-reaching has `most_people`; `unjudged` is the effort counted
    where nobody judged it.
    """
    effort = (unjudged if priority.effort is None else priority.effort) - EASIEST
    burden = effort / (HARDEST - EASIEST)
    return impact(priority, most_people, weights) - weights.effort * burden


def ranked(priorities: Sequence[PriorityRow], weights: Weights) -> list[PriorityRow]:
    """Return the priorities with impact and score, the highest score first; equal ones as they were written down."""
    most = max((row.people for row in priorities), default=0)
    scored = [
        replace(
            row,
            impact=round(impact(row, most, weights), 4),
            score=round(score(row, most, weights), 4),
            score_low=round(score(row, most, weights, HARDEST), 4),
            score_high=round(score(row, most, weights, EASIEST), 4),
        )
        for row in priorities
    ]
    return sorted(scored, key=lambda row: -row.score)
