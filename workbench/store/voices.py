"""Reads who raises what: people by the values of each segment and by theme, and who wrote at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.domain.selection import EVERYTHING, Selection
from workbench.domain.voices import GroupVoices
from workbench.store.counting import different, often
from workbench.store.measures import EVERY_SUBMISSION
from workbench.store.recalling import meant_by
from workbench.store.recollection import Recollection, recollection
from workbench.store.segments import Places, SegmentReading, Told, room_for, told_of
from workbench.store.selecting import PERSON, clause_for, from_comments
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CHANNEL = "channel"
_MOST_GROUPS = 1_000_000


class _Said(NamedTuple):
    """Comments, one a place: the submission it came in, and who (a number) spoke of which theme (a number)."""

    submissions: NDArray[np.int64]
    people: NDArray[np.int64]
    themes: NDArray[np.int64]
    names: list[str]
    """The ids of the themes by their numbers, "" for none."""
    met_often: NDArray[np.bool_]
    """Whether the person spoke more than once."""


class _Records(NamedTuple):
    """Visible submissions (their internal numbers), whether each holds a comment, and their channels."""

    submissions: NDArray[np.int64]
    have_text: NDArray[np.bool_]
    channels: Told


def voices(study: Study, selection: Selection = EVERYTHING) -> Iterator[GroupVoices]:
    """Yield, for the channel and segment by segment, who raises which theme among the selected comments.

    A person counts once for a theme, however often they wrote. Themes set aside are no themes.
    """
    remembered = recollection(study)
    if remembered:
        said, channels = _remembered(study, remembered, selection)
    else:
        rows = _rows(study, selection)
        said, channels = _said(rows), _channels(study, ((row[0], row[3]) for row in rows))
    yield _counted(said, channels)
    if study.database.one("SELECT 1 FROM segment LIMIT 1") is None:
        return
    for segment in _segments(study, remembered, said.submissions):
        counted = _counted(said, segment)
        if counted.people:
            yield counted


def answering(study: Study) -> list[tuple[str, str, int, int]]:
    """Return (segment, value, submissions, those with a comment) of the visible sources, the channel first."""
    remembered = recollection(study)
    reading = remembered.further.segments if remembered else None
    records = _recalled(remembered, reading) if remembered and reading else _read(study)
    told = (records.channels, *_segments(study, remembered, records.submissions))
    return [each for segment in told for each in _answering(segment, records)]


def _read(study: Study) -> _Records:
    import numpy as np

    rows = study.database.all(
        f"SELECT p.id, p.channel, p.id IN (SELECT submission_id FROM comment) {EVERY_SUBMISSION}"
    )
    return _Records(
        np.fromiter((row[0] for row in rows), np.int64, len(rows)),
        np.fromiter((row[2] for row in rows), np.bool_, len(rows)),
        _channels(study, ((row[0], row[1]) for row in rows)),
    )


def _recalled(remembered: Recollection, reading: SegmentReading) -> _Records:
    """Return what `_read` would give, from memory."""
    import numpy as np

    has_text = np.zeros(reading.room, np.bool_)
    has_text[remembered.columns.submissions] = True
    with_text, silent = np.flatnonzero(has_text), np.array([number for number, _ in reading.silent], np.int64)
    channels = _channels_of(remembered, remembered.columns.submissions, slice(None), reading.room)
    for number, channel in reading.silent:
        if channel:
            channels.places[number] = channels.place(channel)
    return _Records(
        np.concatenate([with_text, silent]),
        np.arange(len(with_text) + len(silent)) < len(with_text),
        channels,
    )


def _segments(study: Study, remembered: Recollection | None, submissions: NDArray[np.int64]) -> list[Told]:
    """Return the segments of these submissions, and of others where they are remembered."""
    reading = remembered.further.segments if remembered else None
    if reading is None:
        return told_of(study, submissions.tolist())
    rest = told_of(study, submissions.tolist(), reading.left_out) if reading.left_out else []
    return sorted([*reading.segments, *rest], key=lambda told: told.name)


def _answering(segment: Told, records: _Records) -> list[tuple[str, str, int, int]]:
    """Return the values of a segment, the one of most submissions first."""
    import numpy as np

    groups = segment.of(records.submissions)
    every = np.bincount(groups[groups >= 0])
    texts = np.bincount(groups[(groups >= 0) & records.have_text], minlength=len(every))
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

    themes, people = Places(), Places().of([row[1] for row in rows])
    return _Said(
        np.fromiter((row[0] for row in rows), np.int64, len(rows)),
        people,
        themes.of([row[2] for row in rows]),
        [str(name) for name in themes.all()],
        often(people),
    )


def _remembered(study: Study, remembered: Recollection, selection: Selection) -> tuple[_Said, Told]:
    """Return what `_rows` would give, from memory: a row for each of a million comments takes half a gigabyte."""
    import numpy as np

    columns, placed = remembered.columns, remembered.placed(study)
    meant = meant_by(study, remembered, selection)
    here = slice(None) if meant is None else meant
    submissions = columns.submissions[here].astype(np.int64)
    active = [number for number, theme in placed.known.items() if theme[2] == "active"]
    places = np.zeros(max((0, *placed.known)) + 1, np.int64)
    places[active] = np.arange(1, len(active) + 1)
    names = ["", *(placed.known[number][0] for number in active)]
    people = columns.people[here].astype(np.int64)
    said = _Said(submissions, people, places[placed.themes[here]], names, often(people))
    return said, _channels_of(remembered, submissions, here, room_for(study))


def _channels_of(
    remembered: Recollection,
    submissions: NDArray[np.integer[Any]],
    here: slice | NDArray[np.bool_],
    room: int,
) -> Told:
    """Return the channels of comments `here` by the submissions they came in, as if they were a segment."""
    import numpy as np

    values = list(remembered.columns.values["channels"])
    code = np.array([place if value else -1 for place, value in enumerate(values)], np.int32)
    places = np.full(room, -1, np.int32)
    places[submissions] = code[remembered.columns.channels[here]]
    return Told(CHANNEL, places, values)


def _channels(study: Study, rows: Iterable[tuple[int, str]]) -> Told:
    """Return the channels of submissions as if they were a segment."""
    import numpy as np

    told, values = {number: channel for number, channel in rows if channel}, Places()
    places = np.full(room_for(study), -1, np.int32)
    places[np.fromiter(told, np.int64, len(told))] = values.of(list(told.values()))
    return Told(CHANNEL, places, [str(value) for value in values.all()])


def _counted(said: _Said, segment: Told) -> GroupVoices:
    """Return how many people there are in each group, and how many of them raise each theme."""
    groups = segment.of(said.submissions)
    here = groups >= 0
    pairs = (groups * len(said.names) + said.themes)[here]
    who = said.people[here], said.met_often[here]
    people = {segment.values[group]: count for group, count in _people(groups[here], *who)}
    raising = {
        (segment.values[pair // len(said.names)], said.names[pair % len(said.names)]): count
        for pair, count in _people(pairs, *who)
    }
    return GroupVoices(segment.name, people, {pair: count for pair, count in raising.items() if pair[1]})


def _people(
    groups: NDArray[np.int64], people: NDArray[np.int64], met_often: NDArray[np.bool_]
) -> list[tuple[int, int]]:
    """Return the groups (their numbers), each with how many different people are in it."""
    import numpy as np

    names = np.arange(int(groups.max(initial=-1)) + 1)
    if len(names) > _MOST_GROUPS:
        names, groups = np.unique(groups, return_inverse=True)
    counts = different(groups, people, len(names), met_often)
    met = counts.nonzero()[0]
    return list(zip(names[met].tolist(), counts[met].tolist(), strict=True))
