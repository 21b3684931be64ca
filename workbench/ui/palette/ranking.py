"""Says how well some typed letters fit a name, in whatever language the window speaks."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

WHOLE, BEGINNING, WORD, WITHIN, INITIALS = 100.0, 98.0, 95.0, 92.0, 90.0
_LEAST_ALIKE = 70.0
_SHORTEST_FUZZY = 3
_DOTLESS = str.maketrans({"ı": "i", "İ": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss"})


def ranked(typed: str, names: Sequence[str]) -> list[int]:
    """Return the places of the names that fit, the best first; all, in their order, where nothing is typed."""
    wanted = plain(typed)
    if not wanted:
        return list(range(len(names)))
    fits = [(fit(wanted, plain(name)), place) for place, name in enumerate(names)]
    return [place for score, place in sorted(fits, key=lambda pair: (-pair[0], pair[1])) if score > 0]


def fit(wanted: str, name: str) -> float:
    """Return how well plain letters fit a plain name, 0 where they do not.

    What is typed stands in the name, or begins its words ("wf" for "write findings"), or is mistyped a little: then
    rapidfuzz compares it with the name's parts.
    """
    if wanted == name:
        return WHOLE
    if name.startswith(wanted):
        return BEGINNING
    if f" {wanted}" in name:
        return WORD
    if wanted in name:
        return WITHIN
    words = name.split()
    if "".join(word[0] for word in words).startswith(wanted.replace(" ", "")):
        return INITIALS
    if len(wanted) < _SHORTEST_FUZZY:
        return 0.0
    from rapidfuzz.fuzz import partial_ratio, token_set_ratio

    alike = (
        max(partial_ratio(wanted, name), token_set_ratio(wanted, name)) if len(wanted) <= len(name) else 0.0
    )
    return alike * 0.9 if alike >= _LEAST_ALIKE else 0.0


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return `text` as it is typed in a hurry: small letters, no accents on Latin ones, no marks between words."""
    folded = unicodedata.normalize("NFKD", text.translate(_DOTLESS).casefold())
    kept = "".join(char for char in folded if not "\u0300" <= char <= "\u036f")
    spaced = "".join(
        char if char.isalnum() or unicodedata.category(char).startswith("M") else " " for char in kept
    )
    return " ".join(spaced.translate(_DOTLESS).split())
