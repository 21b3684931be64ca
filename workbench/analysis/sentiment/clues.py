"""Weighing the feeling in a row of clues: what negates, stresses or outweighs what, in any language.

A language's reader turns a text into clues (feelings with their valence, negations, stresses, contrasts, stops);
how they act on each other is the same everywhere but for direction and reach. Follows Taboada et al. (2011),
"Lexicon-based methods for sentiment analysis", in that a negated word is shifted, not mirrored, and in that what
comes after "but" weighs more than what comes before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

import numpy as np

from workbench.analysis.sentiment.scores import Floats


class Sign(Enum):
    """What a clue does."""

    FEELING = auto()
    NEGATION = auto()
    STRESS = auto()
    CONTRAST = auto()
    STOP = auto()
    OTHER = auto()


class Clue(NamedTuple):
    """One word or phrase: `value` is a feeling's valence (-3 to 3) or a stress's factor."""

    sign: Sign
    value: float = 0.0


@dataclass(frozen=True)
class Manner:
    """How a language negates and stresses: over how many words, and whether the sign comes after the feeling."""

    negation_reach: int
    negation_follows: bool = False
    stress_follows: bool = False


PLAIN = Clue(Sign.OTHER)
STOP = Clue(Sign.STOP)
NEGATION = Clue(Sign.NEGATION)
CONTRAST = Clue(Sign.CONTRAST)
FEATURES = 9
_GLAD_DENIED, _UNHAPPY_DENIED = -0.8, -0.5
_BEFORE_CONTRAST, _AFTER_CONTRAST = 0.5, 1.3
_ENOUGH = 9.0


def weigh(clues: Sequence[Clue], manner: Manner) -> list[float]:
    """Return the feelings in `clues`, in order, as negated, stressed and contrasted by the others."""
    feelings = _Feelings(manner)
    for clue in clues:
        feelings.meet(clue)
    return feelings.outcome()


def features_of(feelings: Sequence[float], text: str) -> list[float]:
    """Return 9 numbers about a text: sums, balance, extremes and last of its feelings, and its ? and !."""
    if not feelings:
        return [0.0] * (FEATURES - 3) + [1.0, float("?" in text), float("!" in text)]
    glad = sum(value for value in feelings if value > 0)
    unhappy = sum(value for value in feelings if value < 0)
    sums = [_squashed(glad), _squashed(unhappy), _squashed(glad + unhappy)]
    extremes = [max(0.0, *feelings) / 3, min(0.0, *feelings) / 3, feelings[-1] / 3]
    return [*sums, *extremes, 0.0, float("?" in text), float("!" in text)]


def feature_table(rows: Sequence[Sequence[float]]) -> Floats:
    """Return rows of features as an array (n, 9)."""
    return np.array(rows, dtype=np.float32).reshape(len(rows), FEATURES)


class _Feelings:
    """What has been felt so far, and what still acts on the words to come."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._felt: list[float] = []
        self._last_at: int | None = None
        self._position = 0
        self._negated_until = -1
        self._stress = 1.0

    def meet(self, clue: Clue) -> None:
        self._position += 1
        match clue.sign:
            case Sign.FEELING:
                self._feel(clue.value)
            case Sign.NEGATION:
                self._negate()
            case Sign.STRESS:
                self._press(clue.value)
            case Sign.CONTRAST:
                self._felt = [value * _BEFORE_CONTRAST for value in self._felt]
                self._stop()
                self._after_contrast_from = len(self._felt)
            case Sign.STOP:
                self._stop()
            case Sign.OTHER:
                pass

    _after_contrast_from: int | None = None

    def outcome(self) -> list[float]:
        start = self._after_contrast_from
        if start is None:
            return self._felt
        return self._felt[:start] + [value * _AFTER_CONTRAST for value in self._felt[start:]]

    def _feel(self, value: float) -> None:
        stressed = value * self._stress
        self._felt.append(denied(stressed) if self._position <= self._negated_until else stressed)
        self._last_at, self._stress = self._position, 1.0

    def _negate(self) -> None:
        if not self._manner.negation_follows:
            self._negated_until = self._position + self._manner.negation_reach
        elif self._follows_closely():
            self._felt[-1] = denied(self._felt[-1])
            self._last_at = None

    def _press(self, factor: float) -> None:
        if not self._manner.stress_follows:
            self._stress = factor
        elif self._last_at == self._position - 1:
            self._felt[-1] *= factor

    def _follows_closely(self) -> bool:
        return self._last_at is not None and self._position - self._last_at <= self._manner.negation_reach

    def _stop(self) -> None:
        self._negated_until, self._last_at, self._stress = -1, None, 1.0


def denied(value: float) -> float:
    """Return a feeling turned by a negation: "not good" is rather bad, "not bad" is only mildly good."""
    return value * (_GLAD_DENIED if value > 0 else _UNHAPPY_DENIED)


def _squashed(value: float) -> float:
    return value / float(np.sqrt(value * value + _ENOUGH))
