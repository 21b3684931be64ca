"""English: a linear model over MiniLM vectors, lexicons and emoji, taught with our own sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from workbench.analysis.sentiment.clues import squashed
from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import LinearWeights, softmax
from workbench.analysis.sentiment.phrases import any_of
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles

LEXICON_FILE = "en/lexicon.csv"
WEIGHTS_FILE = "en/weights.npz"
PART_WEIGHTS_FILE = "en/parts.npz"
VECTOR_SCALE = np.float32(2)
"""The numbers of a unit vector are small beside lexicon features; doubled, both count (see the card)."""


class EnglishFeatures:
    """What the English model sees of a text: its meaning, VADER's lexicon, our set phrases, emoji."""

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self._valence = {row["entry"]: float(row["valence"]) for row in files.rows(LEXICON_FILE)}
        self._emoji = emoji
        self._vader = SentimentIntensityAnalyzer()

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        return re.compile(rf"\b{any_of(self._valence).pattern}\b", re.IGNORECASE)

    def table(self, texts: Sequence[str], dense: Floats) -> Floats:
        """Return (n, 392) features of n texts with their vectors (n, 384)."""
        return np.hstack([dense * VECTOR_SCALE, self.of_words(texts)], dtype=np.float32)

    def of_words(self, texts: Sequence[str]) -> Floats:
        """Return (n, 8) features of n texts that need no vectors."""
        lexicons = np.array([self._of_lexicons(text) for text in texts], dtype=np.float32)
        return np.hstack([lexicons.reshape(len(texts), 6), self._emoji.features(texts)], dtype=np.float32)

    def _of_lexicons(self, text: str) -> tuple[float, ...]:
        """VADER reads what its set phrases leave of a text: "better" is no praise in "could be better"."""
        straight = text.replace("’", "'")
        valences = [self._valence[phrase.lower()] for phrase in self._phrases.findall(straight)]
        glad = squashed(sum(value for value in valences if value > 0))
        unhappy = squashed(sum(value for value in valences if value < 0))
        found = self._vader.polarity_scores(self._phrases.sub(" ", straight))
        return found["compound"], found["pos"], found["neg"], found["neu"], glad, unhappy


class English:
    """The English model."""

    needs_vectors = True

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self.use = files.use
        self._features = EnglishFeatures(files, emoji)
        self._weights = LinearWeights.from_files(files, WEIGHTS_FILE)
        self._part_weights = LinearWeights.from_files(files, PART_WEIGHTS_FILE)

    def probabilities(self, texts: Sequence[str], dense: Floats | None, /) -> Floats:
        """Return (n, 3) probabilities; without vectors all abstain."""
        if dense is None:
            return np.full((len(texts), 3), np.nan, dtype=np.float32)
        return softmax(self._weights.logits(self._features.table(texts, dense)))

    def part_probabilities(self, parts: Sequence[str], /) -> Floats:
        """Return (n, 3) probabilities of sentences, read by their words alone."""
        return softmax(self._part_weights.logits(self._features.of_words(parts)))
