"""Korean: character n-grams taught with the CC0 nsmc collection, and emoji."""

from __future__ import annotations

from workbench.analysis.sentiment.emoji import EmojiValence
from workbench.analysis.sentiment.ngrams import GramModel, QuantisedWeights
from workbench.analysis.sentiment.shelf import ModelFiles

WEIGHTS_FILE = "ko/weights.npz"
LENGTHS = (1, 4)


def korean(files: ModelFiles, emoji: EmojiValence) -> GramModel:
    """Return the Korean model. Raises: Problem `model.missing` or `model.damaged`."""
    return GramModel(files.use, LENGTHS, emoji.features, QuantisedWeights.from_files(files, WEIGHTS_FILE))
