"""Reads what is spoken of in each period: people by theme, moods by theme, and comments that hold a word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.watching import Period
from workbench.store.measures import MONTH, WEEK
from workbench.store.selecting import PERSON, clause_for, from_comments
from workbench.store.study import Study

_PERIODS: dict[Period, str] = {"month": MONTH, "week": WEEK, "wave": "printf('%012d', s.id)"}
_NEGATIVE, _JUDGED = -1, 2


@dataclass
class PeriodCounts:
    """People who wrote in a period and who raised each theme (its id); judged and negative comments of each theme."""

    people: int = 0
    raising: dict[str, int] = field(default_factory=dict[str, int])
    judged: dict[str, int] = field(default_factory=dict[str, int])
    negative: dict[str, int] = field(default_factory=dict[str, int])


def by_period(study: Study, by: Period, selection: Selection = EVERYTHING) -> dict[str, PeriodCounts]:
    """Return what is spoken of in each period that has a date (of waves: in each file), the earliest first."""
    clause = clause_for(study, selection)
    told = (
        f"{_PERIODS[by]}, {PERSON}, CASE WHEN t.state = 'active' THEN t.uid ELSE '' END, ifnull(e.label, 2)"
    )
    rows = study.database.all(
        f"SELECT {told} {from_comments(told, clause.sql)} {clause.sql}", clause.parameters
    )
    people: defaultdict[str, set[Any]] = defaultdict(set)
    raising: defaultdict[str, defaultdict[str, set[Any]]] = defaultdict(lambda: defaultdict(set))
    found: defaultdict[str, PeriodCounts] = defaultdict(PeriodCounts)
    for period, person, theme, label in rows:
        if not period:
            continue
        people[period].add(person)
        if theme:
            raising[period][theme].add(person)
            if label != _JUDGED:
                _count(found[period].judged, theme)
            if label == _NEGATIVE:
                _count(found[period].negative, theme)
    for period, members in people.items():
        found[period].people = len(members)
        found[period].raising = {theme: len(who) for theme, who in raising[period].items()}
    return {period: found[period] for period in sorted(found)}


def hits(study: Study, by: Period, selection: Selection) -> dict[str, int]:
    """Return how many of the selected comments there are in each period."""
    clause = clause_for(study, selection)
    joined = from_comments(_PERIODS[by], clause.sql)
    rows = study.database.all(
        f"SELECT {_PERIODS[by]}, count(*) {joined} {clause.sql} GROUP BY 1", clause.parameters
    )
    return {period: comments for period, comments in rows if period}


def wave_names(study: Study) -> dict[str, str]:
    """Return what the waves are called: the names of the files."""
    rows = study.database.all("SELECT printf('%012d', id), name FROM source WHERE state = 'shown'")
    return dict(rows)


def _count(counts: dict[str, int], theme: str) -> None:
    counts[theme] = counts.get(theme, 0) + 1
