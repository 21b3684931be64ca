"""One meaning of "the same text" for the whole workbench."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_WHITESPACE = re.compile(r"\s+")
_KEPT_FORMAT_CHARACTERS = frozenset("\u200c\u200d\ufe0f")


def normalise(text: str) -> str:
    """Return `text` in NFC, white space folded, control characters and lone surrogates dropped.

    Zero-width joiners stay: Persian, Hindi and many emoji change their meaning without them.
    """
    folded = _WHITESPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()
    # Nothing that is dropped is printable, and asking so is a hundred times faster than looking at each.
    return folded if folded.isprintable() else "".join(filter(_is_kept, folded)).strip()


def _is_kept(character: str) -> bool:
    category = unicodedata.category(character)
    return category not in {"Cc", "Cf", "Cs"} or character in _KEPT_FORMAT_CHARACTERS


def text_hash(normalised: str) -> bytes:
    """Return the SHA-256 (32 bytes) by which a normalised text is known everywhere."""
    return hashlib.sha256(normalised.encode("utf-8")).digest()


def excerpt(text: str, length: int = 120) -> str:
    """Return at most `length` characters of `text` on one line, cut at a word where there is one."""
    line = _WHITESPACE.sub(" ", text).strip()
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > length // 2 else cut).rstrip() + "…"
