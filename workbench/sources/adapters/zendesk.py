"""Zendesk: tickets of a service desk, as its CSV and JSON exports give them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbench.domain.intake import MeasureKind, MeasureValue, Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Cells, Known
from workbench.sources.measures import value_of

PROXY = "Resolved at first contact (proxy: never reopened, at most one reply)"
_DONE = frozenset({"solved", "closed"})
_RATING = {
    **dict.fromkeys(("good", "good with comment", "goodwithcomment"), "1"),
    **dict.fromkeys(("bad", "bad with comment", "badwithcomment"), "0"),
    **dict.fromkeys(("offered", "not offered", "unoffered"), ""),
}
_AUTHOR = spoken("Who asked; only a keyed fingerprint of it is kept.")
_SATISFACTION = Known(
    Role.MEASURE,
    "What the person rated the ticket: good is 1, bad is 0.",
    MeasureKind.SATISFACTION,
    0.0,
    1.0,
    reads=_RATING,
)


def _resolved(cells: Cells) -> Iterator[MeasureValue]:
    """Zendesk does not know whether the first contact was enough; few replies and no return come near it."""
    if cells.get("status", "").strip().casefold() not in _DONE or "resolved at first contact" in cells:
        return
    reopens, replies = value_of(cells.get("reopens", "")), value_of(cells.get("replies", ""))
    if reopens is not None and replies is not None:
        yield MeasureValue(PROXY, MeasureKind.RESOLVED, float(reopens == 0 and replies <= 1), 0.0, 1.0)


_COLUMNS = {
    "id": Known(Role.ID, "Zendesk numbers its tickets."),
    "requester": Known(Role.AUTHOR, _AUTHOR),
    "requester id": Known(Role.IGNORE, "Another column tells who asked."),
    "requester email": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
    "requester domain": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
    "submitter": Known(Role.IGNORE, "Whoever typed the ticket is not always who asked."),
    "assignee": Known(Role.IGNORE, "It is about the staff."),
    "group": Known(Role.SEGMENT, "The team that dealt with it."),
    "subject": Known(Role.TEXT, "This export has no more words of the person than the subject."),
    "tags": Known(Role.IGNORE, "Marks that the staff gave."),
    "status": Known(Role.SEGMENT, "How far the ticket is."),
    "priority": Known(Role.SEGMENT, "How urgent the staff thought it."),
    "via": Known(Role.CHANNEL, "How the ticket came in."),
    "ticket type": Known(Role.SEGMENT, "What kind of ticket it is."),
    "created at": Known(Role.DATE, "When the ticket was made."),
    "updated at": Known(Role.IGNORE, "The day it was made is used."),
    "solved at": Known(Role.IGNORE, "The day it was made is used."),
    "resolution time": Known(
        Role.MEASURE, "Hours until it was solved.", MeasureKind.TIME, question="Resolution time in hours"
    ),
    "first reply time in minutes": Known(Role.MEASURE, "How long the first reply took.", MeasureKind.TIME),
    "satisfaction score": _SATISFACTION,
    "reopens": Known(Role.MEASURE, "How often the ticket came back.", MeasureKind.OTHER),
    "replies": Known(Role.MEASURE, "How often the staff replied.", MeasureKind.OTHER),
}
ZENDESK_SUBJECTS = Adapter(
    name="zendesk",
    title="Zendesk tickets",
    signature=frozenset({"id", "requester", "subject", "status", "via", "created at", "solved at"}),
    columns=_COLUMNS,
    derived=_resolved,
    notes=(
        "The export holds the subjects of the tickets, not their text.",
        "“Resolved at first contact” is a proxy where no column tells it: never reopened, at most one reply.",
    ),
)
ZENDESK_TICKETS = replace(
    ZENDESK_SUBJECTS,
    name="zendesk.described",
    signature=ZENDESK_SUBJECTS.signature | {"description"},
    columns={
        **_COLUMNS,
        "description": Known(Role.TEXT, "What the person wrote."),
        "subject": Known(Role.IGNORE, "The description says it at length; the subject is kept with the row."),
    },
    notes=(),
)
ZENDESK_JSON = Adapter(
    name="zendesk.json",
    title="Zendesk tickets",
    signature=frozenset({"id", "subject", "description", "via channel", "requester id"}),
    columns={
        **_COLUMNS,
        "description": Known(Role.TEXT, "What the person wrote."),
        "subject": Known(Role.IGNORE, "The description says it at length; the subject is kept with the row."),
        "raw subject": Known(Role.IGNORE, "It is the subject once more."),
        "requester id": Known(Role.AUTHOR, _AUTHOR),
        "via channel": Known(Role.CHANNEL, "How the ticket came in."),
        "type": Known(Role.SEGMENT, "What kind of ticket it is."),
        "satisfaction rating score": _SATISFACTION,
        "satisfaction rating comment": Known(
            Role.TEXT, "What the person said to their rating.", question="Comment on the satisfaction rating"
        ),
        "url": Known(Role.IGNORE, "It is a link for machines."),
    },
    derived=_resolved,
)
