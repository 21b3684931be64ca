"""Where trouble meets: themes, or steps of the journey, by people, unhappy comments, effort and returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

THEME = "theme"
Part = Literal["volume", "dissatisfaction", "effort", "repeat"]
PARTS: tuple[Part, ...] = get_args(Part)
Weights = dict[Part, float]


def unasked(effort_wording: str, repeat_wording: str) -> tuple[Part, ...]:
    """Return the parts of which there is no wording."""
    asked: dict[Part, str] = {"effort": effort_wording, "repeat": repeat_wording}
    return tuple(part for part, wording in asked.items() if not wording)


def equal_weights() -> Weights:
    """Return the weights that count every part alike."""
    return dict.fromkeys(PARTS, 1.0)


@dataclass(frozen=True)
class Trouble:
    """How many of the `answers` were bad, and the share once few answers were drawn to that of all."""

    bad: int
    answers: int
    share: float


@dataclass(frozen=True)
class Friction:
    """The rank of a theme, or of a step. `volume` is its people against the largest one's; `score` is from 0 to 1.

    `dissatisfaction` counts negative among judged comments, `effort` answers that were not good, `repeat` matters
    not resolved at first contact.
    """

    rank: int
    id: str
    name: str
    people: int
    volume: float
    dissatisfaction: Trouble
    effort: Trouble
    repeat: Trouble
    score: float


@dataclass(frozen=True)
class FrictionRanking:
    """Themes or steps by friction, the worst first, and the rule: the weights, and what effort and returns come from.

    `by` is "theme", or the segment whose values are the steps. `withheld` of them are not told.
    """

    ranked: tuple[Friction, ...]
    weights: Weights
    effort_wording: str
    repeat_wording: str
    by: str = THEME
    withheld: int = 0

    @property
    def unasked(self) -> tuple[Part, ...]:
        """The parts nothing was asked about: they are in no score, whatever their weight."""
        return unasked(self.effort_wording, self.repeat_wording)
