"""Thai: our own lexicon, read without spaces, beside character n-grams taught with the CC0 wisesight collection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from workbench.analysis.sentiment.clues import (
    CONTRAST,
    NEGATION,
    STOP,
    Clue,
    Manner,
    Sign,
    feature_table,
    features_of,
    weigh,
)
from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import softmax
from workbench.analysis.sentiment.ngrams import QuantisedWeights, counted
from workbench.analysis.sentiment.phrases import any_of
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles

LEXICON_FILE = "th/lexicon.csv"
WEIGHTS_FILE = "th/weights.npz"
LENGTHS = (2, 5)
_MANNER = Manner(negation_reach=1, stress_follows=True)
_NEGATIONS = ("ไม่", "ไม่ได้", "ไม่ค่อย", "ไม่ค่อยจะ", "ไม่เคย", "ไม่มี", "ไม่มีความ", "ไม่เห็น", "ไม่เห็นจะ", "ไม่น่า", "มิ", "ไร้", "ไร้ความ", "อย่า")
_STRESSES = {"มาก": 1.3, "มากๆ": 1.5, "มากมาย": 1.3, "สุดๆ": 1.5, "ที่สุด": 1.5, "จริงๆ": 1.2, "เลย": 1.1, "เวอร์": 1.4, "โคตร": 1.4}
_CONTRASTS = ("แต่", "แต่ว่า", "อย่างไรก็ตาม", "ทว่า")


class ThaiReader:
    """Finds the longest known phrase at each place of a text."""

    def __init__(self, valences: dict[str, float]) -> None:
        self._clues = {entry: Clue(Sign.FEELING, valence) for entry, valence in valences.items()}
        self._clues |= dict.fromkeys(_CONTRASTS, CONTRAST) | dict.fromkeys("\n.!?", STOP)
        self._clues |= {word: Clue(Sign.STRESS, factor) for word, factor in _STRESSES.items()}
        self._clues = dict.fromkeys(_NEGATIONS, NEGATION) | self._clues
        self._phrases = any_of(self._clues)

    @classmethod
    def from_files(cls, files: ModelFiles) -> ThaiReader:
        return cls({row["entry"]: float(row["valence"]) for row in files.rows(LEXICON_FILE)})

    def clues(self, text: str) -> Iterator[Clue]:
        return (self._clues[phrase] for phrase in self._phrases.findall(text))

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 9) features of the feelings in each text."""
        return feature_table([features_of(weigh(list(self.clues(text)), _MANNER), text) for text in texts])


class Thai:
    """The Thai model."""

    needs_vectors = False

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self._files = files
        self._emoji = emoji

    @cached_property
    def _reader(self) -> ThaiReader:
        return ThaiReader.from_files(self._files)

    @cached_property
    def _weights(self) -> QuantisedWeights:
        return QuantisedWeights.from_files(self._files, WEIGHTS_FILE)

    @property
    def use(self) -> ModelUse:
        return self._files.use

    def probabilities(self, texts: Sequence[str], dense: Floats | None) -> Floats:
        """Return (n, 3) probabilities; vectors are not looked at."""
        return softmax(self._weights.logits(counted(texts, LENGTHS), self.others(texts)))

    def others(self, texts: Sequence[str]) -> Floats:
        """Return (n, 11) features beside the n-grams: the lexicon's and those of emoji."""
        return np.hstack([self._reader.features(texts), self._emoji.features(texts)])
