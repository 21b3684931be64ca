"""Answers to surveys as the programs export them: questions are columns, and several may ask for text."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.intake import Role
from workbench.sources.adapters.adapter import Adapter, Known
from workbench.sources.vocabulary import fold, is_question

_PERSONAL = Known(Role.IGNORE, "It is personal data, which the analysis does not need.")
_ORGANISERS = Known(Role.IGNORE, "It is about how the answers were collected.")
_LATER = Known(Role.IGNORE, "The day the answer was sent is used.")
_STAMPS = frozenset({"timestamp", "marca temporal", "zaman damgasi", "ประทับเวลา"})
_FORMS_OWN = frozenset(
    {"email address", "username", "score", "direccion de correo electronico", "e posta adresi"}
)
_ANALYSTS = r"\banaly(?:st|sis)\b"


def _asks(names: Sequence[str]) -> bool:
    """Google Forms writes the moment first and then, in full, what was asked."""
    first, *rest = map(fold, names)
    asked = [name for name in rest if name not in _FORMS_OWN]
    worded = sum(1 for name in asked if is_question(name) or len(name.split()) >= 3)
    return first in _STAMPS and bool(asked) and worded * 2 >= len(asked)


def _has_analysts(names: Sequence[str]) -> bool:
    return any("analyst" in fold(name) or "analysis" in fold(name).split() for name in names)


GOOGLE_FORMS = Adapter(
    name="google forms",
    title="Google Forms answers",
    signature=frozenset(),
    columns={
        **dict.fromkeys(_STAMPS, Known(Role.DATE, "When the form was sent.")),
        "email address": Known(Role.AUTHOR, "Who answered; only a keyed fingerprint of it is kept."),
        "username": Known(Role.AUTHOR, "Who answered; only a keyed fingerprint of it is kept."),
    },
    also=_asks,
)
KOBO = Adapter(
    name="kobotoolbox",
    title="KoboToolbox submissions",
    signature=frozenset({"id", "uuid", "submission time", "index"}),
    columns={
        "uuid": Known(Role.ID, "KoboToolbox gives every submission an id."),
        "id": _ORGANISERS,
        "submission time": Known(Role.DATE, "When the form was sent."),
        "start": _LATER,
        "end": _LATER,
        "today": _LATER,
        "submitted by": _ORGANISERS,
        "deviceid": _PERSONAL,
        "phonenumber": _PERSONAL,
        "username": _PERSONAL,
        "validation status": _ORGANISERS,
        "notes": Known(Role.IGNORE, "Notes of those who collected the answers."),
        "status": _ORGANISERS,
        "version": _ORGANISERS,
        "tags": _ORGANISERS,
        "index": _ORGANISERS,
    },
)
SURVEYMONKEY = Adapter(
    name="surveymonkey",
    title="SurveyMonkey responses",
    date_order="mdy",
    signature=frozenset({"respondent id", "collector id"}),
    columns={
        "respondent id": Known(Role.ID, "SurveyMonkey's number of the response."),
        "collector id": _ORGANISERS,
        "date created": Known(Role.DATE, "When the answer was begun."),
        "start date": Known(Role.DATE, "When the answer was begun."),
        "date modified": _LATER,
        "end date": _LATER,
        "ip address": _PERSONAL,
        "email address": _PERSONAL,
        "first name": _PERSONAL,
        "last name": _PERSONAL,
        "custom data": _ORGANISERS,
        "custom data 1": _ORGANISERS,
    },
)
CITIZEN_SPACE = Adapter(
    name="citizen space",
    title="Citizen Space responses",
    signature=frozenset({"response id"}),
    columns={
        "response id": Known(Role.ID, "Citizen Space numbers the responses."),
        "date submitted": Known(Role.DATE, "When the response was sent."),
        "submitted": Known(Role.DATE, "When the response was sent."),
        "name": _PERSONAL,
        "email": _PERSONAL,
        "email address": _PERSONAL,
    },
    patterns={_ANALYSTS: Known(Role.IGNORE, "An analyst's notes or marks, not words of the person.")},
    also=_has_analysts,
)
JIGSAW = Adapter(
    name="jigsaw sensemaking",
    title="Jigsaw survey",
    signature=frozenset({"participant id", "survey text"}),
    columns={
        "survey text": Known(Role.TEXT, "What the person wrote."),
        "participant id": Known(Role.AUTHOR, "Who answered; only a keyed fingerprint of it is kept."),
    },
    patterns={r"^demo ": Known(Role.SEGMENT, "A group to compare by.")},
)
THEMEFINDER = Adapter(
    name="themefinder",
    title="ThemeFinder responses",
    signature=frozenset({"response id", "response"}),
    columns={
        "response": Known(Role.TEXT, "What the person answered."),
        "response id": Known(Role.ID, "The response's number."),
    },
)
