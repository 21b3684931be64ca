"""Qualtrics: survey answers under three rows of names, wordings and import ids."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.intake import Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Known

_PREVIEWS = frozenset({"survey preview", "1", "survey test", "2"})


def _refused(cells: Mapping[str, str]) -> str:
    """Previews and generated test answers come from those who made the survey."""
    if cells.get("status", "").strip().casefold() in _PREVIEWS:
        return spoken("The response is a preview or test of the survey, marked so by Qualtrics.")
    return ""


QUALTRICS = Adapter(
    name="qualtrics",
    title="Qualtrics responses",
    signature=frozenset({"start date", "end date", "status", "recorded date", "response id"}),
    columns={
        "response id": Known(Role.ID, "Qualtrics' number of the response."),
        "recorded date": Known(Role.DATE, "When the response was recorded."),
        "start date": Known(Role.IGNORE, "The day it was recorded is used."),
        "end date": Known(Role.IGNORE, "The day it was recorded is used."),
        "status": Known(Role.IGNORE, "It tells previews and tests from answers; those are refused."),
        "progress": Known(Role.IGNORE, "How far the survey was filled in."),
        "finished": Known(Role.SEGMENT, "Whether the survey was filled in to its end."),
        "distribution channel": Known(Role.CHANNEL, "How the survey reached the person."),
        "user language": Known(Role.LANGUAGE, "The language the survey was shown in."),
        "ip address": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "location latitude": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "location longitude": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "recipient last name": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "recipient first name": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "recipient email": Known(Role.IGNORE, "It is personal data, which the analysis does not need."),
        "external reference": Known(Role.AUTHOR, "Who answered; only a keyed fingerprint of it is kept."),
    },
    refused=_refused,
)
