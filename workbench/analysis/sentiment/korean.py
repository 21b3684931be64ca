"""Korean: character n-grams taught with the CC0 nsmc collection, and emoji."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.linear import softmax
from workbench.analysis.sentiment.ngrams import QuantisedWeights, counted
from workbench.analysis.sentiment.scores import Floats, ModelUse
from workbench.analysis.sentiment.shelf import ModelFiles

WEIGHTS_FILE = "ko/weights.npz"
LENGTHS = (1, 4)


class Korean:
    """The Korean model."""

    needs_vectors = False

    def __init__(self, files: ModelFiles, emoji: EmojiValence) -> None:
        self._files = files
        self._emoji = emoji

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
        """Return (n, 2) features beside the n-grams: those of emoji."""
        return self._emoji.features(texts)
