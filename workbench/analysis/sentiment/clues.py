"""Weighing the feeling in a row of clues: what negates, stresses or outweighs what, in any language.

A language's reader turns a text into clues (feelings with their valence, negations, stresses, contrasts,
stops); how they act on each other is the same everywhere but for direction and reach. Follows Taboada et
al. (2011), "Lexicon-based methods for sentiment analysis", in that a negated word is shifted, not mirrored,
and in that what comes after "but" weighs more than what comes before.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np

from workbench.analysis.sentiment.scores import Floats


class Sign(Enum):
    """What a clue does, as lexicons name it.

    DENIED_VERB is a verb of unknown feeling that is denied ("… did not answer"): it turns what was glad, and
    where there is nothing glad to turn it is itself a little unhappy.
    """

    FEELING = "feeling"
    NEGATION = "negation"
    DENIED_VERB = "denied verb"
    STRESS = "stress"
    CONTRAST = "contrast"
    STOP = "stop"
    PLAIN = "plain"


class Clue(NamedTuple):
    """One word or phrase: `value` is a feeling's valence (-3 to 3) or a stress's factor."""

    sign: Sign
    value: float = 0.0


PLAIN, STOP, NEGATION = Clue(Sign.PLAIN), Clue(Sign.STOP), Clue(Sign.NEGATION)
FEATURES, FULLER_FEATURES = 4, 12
_GLAD_DENIED, _UNHAPPY_DENIED, _BARE_DENIAL = -0.8, -0.5, -0.8
_BEFORE_CONTRAST, _AFTER_CONTRAST = 0.5, 1.3
_ENOUGH = 9.0
_SHORT = 10


@dataclass(frozen=True)
class Manner:
    """How a language negates and stresses: over how many words, and whether signs come after feelings."""

    negation_reach: int
    negation_follows: bool = False
    stress_follows: bool = False


def feeling(valence: str | float) -> Clue:
    """Return the clue of a word with this valence."""
    return Clue(Sign.FEELING, float(valence))


def sign_of(row: dict[str, str]) -> Clue:
    """Return what a lexicon's row of kind "negation", "contrast", "stress", "plain" or "feeling" says."""
    return Clue(Sign(row["kind"]), float(row["valence"] or 0))


def denied(value: float) -> float:
    """Return a feeling turned by a negation: "not good" is rather bad, "not bad" is only mildly good."""
    return value * (_GLAD_DENIED if value > 0 else _UNHAPPY_DENIED)


def weigh(clues: Iterable[Clue], manner: Manner) -> list[float]:
    """Return the feelings in `clues`, in order, as negated, stressed and contrasted by the others."""
    feelings = _Feelings(manner)
    for clue in clues:
        feelings.meet(clue)
    return feelings.outcome()


def features_of(feelings: Sequence[float], text: str) -> list[float]:
    """Return 4 numbers about a text: the balance of its feelings, their conflict, and whether it has ? or !.

    Few on purpose: what learns from them learns from some hundred sentences.
    """
    glad = sum(value for value in feelings if value > 0)
    unhappy = sum(value for value in feelings if value < 0)
    return [squashed(glad + unhappy), squashed(min(glad, -unhappy)), float("?" in text), float("!" in text)]


def fuller_features_of(feelings: Sequence[float], text: str) -> list[float]:
    """Return 12 numbers: the 4, each side alone, extremes, last feeling, none at all, shortness and length.

    For models that learn from thousands of texts.
    """
    glad = [value for value in feelings if value > 0]
    unhappy = [value for value in feelings if value < 0]
    sides = [squashed(sum(glad)), squashed(sum(unhappy))]
    extremes = [
        max(glad, default=0.0) / 3,
        min(unhappy, default=0.0) / 3,
        feelings[-1] / 3 if feelings else 0.0,
    ]
    size = [float(not feelings), float(len(text) < _SHORT), math.log1p(len(text)) / 5]
    return [*features_of(feelings, text), *sides, *extremes, *size]


def feature_table(rows: Sequence[Sequence[float]], width: int) -> Floats:
    """Return n rows of features as an array (n, width)."""
    return np.array(rows, dtype=np.float32).reshape(len(rows), width)


def squashed(value: float) -> float:
    """Return a sum of valences between -1 and 1, so that the tenth kind word adds little to the ninth."""
    return value / math.sqrt(value * value + _ENOUGH)


class _Feelings:
    """What has been felt so far, and what still acts on the words to come."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._felt: list[float] = []
        self._position = 0
        self._last_at: int | None = None
        self._negated_until = -1
        self._stress = 1.0
        self._contrasted_from: int | None = None

    def meet(self, clue: Clue) -> None:
        self._position += 1
        match clue.sign:
            case Sign.FEELING:
                self._feel(clue.value)
            case Sign.NEGATION:
                self._negate()
            case Sign.DENIED_VERB:
                self._deny_verb()
            case Sign.STRESS:
                self._press(clue.value)
            case Sign.CONTRAST:
                self._contrast()
            case Sign.STOP:
                self._stop()
            case Sign.PLAIN:
                pass

    def outcome(self) -> list[float]:
        start = len(self._felt) if self._contrasted_from is None else self._contrasted_from
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

    def _deny_verb(self) -> None:
        if self._follows_closely() and self._felt[-1] > 0:
            self._negate()
        else:
            self._felt.append(_BARE_DENIAL)

    def _press(self, factor: float) -> None:
        if not self._manner.stress_follows:
            self._stress = factor
        elif self._last_at == self._position - 1:
            self._felt[-1] *= factor

    def _contrast(self) -> None:
        self._felt = [value * _BEFORE_CONTRAST for value in self._felt]
        self._contrasted_from = len(self._felt)
        self._stop()

    def _stop(self) -> None:
        self._negated_until, self._last_at, self._stress = -1, None, 1.0

    def _follows_closely(self) -> bool:
        return self._last_at is not None and self._position - self._last_at <= self._manner.negation_reach
