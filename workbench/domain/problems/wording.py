"""The shape of what is said to a user who meets a problem."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING_CHANGED = "Nothing was changed."


@dataclass(frozen=True)
class Wording:
    """The three sentences of a notice, as templates over the problem's parameters."""

    what: str
    safe: str
    do: str
