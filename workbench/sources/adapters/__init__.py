"""Kinds of files whose columns are known by heart: one module each, tried in this order."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.sources.adapters.adapter import Adapter
from workbench.sources.adapters.broad_listening import BROAD_LISTENING, TALK_TO_THE_CITY
from workbench.sources.adapters.consul import CONSUL_COMMENTS
from workbench.sources.adapters.findings import OWN_COMMENTS
from workbench.sources.adapters.letters import LETTERS, MAIL
from workbench.sources.adapters.polis import POLIS_COMMENTS
from workbench.sources.adapters.qualtrics import QUALTRICS

ADAPTERS: tuple[Adapter, ...] = (
    OWN_COMMENTS,
    MAIL,
    LETTERS,
    POLIS_COMMENTS,
    CONSUL_COMMENTS,
    QUALTRICS,
    BROAD_LISTENING,
    TALK_TO_THE_CITY,
)
TABLE = Adapter(name="table", title="", signature=frozenset(), columns={})
"""The adapter of every other file: nothing is known beforehand."""


def recognised(names: Sequence[str]) -> Adapter:
    """Return the adapter whose columns a file has; `TABLE` if it is none's."""
    return next((adapter for adapter in ADAPTERS if adapter.recognises(names)), TABLE)


def adapter_named(name: str) -> Adapter:
    """Return the adapter of this name; `TABLE` for one that this version does not know."""
    return next((adapter for adapter in ADAPTERS if adapter.name == name), TABLE)


__all__ = ["ADAPTERS", "TABLE", "Adapter", "adapter_named", "recognised"]
