"""What cities are asked to mend: New York's 311 and every city that speaks Open311."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from workbench.domain.intake import MeasureKind, MeasureValue, Role
from workbench.sources.adapters.adapter import Adapter, Cells, Known
from workbench.sources.dates import to_iso

RESOLUTION = "Resolution time in hours"
_COORDINATE = Known(Role.IGNORE, "It holds coordinates.")
_ADDRESS = Known(Role.IGNORE, "It is an address, which the analysis does not need.")
_DETAIL = Known(Role.TEXT, "What was complained about in detail, in words of the city's list.")
_PROBLEM = Known(Role.SEGMENT, "What was complained about.")


def _hours(begun: str, ended: str) -> float | None:
    """Return the hours between two moments; None where one cannot be read or they are the wrong way round."""
    first, last = to_iso(begun, "mdy"), to_iso(ended, "mdy")
    if not first or not last:
        return None
    begin, end = (datetime.fromisoformat(each).replace(tzinfo=None) for each in (first, last))
    hours = (end - begin).total_seconds() / 3600
    return round(hours, 3) if hours >= 0 else None


def _resolution(cells: Cells) -> Iterator[MeasureValue]:
    hours = _hours(cells.get("created date", ""), cells.get("closed date", ""))
    if hours is not None:
        yield MeasureValue(RESOLUTION, MeasureKind.TIME, hours)


NYC_311 = Adapter(
    name="nyc 311",
    title="New York 311 requests",
    signature=frozenset({"unique key", "created date", "closed date", "agency"}),
    columns={
        "unique key": Known(Role.ID, "The city numbers its requests."),
        "created date": Known(Role.DATE, "When the request was made."),
        "closed date": Known(
            Role.IGNORE, "With the date of the request it tells the time until it was closed."
        ),
        "agency": Known(Role.SEGMENT, "Who is responsible."),
        "agency name": Known(Role.IGNORE, "It is the agency's name at length."),
        "complaint type": _PROBLEM,
        "problem formerly complaint type": _PROBLEM,
        "descriptor": _DETAIL,
        "problem detail formerly descriptor": _DETAIL,
        "additional details": Known(Role.IGNORE, "It is a further word of the city's list."),
        "status": Known(Role.SEGMENT, "How far the request is."),
        "borough": Known(Role.SEGMENT, "Which part of the city it is about."),
        "open data channel type": Known(Role.CHANNEL, "How the request came in."),
        "resolution description": Known(Role.IGNORE, "It is what the city answered."),
        "incident zip": Known(Role.SEGMENT, "Which area it is about."),
        "incident address": _ADDRESS,
        "latitude": _COORDINATE,
        "longitude": _COORDINATE,
        "location": _COORDINATE,
    },
    derived=_resolution,
    date_order="mdy",
    notes=("The file holds words of the city's list, not what people wrote.",),
)
OPEN_311 = Adapter(
    name="open311",
    title="Open311 requests",
    signature=frozenset({"service request id", "requested datetime", "description"}),
    columns={
        "service request id": Known(Role.ID, "The city numbers its requests."),
        "description": Known(Role.TEXT, "What the person wrote."),
        "requested datetime": Known(Role.DATE, "When the request was made."),
        "updated datetime": Known(Role.IGNORE, "The day it was made is used."),
        "expected datetime": Known(Role.IGNORE, "The day it was made is used."),
        "status": Known(Role.SEGMENT, "How far the request is."),
        "service name": Known(Role.SEGMENT, "What kind of request it is."),
        "service code": Known(Role.IGNORE, "It is the kind of request as a code."),
        "agency responsible": Known(Role.SEGMENT, "Who is responsible."),
        "status notes": Known(Role.IGNORE, "It is what the city answered."),
        "service notice": Known(Role.IGNORE, "It is what the city answered."),
        "address": _ADDRESS,
        "address id": _ADDRESS,
        "zipcode": Known(Role.SEGMENT, "Which area it is about."),
        "lat": _COORDINATE,
        "long": _COORDINATE,
        "media url": Known(Role.IGNORE, "It holds links."),
    },
)
