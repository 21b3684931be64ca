"""A part of a comment that a person chose to let speak, and whether it still is what the comment says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class QuoteRow:
    """One quote: code points `start` to before `stop` of a comment as received.

    `hash` is that of the whole comment when the quote was made; `key` is the comment's internal number, 0 where
    no visible comment has its id any more; `text` is what stands there now.
    """

    id: str
    comment: str
    key: int
    start: int
    stop: int
    text: str
    approved: bool
    made_by: str
    is_verified: bool


def comment_hash(received: str) -> str:
    """Return by what a quote knows its comment again: the SHA-256 of all of it, as received."""
    return hashlib.sha256(received.encode("utf-8", "surrogatepass")).hexdigest()
