"""Kinds of files whose columns are known by heart: one module each, tried in this order."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.sources.adapters.adapter import Adapter, Known
from workbench.sources.adapters.broad_listening import BROAD_LISTENING, TALK_TO_THE_CITY
from workbench.sources.adapters.cfpb import CFPB
from workbench.sources.adapters.consul import CONSUL_COMMENTS
from workbench.sources.adapters.findings import OWN_COMMENTS
from workbench.sources.adapters.letters import LETTERS, MAIL
from workbench.sources.adapters.platforms import DECIDIM, YOUTUBE
from workbench.sources.adapters.polis import POLIS_COMMENTS
from workbench.sources.adapters.qualtrics import QUALTRICS
from workbench.sources.adapters.regulations import REGULATIONS
from workbench.sources.adapters.requests import NYC_311, OPEN_311
from workbench.sources.adapters.surveys import (
    CITIZEN_SPACE,
    GOOGLE_FORMS,
    JIGSAW,
    KOBO,
    SURVEYMONKEY,
    THEMEFINDER,
)
from workbench.sources.adapters.touchpoints import TOUCHPOINTS
from workbench.sources.adapters.zendesk import ZENDESK_JSON, ZENDESK_SUBJECTS, ZENDESK_TICKETS

ADAPTERS: tuple[Adapter, ...] = (
    OWN_COMMENTS,
    MAIL,
    LETTERS,
    POLIS_COMMENTS,
    CONSUL_COMMENTS,
    QUALTRICS,
    BROAD_LISTENING,
    TALK_TO_THE_CITY,
    REGULATIONS,
    TOUCHPOINTS,
    ZENDESK_TICKETS,
    ZENDESK_SUBJECTS,
    ZENDESK_JSON,
    CFPB,
    NYC_311,
    OPEN_311,
    DECIDIM,
    YOUTUBE,
    KOBO,
    SURVEYMONKEY,
    JIGSAW,
    THEMEFINDER,
    CITIZEN_SPACE,
    GOOGLE_FORMS,
)
TABLE = Adapter(name="table", title="", signature=frozenset(), columns={})
"""The adapter of every other file: nothing is known beforehand."""


def recognised(names: Sequence[str]) -> Adapter:
    """Return the adapter whose columns a file has; `TABLE` if it is none's."""
    return next((adapter for adapter in ADAPTERS if adapter.recognises(names)), TABLE)


def adapter_named(name: str) -> Adapter:
    """Return the adapter of this name; `TABLE` for one that this version does not know."""
    return next((adapter for adapter in ADAPTERS if adapter.name == name), TABLE)


__all__ = ["ADAPTERS", "TABLE", "Adapter", "Known", "adapter_named", "recognised"]
