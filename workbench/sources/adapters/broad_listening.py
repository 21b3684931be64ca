"""Tables that tools of broad listening ask for: opinions with an id and little else."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Known

_AUTHOR = spoken("Who said it; only a keyed fingerprint of it is kept.")

BROAD_LISTENING = Adapter(
    name="broad listening",
    title="Broad listening opinions",
    signature=frozenset({"comment id", "comment body"}),
    columns={
        "comment body": Known(Role.TEXT, "The opinion."),
        "comment id": Known(Role.ID, "The opinion's number."),
        "interview": Known(Role.AUTHOR, _AUTHOR),
        "source": Known(Role.CHANNEL, "Where the opinion was found."),
        "timestamp": Known(Role.DATE, "When it was said."),
        "agree": Known(Role.MEASURE, "How many agreed.", MeasureKind.VOTES),
        "disagree": Known(Role.MEASURE, "How many disagreed.", MeasureKind.VOTES),
        "url": Known(Role.IGNORE, "A link to where the opinion was found."),
    },
    patterns={r"^attribute ": Known(Role.SEGMENT, "A group to compare by.")},
)
TALK_TO_THE_CITY = Adapter(
    name="talk to the city",
    title="Talk to the City comments",
    signature=frozenset({"id", "interview", "comment"}),
    columns={
        "comment": Known(Role.TEXT, "What the person said."),
        "id": Known(Role.ID, "The comment's number."),
        "interview": Known(Role.AUTHOR, _AUTHOR),
    },
)
