"""The question turns the meaning of an answer: "nothing" praises a service that was asked what to improve.

The words that say nothing are looked up; for everything else the question moves the odds, so that "waiting
times" leans one way under "What was good?" and the other way under "What could we do better?", while a clear
answer stays what it says: nobody who praises is taken to blame because of the question. Open questions change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.domain.sentiment import Label

EMPTY_FILE = "empty_answers.csv"
TILT = {"good": (-0.7, -0.8, 0.7), "improve": (0.7, -0.8, -0.7)}
"""Log-odds a question adds to negative, neutral, positive: who is asked for good or bad things names some."""
_LEADING = 1.5
_NEGATIVE, _POSITIVE = 0, 2
_LONGEST_EMPTY = 60
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES = re.compile(r"\s+")
_FIRST_CLAUSE = re.compile(r"[,.;:!?–—-]\s")
_NO_WORD = re.compile(r"[\W\d_]*")
_SURE: dict[Label, tuple[float, float, float]] = {
    "negative": (0.7, 0.2, 0.1),
    "neutral": (0.1, 0.8, 0.1),
    "positive": (0.1, 0.2, 0.7),
}
_MEANING: dict[str, dict[str, Label]] = {
    "nothing": {"good": "negative", "improve": "positive"},
    "content": {"good": "positive", "improve": "positive", "open": "positive"},
}


@dataclass(frozen=True)
class EmptyAnswers:
    """The answers that say nothing, by language: "nothing", "unknown" (n/a) or "content" (no complaints)."""

    kinds: dict[tuple[str, str], str]

    @classmethod
    def from_files(cls, files: ModelFiles) -> EmptyAnswers:
        """Raises: Problem `model.missing` or `model.damaged`."""
        rows = files.rows(EMPTY_FILE)
        return cls({(row["language"], bare(row["answer"])): row["kind"] for row in rows})

    def kind_of(self, text: str, language: str) -> str | None:
        """Return what an empty answer says, or None for a text with something in it."""
        if len(text) > _LONGEST_EMPTY:
            return None
        return self.kinds.get((language, bare(text))) or self.kinds.get(("en", bare(text)))

    def starts_with_nothing(self, text: str, language: str) -> bool:
        """Say whether a text opens with "nothing" as a clause of its own, as in "Nothing, you were great"."""
        parts = _FIRST_CLAUSE.split(text, maxsplit=1)
        return len(parts) > 1 and self.kind_of(parts[0], language) == "nothing"


def bare(text: str) -> str:
    """Return `text` in lower case without the punctuation around it."""
    return _SPACES.sub(" ", _AROUND.sub("", text.casefold().replace("’", "'")))


def says_no_word(text: str) -> bool:
    """Say whether there is no letter at all in `text`."""
    return _NO_WORD.fullmatch(text) is not None


def with_question(
    probabilities: Floats,
    texts: Sequence[str],
    languages: Sequence[str],
    polarities: Sequence[str],
    empty: EmptyAnswers,
) -> Floats:
    """Return (n, 3) probabilities that know the question each text answered; rows of nan stay."""
    turned = probabilities.copy()
    for row in np.flatnonzero(~np.isnan(probabilities[:, 0])):
        text, language, polarity = texts[row], languages[row], polarities[row]
        if kind := empty.kind_of(text, language):
            turned[row] = _SURE[_MEANING.get(kind, {}).get(polarity, "neutral")]
        elif polarity in TILT:
            turned[row] = _tilted(probabilities[row], polarity, empty.starts_with_nothing(text, language))
    return turned


def _tilted(probabilities: Floats, polarity: str, from_nothing: bool) -> Floats:
    """Move the odds by the question; after a leading "nothing" they move against it."""
    shift = np.array(TILT[polarity], dtype=np.float32)
    if from_nothing:
        shift = shift * np.array((-_LEADING, 1, -_LEADING), dtype=np.float32)
    odds = probabilities * np.exp(shift)
    if polarity == "improve" and not from_nothing and _turns_praise_to_blame(probabilities, odds):
        return probabilities
    return (odds / odds.sum()).astype(np.float32)


def _turns_praise_to_blame(read: Floats, asked: Floats) -> bool:
    """Say whether words that read positive by themselves would count as negative for the question alone."""
    return int(read.argmax()) == _POSITIVE and int(asked.argmax()) == _NEGATIVE
