"""Spanish: our own lexicon with its words' forms, negation, stress and "pero", weighed by our sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from workbench.analysis.sentiment.clues import (
    FEATURES,
    NEGATION,
    STOP,
    Clue,
    Manner,
    feature_table,
    features_of,
    feeling,
    sign_of,
    weigh,
)
from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import LexiconModel, LinearWeights
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.analysis.sentiment.spanish_forms import folded, forms
from workbench.analysis.sentiment.words import WordReader

LEXICON_FILE = "es/lexicon.csv"
WEIGHTS_FILE = "es/weights.npz"
_MANNER = Manner(negation_reach=4)
_LAUGHTER = re.compile(r"\b(?:a?(?:ja|je|ji|ha|he)){2,}[jah]?\b")
_WORDS = frozenset({"adjective", "noun", "verb", "fixed"})


class SpanishReader:
    """Turns Spanish texts into features of their feelings."""

    def __init__(self, rows: Sequence[dict[str, str]]) -> None:
        self._words = WordReader(_phrases(rows), _prepared)

    def feelings(self, text: str) -> list[float]:
        """Return the valences of the feelings in a text, as negated, stressed and contrasted."""
        return weigh(self._words.clues(text), _MANNER)

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 4) features of the feelings in each text."""
        return feature_table([features_of(self.feelings(text), text) for text in texts], FEATURES)


def spanish(files: ModelFiles, emoji: EmojiValence) -> LexiconModel:
    """Return the Spanish model. Raises: Problem `model.missing` or `model.damaged`."""
    return LexiconModel(files.use, features(files, emoji), LinearWeights.from_files(files, WEIGHTS_FILE))


def features(files: ModelFiles, emoji: EmojiValence) -> Callable[[Sequence[str]], Floats]:
    """Return what makes (n, 6) features of n texts: the lexicon's and those of emoji."""
    reader = SpanishReader(files.rows(LEXICON_FILE))
    return lambda texts: np.hstack([reader.features(texts), emoji.features(texts)])


def _prepared(text: str) -> str:
    return _LAUGHTER.sub("jaja", folded(text))


def _phrases(rows: Sequence[dict[str, str]]) -> dict[str, tuple[Clue, ...]]:
    """Return the clues of every form; what is written out ("fixed") outranks what the rules make."""
    negations = {folded(row["entry"]) for row in rows if row["kind"] == "negation"}
    phrases: dict[str, tuple[Clue, ...]] = {
        folded(row["entry"]): (sign_of(row),) for row in rows if row["kind"] not in _WORDS
    }
    for row in sorted(_feelings(rows), key=lambda row: row["kind"] == "fixed"):
        phrases |= dict.fromkeys(forms(row["entry"], row["kind"], row["stem"]), _clues(row, negations))
    return phrases


def _feelings(rows: Iterable[dict[str, str]]) -> Iterable[dict[str, str]]:
    return (row for row in rows if row["kind"] in _WORDS)


def _clues(row: dict[str, str], negations: set[str]) -> tuple[Clue, ...]:
    """What denies what follows says so ("falta de"); a phrase with its own "no" takes no other one."""
    if row["negates"]:
        return feeling(row["valence"]), NEGATION
    has_its_own = not negations.isdisjoint(folded(row["entry"]).split())
    return (STOP, feeling(row["valence"])) if has_its_own else (feeling(row["valence"]),)
