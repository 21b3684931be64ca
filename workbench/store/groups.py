"""Reads what comments tell of those who wrote them."""

from __future__ import annotations

from typing import NamedTuple

from workbench.store.selecting import FROM_COMMENTS, LANGUAGE, PERSON, current
from workbench.store.study import Study


class Fact(NamedTuple):
    """One comment: the record it came in with, who wrote it, its theme (its id or ""), and what its row tells."""

    submission: int
    person: int | bytes
    theme: str
    source: str
    channel: str
    question: str
    language: str


def facts(study: Study) -> list[Fact]:
    """Return one fact for every visible comment."""
    rows = study.database.all(
        f"SELECT p.id, {PERSON}, ifnull(t.uid, ''), s.uid, p.channel, ifnull(q.wording, ''), {LANGUAGE}"
        f" {FROM_COMMENTS} ORDER BY c.id",
        current(study),
    )
    return [Fact(*row) for row in rows]


def segment_names(study: Study) -> list[str]:
    """Return the names of what is told of submissions of visible sources."""
    rows = study.database.all(
        "SELECT DISTINCT g.name FROM segment g JOIN submission p ON p.id = g.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' ORDER BY g.name"
    )
    return [name for (name,) in rows]


def different_values(study: Study, most: int) -> dict[str, list[str]]:
    """Return the different values of each segment in visible sources, at most so many, all read in one go."""
    rows = study.database.execute(
        "SELECT DISTINCT g.name, g.value FROM segment g JOIN submission p ON p.id = g.submission_id"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown'"
    )
    found: dict[str, list[str]] = {}
    for name, value in rows:
        known = found.setdefault(name, [])
        if value and len(known) < most:
            known.append(value)
    return dict(sorted(found.items()))


def different_channels(study: Study, most: int) -> list[str]:
    """Return the different channels of visible sources, at most so many."""
    rows = study.database.all(
        "SELECT DISTINCT p.channel FROM submission p"
        " JOIN source s ON s.id = p.source_id AND s.state = 'shown' WHERE p.channel <> '' LIMIT ?",
        (most,),
    )
    return [channel for (channel,) in rows]


def values_of(study: Study, name: str) -> dict[int, str]:
    """Return the value of a segment by the internal number of the submission it is told of."""
    return dict(study.database.all("SELECT submission_id, value FROM segment WHERE name = ?", (name,)))
