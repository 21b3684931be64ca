"""English: a linear model over MiniLM vectors, VADER's lexicon and emoji, taught with our own sentences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import LinearWeights, softmax
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles

WEIGHTS_FILE = "en/weights.npz"
VECTOR_SCALE = np.float32(2)
"""The numbers of a unit vector are small beside lexicon features; doubled, both count (see the card)."""


class EnglishFeatures:
    """What the English model sees of a text besides its words' order: meaning, lexicon, emoji."""

    def __init__(self, emoji: EmojiValence) -> None:
        self._emoji = emoji
        self._vader = SentimentIntensityAnalyzer()

    def table(self, texts: Sequence[str], dense: Floats) -> Floats:
        """Return (n, 390) features of n texts with their vectors (n, 384)."""
        lexicon = np.array([self._lexicon(text) for text in texts], dtype=np.float32).reshape(len(texts), 4)
        return np.hstack([dense * VECTOR_SCALE, lexicon, self._emoji.features(texts)], dtype=np.float32)

    def _lexicon(self, text: str) -> tuple[float, float, float, float]:
        found = self._vader.polarity_scores(text)
        return found["compound"], found["pos"], found["neg"], found["neu"]


class English:
    """The English model."""

    needs_vectors = True

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self.use = files.use
        self._features = EnglishFeatures(emoji)
        self._weights = LinearWeights.from_files(files, WEIGHTS_FILE)

    def probabilities(self, texts: Sequence[str], dense: Floats | None, /) -> Floats:
        """Return (n, 3) probabilities; without vectors all abstain."""
        if dense is None:
            return np.full((len(texts), 3), np.nan, dtype=np.float32)
        return softmax(self._weights.logits(self._features.table(texts, dense)))
