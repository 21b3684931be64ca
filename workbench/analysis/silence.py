"""Answers that say nothing, such as "n/a" or "nada": kept apart, so that they blur no theme that says something."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.sentiment.models import ANY_LANGUAGE
from workbench.analysis.sentiment.polarity import EmptyAnswers
from workbench.analysis.sentiment.shelf import models_listed

_WORDS, _LETTERS = 4, 30


def silent(texts: Sequence[str], words: Sequence[Sequence[str]], language: str) -> NDArray[np.bool_]:
    """Say which texts are short and have no word that tells what they are about, or are listed empty answers.

    `words` are the texts as `tokens.terms` cuts them.

    Raises:
        Problem: `model.missing` or `model.damaged`, when the list of empty answers is.
    """
    listed = _empty_answers()
    return np.array(
        [
            (not found and _short(text)) or listed.kind_of(text, language) is not None
            for text, found in zip(texts, words, strict=True)
        ],
        dtype=bool,
    )


def _short(text: str) -> bool:
    return len(text) <= _LETTERS and len(text.split()) <= _WORDS


@cache
def _empty_answers() -> EmptyAnswers:
    return EmptyAnswers.from_files(models_listed()[ANY_LANGUAGE])
