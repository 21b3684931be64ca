"""What a service promises and to whom, and whether comments call it kept or broken: a rule in the open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Audience = Literal["citizens", "businesses", "staff"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
Word = Literal["kept", "broken", "divided", "cannot tell"]
WORDS: tuple[Word, ...] = get_args(Word)
LinkKind = Literal["theme", "action"]

HALF = 0.5
NARROW = 0.2
"""An interval that holds a half and is no wider than this says that people are divided; a wider one says nothing."""


@dataclass(frozen=True)
class Calls:
    """What comments say of a promise: negative ones call it broken, positive ones kept, neutral ones neither.

    `low` and `high` are the ends of Wilson's 95 % interval of the broken part; None where nobody says either.
    """

    comments: int = 0
    negative: int = 0
    neutral: int = 0
    positive: int = 0
    low: float | None = None
    high: float | None = None
    people: int = 0

    @property
    def says(self) -> int:
        """Return how many comments call it one or the other."""
        return self.negative + self.positive

    @property
    def broken_share(self) -> float | None:
        return self.negative / self.says if self.says else None

    @property
    def word(self) -> Word:
        """Return what they call it: a word only where the whole interval lies on one side of a half."""
        if self.low is None or self.high is None:
            return "cannot tell"
        if self.low > HALF:
            return "broken"
        if self.high < HALF:
            return "kept"
        return "divided" if self.high - self.low <= NARROW else "cannot tell"


NO_CALLS = Calls()


@dataclass(frozen=True)
class PromiseLink:
    """A theme or an action that touches a promise; `judged` is a person's word, None where nobody gave one."""

    kind: LinkKind
    id: str
    name: str
    calls: Calls = NO_CALLS
    judged: Word | None = None

    @property
    def word(self) -> Word:
        """Return a person's word, otherwise that of the comments."""
        return self.judged or self.calls.word

    @property
    def counts(self) -> bool:
        """Say whether its comments count for the promise: not where a person says that they cannot tell."""
        return self.judged != "cannot tell"


@dataclass(frozen=True)
class PromiseRow:
    """One promise, what touches it, and what the comments of all its themes together call it."""

    id: str
    statement: str
    audience: Audience
    created_at: str
    links: tuple[PromiseLink, ...] = ()
    calls: Calls = NO_CALLS
    judged: Word | None = None

    @property
    def word(self) -> Word:
        """Return a person's word, otherwise that of the comments."""
        return self.judged or self.calls.word

    def of_kind(self, kind: LinkKind) -> tuple[PromiseLink, ...]:
        """Return the links to themes, or to actions."""
        return tuple(link for link in self.links if link.kind == kind)


@dataclass(frozen=True)
class KeptPromise:
    """A promise as the study keeps it: its links are (kind, id of the theme or action, a person's word or "")."""

    id: str
    statement: str
    audience: Audience
    created_at: str
    word: str
    links: tuple[tuple[LinkKind, str, str], ...]
