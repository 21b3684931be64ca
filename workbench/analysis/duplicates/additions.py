"""What a sender wrote of their own into a form letter: the thing consultations classically lose."""

from __future__ import annotations

import re

from workbench.analysis.duplicates.differences import Difference, differences
from workbench.analysis.duplicates.words import words

FEWEST_WORDS = 5
"""Fewer words in a row are a change of wording, a place or a name, and not a thought of one's own."""
_FEWEST_CHARACTERS = 12

_SALUTATION = re.compile(
    r"^\W*(dear|hello|hi|good (morning|afternoon|evening)|to whom|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s|señor(es|a|as)?"
    r"|sayın|değerli|merhaba|selam|เรียน|สวัสดี|กราบเรียน)\b[^.!?\n]{0,80}[,:]?\W*$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(yours (faithfully|sincerely|truly)|(kind|best|warm) (regards|wishes)|regards|sincerely|thank you|thanks"
    r"|atentamente|un (cordial )?saludo|saludos( cordiales)?|cordialmente|gracias"
    r"|saygılarımla|saygılar|iyi günler|teşekkürler|ขอแสดงความนับถือ|ด้วยความเคารพ|ขอบคุณ)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?。！？…]")


def additions(letter: str, text: str) -> str:
    """Return what the sender of `text` wrote of their own into `letter`, "" when there is nothing.

    Salutations, closings, names and single changed words are no additions; a run of at least five words, or a
    sentence in a script without spaces, is.
    """
    own = [found.text.strip() for found in differences(letter, text) if _is_own(found, text)]
    return " ".join(_without_closing(part) for part in own if _without_closing(part))


def _is_own(found: Difference, text: str) -> bool:
    if found.kind == "left out":
        return False
    written = found.text.strip()
    if found.start == 0 and _SALUTATION.match(written):
        return False
    return _is_long_enough(_without_closing(written) if found.end >= len(text) - 1 else written)


def _is_long_enough(written: str) -> bool:
    spaced = len(written.split()) >= FEWEST_WORDS
    unspaced = len(written.split()) < len(words(written)) / 2 and len(written) >= _FEWEST_CHARACTERS
    return spaced or unspaced


def _without_closing(written: str) -> str:
    """Return the words before a closing formula, with which a signature begins."""
    closing = _CLOSING.search(written)
    if closing is None or len(_SENTENCE_END.findall(written[closing.end() :])) > 1:
        return written
    return written[: closing.start()].strip()
