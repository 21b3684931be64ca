"""Compares what somebody sent with the letter it is made from, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "own", "new", "missing"]
# Thai, Lao, Burmese, Khmer, Chinese and Japanese have no spaces: each sign (with its tone) counts as a word.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_ABOVE_OR_BELOW = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b6-\u17d3"
_WORD = re.compile(rf"\s*(?:[{_SPACELESS}][{_ABOVE_OR_BELOW}]*|[^\s{_SPACELESS}]+)")


@dataclass(frozen=True)
class Piece:
    """Words that belong together: the "same" as the letter's, a sender's "own", else "new", or "missing"."""

    kind: Kind
    text: str
    words: int


def differences(letter: str, text: str, addition: str = "") -> list[Piece]:
    """Return `text` as pieces, with those of `letter` that are missing in it where they would stand.

    New words that are part of `addition` are the sender's own. The pieces that are not missing are `text`.
    """
    before, after = _WORD.findall(letter), _WORD.findall(text)
    bare = [[word.strip() for word in words] for words in (before, after)]
    matcher = SequenceMatcher(None, bare[0], bare[1], autojunk=False)
    pieces: list[Piece] = []
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(_piece("same", after[first:last]))
            continue
        if end > start:
            pieces.append(_piece("missing", before[start:end]))
        if last > first:
            new = _piece("new", after[first:last])
            own = bool(addition) and new.text.strip() in addition
            pieces.append(Piece("own", new.text, new.words) if own else new)
    return pieces


def _piece(kind: Kind, words: list[str]) -> Piece:
    return Piece(kind, "".join(words), len(words))
