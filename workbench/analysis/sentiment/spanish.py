"""Spanish: our own lexicon with its words' forms, negation, stress and "pero"; weighed by our own sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np

from workbench.analysis.sentiment.clues import (
    CONTRAST,
    NEGATION,
    PLAIN,
    STOP,
    Clue,
    Manner,
    Sign,
    feature_table,
    features_of,
    weigh,
)
from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import LinearWeights, softmax
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.analysis.sentiment.spanish_forms import folded, forms
from workbench.analysis.sentiment.words import WordReader

LEXICON_FILE = "es/lexicon.csv"
WEIGHTS_FILE = "es/weights.npz"
_MANNER = Manner(negation_reach=4)
_LAUGHTER = re.compile(r"\b(?:a?(?:ja|je|ji|ha|he)){2,}[jah]?\b")
_NEGATIONS = (
    "no nunca jamas ni tampoco sin nadie ningun ninguno ninguna apenas poco poca pocos pocas menos nada"
).split()
_NO_NEGATIONS = ("no solo", "no solamente", "no es que", "no se si", "por que no", "nada mas", "poco a poco", "cuanto menos")
_CONTRASTS = ("pero", "sin embargo", "no obstante", "sino", "sino que", "eso si", "salvo", "excepto", "aun asi", "mas bien")
_STRESSES = {
    1.5: "muchisimo muchisima muchisimos muchisimas sumamente extremadamente tremendamente extraordinariamente".split(),
    1.4: "super totalmente absolutamente completamente realmente verdaderamente profundamente re".split(),
    1.3: "muy mucho mucha muchos muchas demasiado demasiada demasiados demasiadas bien de".split()[:7],
    1.2: "mas tan tanto tanta tantos tantas que siempre cada vez mas".split()[:6],
    0.6: ["un poco", "un poquito", "algo", "ligeramente", "un tanto", "levemente", "mas o menos"],
}


class SpanishReader:
    """Turns Spanish texts into features of their feelings."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._words = WordReader(_phrases(rows), _prepared)

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 9) features of the feelings in each text."""
        return feature_table([features_of(self.feelings(text), text) for text in texts])

    def feelings(self, text: str) -> list[float]:
        return weigh(list(self._words.clues(text)), _MANNER)


class Spanish:
    """The Spanish model."""

    needs_vectors = False

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self._files = files
        self._emoji = emoji

    @cached_property
    def _reader(self) -> SpanishReader:
        return SpanishReader(self._files.rows(LEXICON_FILE))

    @cached_property
    def _weights(self) -> LinearWeights:
        return LinearWeights.from_files(self._files, WEIGHTS_FILE)

    @property
    def use(self) -> ModelUse:
        return self._files.use

    def probabilities(self, texts: Sequence[str], dense: Floats | None) -> Floats:
        """Return (n, 3) probabilities; vectors are not looked at."""
        return softmax(self._weights.logits(self.table(texts)))

    def table(self, texts: Sequence[str]) -> Floats:
        """Return (n, 11): what the lexicon and the emoji say."""
        return np.hstack([self._reader.features(texts), self._emoji.features(texts)])


def _prepared(text: str) -> str:
    return _LAUGHTER.sub("jaja", folded(text))


def _phrases(rows: Iterable[dict[str, str]]) -> dict[str, tuple[Clue, ...]]:
    phrases: dict[str, tuple[Clue, ...]] = {}
    for row in sorted(rows, key=lambda row: row["kind"] == "fixed"):
        phrases |= dict.fromkeys(forms(row["entry"], row["kind"], row["stem"]), _clues(row))
    return _signs() | phrases


def _clues(row: dict[str, str]) -> tuple[Clue, ...]:
    """What denies what follows says so ("falta de"); a phrase with its own "no" takes no other ("ninguna queja")."""
    feeling = Clue(Sign.FEELING, float(row["valence"]))
    if row["negates"]:
        return feeling, NEGATION
    return (STOP, feeling) if set(folded(row["entry"]).split()) & set(_NEGATIONS) else (feeling,)


def _signs() -> dict[str, tuple[Clue, ...]]:
    signs = dict.fromkeys(_NEGATIONS, (NEGATION,)) | dict.fromkeys(_CONTRASTS, (CONTRAST,))
    signs |= dict.fromkeys(_NO_NEGATIONS, (PLAIN,))
    for factor, words in _STRESSES.items():
        signs |= dict.fromkeys(words, (Clue(Sign.STRESS, factor),))
    return signs
