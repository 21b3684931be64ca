"""The question turns the meaning of an answer: "nothing" praises a service that was asked what to improve.

The words that say nothing are looked up; for everything else the question moves the odds, so that "waiting
times" leans one way under "What was good?" and the other way under "What could we do better?", while a clear
answer stays what it says. Open questions change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.domain.sentiment import Label

Kind = Literal["nothing", "unknown"]
EMPTY_FILE = "empty_answers.csv"
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES = re.compile(r"\s+")
_PUNCTUATION_ONLY = re.compile(r"[\W\d_]*")
_SURE: dict[Label, tuple[float, float, float]] = {
    "negative": (0.7, 0.2, 0.1),
    "neutral": (0.1, 0.8, 0.1),
    "positive": (0.1, 0.2, 0.7),
}
_NOTHING_MEANS: dict[str, Label] = {"good": "negative", "improve": "positive"}
TILT = {"good": np.float32(0.7), "improve": np.float32(-0.7)}
"""Log-odds by which a question favours positive (or, below 0, negative) answers; see the English card."""


@dataclass(frozen=True)
class EmptyAnswers:
    """The answers that say nothing, by language."""

    kinds: dict[tuple[str, str], Kind]

    @classmethod
    def from_files(cls, files: ModelFiles) -> EmptyAnswers:
        rows = files.rows(EMPTY_FILE)
        return cls({(row["language"], bare(row["answer"])): _kind(row["kind"]) for row in rows})

    def kind_of(self, text: str, language: str) -> Kind | None:
        """Return what an empty answer says, or None for a text with something in it."""
        if len(text) > 60:
            return None
        return self.kinds.get((language, bare(text))) or self.kinds.get(("en", bare(text)))


def bare(text: str) -> str:
    """Return `text` in lower case without the punctuation around it."""
    return _SPACES.sub(" ", _AROUND.sub("", text.casefold().replace("’", "'")))


def says_no_word(text: str) -> bool:
    """Say whether there is no letter at all in `text`."""
    return _PUNCTUATION_ONLY.fullmatch(text) is not None


def with_question(
    probabilities: Floats,
    texts: Sequence[str],
    languages: Sequence[str],
    polarities: Sequence[str],
    empty: EmptyAnswers,
) -> Floats:
    """Return (n, 3) probabilities that know the question each text answered; rows of nan stay."""
    turned = _tilted(probabilities, polarities)
    for row, (text, language, polarity) in enumerate(zip(texts, languages, polarities, strict=True)):
        if (kind := empty.kind_of(text, language)) and not np.isnan(turned[row, 0]):
            turned[row] = _SURE[_meaning(kind, polarity)]
    return turned


def _meaning(kind: Kind, polarity: str) -> Label:
    return _NOTHING_MEANS.get(polarity, "neutral") if kind == "nothing" else "neutral"


def _tilted(probabilities: Floats, polarities: Sequence[str]) -> Floats:
    tilt: NDArray[np.float32] = np.array([TILT.get(name, 0) for name in polarities], dtype=np.float32)
    odds = probabilities * np.exp(np.outer(tilt, np.array([-1, 0, 1], dtype=np.float32)))
    return (odds / odds.sum(axis=1, keepdims=True)).astype(np.float32)


def _kind(word: str) -> Kind:
    return "nothing" if word == "nothing" else "unknown"
