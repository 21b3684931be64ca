"""Reads and writes what is known of groups from elsewhere: their shares of the population, and the journey's steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from workbench.domain.changes import Changed, Edit
from workbench.store.measures import EVERY_SUBMISSION
from workbench.store.selecting import PERSON
from workbench.store.study import Study

_JOURNEY = "journey"
_PEOPLE = f"""SELECT g.value, count(DISTINCT {PERSON}),
count(DISTINCT CASE WHEN p.id IN (SELECT submission_id FROM comment) THEN {PERSON} END)
{EVERY_SUBMISSION} JOIN segment g ON g.submission_id = p.id AND g.name = ? GROUP BY 1 ORDER BY 1"""


class Answered(NamedTuple):
    """People of one group who answered, and those of them who left a comment."""

    people: int
    wrote: int


def populations(study: Study) -> dict[str, dict[str, float]]:
    """Return, by segment, the share each group has of the population."""
    found: dict[str, dict[str, float]] = {}
    for segment, value, share in study.database.all(
        "SELECT segment, value, share FROM population ORDER BY segment, value"
    ):
        found.setdefault(segment, {})[value] = share
    return found


def set_population(study: Study, segment: str, shares: Mapping[str, float], label: str) -> Changed:
    """Keep the shares of a segment's groups; none take them away."""
    rows = [[value, share, study.log.actor] for value, share in sorted(shares.items())]
    return study.log.do(Edit("population.set", {"segment": segment, "rows": rows}, label))


def people_by_value(study: Study, segment: str) -> dict[str, Answered]:
    """Return who answered, by the value of a segment, in the visible sources; a person counts once for a value."""
    return {value: Answered(*people) for value, *people in study.database.all(_PEOPLE, (segment,))}


def journey(study: Study) -> str:
    """Return the segment whose values are the steps of the journey, "" where none was named."""
    row = study.database.one("SELECT segment FROM segment_role WHERE role = ?", (_JOURNEY,))
    return "" if row is None else row[0]


def set_journey(study: Study, segment: str, label: str) -> Changed:
    """Name the segment whose values are the steps of the journey; "" says there is none."""
    row = [segment, study.log.actor] if segment else None
    return study.log.do(Edit("segment.role", {"role": _JOURNEY, "row": row}, label))
