"""Consul Democracy, as in Decide Madrid: comments on citizens' proposals."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.sources.adapters.adapter import Adapter, Known

_VOTES = Known(Role.MEASURE, "How many users voted so on the comment.", MeasureKind.VOTES)

CONSUL_COMMENTS = Adapter(
    name="consul.comments",
    title="Consul comments",
    signature=frozenset({"id", "parent id", "proposal id", "text", "num votes"}),
    columns={
        "text": Known(Role.TEXT, "Consul keeps the comment here."),
        "id": Known(Role.ID, "Consul numbers its comments."),
        "parent id": Known(Role.PARENT, "The comment that this one replies to."),
        "proposal id": Known(Role.SEGMENT, "The proposal that the comment is about."),
        "user id": Known(Role.AUTHOR, "Who wrote the comment; only a keyed fingerprint of it is kept."),
        "user type": Known(Role.SEGMENT, "The kind of account, where it is told."),
        "date": Known(Role.DATE, "The day of the comment."),
        "time": Known(Role.IGNORE, "The time of day; the day is enough."),
        "page": Known(Role.IGNORE, "The page of the web site that the comment stood on."),
        "num votes": _VOTES,
        "num positive votes": _VOTES,
        "num negative votes": _VOTES,
    },
    channel="Consul",
)
