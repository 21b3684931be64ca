"""Thai: our own lexicon, read without spaces, beside character n-grams taught with CC0 wisesight texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from workbench.analysis.sentiment.clues import (
    FULLER_FEATURES,
    STOP,
    Clue,
    Manner,
    feature_table,
    fuller_features_of,
    sign_of,
    weigh,
)
from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.ngrams import GramModel, QuantisedWeights
from workbench.analysis.sentiment.phrases import any_of
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles

LEXICON_FILE = "th/lexicon.csv"
WEIGHTS_FILE = "th/weights.npz"
LENGTHS = (1, 5)
_MANNER = Manner(negation_reach=1, stress_follows=True)
_STOPS = "\n.!?"


class ThaiReader:
    """Finds the longest known phrase at each place of a text."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._clues = dict.fromkeys(_STOPS, STOP) | {row["entry"]: sign_of(row) for row in rows}
        self._phrases = any_of(self._clues)

    def feelings(self, text: str) -> list[float]:
        """Return the valences of the feelings in a text, as negated and stressed."""
        return weigh(self._read(text), _MANNER)

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 12) features of the feelings in each text."""
        return feature_table(
            [fuller_features_of(self.feelings(text), text) for text in texts], FULLER_FEATURES
        )

    def _read(self, text: str) -> Iterator[Clue]:
        return (self._clues[phrase] for phrase in self._phrases.findall(text))


def thai(files: ModelFiles, emoji: EmojiValence) -> GramModel:
    """Return the Thai model. Raises: Problem `model.missing` or `model.damaged`."""
    weights = QuantisedWeights.from_files(files, WEIGHTS_FILE)
    return GramModel(files.use, LENGTHS, features_beside_grams(files, emoji), weights)


def features_beside_grams(files: ModelFiles, emoji: EmojiValence) -> Callable[[Sequence[str]], Floats]:
    """Return what makes (n, 14) features of n texts: the lexicon's and those of emoji."""
    reader = ThaiReader(files.rows(LEXICON_FILE))
    return lambda texts: np.hstack([reader.features(texts), emoji.features(texts)])
