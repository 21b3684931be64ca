"""Analyses a study holds side by side, and what became of the themes of one in another."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.succession import Kind

Named = tuple[str, str]
"""A theme: its id and its name."""


@dataclass(frozen=True)
class AnalysisRow:
    """One published analysis; `is_shown` says that its themes are the ones in sight.

    One that `extends` another (its id) keeps that one's themes.
    """

    id: str
    started_at: str
    recipe: str
    granularity: float
    seed: int
    themes: int
    texts: int
    extends: str = ""
    is_shown: bool = False


@dataclass(frozen=True)
class ThemeStep:
    """What became of the themes `earlier`: they are `later` now. See `domain.succession.Step`.

    `before` and `after` are how many texts they have together in the one analysis and in the other.
    """

    kind: Kind
    earlier: tuple[Named, ...]
    later: tuple[Named, ...]
    confidence: float
    before: int = 0
    after: int = 0


@dataclass(frozen=True)
class Comparison:
    """Two analyses by their ids, and all steps from the themes of the one to those of the other.

    `waiting` are themes of the earlier one that a person renamed, described, merged, nested, coloured or set aside and
    that the later one does not have: what was decided about them waits in the study until an analysis has them again.
    """

    earlier: str
    later: str
    steps: tuple[ThemeStep, ...]
    waiting: tuple[Named, ...] = ()
