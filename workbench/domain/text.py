"""One meaning of "the same text" for the whole workbench."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator

from workbench.domain.snippets import begins

_WHITESPACE = re.compile(r"\s+")
_KEPT_FORMAT_CHARACTERS = frozenset("\u200c\u200d\ufe0f")


def normalise(text: str) -> str:
    """Return `text` in NFC, white space folded, control characters and lone surrogates dropped.

    Zero-width joiners stay: Persian, Hindi and many emoji change their meaning without them.
    """
    # Nothing that is dropped is printable, nor is any white space but a blank; asking is a hundred times faster
    # than looking at each character.
    if text.isprintable() and "  " not in text:
        return unicodedata.normalize("NFC", text).strip(" ")
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    return folded if folded.isprintable() else " ".join("".join(filter(_is_kept, folded)).split())


def places(received: str) -> list[int] | None:
    """Return where each character of `normalise(received)` begins in `received`, and where the last one ends.

    None where characters far apart were composed into one, so that there is no telling (conjoining Hangul).
    """
    if normalise(received) == received and not any(map(unicodedata.combining, received)):
        return list(range(len(received) + 1))  # as most texts are
    found: list[tuple[str, int]] = []
    spaced = False
    for start, cluster in _clusters(received):
        for character in unicodedata.normalize("NFC", cluster):
            space = character.isspace()
            if not (space or _is_kept(character)):
                continue
            if not (space and spaced):
                found.append((" " if space else character, start))
            spaced = space
    text = "".join(character for character, _ in found)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    if text.strip() != normalise(received):
        return None
    ends = [start for _, start in found] + [len(received)]
    return [*ends[first:last], ends[last]] if last > first else [0]


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character with the marks that combine with it, and where it begins."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, text[start:place]
            start = place


def _is_kept(character: str) -> bool:
    category = unicodedata.category(character)
    return category not in {"Cc", "Cf", "Cs"} or character in _KEPT_FORMAT_CHARACTERS


def text_hash(normalised: str) -> bytes:
    """Return the SHA-256 (32 bytes) by which a normalised text is known everywhere."""
    return hashlib.sha256(normalised.encode("utf-8")).digest()


def excerpt(text: str, length: int = 120) -> str:
    """Return at most `length` characters of `text` on one line, cut at a word or else between two signs."""
    line = _WHITESPACE.sub(" ", text).strip()
    if len(line) <= length:
        return line
    cut = line[: next(place for place in range(length - 1, -1, -1) if begins(line, place))]
    space = cut.rfind(" ")
    return (cut[:space] if space > length // 2 else cut).rstrip() + "…"
