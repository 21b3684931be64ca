"""What it means that a part of a comment looks like personal data, and how far that can be trusted."""

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
METHODS = (
    "checksum",
    "checksum (IBAN)",
    "checksum (Luhn)",
    "checksum and national format",
    "checksum and the word before it",
    "closing formula and name list",
    "closing formula and the line after it",
    "greeting and name list",
    "introduction and capitalised words",
    "introduction and name list",
    "name list",
    "name list (given and family name)",
    "name list and capitalised words",
    "name list, alone on a line",
    "pattern",
    "pattern (IP address)",
    "pattern (account handle)",
    "pattern (domain name)",
    "pattern (hardware address)",
    "pattern (house number and places)",
    "pattern (military post)",
    "pattern (number before a flat or suite)",
    "pattern (post office box)",
    "pattern (postcode)",
    "pattern (street and number)",
    "pattern (web address)",
    "pattern and international format",
    "pattern and national format",
    "pattern and the word before it",
    "pattern and the words around it",
    "pattern and the words before it",
    "pattern, spelt out",
    "pattern, with spaces in it",
    "relation and capitalised words",
    "repeats a name found elsewhere",
    "title and a family name after a space",
    "title and capitalised words",
    "title and name list",
    "verb of speech and capitalised words",
)
"""Why a part of a text can have been marked: every `method` a mark may have."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a text that looks like personal data.

    `start` and `end` count code points of the text as it was given, as slices do. `method` says in plain
    words why it was marked. `confidence` (0 to 1) ranks marks; it is a judgement and not a probability.
    """

    start: int
    end: int
    kind: Kind
    method: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Measured:
    """How a kind of mark did on a labelled collection of English texts; all shares are between 0 and 1.

    `recall`: labels that a mark of the kind overlaps, of all `labels`; `held_out_recall`: the same, of those
    in texts that were not looked at while the detectors were made. `precision`: marks that overlap a label of
    the kind, of all marks of the kind. `hidden`: characters of the labels that masks of any kind cover.
    """

    kind: Kind
    labels: int
    recall: float
    precision: float | None
    held_out_recall: float
    hidden: float


MEASURED: dict[Kind, Measured] = {
    row.kind: row
    for row in (
        Measured("email", 49, 1.0, 1.0, 1.0, 1.0),
        Measured("phone", 92, 0.989, 0.989, 0.958, 0.997),
        Measured("bank account", 21, 1.0, 1.0, 1.0, 1.0),
        Measured("card", 136, 0.993, 1.0, 0.982, 0.994),
        Measured("national number", 21, 1.0, 1.0, 1.0, 1.0),
        Measured("net address", 51, 1.0, 1.0, 1.0, 1.0),
        Measured("postal address", 635, 0.693, 1.0, 0.611, 0.629),
        Measured("name", 857, 0.683, 0.961, 0.616, 0.723),
    )
}
"""What benchmarks/personal_data.py measured on 1,500 made-up English texts (presidio-research, version 2).

Made-up texts are easier than people's: take the figures as the best to hope for. Signatures count as names.
"""
