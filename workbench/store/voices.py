"""Reads who raises what: people by the values of each segment and by theme, and who wrote at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.voices import GroupVoices
from workbench.store.measures import EVERY_SUBMISSION
from workbench.store.recalling import meant_by
from workbench.store.recollection import Recollection, recollection
from workbench.store.segments import Places, Told, told_of
from workbench.store.selecting import PERSON, clause_for, from_comments
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CHANNEL = "channel"


class _Said(NamedTuple):
    """Comments, one a place: the submission it came in, and who (a number) spoke of which theme (a number)."""

    submissions: NDArray[np.int64]
    people: NDArray[np.int64]
    themes: NDArray[np.int64]
    names: list[str]
    """The ids of the themes by their numbers, "" for none."""


def voices(study: Study, selection: Selection = EVERYTHING) -> Iterator[GroupVoices]:
    """Yield, for the channel and segment by segment, who raises which theme among the selected comments.

    A person counts once for a theme, however often they wrote. Themes set aside are no themes.
    """
    remembered = recollection(study)
    if remembered:
        said, channels = _remembered(study, remembered, selection)
    else:
        rows = _rows(study, selection)
        said, channels = _said(rows), _channels([(row[0], row[3]) for row in rows])
    yield _counted(said, channels)
    if study.database.one("SELECT 1 FROM segment LIMIT 1") is None:
        return
    for segment in _segments(study, remembered) if remembered else told_of(study, said.submissions.tolist()):
        counted = _counted(said, segment)
        if counted.people:
            yield counted


def answering(study: Study) -> list[tuple[str, str, int, int]]:
    """Return (segment, value, submissions, those with a comment) of the visible sources, the channel first."""
    rows = study.database.all(
        f"SELECT p.id, p.channel, p.id IN (SELECT submission_id FROM comment) {EVERY_SUBMISSION}"
    )
    with_text = {submission for submission, _, has_text in rows if has_text}
    channels = _channels([(submission, channel) for submission, channel, _ in rows])
    remembered = recollection(study)
    segments = _segments(study, remembered) if remembered else told_of(study, (row[0] for row in rows))
    told = (channels, *segments)
    return [each for segment in told for each in _answering(segment, with_text)]


def _segments(study: Study, remembered: Recollection) -> list[Told]:
    """Return the segments of all visible submissions: read once, since every selection is of these."""

    def read() -> list[Told]:
        every = study.database.all(f"SELECT p.id {EVERY_SUBMISSION}")
        return [_small(segment) for segment in told_of(study, (number for (number,) in every))]

    return remembered.once("told of submissions", read)


def _small(segment: Told) -> Told:
    """Return a segment in half the room: a study has fewer submissions than this counts to."""
    import numpy as np

    wide = max(segment.submissions.max(initial=0), len(segment.values)) > np.iinfo(np.int32).max
    narrow = np.int64 if wide else np.int32
    return segment._replace(
        submissions=segment.submissions.astype(narrow), places=segment.places.astype(narrow)
    )


def _answering(segment: Told, with_text: set[int]) -> list[tuple[str, str, int, int]]:
    """Return the values of a segment, the one of most submissions first."""
    import numpy as np

    has_text = np.isin(segment.submissions, np.fromiter(with_text, np.int64, len(with_text)))
    every, texts = np.bincount(segment.places), np.bincount(segment.places, has_text)
    found = [
        (segment.name, segment.values[place], int(every[place]), int(texts[place]))
        for place in np.flatnonzero(every)
    ]
    return sorted(found, key=lambda row: (-row[2], row[1]))


def _rows(study: Study, selection: Selection) -> list[tuple[int, Any, str, str]]:
    """Return the submission, the person, the theme ("" for none) and the channel of each selected comment."""
    clause = clause_for(study, selection)
    told = f"c.submission_id, {PERSON}, CASE WHEN t.state = 'active' THEN t.uid ELSE '' END, p.channel"
    return study.database.all(
        f"SELECT {told} {from_comments(told, clause.sql)} {clause.sql}", clause.parameters
    )


def _said(rows: Sequence[tuple[int, Any, str, str]]) -> _Said:
    import numpy as np

    themes = Places()
    return _Said(
        np.fromiter((row[0] for row in rows), np.int64, len(rows)),
        Places().of([row[1] for row in rows]),
        themes.of([row[2] for row in rows]),
        [str(name) for name in themes.all()],
    )


def _remembered(study: Study, remembered: Recollection, selection: Selection) -> tuple[_Said, Told]:
    """Return what `_rows` would give, from memory: a row for each of a million comments takes half a gigabyte."""
    import numpy as np

    columns, placed = remembered.columns, remembered.placed(study)
    meant = meant_by(study, remembered, selection)
    here = slice(None) if meant is None else meant
    submissions, channels = columns.submissions[here].astype(np.int64), columns.channels[here]
    active = [number for number, theme in placed.known.items() if theme[2] == "active"]
    places = np.zeros(max((0, *placed.known)) + 1, np.int64)
    places[active] = np.arange(1, len(active) + 1)
    names = ["", *(placed.known[number][0] for number in active)]
    said = _Said(submissions, columns.people[here].astype(np.int64), places[placed.themes[here]], names)
    values = list(columns.values["channels"])
    is_told = np.array([bool(value) for value in values], np.bool_)[channels]
    return said, Told(CHANNEL, submissions[is_told], channels[is_told].astype(np.int64), values)


def _channels(rows: Sequence[tuple[int, str]]) -> Told:
    """Return the channels of submissions as if they were a segment."""
    import numpy as np

    told, values = dict(row for row in rows if row[1]), Places()
    places = values.of(list(told.values()))
    return Told(CHANNEL, np.array(list(told), np.int64), places, [str(value) for value in values.all()])


def _counted(said: _Said, segment: Told) -> GroupVoices:
    """Return how many people there are in each group, and how many of them raise each theme."""
    groups = segment.of(said.submissions)
    here = groups >= 0
    pairs = groups * len(said.names) + said.themes
    people = {segment.values[group]: count for group, count in _people(groups[here], said.people[here])}
    raising = {
        (segment.values[pair // len(said.names)], said.names[pair % len(said.names)]): count
        for pair, count in _people(pairs[here], said.people[here])
    }
    return GroupVoices(segment.name, people, {pair: count for pair, count in raising.items() if pair[1]})


def _people(groups: NDArray[np.int64], people: NDArray[np.int64]) -> list[tuple[int, int]]:
    """Return the groups (their numbers), each with how many different people are in it."""
    import numpy as np

    everybody = int(people.max(initial=0)) + 1
    pairs = np.sort(groups * everybody + people)
    found = pairs[_starts(pairs)] // everybody
    starts = np.flatnonzero(_starts(found))
    return list(zip(found[starts].tolist(), np.diff(starts, append=len(found)).tolist(), strict=True))


def _starts(ordered: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return where another number begins."""
    import numpy as np

    return np.diff(ordered, prepend=-1) != 0
