"""Edits as data: what to do, what came of it, and how to take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Payload = Mapping[str, Any]


@dataclass(frozen=True)
class Edit:
    """One change to the study, as data that can be kept, sent and repeated.

    `kind` names the handler ("theme.rename"); `label` names the step to people ("Rename theme").
    """

    kind: str
    payload: Payload = field(default_factory=dict[str, Any])
    label: str = ""


@dataclass(frozen=True)
class Changed:
    """What a write touched, by noun, so that only the views of these nouns reload.

    Nouns: "sources", "comments", "themes", "sentiment", "priorities", "runs", "runs kept", "history", "campaigns",
    "personal data", "codings", "measures", "watched", "promises", "report".
    `label` is the step's name for "Undo …"; `ids` are the ids of what was made or changed.
    """

    nouns: frozenset[str]
    label: str = ""
    ids: tuple[str, ...] = ()


NOTHING = Changed(frozenset())
