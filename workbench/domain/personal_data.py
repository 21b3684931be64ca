"""What it means that a part of a comment looks like personal data: a mark, and how far marks can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "email",
    "phone",
    "bank account",
    "card",
    "national number",
    "net address",
    "postal address",
    "name",
    "signature",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a text that looks like personal data.

    `start` and `end` count code points of the text as it was given, as slices do. `method` says in plain words
    why it was marked. `confidence` (0 to 1) ranks marks; it is a considered judgement and not a probability.
    """

    start: int
    end: int
    kind: Kind
    method: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Measured:
    """How a kind of mark did on one labelled collection: found of all there were, right of all that were marked.

    `precision` is None where the collection has no label of this kind, so that nothing can be said about it.
    """

    kind: Kind
    labels: int
    recall: float
    precision: float | None
    held_out_recall: float | None = None
