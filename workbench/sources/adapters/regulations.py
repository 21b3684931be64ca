"""Regulations.gov: comments on rules that agencies of the United States propose, as bulk files give them."""

from __future__ import annotations

import re

from workbench.domain.intake import MeasureKind, Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Cells, Known
from workbench.sources.html_text import decoded

_POINTING = (
    r"(?:(?:please|pls|see|refer to|find|view|review|the|my|our|full|comments?|letter|files?|in|is|are)\s+)*"
)
_THING = r"(?:\W*(?:file\W*s?|documents?|comments?|letters?|pdf))*"
_ATTACHED = re.compile(rf"\W*{_POINTING}attach(?:ed|ments?){_THING}\W*", re.IGNORECASE)
_PERSONAL = spoken("It is personal data, which the analysis does not need.")


def is_placeholder(text: str) -> bool:
    """Say whether a comment only points to a file that was sent with it."""
    return len(text) < 120 and _ATTACHED.fullmatch(text.strip()) is not None


def _refused(cells: Cells) -> str:
    kind = cells.get("document type", "").strip().casefold()
    if cells.get("comment on document id", "").strip() or kind in {"", "public submission"}:
        return ""
    return spoken("The row is a document of the agency, not a comment on one.")


REGULATIONS = Adapter(
    name="regulations.gov",
    title="Regulations.gov comments",
    signature=frozenset({"document id", "agency id", "docket id", "comment on document id", "comment"}),
    columns={
        "comment": Known(Role.TEXT, "The comment; its web escapes (&amp; and <br/>) are undone."),
        "document id": Known(Role.ID, "Every comment is a document of its own."),
        "posted date": Known(Role.DATE, "The day the agency published it."),
        "received date": Known(Role.IGNORE, "The day it was published is used, which every row has."),
        "agency id": Known(Role.SEGMENT, "The agency that was addressed."),
        "docket id": Known(Role.SEGMENT, "The proceeding it belongs to."),
        "comment on document id": Known(Role.SEGMENT, "The document it is about."),
        "document type": Known(Role.SEGMENT, "What kind of document it is."),
        "is withdrawn": Known(Role.SEGMENT, "Whether its sender took it back."),
        "category": Known(Role.SEGMENT, "The group the sender chose."),
        "state province": Known(Role.SEGMENT, "Where the sender lives."),
        "country": Known(Role.SEGMENT, "Where the sender lives."),
        "organization name": Known(Role.SEGMENT, "For whom the sender speaks."),
        "government agency": Known(Role.SEGMENT, "The authority the sender speaks for."),
        "government agency type": Known(Role.SEGMENT, "The kind of authority the sender speaks for."),
        "duplicate comments": Known(
            Role.MEASURE,
            "How many more of the same the agency says it received.",
            MeasureKind.OTHER,
            question="Duplicate comments, as counted by the agency",
        ),
        "title": Known(Role.IGNORE, "A heading given by the agency."),
        "tracking number": Known(Role.IGNORE, "The document's id is used."),
        "first name": Known(Role.IGNORE, _PERSONAL),
        "last name": Known(Role.IGNORE, _PERSONAL),
        "city": Known(Role.IGNORE, "The state is coarse enough to compare by."),
        "zip postal code": Known(Role.IGNORE, _PERSONAL),
        "reason withdrawn": Known(Role.IGNORE, "It is about the withdrawal."),
        "display properties": Known(Role.IGNORE, "It holds data in a form for machines."),
        "attachment files": Known(Role.IGNORE, "Links to attached files, which are not read."),
        "content files": Known(Role.IGNORE, "Links to files, which are not read."),
        "restrict reason": Known(Role.IGNORE, "It is the agency's."),
        "restrict reason type": Known(Role.IGNORE, "It is the agency's."),
    },
    unguard=decoded,
    refused=_refused,
    channel="Regulations.gov",
    placeholder=is_placeholder,
)
