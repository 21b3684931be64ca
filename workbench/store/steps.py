"""Reads what is said at each step of the journey: people and moods by the value of a segment."""

from __future__ import annotations

from typing import NamedTuple

from workbench.store.selecting import PERSON, current, from_comments
from workbench.store.study import Study

_TOLD = f"""ifnull(g.value, ''), count(DISTINCT {PERSON}), sum(ifnull(e.label, 2) = -1), sum(ifnull(e.label, 2) <> 2)"""


class StepRow(NamedTuple):
    """A step: people who commented there, and their comments that are negative among those judged."""

    value: str
    people: int
    negative: int
    judged: int


def steps(study: Study, segment: str) -> list[StepRow]:
    """Return the values of a segment of which there are visible comments; "" where it is not told."""
    joined = from_comments(_TOLD)
    rows = study.database.all(
        f"SELECT {_TOLD} {joined} LEFT JOIN segment g ON g.submission_id = p.id AND g.name = :segment"
        " GROUP BY 1 ORDER BY 1",
        {**current(study), "segment": segment},
    )
    return [StepRow(*row) for row in rows]
