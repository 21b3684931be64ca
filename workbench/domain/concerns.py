"""What a careful researcher would look at before findings leave the house; nothing here forbids anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Matter = Literal[
    "not looked through",
    "personal data open",
    "names in themes",
    "names in groups",
    "groups called names",
    "counts withheld",
    "small counts told",
    "themes not reviewed",
    "nothing coded",
    "low agreement",
    "many unassigned",
    "languages unheard",
    "quotes broken",
    "quotes not approved",
]
PLACES: dict[Matter, str] = {
    "not looked through": "personal data",
    "personal data open": "personal data",
    "names in themes": "themes",
    "names in groups": "sources",
    "groups called names": "sources",
    "counts withheld": "sources",
    "small counts told": "findings",
    "themes not reviewed": "themes",
    "nothing coded": "coding",
    "low agreement": "coding",
    "many unassigned": "themes",
    "languages unheard": "comments",
    "quotes broken": "findings",
    "quotes not approved": "findings",
}
"""The page of the window on which each can be mended."""

LOW_AGREEMENT = 0.6
"""Kappa below which agreement is no more than moderate (Landis and Koch 1977)."""
MANY_UNASSIGNED = 0.2
"""Part of all comments without a theme above which the themes do not stand for the whole."""


@dataclass(frozen=True)
class Concern:
    """One thing to look at: `number` of `of` are meant, or, for an agreement, `value` was found.

    `about` leads there: ids of the themes that are meant (the first of those not reviewed), codes of languages, or
    names of columns.
    """

    matter: Matter
    number: int = 0
    of: int = 0
    value: float | None = None
    about: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Return the name of the page on which it can be mended."""
        return PLACES[self.matter]
