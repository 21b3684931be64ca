"""Where people's trouble meets: themes ranked by how many raise them, how unhappy they are, effort and returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Part = Literal["volume", "dissatisfaction", "effort", "repeat"]
PARTS: tuple[Part, ...] = get_args(Part)
Weights = dict[Part, float]


def equal_weights() -> Weights:
    """Return the weights that count every part alike."""
    return dict.fromkeys(PARTS, 1.0)


@dataclass(frozen=True)
class Trouble:
    """How many of the `answers` were bad, and the share once few answers were drawn to that of all themes."""

    bad: int
    answers: int
    share: float


@dataclass(frozen=True)
class Friction:
    """One theme's rank. `volume` is its people against those of the largest theme; `score` lies between 0 and 1.

    `dissatisfaction` counts negative among judged comments, `effort` answers that were not good, `repeat` matters
    not resolved at first contact.
    """

    rank: int
    theme: str
    theme_name: str
    people: int
    volume: float
    dissatisfaction: Trouble
    effort: Trouble
    repeat: Trouble
    score: float


@dataclass(frozen=True)
class FrictionRanking:
    """Themes by friction, the worst first, and the rule: the weights and the measures effort and returns come from."""

    themes: tuple[Friction, ...]
    weights: Weights
    effort_wording: str
    repeat_wording: str
