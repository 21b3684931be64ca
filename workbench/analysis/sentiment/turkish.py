"""Turkish: our own lexicon of roots, read through suffixes and negation; weighed by our own sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from workbench.analysis.sentiment.clues import (
    FEATURES,
    PLAIN,
    Clue,
    Manner,
    Sign,
    denied,
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
from workbench.analysis.sentiment.turkish_forms import (
    denied_forms,
    folded,
    is_denied,
    is_denied_verb,
    is_without,
    keeps_name,
    phrase_forms,
    spellings,
)
from workbench.analysis.sentiment.words import WordReader

LEXICON_FILE = "tr/lexicon.csv"
WEIGHTS_FILE = "tr/weights.npz"
_MANNER = Manner(negation_reach=2, negation_follows=True)
_LONGEST_ENDINGS = 14
_DENIED_IN_ONE_WORD = 1.25
_DENIED_VERB = Clue(Sign.DENIED_VERB)


class TurkishReader:
    """Turns Turkish texts into features of their feelings."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._names: dict[str, float] = {}
        self._verbs: dict[str, float] = {}
        self._phrases: dict[str, tuple[Clue, ...]] = {}
        self._met: dict[str, Clue] = {}
        for row in rows:
            self._learn(folded(row["entry"]), row)
        self._words = WordReader(self._phrases, folded, self._clue)

    def feelings(self, text: str) -> list[float]:
        """Return the valences of the feelings in a text, as negated, stressed and contrasted."""
        return weigh(self._words.clues(text), _MANNER)

    def features(self, texts: Sequence[str]) -> Floats:
        """Return (n, 4) features of the feelings in each text."""
        return feature_table([features_of(self.feelings(text), text) for text in texts], FEATURES)

    def _learn(self, entry: str, row: dict[str, str]) -> None:
        match row["kind"]:
            case "root" | "verb" if " " not in entry:
                roots = self._verbs if row["kind"] == "verb" else self._names
                roots |= dict.fromkeys(spellings(entry), float(row["valence"]))
            case "root" | "verb" | "phrase":
                self._phrases |= dict.fromkeys(phrase_forms(entry), (feeling(row["valence"]),))
            case "denied":
                self._phrases |= dict.fromkeys(denied_forms(entry), (feeling(row["valence"]),))
            case _:
                self._phrases[entry] = (sign_of(row),)

    def _clue(self, word: str) -> Clue:
        if word not in self._met:
            self._met[word] = self._read(word)
        return self._met[word]

    def _read(self, word: str) -> Clue:
        """Return what the longest root that fits the word says, through its endings."""
        for length in range(len(word), max(1, len(word) - _LONGEST_ENDINGS), -1):
            if (valence := self._valence(word[:length], word[length:])) is not None:
                return feeling(valence)
        return _DENIED_VERB if is_denied_verb(word) else PLAIN

    def _valence(self, root: str, endings: str) -> float | None:
        if (name := self._names.get(root)) is not None:
            if keeps_name(root, endings):
                return name
            if is_without(endings):
                return -name
        if (verb := self._verbs.get(root)) is not None:
            return denied(verb) * _DENIED_IN_ONE_WORD if is_denied(endings) else verb
        return None


def turkish(files: ModelFiles, emoji: EmojiValence) -> LexiconModel:
    """Return the Turkish model. Raises: Problem `model.missing` or `model.damaged`."""
    return LexiconModel(files.use, features(files, emoji), LinearWeights.from_files(files, WEIGHTS_FILE))


def features(files: ModelFiles, emoji: EmojiValence) -> Callable[[Sequence[str]], Floats]:
    """Return what makes (n, 6) features of n texts: the lexicon's and those of emoji."""
    reader = TurkishReader(files.rows(LEXICON_FILE))
    return lambda texts: np.hstack([reader.features(texts), emoji.features(texts)])
