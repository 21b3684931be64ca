"""What codings of themes, tones and drivers tell: how far people and machine agree, and the shares people correct."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.domain.coding import Estimate, Subject


@dataclass(frozen=True)
class CodedShare:
    """A share of a theme or tag among all `comments`, with the machine's errors taken out, and its 95 % interval.

    It was estimated from `coded` comments, drawn at random and coded blind, of which people called `found` so. The
    machine by itself calls `machine` of all comments so, counted and not estimated.
    """

    value: float
    low: float
    high: float
    coded: int
    found: int
    comments: int
    machine: float


@dataclass(frozen=True)
class CodeAgreement:
    """How far blind codings agree about one tag (a driver's sign is part of it), or about themes (`code` is "").

    `people` is Krippendorff's nominal alpha between people, over `twice` comments that at least two coded; `machine`
    is Cohen's kappa between people (what most of them said) and the machine, over `judged` comments. People gave the
    tag to `given` comments.
    """

    code: str
    given: int
    people: Estimate
    twice: int
    machine: Estimate
    judged: int


@dataclass(frozen=True)
class SubjectFigures:
    """Everything that coding themes, tones or drivers tells.

    `shares` are by a theme's id or a tag as it is written. `at_random` comments, drawn by chance and coded blind, speak
    for them; `has_lapsed` says that some cannot any more, as comments came or themes changed since they were drawn.
    `teaching` tells what a model could be calibrated by: (language, comments coded blind in any draw), the most first.
    """

    subject: Subject
    coders: tuple[str, ...] = ()
    comments: int = 0
    agreement: tuple[CodeAgreement, ...] = ()
    shares: Mapping[str, CodedShare] = field(default_factory=dict[str, CodedShare])
    at_random: int = 0
    has_lapsed: bool = False
    differ: int = 0
    teaching: tuple[tuple[str, int], ...] = ()
