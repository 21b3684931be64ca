"""What people say of comments, and how it came that they were asked about these: draws and codings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from workbench.domain.tag_comparison import TagComparison

Subject = Literal["sentiment", "theme", "tone", "driver"]
SUBJECTS: tuple[Subject, ...] = get_args(Subject)
SEVERAL: tuple[Subject, ...] = ("tone", "driver")
"""What a comment can have several of; of the others it has one."""
Taught = Literal["sentiment", "tone", "driver"]
TAUGHT: tuple[Taught, ...] = get_args(Taught)
"""What a model can be fitted to by coding."""
NONE_OF_THEM = ""
"""The code that says: none of the themes, no tone, no driver."""
DrawKind = Literal["random", "stratified", "active"]
Layer = Literal["theme", "language", "channel", "source"]
DRAW_KINDS: tuple[DrawKind, ...] = get_args(DrawKind)
LAYERS: tuple[Layer, ...] = get_args(Layer)
AT_RANDOM: tuple[DrawKind, ...] = ("random", "stratified")
"""Draws that can speak for all comments: each had a known chance. What was chosen by doubt had none."""
FEWEST_TO_CALIBRATE = 100
"""Comments coded blind below which no model is fitted to them."""
RELIABLE, TENTATIVE = 0.8, 0.667
"""Alpha from which codes are safe to build on, and from which they allow tentative conclusions.

Source: K. Krippendorff (2004), Content Analysis: An Introduction to Its Methodology, 2nd edition, chapter 11.
"""


@dataclass(frozen=True)
class Draw:
    """Comments that were drawn to be coded.

    `population` is how many comments there were to draw from and `seed` where chance began. `blind` draws are coded
    without the machine's answer or another coder's in sight. `layer` names what a stratified draw was layered by.
    `subject` is what is coded. Where that is themes, `offered` are the ids of those that can be said, the largest
    first, and `run` is the id of the analysis they are of.
    """

    id: str
    kind: DrawKind
    layer: str
    size: int
    population: int
    seed: int
    blind: bool
    made_by: str
    made_at: str
    subject: Subject = "sentiment"
    run: str = ""
    offered: tuple[str, ...] = ()


@dataclass(frozen=True)
class DrawnComment:
    """One comment of a draw (its id), in the order it is to be coded.

    `inclusion` is the probability it had of being drawn, None where it was chosen; `stratum` the layer it lay in.
    """

    comment: str
    inclusion: float | None
    stratum: str = ""


@dataclass(frozen=True)
class Coding:
    """One judgement: who said what of which comment, in which draw, when, and whether blind.

    `said` is a label of sentiment, the id of a theme, or tags as they are written ("worry;question"); "" says none of
    them. A later judgement by the same coder in the same draw outranks an earlier one; none is ever overwritten.
    """

    id: str
    draw: str
    comment: str
    coder: str
    said: str
    at: str
    blind: bool


@dataclass(frozen=True)
class Choice:
    """One code that can be given: what is written for it, what people call it (for themes), and what it is about."""

    code: str
    name: str = ""
    meaning: str = ""


@dataclass(frozen=True)
class DrawRow:
    """A draw with how far its coders are: (coder, comments coded)."""

    draw: Draw
    coders: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class ToCode:
    """A comment as a coder sees it: its words and the question, and nothing anybody thinks of it."""

    key: int
    comment: str
    text: str
    question: str
    language: str


@dataclass(frozen=True)
class Turn:
    """One comment of a draw as a coder meets it: its words, and what this coder said of it so far.

    `channel` is how it came in. Nothing anybody else thinks of it is in here.
    """

    comment: ToCode
    channel: str
    said: str | None


@dataclass(frozen=True)
class Sight:
    """What is in sight while coding an open draw: what the machine says, and (coder, code) of other people.

    `machine` is None where it does not judge.
    """

    machine: str | None
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Difference:
    """A comment that people coded blind in the same draw and called differently: (coder, code), and how far apart.

    `apart` is 1 for neighbouring labels and for themes, 2 for negative and positive; for tags it is how many of them
    not everybody gave.
    """

    comment: ToCode
    codes: tuple[tuple[str, str], ...]
    apart: int
    subject: Subject = "sentiment"


@dataclass(frozen=True)
class MergeReport:
    """What came in from another copy of a study. `unknown` codings are of comments this copy does not have."""

    draws: int
    codings: int
    coders: tuple[str, ...]
    unknown: int


@dataclass(frozen=True)
class Estimate:
    """An estimated figure with its 95 % interval; None where it is not defined."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class SentimentShares:
    """Shares of sentiment among `comments`, corrected by `coded` of them, drawn at random and coded blind."""

    negative: Estimate
    neutral: Estimate
    positive: Estimate
    coded: int
    comments: int


@dataclass(frozen=True)
class CodingAgreement:
    """How far blind codings of sentiment agree.

    `nominal` and `ordinal` are Krippendorff's alpha between people, over `twice` comments that at least two coded.
    `machine` is linear-weighted kappa between people (their middle judgement) and the starter, over `judged` comments,
    `machine_f1` the starter's macro-averaged F1 on them.
    """

    coders: tuple[str, ...]
    comments: int
    nominal: Estimate
    ordinal: Estimate
    twice: int
    machine: Estimate
    judged: int
    machine_f1: Estimate = Estimate(None, None, None)


@dataclass(frozen=True)
class MachineShares:
    """What the starter says of all comments: shares among the `judged` of `comments`, counted and not estimated."""

    negative: float
    neutral: float
    positive: float
    judged: int
    comments: int


@dataclass(frozen=True)
class CodedFigures:
    """Everything that coding tells: agreement, and the shares people correct beside the machine's own.

    `shares` is None while fewer than 30 comments of a draw by chance, `at_random` so far, are coded blind. `teaching`
    tells what a model could be calibrated by: (language, comments coded blind in any draw), the most first. Of
    `differ` comments people said different things.
    """

    agreement: CodingAgreement
    shares: SentimentShares | None
    machine: MachineShares | None
    at_random: int
    teaching: tuple[tuple[str, int], ...]
    differ: int = 0


@dataclass(frozen=True)
class Comparison:
    """A calibrated model of one language beside the starter, on comments drawn at random that it did not learn from.

    `coded` comments taught it, `tested` of them, drawn at random, were judged by models that had not seen them. kappa
    is linear-weighted, f1 macro-averaged; `low` and `high` are the 95 % interval of the difference of the kappas, those
    of each figure alone are None in reports of earlier versions.
    """

    language: str
    coded: int
    tested: int
    kappa: float
    starter_kappa: float
    f1: float
    starter_f1: float
    low: float
    high: float
    kappa_low: float | None = None
    kappa_high: float | None = None
    starter_low: float | None = None
    starter_high: float | None = None
    f1_low: float | None = None
    f1_high: float | None = None
    starter_f1_low: float | None = None
    starter_f1_high: float | None = None

    @property
    def is_better(self) -> bool:
        return self.kappa > self.starter_kappa


@dataclass(frozen=True)
class Calibration:
    """A model calibrated by coding, offered or adopted.

    One of sentiment has `comparisons`, one of tones or drivers (`subject`) has `tags`: one for each language.
    """

    id: str
    made_at: str
    adopted: bool
    comparisons: tuple[Comparison, ...] = ()
    subject: Taught = "sentiment"
    tags: tuple[TagComparison, ...] = ()

    @property
    def is_better(self) -> bool:
        """Whether cross-validation shows it to be better in every language it is for."""
        every = (*self.comparisons, *self.tags)
        return bool(every) and all(one.is_better for one in every)

    @property
    def is_surely_better(self) -> bool:
        """Whether that is so by more than chance would bring."""
        return self.is_better and all(one.low > 0 for one in (*self.comparisons, *self.tags))

    @property
    def is_unfit(self) -> bool:
        """Whether it would read a language nobody reads, and not well enough."""
        return any(not one.is_better and one.f1 > one.starter_f1 for one in self.tags)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(one.language for one in (*self.comparisons, *self.tags))
