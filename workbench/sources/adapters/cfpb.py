"""The consumer complaints that the Consumer Financial Protection Bureau of the United States publishes."""

from __future__ import annotations

from workbench.domain.intake import Role
from workbench.sources.adapters.adapter import Adapter, Known

_NONE = {"none": "", "n/a": ""}

CFPB = Adapter(
    date_order="mdy",
    name="cfpb",
    title="CFPB complaints",
    signature=frozenset(
        {"date received", "product", "issue", "consumer complaint narrative", "complaint id"}
    ),
    columns={
        "consumer complaint narrative": Known(
            Role.TEXT, "What the consumer wrote; XXXX is what the bureau took out."
        ),
        "complaint id": Known(Role.ID, "The bureau numbers its complaints."),
        "date received": Known(Role.DATE, "The day it came in."),
        "date sent to company": Known(Role.IGNORE, "The day it came in is used."),
        "submitted via": Known(Role.CHANNEL, "How it came in."),
        "product": Known(Role.SEGMENT, "What it is about."),
        "sub product": Known(Role.SEGMENT, "What it is about.", reads=_NONE),
        "issue": Known(Role.SEGMENT, "What went wrong, in words of the bureau's list."),
        "sub issue": Known(Role.SEGMENT, "What went wrong, in words of the bureau's list.", reads=_NONE),
        "company": Known(Role.SEGMENT, "Whom it is about."),
        "state": Known(Role.SEGMENT, "Where the consumer lives.", reads=_NONE),
        "zip code": Known(Role.IGNORE, "The state is coarse enough to compare by."),
        "tags": Known(
            Role.SEGMENT, "Whether the consumer is older or serves; “None” is nobody's tag.", reads=_NONE
        ),
        "timely response": Known(Role.SEGMENT, "Whether the company answered in time.", reads=_NONE),
        "consumer disputed": Known(Role.SEGMENT, "Whether the consumer disputed the answer.", reads=_NONE),
        "company response to consumer": Known(Role.SEGMENT, "How the company closed it."),
        "company public response": Known(Role.IGNORE, "It is what the company says."),
        "consumer consent provided": Known(Role.IGNORE, "It is about publishing the narrative."),
    },
)
