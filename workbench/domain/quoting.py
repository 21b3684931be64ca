"""A part of a comment that a person chose to let speak, and whether it still is what the comment says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from workbench.domain.spoken import spoken

STEP = spoken("Quote words of a comment")
"""What quoting is called among the steps, which are kept for good: words in it could never be erased."""
_EARLIER = spoken("Quote “{words}”", words="")
_EARLIER_BEGINS = _EARLIER.template.partition("{")[0]


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


def without_words(step: str) -> str:
    """Return what a step is called, without the words of a comment that such names held in earlier studies."""
    return STEP if step.startswith(_EARLIER_BEGINS) else step


def comment_hash(received: str) -> str:
    """Return by what a quote knows its comment again: the SHA-256 of all of it, as received."""
    return hashlib.sha256(received.encode("utf-8", "surrogatepass")).hexdigest()
