"""How a model of tags that codings taught reads beside the starter: tag by tag, and the family as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FIT = 0.5
"""Macro-F1 a family of tags has to reach to be read in a language: on comments the model never met."""


@dataclass(frozen=True)
class TagFigure:
    """How right one tag is, on comments drawn at random that people gave it to `given` times; ends are of 95 %."""

    tag: str
    given: int
    f1: float
    low: float
    high: float
    starter_f1: float
    starter_low: float
    starter_high: float


@dataclass(frozen=True)
class TagComparison:
    """A calibrated model of one language's tones or drivers beside the starter, on comments it did not learn from.

    `coded` comments coded blind taught it, and `corrected` more that a person put right; `tested` of the former, drawn
    at random, were read by models that had not seen them. f1 is macro-averaged over the tags people gave at least once
    (`by_tag`); `low` and `high` are the 95 % interval of the difference. `is_read`: the starter reads the language.
    """

    language: str
    coded: int
    corrected: int
    tested: int
    is_read: bool
    f1: float
    f1_low: float
    f1_high: float
    starter_f1: float
    starter_f1_low: float
    starter_f1_high: float
    low: float
    high: float
    by_tag: tuple[TagFigure, ...] = ()

    @property
    def is_better(self) -> bool:
        """Whether it reads better than the starter; where that does not read at all, whether it is fit to be read."""
        return self.f1 > self.starter_f1 and (self.is_read or self.f1 >= FIT)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> TagComparison:
        """Return what `dataclasses.asdict` made of one."""
        figures: dict[str, Any] = {**told, "by_tag": tuple(TagFigure(**one) for one in told["by_tag"])}
        return cls(**figures)
