"""Emoji and emoticons carry feeling in every language, so they are read once for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from workbench.analysis.sentiment.phrases import any_of
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles

EMOJI_FILE = "emoji.csv"
_CLEAR = 1.5
_DECORATION = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True)
class EmojiValence:
    """How glad or unhappy each emoji is, from -3 to 3."""

    valence: dict[str, float]

    @classmethod
    def from_files(cls, files: ModelFiles) -> EmojiValence:
        return cls({row["emoji"]: float(row["valence"]) for row in files.rows(EMOJI_FILE)})

    @cached_property
    def _pictures(self) -> re.Pattern[str]:
        return any_of(emoji for emoji in self.valence if not emoji.isascii())

    def found(self, text: str) -> list[float]:
        """Return the valences of the emoji in `text`; skin tones do not matter.

        Emoticons of signs and letters count only where they stand alone: ":/" yes, "http://" no.
        """
        signs = [self.valence[word] for word in _words(text) if word in self.valence]
        if text.isascii():
            return signs
        return signs + [self.valence[emoji] for emoji in self._pictures.findall(_DECORATION.sub("", text))]

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 2): the strongest glad and the strongest unhappy emoji of each text, 0 where none."""
        table = np.zeros((len(texts), 2), dtype=np.float32)
        for row, text in enumerate(texts):
            if found := self.found(text):
                table[row] = max(0.0, *found), min(0.0, *found)
        return table

    def clear_probabilities(self, texts: Sequence[str]) -> Floats:
        """Return (n, 3) probabilities where emoji alone decide clearly, and rows of nan elsewhere."""
        features = self.features(texts)
        table = np.full((len(texts), 3), np.nan, dtype=np.float32)
        table[(features[:, 0] >= _CLEAR) & (features[:, 1] == 0)] = (0.1, 0.2, 0.7)
        table[(features[:, 1] <= -_CLEAR) & (features[:, 0] == 0)] = (0.7, 0.2, 0.1)
        return table


def _words(text: str) -> Iterator[str]:
    return (word for word in text.split() if word.isascii())
