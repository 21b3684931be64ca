"""Feedback to services of the United States under circular A-11, as Touchpoints collects it."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Known

_NULL = {"null": "", "nil": "", "none": ""}
_DRIVER = spoken("What the person named as a reason; null where it was not offered.")

TOUCHPOINTS = Adapter(
    name="touchpoints.a11",
    title="A-11 feedback",
    signature=frozenset({"external id", "question 1", "positive effectiveness", "question 4"}),
    columns={
        "external id": Known(Role.ID, "Touchpoints' number of the answer."),
        "question 1": Known(
            Role.MEASURE,
            "Trust: thumbs (0 down, 1 up) or 1 to 5; its scale is read from the values.",
            MeasureKind.TRUST,
            reads=_NULL,
            scaled=True,
        ),
        "question 4": Known(Role.TEXT, "What the person wrote in their own words.", reads=_NULL),
        "created at": Known(Role.DATE, "When the answer was given."),
        "ip address": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "page": Known(Role.IGNORE, "The page of the web site."),
        "location code": Known(Role.SEGMENT, "Where the service was given.", reads=_NULL),
        "language": Known(Role.LANGUAGE, "The language of the form."),
    },
    patterns={r"^(?:positive|negative) ": Known(Role.SEGMENT, _DRIVER, reads=_NULL)},
    notes=(
        "Question 1 is worded differently from service to service; its answers are not pooled with others.",
    ),
)
