"""Polis: the statements of a conversation, with the votes each was given."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.sources.adapters.adapter import Adapter, Known

_VOTES = Known(Role.MEASURE, "How many participants voted so on the statement.", MeasureKind.VOTES)

POLIS_COMMENTS = Adapter(
    name="polis.comments",
    title="Polis comments",
    signature=frozenset({"comment id", "author id", "agrees", "disagrees", "moderated", "comment body"}),
    columns={
        "comment body": Known(Role.TEXT, "Polis keeps the statement here."),
        "comment id": Known(Role.ID, "Polis numbers the statements of a conversation."),
        "author id": Known(Role.AUTHOR, "Who made the statement; only a keyed fingerprint of it is kept."),
        "timestamp": Known(Role.DATE, "When the statement was made, in milliseconds since 1970."),
        "datetime": Known(Role.IGNORE, "The same moment as the timestamp, in words."),
        "agrees": _VOTES,
        "disagrees": _VOTES,
        "moderated": Known(Role.SEGMENT, "-1 rejected by the moderators, 0 not moderated, 1 accepted."),
        "is meta": Known(
            Role.SEGMENT, "Whether moderators marked the statement as being about the conversation."
        ),
        "is seed": Known(Role.SEGMENT, "Whether the organisers wrote the statement."),
        "conversation": Known(Role.SEGMENT, "Which conversation the statement belongs to."),
        "lang": Known(Role.LANGUAGE, "The language of the conversation."),
        "group informed consensus": Known(
            Role.MEASURE, "Polis' own figure for agreement.", MeasureKind.OTHER
        ),
    },
    channel="Polis",
)
