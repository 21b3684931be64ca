"""Reads the hand-written authoring files of the sample study: a comment or respondent a line, `|` between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parent / "source"
LANGUAGES = ("en", "es", "tr", "th")
DISTRICTS = {
    "OQ": "Old Quay",
    "RW": "Ropewalk",
    "MR": "Millrace",
    "NF": "Northfold",
    "SM": "Saltmarsh",
    "FH": "Fernhill",
    "-": "",
}
SENTIMENTS = {"-": "negative", "~": "neutral", "+": "positive"}
FLAGS = {"b": "both_poles", "i": "irony", "q": "question", "r": "rumour"}
PERSONAL_DATA = {
    "A": "address",
    "B": "iban",
    "C": "card",
    "E": "email",
    "I": "identity_number",
    "N": "name",
    "T": "telephone",
}
AGE_BANDS = ((16, 24), (25, 34), (35, 44), (45, 54), (55, 64), (65, 74))
HINT = re.compile(r"([a-z]+)(?:/([a-z]+))?([-~+])([a-z]*)([A-Z]*)")


@dataclass(frozen=True)
class Hint:
    """What the author meant: main theme, second theme or "", sentiment, flags, kinds of personal data."""

    theme: str
    also: str
    sentiment: str
    flags: tuple[str, ...]
    personal_data: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """One authored line: its fields, and the key from which its metadata is drawn."""

    key: str
    language: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class BrokenRow:
    """A row that is wrong on purpose: the file, the defect, its place and the line as it is written."""

    file: str
    defect: str
    after: int
    raw: str


def read_lines(channel: str) -> list[Line]:
    """All lines of a channel, language by language; `¶` becomes a line break."""
    found: list[Line] = []
    for language in LANGUAGES:
        path = SOURCE / f"{channel}.{language}.txt"
        rows = _rows(path) if path.exists() else []
        found += [Line(f"{channel}.{language}.{n}", language, row) for n, row in enumerate(rows)]
    return found


def read_letter_base() -> list[str]:
    """The sentences of the campaign's letter."""
    text = (SOURCE / "campaign.en.txt").read_text("utf-8")
    return [line[2:] for line in text.splitlines() if line.startswith("> ")]


def read_broken_rows() -> list[BrokenRow]:
    """The rows that are wrong on purpose, and the previews of the survey, which are right but not answers."""
    lines = (SOURCE / "broken.txt").read_text("utf-8").splitlines()
    rows = [line.split(" | ", 3) for line in lines if not line.startswith("#")]
    return [BrokenRow(file, defect, int(after), raw) for file, defect, after, raw in rows]


def hint(code: str) -> Hint:
    """Decode a hint such as `library/staff+` or `waste-bE`; raises ValueError for one that cannot be read."""
    match = HINT.fullmatch(code)
    if match is None:
        raise ValueError(f"not a hint: {code!r}")
    theme, also, sign, flags, kinds = match.groups()
    return Hint(
        theme,
        also or "",
        SENTIMENTS[sign],
        tuple(FLAGS[flag] for flag in flags),
        tuple(PERSONAL_DATA[kind] for kind in kinds),
    )


def age_band(age: str) -> str:
    """`72w` -> `65-74`; an age that was not given stays empty."""
    years = age.rstrip("w")
    if not years.isdigit():
        return ""
    bands = (f"{low}-{high}" for low, high in AGE_BANDS if low <= int(years) <= high)
    return next(bands, "75+")


def _rows(path: Path) -> list[tuple[str, ...]]:
    lines = path.read_text("utf-8").splitlines()
    return [_fields(line) for line in lines if line and not line.startswith(("#", ">"))]


def _fields(line: str) -> tuple[str, ...]:
    return tuple(field.strip().replace("¶", "\n") for field in line.split("|"))
