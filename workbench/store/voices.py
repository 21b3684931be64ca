"""Reads who raises what: people by the values of each segment and by theme, and who wrote at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.voices import GroupVoices
from workbench.store.measures import EVERY_SUBMISSION, segments
from workbench.store.selecting import FROM_COMMENTS, PERSON, clause_for
from workbench.store.study import Study

CHANNEL = "channel"
_Said = Mapping[int, list[tuple[Any, str]]]


def voices(study: Study, selection: Selection = EVERYTHING) -> Iterator[GroupVoices]:
    """Yield, segment by segment and for the channel, who raises which theme among the selected comments.

    A person counts once for a theme, however often they wrote. Themes set aside are no themes.
    """
    said = _said(study, selection)
    for name in (CHANNEL, *segments(study)):
        people: defaultdict[str, set[Any]] = defaultdict(set)
        raising: defaultdict[tuple[str, str], set[Any]] = defaultdict(set)
        for submission, value in _values(study, name):
            for person, theme in said.get(submission, ()):
                people[value].add(person)
                if theme:
                    raising[value, theme].add(person)
        yield GroupVoices(
            name,
            {value: len(members) for value, members in people.items()},
            {pair: len(members) for pair, members in raising.items()},
        )


def answering(study: Study) -> list[tuple[str, str, int, int]]:
    """Return (segment, value, submissions, those with a comment) of the visible sources, the channel first."""
    has_text = "p.id IN (SELECT submission_id FROM comment)"
    by_channel = study.database.all(
        f"SELECT '{CHANNEL}', p.channel, count(*), sum({has_text}) {EVERY_SUBMISSION}"
        " WHERE p.channel <> '' GROUP BY 2 ORDER BY 3 DESC, 2"
    )
    by_segment = study.database.all(
        f"SELECT g.name, g.value, count(*), sum({has_text}) {EVERY_SUBMISSION}"
        " JOIN segment g ON g.submission_id = p.id GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
    )
    return [*by_channel, *by_segment]


def _said(study: Study, selection: Selection) -> _Said:
    """Return, by submission, who spoke of which theme (its id, "" for none)."""
    clause = clause_for(study, selection)
    rows = study.database.all(
        f"SELECT c.submission_id, {PERSON}, CASE WHEN t.state = 'active' THEN t.uid ELSE '' END"
        f" {FROM_COMMENTS} {clause.sql}",
        clause.parameters,
    )
    found: defaultdict[int, list[tuple[Any, str]]] = defaultdict(list)
    for submission, person, theme in rows:
        found[submission].append((person, theme or ""))
    return found


def _values(study: Study, name: str) -> list[tuple[int, str]]:
    if name == CHANNEL:
        return study.database.all(f"SELECT p.id, p.channel {EVERY_SUBMISSION} WHERE p.channel <> ''")
    return study.database.all(
        f"SELECT p.id, g.value {EVERY_SUBMISSION} JOIN segment g ON g.submission_id = p.id AND g.name = ?",
        (name,),
    )
